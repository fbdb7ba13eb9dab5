"""SubscriptionStatus. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

SubscriptionStatus: TypeAlias = (
    Literal["active", "non-renewing", "attention", "completed", "complete", "cancelled"] | str
)
"""Status of a subscription. An `active` one is charged at the next interval. `non-renewing` means that the current interval is the last, `attention` that the last charge failed, and `completed` or `complete` that all charges were made. A `cancelled` subscription cannot be enabled again."""
