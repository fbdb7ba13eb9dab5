"""Order. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import (
        Currency,
        CustomerReference,
        EmbeddedCustomer,
        Flag,
        IntegrationReference,
        JsonValue,
        Metadata,
        OrderItem,
        OrderLineItem,
        OrderShipping,
        OrderShippingMethod,
        OrderStatus,
        Timestamp,
        WireInteger,
    )


@runtime.spelled("created_at", also="createdAt")
@runtime.spelled("updated_at", also="updatedAt")
class Order(runtime.Model):
    """Order of products. Its fields differ by operation: a new order has the ID of its customer, a fetched one its items, a validated one your business. Paystack's documentation shows other fields, `code` and `line_items`, than its description of the API."""

    id: int
    """ID of the order."""

    order_code: str | None = None
    """Code of the order, such as `ORD_cjrr200xm7wv8cm`."""

    code: str | None = None
    """Code of the order, under the name that Paystack's documentation uses."""

    status: OrderStatus
    """Status of the order."""

    valid: Flag | None = None
    """Whether the order can be paid. Validated orders only."""

    amount: WireInteger
    """Total amount of the order, in subunits."""

    currency: Currency
    """Currency of the amount, as an ISO 4217 code."""

    discount_amount: int | None = None
    """Discount, in subunits."""

    discounts: list[JsonValue] | None = None
    """Discounts on the order. Only an empty list and null have been observed."""

    shipping_fees: int | None = None
    """Shipping fee, in subunits."""

    refunded: Flag | None = None
    """Whether the order was refunded, at least in part."""

    fully_refunded: Flag | None = None
    """Whether the whole amount was refunded."""

    refunded_amount: int | None = None
    """Amount refunded, in subunits."""

    customer: CustomerReference | None = None
    """Customer who ordered, or their ID."""

    customer_name: str | None = None
    """First and last name of the customer. Lists only."""

    email: str | None = None
    """Customer's email address."""

    payer: EmbeddedCustomer | None = None
    """Customer who pays, if somebody else ordered."""

    pay_for_me: Flag | None = None
    """Whether somebody other than the customer is to pay."""

    pay_for_me_code: str | None = None
    """Code by which somebody else pays the order."""

    is_gift: Flag | None = None
    """Whether the order is a gift."""

    is_viewed: Flag | None = None
    """Whether you have looked at the order on the dashboard."""

    items: list[OrderItem] | None = None
    """Items of the order. An empty list in a new order."""

    line_items: list[OrderLineItem] | None = None
    """Items of the order, in the form that Paystack's documentation shows."""

    shipping: OrderShipping | None = None
    """Where and how the order is shipped."""

    shipping_address: JsonValue | None = None
    """Address that the order is shipped to. Only null has been observed."""

    shipping_method: OrderShippingMethod | None = None
    """Region that the shipping fee is for."""

    transaction: int | None = None
    """ID of the transaction that paid the order. Null until then."""

    page: int | None = None
    """ID of the payment page that the order was made on. Usually null."""

    metadata: Metadata | None = None
    """Custom data attached to the order."""

    domain: str | None = None
    """Mode, `test` or `live`."""

    integration: IntegrationReference | None = None
    """ID of your Paystack integration, or, in a validated order, your business as customers see it."""

    expiration_date: Timestamp | None = None
    """When the order expires if it is not paid."""

    paid_at: Timestamp | None = None
    """When the order was paid. Null until then."""

    created_at: Timestamp | None = None
    """When the order was created."""

    createdAt: Timestamp | None = None
    """Same as `created_at`."""

    updated_at: Timestamp | None = None
    """When the order was last updated."""

    updatedAt: Timestamp | None = None
    """Same as `updated_at`."""
