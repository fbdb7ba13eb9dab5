"""PaymentRequestDiscount. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from paystack.runtime import models as runtime


class PaymentRequestDiscount(runtime.Model):
    """Discount on the amount of a payment request."""

    type: str | None = None
    """Type of discount, which defines the unit of `amount`."""

    amount: float | None = None
    """Size of the discount, depending on `type`."""
