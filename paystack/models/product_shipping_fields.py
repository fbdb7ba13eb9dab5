"""ProductShippingFields. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import ProductShippingFee


class ProductShippingFields(runtime.Model):
    """What the customer is asked for the shipment of a product, and what it costs."""

    delivery_note: str | None = None
    """Whether the customer is asked for a delivery note, such as `disabled` or `optional`."""

    shipping_address: str | None = None
    """Whether the customer is asked for an address, such as `disabled` or `optional`."""

    shipping_fees: list[ProductShippingFee] | None = None
    """Fee for each region."""
