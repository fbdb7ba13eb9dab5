"""The records of an order, which the orders, the storefronts and the views of its transaction read.

Nothing here is checked.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from paystack.sandbox.engine.account import Account
from paystack.sandbox.engine.tables import Kind, Record


@dataclass(slots=True)
class Order(Record):
    """One order of products. `transaction_id` is that of the transaction which pays it, once somebody tries to pay.

    `shipping` has the address, `fees`, `delivery_note` and its own `id`.
    """

    code: str
    customer_id: int
    email: str
    first_name: str
    last_name: str
    phone: str
    amount: int
    currency: str
    shipping: dict[str, Any]
    pay_for_me_code: str
    created_at: int
    updated_at: int
    status: str = "created"
    is_gift: bool = False
    storefront_id: int | None = None
    storefront_slug: str | None = None
    """The slug when it was ordered."""
    transaction_id: int | None = None
    paid_at: int | None = None
    refunded_amount: int = 0


@dataclass(slots=True)
class OrderItem(Record):
    """A product in an order. `amount` is the price of one of them, when it was ordered."""

    order_id: int
    product_id: int
    name: str
    quantity: int
    amount: int
    created_at: int


ORDERS = Kind("orders", Order, first_id=3_301_280, unique=("code", "transaction_id"), grouped=("storefront_id",))
ORDER_ITEMS = Kind("order_items", OrderItem, first_id=5_512_040, grouped=("order_id", "product_id"))
KINDS = (ORDERS, ORDER_ITEMS)


def order_of(account: Account, transaction_id: int) -> Order | None:
    """The order that this transaction pays, or None."""
    return account[ORDERS].find(transaction_id=transaction_id)
