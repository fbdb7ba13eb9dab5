"""PaymentPageListResponse. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import ListMeta, PaymentPage


class PaymentPageListResponse(runtime.Envelope):
    """A page of the list of payment pages."""

    data: list[PaymentPage]
    """The payment pages."""

    meta: ListMeta | None = None
