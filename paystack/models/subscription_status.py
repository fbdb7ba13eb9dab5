"""SubscriptionStatus. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

SubscriptionStatus: TypeAlias = (
    Literal["active", "non-renewing", "attention", "completed", "complete", "cancelled"] | str
)
"""Status of a subscription. One that was disabled is `non-renewing`. A `cancelled` one cannot be enabled again. Paystack names `completed`, and `complete` has been observed."""
