"""InvoiceUpdateEvent. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Invoice


class InvoiceUpdateEvent(runtime.WebhookEvent):
    """An invoice of a subscription changed."""

    event: Literal["invoice.update"]
    """The name of the event."""

    data: Invoice
