"""PaymentRequestIntegration. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Currency


class PaymentRequestIntegration(runtime.Model):
    """The business that asks for the payment, as its customers see it."""

    key: str | None = None
    """The public key, for pages that the customer pays on."""

    name: str | None = None
    """The name of the business."""

    logo: str | None = None
    """The address of its logo."""

    allowed_currencies: list[Currency] | None = None
    """The currencies that it takes."""
