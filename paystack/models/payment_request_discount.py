"""PaymentRequestDiscount. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import WireNumber


class PaymentRequestDiscount(runtime.Model):
    """Discount on the amount of a payment request."""

    type: str | None = None
    """Type of discount, which defines the unit of `amount`."""

    amount: WireNumber | None = None
    """Size of the discount, depending on `type`."""
