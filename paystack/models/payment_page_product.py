"""PaymentPageProduct. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Currency, Flag, JsonValue


class PaymentPageProduct(runtime.Model):
    """Product sold on a payment page."""

    product_id: int | None = None
    """ID of the product."""

    product_code: str | None = None
    """Code of the product, such as `PROD_ohc0xq1ajpt2271`."""

    name: str | None = None
    """Name of the product."""

    description: str | None = None
    """Description of the product."""

    page: int | None = None
    """ID of the payment page."""

    price: int | None = None
    """Unit price, in subunits."""

    currency: Currency | None = None
    """Currency of the price, as an ISO 4217 code."""

    quantity: int | None = None
    """Quantity in stock."""

    type: str | None = None
    """Type of product, such as `good`."""

    features: JsonValue | None = None
    """Features of the product. Only null has been observed."""

    is_shippable: Flag | None = None
    """Whether the product is shipped to the customer."""

    in_stock: Flag | None = None
    """Whether the product is in stock."""

    active: Flag | None = None
    """Whether the product can be bought."""

    domain: str | None = None
    """Mode, `test` or `live`."""

    integration: int | None = None
    """ID of your Paystack integration."""
