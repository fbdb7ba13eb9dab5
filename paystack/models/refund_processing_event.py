"""RefundProcessingEvent. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import RefundEventData


class RefundProcessingEvent(runtime.WebhookEvent):
    """A refund is with the processor."""

    event: Literal["refund.processing"]
    """The name of the event."""

    data: RefundEventData
