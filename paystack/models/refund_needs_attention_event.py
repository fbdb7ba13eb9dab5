"""RefundNeedsAttentionEvent. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import RefundEventData


class RefundNeedsAttentionEvent(runtime.WebhookEvent):
    """A refund needs your attention."""

    event: Literal["refund.needs-attention"]
    """Name of the event."""

    data: RefundEventData
