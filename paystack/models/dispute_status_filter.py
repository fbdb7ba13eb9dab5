"""DisputeStatusFilter. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

DisputeStatusFilter: TypeAlias = Literal[
    "archived", "awaiting-bank-feedback", "awaiting-merchant-feedback", "pending", "resolved"
]
"""Status to filter disputes by."""
