"""ChargeDisputeResolveEvent. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Dispute


class ChargeDisputeResolveEvent(runtime.WebhookEvent):
    """A dispute was resolved."""

    event: Literal["charge.dispute.resolve"]
    """Name of the event."""

    data: Dispute
