"""PaymentRequestNotification. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Timestamp


class PaymentRequestNotification(runtime.Model):
    """A message about a payment request that the customer was sent."""

    sent_at: Timestamp | None = None
    """When it was sent."""

    channel: str | None = None
    """How it was sent, such as `email`."""
