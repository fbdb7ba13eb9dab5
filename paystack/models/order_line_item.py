"""OrderLineItem. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import OrderLineItemProduct, WireInteger


class OrderLineItem(runtime.Model):
    """Item of an order, in the form that Paystack's documentation shows."""

    product: OrderLineItemProduct | None = None
    """Product that was ordered."""

    quantity: int | None = None
    """Quantity ordered."""

    amount: WireInteger | None = None
    """Amount of the item, in subunits."""
