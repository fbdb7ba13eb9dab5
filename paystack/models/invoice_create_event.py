"""InvoiceCreateEvent. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Invoice


class InvoiceCreateEvent(runtime.WebhookEvent):
    """A subscription has a new invoice."""

    event: Literal["invoice.create"]
    """The name of the event."""

    data: Invoice
