"""BulkChargeItemListResponse. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import BulkChargeItem, ListMeta


class BulkChargeItemListResponse(runtime.Envelope):
    """A page of charges."""

    data: list[BulkChargeItem]
    """Charges on this page."""

    meta: ListMeta | None = None
