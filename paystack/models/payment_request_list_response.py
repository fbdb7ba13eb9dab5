"""PaymentRequestListResponse. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import ListMeta, PaymentRequest


class PaymentRequestListResponse(runtime.Envelope):
    """A page of payment requests."""

    data: list[PaymentRequest]
    """Payment requests on this page."""

    meta: ListMeta | None = None
