"""PaymentRequestDiscount. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import Optional

from paystack.runtime import models as runtime


class PaymentRequestDiscount(runtime.Model):
    """What is taken off the amount."""

    type: Optional[str] = None
    """How `amount` counts."""

    amount: Optional[float] = None
    """How much is taken off, counted as `type` says."""
