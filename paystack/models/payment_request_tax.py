"""PaymentRequestTax. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import WireInteger


class PaymentRequestTax(runtime.Model):
    """One tax on a payment request."""

    name: Optional[str] = None
    """The name of the tax."""

    amount: Optional[WireInteger] = None
    """The tax, in subunits."""
