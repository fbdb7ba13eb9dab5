"""BulkChargeItemStatus. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

BulkChargeItemStatus: TypeAlias = Literal["error", "failed", "inactive_authorization", "pending", "success"] | str
"""Status of one charge of a batch. `inactive_authorization` means that its authorization can no longer be charged. Only `pending` charges are still going to be processed."""
