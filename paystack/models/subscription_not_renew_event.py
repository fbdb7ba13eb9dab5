"""SubscriptionNotRenewEvent. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import EmbeddedSubscription


class SubscriptionNotRenewEvent(runtime.WebhookEvent):
    """A subscription will not be renewed."""

    event: Literal["subscription.not_renew"]
    """Name of the event."""

    data: EmbeddedSubscription
