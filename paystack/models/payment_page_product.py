"""PaymentPageProduct. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Currency, Flag, JsonValue


class PaymentPageProduct(runtime.Model):
    """A product that a payment page sells."""

    product_id: int | None = None
    """The product's number."""

    product_code: str | None = None
    """The product's code, such as `PROD_ohc0xq1ajpt2271`."""

    name: str | None = None
    """The product's name."""

    description: str | None = None
    """What the product is."""

    page: int | None = None
    """The number of the page that sells it."""

    price: int | None = None
    """What one costs, in subunits."""

    currency: Currency | None = None
    """The currency of the price."""

    quantity: int | None = None
    """How many there are."""

    type: str | None = None
    """The kind of product, such as `good`."""

    features: JsonValue | None = None
    """What else is said of the product. Only null has been seen."""

    is_shippable: Flag | None = None
    """Whether it is sent to the payer."""

    in_stock: Flag | None = None
    """Whether there are any left."""

    active: Flag | None = None
    """Whether it can be bought."""

    domain: str | None = None
    """Which of the two worlds it lives in, `test` or `live`."""

    integration: int | None = None
    """The number of your business at Paystack."""
