"""SubscriptionDisableEvent. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import EmbeddedSubscription


class SubscriptionDisableEvent(runtime.WebhookEvent):
    """A subscription ended."""

    event: Literal["subscription.disable"]
    """Name of the event."""

    data: EmbeddedSubscription
