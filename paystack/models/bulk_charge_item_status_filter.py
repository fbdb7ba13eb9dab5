"""BulkChargeItemStatusFilter. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

BulkChargeItemStatusFilter: TypeAlias = Literal["error", "failed", "inactive_authorization", "pending", "success"]
"""Status to filter charges by."""
