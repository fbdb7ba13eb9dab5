"""The payment page operations, and the payments that customers open on the pages. How a page looks is in `checkout`."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from paystack.runtime.http import Response
from paystack.sandbox.engine import paging
from paystack.sandbox.engine.account import Account
from paystack.sandbox.engine.call import Call
from paystack.sandbox.engine.clock import stamp, stored_stamp
from paystack.sandbox.engine.replies import INVALID, MISSING, ErrorRow, Guess, Refused, absent, invalid, ok
from paystack.sandbox.engine.resource import Resource
from paystack.sandbox.engine.tables import Kind, Record
from paystack.sandbox.payments import shares
from paystack.sandbox.payments.hosted import ENTRY_POINT, SUBMISSIONS
from paystack.sandbox.payments.opening import open_transaction
from paystack.sandbox.payments.plans import PLANS, TERMS, Plan, Terms
from paystack.sandbox.payments.records import Transaction
from paystack.sandbox.resources import orders
from paystack.sandbox.resources.products import Product, find_product, is_in_stock


@dataclass(slots=True)
class PaymentPage(Record):
    """A page where anybody can pay."""

    slug: str
    name: str
    currency: str
    type: str
    created_at: int
    updated_at: int
    description: str | None = None
    amount: int | None = None
    plan: str | None = None
    fixed_amount: bool = False
    split_code: str | None = None
    metadata: dict[str, Any] | None = None
    redirect_url: str | None = None
    success_message: str | None = None
    notification_email: str | None = None
    collect_phone: bool = False
    custom_fields: list[Any] = field(default_factory=list)
    active: bool = True
    product_ids: list[int] = field(default_factory=list)


PAGES = Kind("pages", PaymentPage, first_id=1_284_973, unique=("slug",))

PRODUCT = Guess(
    "page-product",
    "An unknown page or product is refused as documented when products are added; the real API answered 500 to both.",
)

PAYING = Guess(
    "page-rules",
    "A page with products sells them, one with a plan subscribes, and any other asks for its amount, or lets the "
    "customer choose one if it has none. Customers give their names and email, and their phone number if it is "
    "collected or something is bought; its custom fields may stay empty. A page whose split cannot divide a payment "
    "takes none.",
)

NOT_FOUND = absent("Page not found")
NOT_FOUND_FOR_PRODUCTS = ErrorRow(404, "Page not found", code="not_found", unverified=PRODUCT)
PRODUCT_UNKNOWN = ErrorRow(400, "Product does not exist", type=None, next_step=None, unverified=PRODUCT)
DUPLICATE_SLUG = invalid("The URL is already taken", "duplicate_slug")
INVALID_SLUG = invalid("Slug is invalid", "invalid_slug")

TYPES = ("payment", "subscription", "product", "plan")
SUBSCRIBING = ("subscription", "plan")
"""The types of pages whose customers subscribe."""

_SLUG = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")


def create(call: Call) -> Response:
    """POST /page"""
    account = call.account
    name, currency, metadata = call.required("name"), call.currency(), call.metadata_object()
    amount = None if call.body.get("amount") is None else call.amount()
    kind = call.text("type") or "payment"
    if kind not in TYPES:
        raise Refused(INVALID, field="type")
    fields = call.body.get("custom_fields") or []
    if not isinstance(fields, list) or not all(isinstance(field, dict) for field in fields):
        raise Refused(INVALID, field="custom_fields")
    shares.check_standing(account, currency, call.text("split_code"))
    slug = call.text("slug") or account.code(10)
    _check_slug(account, slug)
    now = account.now()
    page = PaymentPage(
        slug,
        name,
        currency,
        kind,
        now,
        now,
        description=call.text("description"),
        amount=amount,
        plan=call.text("plan"),
        fixed_amount=call.flag("fixed_amount"),
        split_code=call.text("split_code"),
        metadata=metadata,
        redirect_url=call.text("redirect_url"),
        success_message=call.text("success_message"),
        notification_email=call.text("notification_email"),
        collect_phone=call.flag("collect_phone"),
        custom_fields=fields,
    )
    account[PAGES].add(page)
    view = _view(account, page, stamp)
    # The reply to a creation leaves out these fields if they were not sent.
    for name in ("plan", "redirect_url", "success_message", "notification_email", "metadata"):
        if call.body.get(name) is None:
            del view[name]
    return ok("Page created", view, unverified=() if page.split_code is None else (shares.STANDING,))


def list_(call: Call) -> Response:
    """GET /page"""
    chosen = paging.select_period(call, call.account[PAGES].all())
    shown, meta = paging.page_of(call, chosen)
    # This list returns perPage as it was sent, as text.
    meta["perPage"] = call.query("perPage") or meta["perPage"]
    data = [_view(call.account, item) for item in shown]
    return ok("Pages retrieved", data, meta=meta)


def fetch(call: Call) -> Response:
    """GET /page/{id_or_slug}"""
    page = _found(call)
    view = _view(call.account, page)
    del view["plan"]
    return ok("Page retrieved", {**view, "products": _products(call.account, page)})


def update(call: Call) -> Response:
    """PUT /page/{id_or_slug}"""
    page = _found(call)
    name = call.required("name") if "name" in call.body else page.name
    amount = page.amount
    if "amount" in call.body:
        amount = None if call.body["amount"] is None else call.amount()
    page.name, page.amount = name, amount
    if "description" in call.body:
        page.description = call.text("description")
    if "active" in call.body:
        page.active = call.flag("active")
    page.updated_at = call.account.now()
    return ok("Page updated", _view(call.account, page))


def check_slug(call: Call) -> Response:
    """GET /page/check_slug_availability/{slug}"""
    _check_slug(call.account, call.path["slug"])
    return ok("Slug is available")


def add_products(call: Call) -> Response:
    """POST /page/{id}/product: by id only, not by slug"""
    page = call.account[PAGES].numbered(call.path["id"])
    if page is None:
        raise Refused(NOT_FOUND_FOR_PRODUCTS)
    # The documentation calls the field "product", the API reads "products".
    products = call.body.get("products", call.body.get("product"))
    if not isinstance(products, list) or not products:
        raise Refused(MISSING, field="products")
    for item in products:
        if type(item) is not int or item <= 0:
            raise Refused(INVALID, field="products")
        if find_product(call.account, item) is None:
            raise Refused(replace(PRODUCT_UNKNOWN, data={"product": item}))
    page.product_ids = list(dict.fromkeys((*page.product_ids, *products)))
    page.type = "product"
    page.updated_at = call.account.now()
    view = {**_view(call.account, page), "products": _products(call.account, page)}
    return ok("Products added to page", view)


def plan_of_page(account: Account, page: PaymentPage) -> Plan | None:
    """The plan that customers subscribe to on this page, None if it has none, or has products."""
    return None if page.plan is None or page.type == "product" else account[PLANS].named(code=page.plan)


def products_of(account: Account, page: PaymentPage) -> list[Product]:
    """The products of a page, but those that were deleted since."""
    found = (find_product(account, number) for number in page.product_ids)
    return [product for product in found if product is not None]


def why_closed(account: Account, page: PaymentPage) -> str | None:
    """Why nobody can pay on this page, or None."""
    if not page.active:
        return "This page is not active, so nobody can pay on it now."
    if page.type == "product":
        sells = (item for item in products_of(account, page) if item.currency == page.currency)
        return None if any(map(is_in_stock, sells)) else "There is nothing left to buy on this page."
    if (page.plan is not None or page.type in SUBSCRIBING) and plan_of_page(account, page) is None:
        return "This page has no plan that anybody could subscribe to."
    return None


def price_of(account: Account, page: PaymentPage) -> tuple[int | None, str]:
    """What a payment on this page costs, and its currency; None if the customer chooses the amount, or products."""
    plan = plan_of_page(account, page)
    if plan is not None:
        return plan.amount, plan.currency
    return None if page.type == "product" else page.amount, page.currency


def open_payment(
    account: Account,
    page: PaymentPage,
    email: str,
    names: tuple[str, str, str],
    *,
    amount: int,
    wanted: Mapping[int, int],
    entered: list[dict[str, str]],
    url: str,
) -> Transaction:
    """Add the unpaid transaction of a customer who sent the form of this page, which is at `url`.

    `amount` is that of a page without products, and `wanted` are quantities by product id on any other. `entered` are
    the custom fields. Raises what `orders.items_for` does, and `Refused` if the page's split cannot divide the payment;
    nothing has changed then.
    """
    currency = price_of(account, page)[1]
    items = orders.items_for(products_of(account, page), currency, wanted)
    total = sum(quantity * price for _, quantity, price in items) if items else amount
    sharing = None if page.split_code is None else shares.by_split(account, page.split_code, total, currency)
    first_name, last_name, phone = names
    customer = orders.customer_for(account, email, first_name, last_name, phone or None)
    if items:
        order = orders.open_order(account, customer, items, currency, orders.NOT_SHIPPED, names=names)
        transaction = orders.transaction_for(account, order)
    else:
        transaction = open_transaction(account, email, total, currency, account.code(12), ENTRY_POINT)
    plan = plan_of_page(account, page)
    if plan is not None:
        account[TERMS].add(Terms(transaction.id, plan.id))
    shares.keep(account, transaction, sharing, None)
    metadata = page.metadata or {}
    own = metadata.get("custom_fields")
    entered = [*own, *entered] if isinstance(own, list) else entered
    transaction.metadata = {**metadata, "custom_fields": entered, "referrer": url}
    transaction.callback_url = page.redirect_url
    return transaction


def _check_slug(account: Account, slug: str) -> None:
    if not _SLUG.fullmatch(slug):
        raise Refused(INVALID_SLUG)
    if account[PAGES].find(slug=slug) is not None:
        raise Refused(DUPLICATE_SLUG)


def _found(call: Call) -> PaymentPage:
    page = call.account[PAGES].named(slug=call.path["id"])
    if page is None:
        raise Refused(NOT_FOUND)
    return page


def _products(account: Account, page: PaymentPage) -> list[dict[str, Any]]:
    """The products of a page as it shows them."""
    return [
        {
            "product_id": product.id,
            "name": product.name,
            "description": product.description,
            "product_code": product.code,
            "page": page.id,
            "price": product.price,
            "currency": product.currency,
            "quantity": product.quantity,
            "type": "good",
            "features": None,
            "is_shippable": 0,
            "domain": "test",
            "integration": account.id,
            "active": int(product.active),
            "in_stock": int(is_in_stock(product)),
        }
        for product in products_of(account, page)
    ]


def _view(account: Account, page: PaymentPage, write: Callable[[int], str] = stored_stamp) -> dict[str, Any]:
    return {
        "integration": account.id,
        "plan": page.plan,
        "domain": "test",
        "name": page.name,
        "description": page.description,
        "amount": page.amount,
        "currency": page.currency,
        "slug": page.slug,
        "custom_fields": page.custom_fields,
        "type": page.type,
        "redirect_url": page.redirect_url,
        "success_message": page.success_message,
        "collect_phone": page.collect_phone,
        "active": page.active,
        "published": True,
        "migrate": False,
        "notification_email": page.notification_email,
        "metadata": page.metadata,
        "split_code": page.split_code,
        "id": page.id,
        "createdAt": write(page.created_at),
        "updatedAt": write(page.updated_at),
    }


RESOURCE = Resource(
    kinds=(PAGES, SUBMISSIONS),
    rules={
        "pages.create": create,
        "pages.list": list_,
        "pages.check_slug_availability": check_slug,
        "pages.fetch": fetch,
        "pages.update": update,
        "pages.add_products": add_products,
    },
)
