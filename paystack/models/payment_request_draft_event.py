"""PaymentRequestDraftEvent. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import JsonValue


class PaymentRequestDraftEvent(runtime.WebhookEvent):
    """A payment request was drafted."""

    event: Literal["paymentrequest.draft"]
    """The name of the event."""

    data: JsonValue | None
    """What Paystack tells about the draft. Its shape is not documented."""
