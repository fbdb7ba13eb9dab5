"""OrderLineItemProduct. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from paystack.runtime import models as runtime


class OrderLineItemProduct(runtime.Model):
    """Product embedded in an item of an order."""

    id: int | None = None
    """ID of the product."""

    name: str | None = None
    """Name of the product."""
