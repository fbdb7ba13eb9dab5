"""SubscriptionListResponse. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import ListMeta, Subscription


class SubscriptionListResponse(runtime.Envelope):
    """A page of subscriptions."""

    data: list[Subscription]
    """Subscriptions on this page."""

    meta: ListMeta | None = None
