"""SubscriptionReference. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import TypeAlias

from paystack.models import Subscription

SubscriptionReference: TypeAlias = Subscription | int
"""Subscription, or its ID."""
