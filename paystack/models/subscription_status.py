"""SubscriptionStatus. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

SubscriptionStatus: TypeAlias = Literal["active", "non-renewing", "cancelled"] | str
"""Whether a subscription goes on. A `non-renewing` one is not charged again, a `cancelled` one cannot be enabled again."""
