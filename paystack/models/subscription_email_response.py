"""SubscriptionEmailResponse. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import JsonValue


class SubscriptionEmailResponse(runtime.Envelope):
    """Response to sending a customer the link to manage a subscription."""

    data: dict[str, JsonValue] | None = None
    """Usually left out. Paystack does not document the fields."""
