"""SubscriptionCreateEvent. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import EmbeddedSubscription


class SubscriptionCreateEvent(runtime.WebhookEvent):
    """A customer subscribed to a plan."""

    event: Literal["subscription.create"]
    """Name of the event."""

    data: EmbeddedSubscription
