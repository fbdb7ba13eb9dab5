"""PaymentSessionTimeout. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from paystack.runtime import models as runtime


class PaymentSessionTimeout(runtime.Model):
    """Timeout of the payment sessions on your integration."""

    payment_session_timeout: int | None = None
    """Time until a payment session ends, in seconds. 0 means that sessions do not time out."""
