"""ProductDeleteEvent. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import JsonValue


class ProductDeleteEvent(runtime.WebhookEvent):
    """A product was deleted."""

    event: Literal["product.delete"]
    """Name of the event."""

    data: JsonValue | None
    """Details of the product. Paystack does not document the fields."""
