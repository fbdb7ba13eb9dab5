"""The order operations. An order is `created` until its transaction is paid; its products then leave the stock."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from paystack.runtime.http import Response
from paystack.sandbox.engine import paging
from paystack.sandbox.engine.account import MERCHANT, Account, public_key_of
from paystack.sandbox.engine.call import CURRENCIES, EMAIL_INVALID, LARGEST_AMOUNT, Call, is_email, whole_amount
from paystack.sandbox.engine.clock import stamp, stored_stamp, stored_stamp_or_none
from paystack.sandbox.engine.replies import INVALID, MISSING, Guess, Refused, absent, invalid, missing, ok
from paystack.sandbox.engine.resource import Resource
from paystack.sandbox.engine.tables import Rows, number_in
from paystack.sandbox.payments import shares
from paystack.sandbox.payments.hosted import page_id_of
from paystack.sandbox.payments.opening import open_transaction
from paystack.sandbox.payments.orders import KINDS, ORDER_ITEMS, ORDERS, Order, OrderItem, order_of
from paystack.sandbox.payments.records import (
    CUSTOMERS,
    TRANSACTIONS,
    Customer,
    Transaction,
    find_customer,
    open_customer,
)
from paystack.sandbox.payments.signals import Signal
from paystack.sandbox.payments.views import customer_view
from paystack.sandbox.resources.products import PRODUCTS, Product, find_product, left_of

RULES = Guess(
    "order-rules",
    "An order's total is the sum of amount times quantity and the shipping fee, whatever the products cost and however "
    "many are in stock; how an order is paid: with a transaction of its own.",
)
MINIMUM_MESSAGE = Guess("order-minimum", "The message for an order below the minimum, which is known for cedis only.")
VIEWS = Guess("order-fields", "Which fields an order has, as sources differ: they follow the description of the API.")

EMAIL_MISSING = missing("Customer email is required")
RECEIVER_MISSING = missing("Receiver data is required")
PRODUCT_UNKNOWN = invalid("Product does not exist", unverified=RULES)
BELOW_MINIMUM = invalid("Order amount is below the minimum", unverified=MINIMUM_MESSAGE)
TOO_LARGE = invalid("Order amount is too large", unverified=RULES)
NOT_FOUND = absent("Order not found", unverified=VIEWS)
PRODUCT_NOT_FOUND = absent("Product not found")

MINIMUM = {"GHS": 200}
"""The smallest total in subunits, for currencies where it is known."""

ENTRY_POINT = "order"
"""The entry point of the transactions that pay orders."""

SHIPPING_FIELDS = ("street_line", "city", "state", "country")
NOT_SHIPPED: dict[str, Any] = {**dict.fromkeys(SHIPPING_FIELDS, ""), "fees": 0, "delivery_note": None}
"""The shipping of what is sold on hosted pages. No product of the sandbox is shipped."""

MOST_ORDERED = 1000
"""The most of one product that a customer orders at a time on a hosted page."""


def create(call: Call) -> Response:
    """POST /order"""
    account = call.account
    email = call.text("email")
    if email is None:
        raise Refused(EMAIL_MISSING)
    if not is_email(email):
        raise Refused(EMAIL_INVALID)
    if call.flag("pay_for_me"):
        raise Refused(RECEIVER_MISSING)
    first_name, last_name, phone = (call.required(name) for name in ("first_name", "last_name", "phone"))
    call.required("currency")
    currency = call.currency()
    items = _items(call)
    shipping = _shipping(call)
    total = sum(quantity * amount for _, quantity, amount in items) + shipping["fees"]
    if total < MINIMUM.get(currency, 1):
        raise Refused(BELOW_MINIMUM)
    if total > LARGEST_AMOUNT:
        raise Refused(TOO_LARGE)
    order = open_order(
        account,
        customer_for(account, email, first_name, last_name, phone),
        items,
        currency,
        shipping,
        names=(first_name, last_name, phone),
        is_gift=call.flag("is_gift"),
    )
    return ok("Order created", _created(account, order), unverified=(RULES,))


def list_(call: Call) -> Response:
    """GET /order"""
    chosen = paging.select_period(call, call.account[ORDERS].all())
    shown, meta = paging.page_of(call, chosen)
    # The revenue of this list is always an empty object.
    meta["revenue"] = {}
    return ok("Orders retrieved", [listed(call.account, order) for order in shown], meta=meta, unverified=(VIEWS,))


def fetch(call: Call) -> Response:
    """GET /order/{id}: by id only, not by code"""
    account = call.account
    order = account[ORDERS].numbered(call.path["id"])
    if order is None:
        raise Refused(NOT_FOUND)
    view = _base(account, order)
    view.update(
        discounts=[],
        integration=account.id,
        is_gift=order.is_gift,
        fully_refunded=order.refunded_amount == order.amount,
        refunded_amount=order.refunded_amount or None,
        items=[_item(account, item) for item in account[ORDER_ITEMS].of(order_id=order.id)],
        discount_amount=None,
    )
    return ok("Order retrieved", view, unverified=(VIEWS,))


def product(call: Call) -> Response:
    """GET /order/product/{id}: the orders of a product, paid or not"""
    account, number = call.account, number_in(call.path["id"])
    found = None if number is None else find_product(account, number)
    if found is None:
        raise Refused(PRODUCT_NOT_FOUND)
    items = account[ORDER_ITEMS].of(product_id=found.id)[::-1]
    shown, meta = paging.page_of(call, items)
    del meta["page"]
    quantity, revenue = sold(account, items)
    meta = {"quantity_sold": quantity, "revenue": revenue, **meta}
    rows = [_of_product(account, found, item, quantity) for item in shown]
    return ok("Product orders retrieved", rows, meta=meta, unverified=(VIEWS,))


def validate(call: Call) -> Response:
    """GET /order/{code}/validate: by code, as whoever pays sees it"""
    account = call.account
    order = account[ORDERS].find(code=call.path["code"])
    if order is None:
        raise Refused(NOT_FOUND)
    view = _base(account, order)
    view.update(
        metadata=None,
        integration={
            "key": public_key_of(account.secret_key),
            "name": MERCHANT,
            "logo": "",
            "allowed_currencies": list(CURRENCIES),
        },
    )
    return ok("Order is valid", view, unverified=(VIEWS,))


def open_order(
    account: Account,
    customer: Customer,
    items: list[tuple[Product, int, int]],
    currency: str,
    shipping: dict[str, Any],
    *,
    names: tuple[str, str, str],
    is_gift: bool = False,
    storefront: tuple[int, str] | None = None,
) -> Order:
    """Add an unpaid order of these products, each with its quantity and the price of one.

    `storefront` is the id and the slug of the one that it was made in.
    """
    now = account.now()
    order = account[ORDERS].add(
        Order(
            account.code(15, "ORD_"),
            customer.id,
            customer.email,
            *names,
            sum(quantity * amount for _, quantity, amount in items) + shipping["fees"],
            currency,
            {**shipping, "id": int(account.digits(6))},
            account.code(10, "PFM_"),
            now,
            now,
            is_gift=is_gift,
            storefront_id=None if storefront is None else storefront[0],
            storefront_slug=None if storefront is None else storefront[1],
        )
    )
    for found, quantity, amount in items:
        account[ORDER_ITEMS].add(OrderItem(order.id, found.id, found.name, quantity, amount, now))
    return order


def items_for(products: Iterable[Product], currency: str, wanted: Mapping[int, int]) -> list[tuple[Product, int, int]]:
    """The items of an order on a hosted page with these products, at today's prices; `wanted` are quantities by id.

    Raises `KeyError` for a product that is not sold there in this currency, and `ValueError` for more than are left
    and for too large a total.
    """
    sells = {item.id: item for item in products if item.currency == currency}
    items = [(sells[number], quantity, sells[number].price) for number, quantity in wanted.items()]
    for found, quantity, _ in items:
        left = left_of(found)
        if left is not None and quantity > left:
            raise ValueError(f"only {left} of {found.name} left" if left else f"{found.name} is sold out")
    if sum(quantity * price for _, quantity, price in items) > LARGEST_AMOUNT:
        raise ValueError("the total is too large")
    return items


def transaction_for(account: Account, order: Order) -> Transaction:
    """The one transaction that pays this order, created on first use."""
    if order.transaction_id is not None:
        return account[TRANSACTIONS][order.transaction_id]
    transaction = open_transaction(account, order.email, order.amount, order.currency, account.code(12), ENTRY_POINT)
    account[ORDERS].change(order, transaction_id=transaction.id)
    # A product that was deleted since it was ordered is still shared.
    items = [
        (account[PRODUCTS][item.product_id].split_code, item.quantity * item.amount)
        for item in account[ORDER_ITEMS].of(order_id=order.id)
    ]
    shares.share_by_items(account, transaction, order.code, items)
    return transaction


def mark_paid(account: Account, transaction: Transaction) -> None:
    """Mark the order of a paid transaction as paid, if it has one, and take what it sold out of the stock."""
    order = order_of(account, transaction.id)
    if order is None or order.paid_at is not None:
        return
    order.status = "success"
    order.paid_at = order.updated_at = account.now()
    for item in account[ORDER_ITEMS].of(order_id=order.id):
        found = find_product(account, item.product_id)
        if found is not None:
            found.quantity_sold = (found.quantity_sold or 0) + item.quantity
            if not found.unlimited:
                found.quantity = max(0, found.quantity - item.quantity)


def mark_refunded(account: Account, refund: Any) -> None:
    """Note on the order of a transaction that some of it was refunded, if it has one."""
    order = order_of(account, refund.transaction_id)
    if order is not None:
        order.refunded_amount += refund.amount
        order.updated_at = account.now()


def sold(account: Account, items: Rows[OrderItem]) -> tuple[int, int]:
    """How many of these items were paid for, and their revenue in subunits."""
    paid_at = account[ORDERS].among(items.values("order_id")).values("paid_at")
    rows = zip(paid_at, items.values("quantity"), items.values("amount"), strict=True)
    paid = [(quantity, amount) for at, quantity, amount in rows if at is not None]
    return sum(quantity for quantity, _ in paid), sum(quantity * amount for quantity, amount in paid)


def listed(account: Account, order: Order) -> dict[str, Any]:
    """An order as lists show it: the customer is an id, and missing metadata is ""."""
    transaction = _paid_with(order)
    return {
        "id": order.id,
        "order_code": order.code,
        "integration": account.id,
        "domain": "test",
        "currency": order.currency,
        "amount": order.amount,
        "transaction": transaction,
        "page": page_id_of(account, order.transaction_id),
        "customer": order.customer_id,
        "customer_name": f"{order.first_name} {order.last_name}",
        "status": order.status,
        "shipping_address": None,
        "metadata": "",
        "created_at": stored_stamp(order.created_at),
        "updated_at": stored_stamp(order.updated_at),
        "email": order.email,
        "paid_at": stored_stamp_or_none(order.paid_at),
        "shipping": _shipment(account, order),
        "shipping_fees": order.shipping["fees"],
        "refunded": order.refunded_amount > 0,
        "is_viewed": False,
        "refunded_amount": order.refunded_amount or None,
        "discount_amount": None,
        "discounts": None,
        "items": [_item(account, item) for item in account[ORDER_ITEMS].of(order_id=order.id)],
        "fully_refunded": order.refunded_amount == order.amount,
    }


def _items(call: Call) -> list[tuple[Product, int, int]]:
    """The products that the body orders, each with its quantity and the amount of one; refuses invalid ones."""
    given = call.body.get("items")
    if given is None or given == []:
        raise Refused(MISSING, field="items")
    if not isinstance(given, list) or not all(isinstance(item, dict) for item in given):
        raise Refused(INVALID, field="items")
    items = []
    for item in given:
        for name in ("item", "type", "quantity", "amount"):
            if item.get(name) is None:
                raise Refused(MISSING, field=f"items.{name}")
        if item["type"] != "product":
            raise Refused(INVALID, field="items.type")
        number, quantity = _whole(item["item"], "items.item"), _whole(item["quantity"], "items.quantity")
        found = find_product(call.account, number)
        if found is None:
            raise Refused(PRODUCT_UNKNOWN)
        items.append((found, quantity, whole_amount(item["amount"])))
    return items


def _whole(value: object, field: str) -> int:
    try:
        return whole_amount(value)
    except Refused:
        raise Refused(INVALID, field=field) from None


def _shipping(call: Call) -> dict[str, Any]:
    given = call.object("shipping")
    if given is None:
        raise Refused(MISSING, field="shipping")
    shipping: dict[str, Any] = {}
    for name in SHIPPING_FIELDS:
        value = given.get(name)
        if value is None or value == "":
            raise Refused(MISSING, field=f"shipping.{name}")
        if not isinstance(value, str):
            raise Refused(INVALID, field=f"shipping.{name}")
        shipping[name] = value
    fee, note = given.get("shipping_fee"), given.get("delivery_note")
    if fee is None:
        raise Refused(MISSING, field="shipping.shipping_fee")
    is_free = not isinstance(fee, bool) and fee in (0, "0")
    shipping["fees"] = 0 if is_free else _whole(fee, "shipping.shipping_fee")
    if note is not None and not isinstance(note, str):
        raise Refused(INVALID, field="shipping.delivery_note")
    shipping["delivery_note"] = note or None
    return shipping


def customer_for(account: Account, email: str, first_name: str, last_name: str, phone: str | None) -> Customer:
    """The customer with this email address. A new one gets the names, a known one those that it lacks."""
    customer = find_customer(account, email) or open_customer(account, email)
    customer.first_name = customer.first_name or first_name
    customer.last_name = customer.last_name or last_name
    customer.phone = customer.phone or phone
    return customer


def _paid_with(order: Order) -> int | None:
    return order.transaction_id if order.paid_at is not None else None


def _shipment(account: Account, order: Order) -> dict[str, Any]:
    written = stored_stamp(order.created_at)
    return {
        "customer": order.customer_id,
        "integration": account.id,
        "domain": "test",
        "fees": order.shipping["fees"],
        "delivery_note": order.shipping["delivery_note"],
        **{name: order.shipping[name] for name in SHIPPING_FIELDS},
        "is_shipped": False,
        "delivery_tracking_link": None,
        "id": order.shipping["id"],
        "createdAt": written,
        "updatedAt": written,
    }


def _method(order: Order) -> dict[str, Any]:
    return {"region": order.shipping["state"], "fee": order.shipping["fees"], "currency": order.currency}


def _created(account: Account, order: Order) -> dict[str, Any]:
    """An order as its creation shows it: the customer is an id, and the items are left out."""
    return {
        "discounts": [],
        "currency": order.currency,
        "shipping_address": None,
        "integration": account.id,
        "domain": "test",
        "email": order.email,
        "customer": order.customer_id,
        "amount": order.amount,
        "pay_for_me": False,
        "shipping": _shipment(account, order),
        "shipping_fees": order.shipping["fees"],
        "shipping_method": _method(order),
        "metadata": {},
        "order_code": order.code,
        "status": order.status,
        "refunded": False,
        "is_viewed": False,
        "expiration_date": None,
        "id": order.id,
        "createdAt": stamp(order.created_at),
        "updatedAt": stamp(order.updated_at),
        "items": [],
        "pay_for_me_code": order.pay_for_me_code,
        "discount_amount": 0,
    }


def _base(account: Account, order: Order) -> dict[str, Any]:
    """What a fetched and a validated order have in common: the customer is an object."""
    return {
        "order_code": order.code,
        "domain": "test",
        "currency": order.currency,
        "amount": order.amount,
        "email": order.email,
        "status": order.status,
        "refunded": order.refunded_amount > 0,
        "paid_at": stored_stamp_or_none(order.paid_at),
        "shipping_address": None,
        "metadata": {},
        "shipping_fees": order.shipping["fees"],
        "shipping_method": _method(order),
        "is_viewed": False,
        "expiration_date": None,
        "pay_for_me": False,
        "id": order.id,
        "page": page_id_of(account, order.transaction_id),
        "customer": customer_view(account[CUSTOMERS][order.customer_id]),
        "shipping": _shipment(account, order),
        "createdAt": stored_stamp(order.created_at),
        "updatedAt": stored_stamp(order.updated_at),
        "transaction": _paid_with(order),
        "payer": None,
    }


def _item(account: Account, item: OrderItem) -> dict[str, Any]:
    found = find_product(account, item.product_id)
    quantity, _ = sold(account, account[ORDER_ITEMS].of(product_id=item.product_id))
    return {
        "order_item_id": item.id,
        "orderId": item.order_id,
        "type": "product",
        "item": item.product_id,
        "current_total_items_price": (item.amount if found is None else found.price) * item.quantity,
        "files": "[]",
        "order": item.order_id,
        "amount": item.amount,
        "quantity": item.quantity,
        "createdAt": stored_stamp(item.created_at),
        "name": item.name,
        "product_level_type": "product",
        "product_id": item.product_id,
        "product_success_message": None,
        "product_redirect_url": None,
        "product_quantity_sold": quantity,
        "product_notification_emails": None,
        "storefront_redirect_url": None,
        "storefront_success_message": None,
    }


def _of_product(account: Account, found: Product, item: OrderItem, quantity_sold: int) -> dict[str, Any]:
    """An order as the orders of a product show it."""
    order = account[ORDERS][item.order_id]
    return {
        "order_id": order.id,
        "transaction": _paid_with(order),
        "order_code": order.code,
        "customer": order.customer_id,
        "first_name": order.first_name,
        "last_name": order.last_name,
        "customer_name": f"{order.first_name} {order.last_name}",
        "phone": order.phone,
        "email": order.email,
        "product_code": found.code,
        "product_id": found.id,
        "product_name": found.name,
        "price": found.price,
        "quantity_sold": quantity_sold,
        "currency": order.currency,
        "quantity": item.quantity,
        "variant_id": None,
        "variant_price": None,
        "variant_code": None,
        "amount": item.amount * item.quantity,
        "shipping_method": _method(order),
        "status": order.status,
        "shipping_address": None,
        "refunded": order.refunded_amount > 0,
        "shipping": _shipment(account, order),
        "paid_at": stored_stamp_or_none(order.paid_at),
        "created_at": stored_stamp(order.created_at),
        "is_shipped": False,
        "is_viewed": 0,
        "delivery_note": order.shipping["delivery_note"],
        "shipping_fee": order.shipping["fees"],
        "amount_paid": order.amount if order.paid_at is not None else None,
        "storefront_slug": order.storefront_slug,
    }


RESOURCE = Resource(
    kinds=KINDS,
    rules={
        "orders.create": create,
        "orders.list": list_,
        "orders.fetch": fetch,
        "orders.product": product,
        "orders.validate": validate,
    },
    on={Signal.PAID: mark_paid, Signal.REFUNDED: mark_refunded},
)
