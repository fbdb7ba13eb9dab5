"""ProductOrder. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import (
        Currency,
        CustomerReference,
        Flag,
        JsonValue,
        OrderShipping,
        OrderShippingMethod,
        OrderStatus,
        Timestamp,
        WireInteger,
    )


@runtime.spelled("created_at", also="createdAt")
class ProductOrder(runtime.Model):
    """Order of one product. Paystack's documentation shows a few fields of an order instead, such as `id` and `code`."""

    order_id: int | None = None
    """ID of the order."""

    id: int | None = None
    """ID of the order, under the name that Paystack's documentation uses."""

    order_code: str | None = None
    """Code of the order, such as `ORD_cjrr200xm7wv8cm`."""

    code: str | None = None
    """Code of the order, under the name that Paystack's documentation uses."""

    status: OrderStatus | None = None
    """Status of the order."""

    amount: WireInteger | None = None
    """Amount of the product in this order, in subunits."""

    amount_paid: int | None = None
    """Amount that the customer paid for the order, in subunits."""

    currency: Currency | None = None
    """Currency of the amounts, as an ISO 4217 code."""

    transaction: int | None = None
    """ID of the transaction that paid the order."""

    customer: CustomerReference | None = None
    """Customer who ordered, or their ID."""

    customer_name: str | None = None
    """First and last name of the customer."""

    first_name: str | None = None
    """Customer's first name."""

    last_name: str | None = None
    """Customer's last name."""

    phone: str | None = None
    """Customer's phone number, as entered."""

    email: str | None = None
    """Customer's email address."""

    product_id: int | None = None
    """ID of the product."""

    product_code: str | None = None
    """Code of the product, such as `PROD_42njdr0si7h1l89`."""

    product_name: str | None = None
    """Name of the product."""

    price: int | None = None
    """Unit price, in subunits."""

    quantity: int | None = None
    """Quantity ordered."""

    quantity_sold: int | None = None
    """Quantity of the product sold so far, in all orders."""

    variant_id: int | None = None
    """ID of the variant of the product. Usually null."""

    variant_code: str | None = None
    """Code of the variant of the product. Usually null."""

    variant_price: int | None = None
    """Unit price of the variant, in subunits. Usually null."""

    shipping: OrderShipping | None = None
    """Where and how the order is shipped."""

    shipping_address: JsonValue | None = None
    """Address that the order is shipped to. Only null has been observed."""

    shipping_method: OrderShippingMethod | None = None
    """Region that the shipping fee is for."""

    shipping_fee: int | None = None
    """Shipping fee, in subunits."""

    delivery_note: str | None = None
    """Note for whoever delivers the order."""

    is_shipped: Flag | None = None
    """Whether the order was shipped."""

    is_viewed: Flag | None = None
    """Whether you have looked at the order on the dashboard."""

    refunded: Flag | None = None
    """Whether the order was refunded, at least in part."""

    storefront_slug: str | None = None
    """Slug of the storefront that the order was made in."""

    paid_at: Timestamp | None = None
    """When the order was paid."""

    created_at: Timestamp | None = None
    """When the order was created."""

    createdAt: Timestamp | None = None
    """Same as `created_at`."""
