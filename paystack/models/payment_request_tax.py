"""PaymentRequestTax. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import WireInteger


class PaymentRequestTax(runtime.Model):
    """Tax on a payment request."""

    name: str | None = None
    """Name of the tax."""

    amount: WireInteger | None = None
    """Amount of the tax, in subunits."""
