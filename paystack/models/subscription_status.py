"""SubscriptionStatus. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

SubscriptionStatus: TypeAlias = Literal["active", "non-renewing", "cancelled"] | str
"""Status of a subscription. A `non-renewing` subscription is not charged again; a `cancelled` one cannot be enabled again."""
