"""RefundPendingEvent. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import RefundEventData


class RefundPendingEvent(runtime.WebhookEvent):
    """A refund was created."""

    event: Literal["refund.pending"]
    """Name of the event."""

    data: RefundEventData
