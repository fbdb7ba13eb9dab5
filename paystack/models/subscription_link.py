"""SubscriptionLink. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from paystack.runtime import models as runtime


class SubscriptionLink(runtime.Model):
    """Page where a customer manages a subscription."""

    link: str | None = None
    """URL of the page. Whoever has it can change the card or cancel the subscription."""
