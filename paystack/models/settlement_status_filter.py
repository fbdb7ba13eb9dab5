"""SettlementStatusFilter. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

SettlementStatusFilter: TypeAlias = Literal["pending", "processing", "success", "failed"]
"""Status to filter settlements by."""
