"""PaymentRequestDraftEvent. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import JsonValue


class PaymentRequestDraftEvent(runtime.WebhookEvent):
    """A draft payment request was created."""

    event: Literal["paymentrequest.draft"]
    """Name of the event."""

    data: JsonValue | None
    """Details of the draft. Paystack does not document the fields."""
