"""InvoicePaymentFailedEvent. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Invoice


class InvoicePaymentFailedEvent(runtime.WebhookEvent):
    """The payment of a subscription invoice failed."""

    event: Literal["invoice.payment_failed"]
    """Name of the event."""

    data: Invoice
