"""BankListResponse. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Bank, ListMeta


class BankListResponse(runtime.Envelope):
    """A page of banks."""

    data: list[Bank]
    """Banks on this page."""

    meta: ListMeta | None = None
