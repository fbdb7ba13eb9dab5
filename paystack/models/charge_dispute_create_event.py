"""ChargeDisputeCreateEvent. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Dispute


class ChargeDisputeCreateEvent(runtime.WebhookEvent):
    """A customer disputed a payment."""

    event: Literal["charge.dispute.create"]
    """Name of the event."""

    data: Dispute
