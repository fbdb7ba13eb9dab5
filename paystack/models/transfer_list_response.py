"""TransferListResponse. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import ListMeta, Transfer


class TransferListResponse(runtime.Envelope):
    """A page of transfers."""

    data: list[Transfer]
    """Transfers on this page."""

    meta: ListMeta | None = None
