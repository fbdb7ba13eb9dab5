"""SubscriptionReference. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import TypeAlias

from paystack.models import EmbeddedSubscription

SubscriptionReference: TypeAlias = EmbeddedSubscription | int
"""Subscription, or its ID."""
