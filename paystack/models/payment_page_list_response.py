"""PaymentPageListResponse. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import ListMeta, PaymentPage


class PaymentPageListResponse(runtime.Envelope):
    """A page of payment pages."""

    data: list[PaymentPage]
    """Payment pages on this page of results."""

    meta: ListMeta | None = None
