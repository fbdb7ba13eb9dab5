"""TransactionStatusFilter. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

TransactionStatusFilter: TypeAlias = Literal["abandoned", "failed", "reversed", "success"]
"""Status to filter transactions by."""
