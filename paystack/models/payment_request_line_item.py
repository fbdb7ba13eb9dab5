"""PaymentRequestLineItem. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import WireInteger


class PaymentRequestLineItem(runtime.Model):
    """One thing that a payment request is for."""

    name: str | None = None
    """What it is."""

    amount: WireInteger | None = None
    """What one of it costs, in subunits. On the wire it is what was sent, a number or digits."""

    quantity: WireInteger | None = None
    """How many there are."""
