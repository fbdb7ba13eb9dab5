"""SubscriptionStateResponse. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import EmbeddedSubscription


class SubscriptionStateResponse(runtime.Envelope):
    """Response to enabling or disabling a subscription."""

    data: EmbeddedSubscription | None = None
    """Subscription with its new status, often with no other field. Some responses leave it out."""
