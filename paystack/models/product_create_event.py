"""ProductCreateEvent. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import JsonValue


class ProductCreateEvent(runtime.WebhookEvent):
    """A product was created."""

    event: Literal["product.create"]
    """Name of the event."""

    data: JsonValue | None
    """Details of the product. Paystack does not document the fields."""
