"""PaymentPageProduct. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Currency, Flag, JsonValue


class PaymentPageProduct(runtime.Model):
    """A product that a payment page sells."""

    product_id: Optional[int] = None
    """The product's number."""

    product_code: Optional[str] = None
    """The product's code, such as `PROD_ohc0xq1ajpt2271`."""

    name: Optional[str] = None
    """The product's name."""

    description: Optional[str] = None
    """What the product is."""

    page: Optional[int] = None
    """The number of the page that sells it."""

    price: Optional[int] = None
    """What one costs, in subunits."""

    currency: Optional[Currency] = None
    """The currency of the price."""

    quantity: Optional[int] = None
    """How many there are."""

    type: Optional[str] = None
    """The kind of product, such as `good`."""

    features: Optional[JsonValue] = None
    """What else is said of the product. Only null has been seen."""

    is_shippable: Optional[Flag] = None
    """Whether it is sent to the payer."""

    in_stock: Optional[Flag] = None
    """Whether there are any left."""

    active: Optional[Flag] = None
    """Whether it can be bought."""

    domain: Optional[str] = None
    """Which of the two worlds it lives in, `test` or `live`."""

    integration: Optional[int] = None
    """The number of your business at Paystack."""
