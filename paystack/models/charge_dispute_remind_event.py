"""ChargeDisputeRemindEvent. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Dispute


class ChargeDisputeRemindEvent(runtime.WebhookEvent):
    """A dispute still needs your response."""

    event: Literal["charge.dispute.remind"]
    """Name of the event."""

    data: Dispute
