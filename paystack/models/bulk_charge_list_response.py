"""BulkChargeListResponse. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import BulkCharge, ListMeta


class BulkChargeListResponse(runtime.Envelope):
    """A page of batches."""

    data: list[BulkCharge]
    """Batches on this page."""

    meta: ListMeta | None = None
