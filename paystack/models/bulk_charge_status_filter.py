"""BulkChargeStatusFilter. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

BulkChargeStatusFilter: TypeAlias = Literal["active", "complete", "paused"]
"""Status to filter batches by."""
