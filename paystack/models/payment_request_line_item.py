"""PaymentRequestLineItem. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import WireInteger


class PaymentRequestLineItem(runtime.Model):
    """One thing that a payment request is for."""

    name: Optional[str] = None
    """What it is."""

    amount: Optional[WireInteger] = None
    """What one of it costs, in subunits. On the wire it is what was sent, a number or digits."""

    quantity: Optional[WireInteger] = None
    """How many there are."""
