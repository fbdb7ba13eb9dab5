"""PaymentRequestLineItem. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import WireInteger


class PaymentRequestLineItem(runtime.Model):
    """Line item of a payment request."""

    name: str | None = None
    """Name of the item."""

    amount: WireInteger | None = None
    """Unit price, in subunits. Paystack returns a number or a string of digits, as it was sent."""

    quantity: WireInteger | None = None
    """Quantity of the item."""
