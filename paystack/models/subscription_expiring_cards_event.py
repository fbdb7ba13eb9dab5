"""SubscriptionExpiringCardsEvent. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import ExpiringCard


class SubscriptionExpiringCardsEvent(runtime.WebhookEvent):
    """Cards charged for subscriptions are about to expire."""

    event: Literal["subscription.expiring_cards"]
    """Name of the event."""

    data: list[ExpiringCard]
    """Cards that are about to expire."""
