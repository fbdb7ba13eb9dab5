"""PaymentRequestNotification. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Timestamp


class PaymentRequestNotification(runtime.Model):
    """Notification sent to the customer about a payment request."""

    sent_at: Timestamp | None = None
    """When the notification was sent."""

    channel: str | None = None
    """Channel of the notification, such as `email`."""
