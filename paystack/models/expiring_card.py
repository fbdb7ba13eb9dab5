"""ExpiringCard. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import EmbeddedCustomer, EmbeddedSubscription


class ExpiringCard(runtime.Model):
    """Card that is charged for a subscription and is about to expire."""

    expiry_date: str | None = None
    """Month that the card expires in, such as `01/2026`."""

    description: str | None = None
    """Brand and last four digits of the card, such as `visa ending with 4081`."""

    brand: str | None = None
    """Brand of the card."""

    subscription: EmbeddedSubscription | None = None
    """Subscription that the card is charged for, with its plan."""

    customer: EmbeddedCustomer | None = None
    """Customer who owns the card."""
