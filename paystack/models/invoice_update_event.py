"""InvoiceUpdateEvent. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Invoice


class InvoiceUpdateEvent(runtime.WebhookEvent):
    """An invoice for a subscription was updated."""

    event: Literal["invoice.update"]
    """Name of the event."""

    data: Invoice
