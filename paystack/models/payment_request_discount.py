"""PaymentRequestDiscount. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from paystack.runtime import models as runtime


class PaymentRequestDiscount(runtime.Model):
    """What is taken off the amount."""

    type: str | None = None
    """How `amount` counts."""

    amount: float | None = None
    """How much is taken off, counted as `type` says."""
