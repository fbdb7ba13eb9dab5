"""The storefront operations. Customers order on the page of a storefront, and a control orders as they would."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from paystack.runtime.http import Response
from paystack.sandbox.engine import paging
from paystack.sandbox.engine.account import MERCHANT, Account, public_key_of
from paystack.sandbox.engine.call import Call
from paystack.sandbox.engine.clock import stamp, stored_stamp
from paystack.sandbox.engine.replies import MISSING, TRY_LATER, ErrorRow, Guess, Refused, absent, invalid, ok
from paystack.sandbox.engine.resource import Resource
from paystack.sandbox.engine.tables import Kind, Record, number_in
from paystack.sandbox.payments.orders import ORDER_ITEMS, ORDERS, Order
from paystack.sandbox.resources import orders
from paystack.sandbox.resources.products import Product, find_product


@dataclass(slots=True)
class Storefront(Record):
    """A shop on a hosted page. One with the domain `live` is the copy of a published one, which no test key reaches."""

    slug: str
    name: str
    currency: str
    created_at: int
    updated_at: int
    contact_id: int
    description: str | None = None
    status: str = "active"
    domain: str = "test"
    product_ids: list[int] = field(default_factory=list)


STOREFRONTS = Kind("storefronts", Storefront, first_id=1_852_308, unique=("slug",))

RULES = Guess(
    "storefront-rules",
    "A new storefront is active, as one of two sources shows it; a deleted one cannot be changed and keeps its slug; "
    "nothing is shipped to those who order on its page.",
)
TEXTS = Guess("storefront-messages", "The messages for a bad or taken slug, an unknown storefront and product.")

NOT_FOUND = absent("Storefront not found", unverified=TEXTS)
SLUG_INVALID = invalid("Slug must have 5 to 100 lower-case letters, digits, hyphens and underscores", unverified=TEXTS)
SLUG_TAKEN = invalid("Slug already in use", "duplicate_slug", unverified=TEXTS)
CURRENCY_REFUSED = invalid("Currency not supported or allowed")
PRODUCT_UNKNOWN = invalid("Product does not exist", unverified=TEXTS)
PRODUCTS_INVALID = invalid("products must be a list of product IDs", unverified=TEXTS)
BAD_STATUS = ErrorRow(500, "An error occurred", type="api_error", code="unknown", next_step=TRY_LATER)

CURRENCIES = ("NGN", "GHS", "KES", "ZAR", "USD")
STATUSES = ("active", "inactive")
CONTACT = "sandbox@paystack.test"
"""The merchant's email address, which visitors are shown."""
EMAIL = 2
"""The type of a contact that is an email address."""
LIVE = 1
"""What a live copy has for its status and its delivery note."""

_SLUG = re.compile(r"[a-z0-9_-]{5,100}")


def create(call: Call) -> Response:
    """POST /storefront"""
    account = call.account
    name, slug, currency = call.required("name"), call.required("slug"), call.required("currency")
    if currency not in CURRENCIES:
        raise Refused(CURRENCY_REFUSED)
    _check_slug(account, slug)
    now = account.now()
    storefront = account[STOREFRONTS].add(
        Storefront(slug, name, currency, now, now, int(account.digits(7)), description=call.text("description"))
    )
    return ok("Storefront created", _view(account, storefront, stamp), unverified=(RULES,))


def list_(call: Call) -> Response:
    """GET /storefront: without deleted ones; any unknown status is an error of the API's"""
    chosen = call.account[STOREFRONTS].all().having(domain="test").where(lambda item: item.status != "deleted")
    status = call.query("status")
    if status is not None:
        if status not in STATUSES:
            raise Refused(BAD_STATUS)
        chosen = chosen.having(status=status)
    shown, meta = paging.page_of(call, chosen[::-1])
    return ok("Storefronts retrieved", [_listed(call.account, item) for item in shown], meta=meta)


def fetch(call: Call) -> Response:
    """GET /storefront/{id}: a deleted one too"""
    storefront = _found(call, or_deleted=True)
    count = len(products_of(call.account, storefront))
    # The products count as one list, although they are not shown.
    meta = {
        "product_count": count,
        "total": count,
        "skipped": 0,
        "perPage": paging.DEFAULT_PER_PAGE,
        "page": 1,
        "pageCount": -(-count // paging.DEFAULT_PER_PAGE),
    }
    return ok("Storefront retrieved", _view(call.account, storefront), meta=meta)


def update(call: Call) -> Response:
    """PUT /storefront/{id}: the reply has no storefront"""
    account, storefront = call.account, _found(call)
    name = call.required("name") if "name" in call.body else storefront.name
    slug = call.required("slug") if "slug" in call.body else storefront.slug
    if slug != storefront.slug:
        _check_slug(account, slug)
    account[STOREFRONTS].change(storefront, slug=slug)
    storefront.name = name
    if "description" in call.body:
        storefront.description = call.text("description")
    storefront.updated_at = account.now()
    return ok("Storefront updated")


def delete(call: Call) -> Response:
    """DELETE /storefront/{id}: it can still be fetched"""
    storefront = _found(call)
    storefront.status = "deleted"
    storefront.updated_at = call.account.now()
    return ok("Storefront deleted")


def verify_slug(call: Call) -> Response:
    """GET /storefront/verify/{slug}: the storefront that has it; a free one is not found"""
    account = call.account
    storefront = account[STOREFRONTS].find(slug=call.path["slug"])
    if storefront is None:
        raise Refused(NOT_FOUND)
    view = _view(account, storefront)
    view["integration"] = {
        "key": public_key_of(account.secret_key),
        "name": MERCHANT,
        "allowed_currencies": [storefront.currency],
    }
    view["product_count"] = len(products_of(account, storefront))
    return ok("Storefront retrieved", view)


def fetch_orders(call: Call) -> Response:
    """GET /storefront/{id}/order"""
    account, storefront = call.account, _found(call, or_deleted=True)
    made = account[ORDERS].of(storefront_id=storefront.id)[::-1]
    shown, meta = paging.page_of(call, made)
    del meta["page"]
    numbers = set(made.values("id"))
    quantity, revenue = orders.sold(account, account[ORDER_ITEMS].all().where(lambda item: item.order_id in numbers))
    meta = {"revenue": revenue or None, "quantity_sold": quantity or None, **meta}
    return ok("Storefront orders", [orders.listed(account, order) for order in shown], meta=meta)


def list_products(call: Call) -> Response:
    """GET /storefront/{id}/product: each with few of its fields"""
    storefront = _found(call, or_deleted=True)
    shown, meta = paging.page_of(call, products_of(call.account, storefront))
    data = [
        {
            "id": product.id,
            "name": product.name,
            "description": product.description,
            "price": product.price,
            "currency": product.currency,
            "active": product.active,
        }
        for product in shown
    ]
    return ok("Products retrieved", data, meta=meta)


def add_products(call: Call) -> Response:
    """POST /storefront/{id}/product: by id only, not by code"""
    storefront, given = _found(call), call.body.get("products")
    if given is None or given == []:
        raise Refused(MISSING, field="products")
    if not isinstance(given, list):
        raise Refused(PRODUCTS_INVALID)
    numbers = [_number(item) for item in given]
    if any(find_product(call.account, number) is None for number in numbers):
        raise Refused(PRODUCT_UNKNOWN)
    storefront.product_ids = list(dict.fromkeys((*storefront.product_ids, *numbers)))
    storefront.updated_at = call.account.now()
    return ok("Product added")


def duplicate(call: Call) -> Response:
    """POST /storefront/{id}/duplicate: an inactive copy with the same products, which keeps the day of creation"""
    account, storefront = call.account, _found(call)
    name = f"Copy of {storefront.name}"
    copy = account[STOREFRONTS].add(
        Storefront(
            _free_slug(account, name),
            name,
            storefront.currency,
            storefront.created_at,
            account.now(),
            storefront.contact_id,
            description=storefront.description,
            status="inactive",
            product_ids=list(storefront.product_ids),
        )
    )
    return ok("Storefront successfully duplicated", _view(account, copy))


def publish(call: Call) -> Response:
    """POST /storefront/{id}/publish: a live copy takes the slug, also with a test key, and this one gets another"""
    account, storefront = call.account, _found(call)
    slug, name, now = storefront.slug, storefront.name, account.now()
    account[STOREFRONTS].change(storefront, slug=_free_slug(account, f"{slug}-test"))
    storefront.name = f"{name}-TEST"
    storefront.updated_at = now
    copy = account[STOREFRONTS].add(
        Storefront(
            slug,
            name,
            storefront.currency,
            storefront.created_at,
            now,
            storefront.contact_id,
            description=storefront.description,
            domain="live",
            product_ids=list(storefront.product_ids),
        )
    )
    return ok("Storefront published to live", _view(account, copy))


def find_open(account: Account, slug: str) -> Storefront | None:
    """The storefront with this slug that a test customer can buy in, or None."""
    found = account[STOREFRONTS].find(slug=slug)
    return found if found is not None and (found.domain, found.status) == ("test", "active") else None


def order_in(
    account: Account,
    storefront: Storefront,
    email: str,
    wanted: Mapping[int, int],
    names: tuple[str, str, str] = ("Test", "Customer", "+2348000000000"),
) -> Order:
    """Order products in a storefront: quantities by product id, at today's prices, not shipped.

    `names` are the customer's first and last name and phone number. Raises `KeyError` for a product that it does not
    sell in its currency, and `ValueError` for more than are left and for too large a total.
    """
    items = orders.items_for(products_of(account, storefront), storefront.currency, wanted)
    return orders.open_order(
        account,
        orders.customer_for(account, email, *names),
        items,
        storefront.currency,
        orders.NOT_SHIPPED,
        names=names,
        storefront=(storefront.id, storefront.slug),
    )


def _found(call: Call, *, or_deleted: bool = False) -> Storefront:
    storefront = call.account[STOREFRONTS].numbered(call.path["id"])
    if storefront is None or storefront.domain != "test" or (storefront.status == "deleted" and not or_deleted):
        raise Refused(NOT_FOUND)
    return storefront


def _check_slug(account: Account, slug: str) -> None:
    if not _SLUG.fullmatch(slug):
        raise Refused(SLUG_INVALID)
    if account[STOREFRONTS].find(slug=slug) is not None:
        raise Refused(SLUG_TAKEN)


def _free_slug(account: Account, name: str) -> str:
    """A slug that begins like `name` and that no storefront has."""
    words = re.sub(r"[^a-z0-9_]+", "-", name.lower()).strip("-")[:80]
    slug = f"{words}-{account.code(10)}"
    while account[STOREFRONTS].find(slug=slug) is not None:
        slug = f"{words}-{account.code(10)}"
    return slug


def _number(value: object) -> int:
    if isinstance(value, str) and (number := number_in(value)) is not None:
        return number
    if isinstance(value, bool) or not isinstance(value, int):
        raise Refused(PRODUCTS_INVALID)
    return value


def products_of(account: Account, storefront: Storefront) -> list[Product]:
    """The products of a storefront that still exist, in the order in which they were added."""
    found = (find_product(account, number) for number in storefront.product_ids)
    return [product for product in found if product is not None]


def _contacts(storefront: Storefront) -> list[dict[str, Any]]:
    return [{"value": CONTACT, "id": storefront.contact_id, "type_name": None, "type": EMAIL}]


def _listed(account: Account, storefront: Storefront) -> dict[str, Any]:
    """A storefront as lists show it."""
    return {
        "id": storefront.id,
        "name": storefront.name,
        "slug": storefront.slug,
        "orders_count": len(account[ORDERS].of(storefront_id=storefront.id)),
        "status": storefront.status,
        "revenue": None,
        "currency": storefront.currency,
        "products": [],
        "contacts": _contacts(storefront),
        "social_media": [],
        "shipping_fees": [],
    }


def _view(account: Account, storefront: Storefront, write: Any = stored_stamp) -> dict[str, Any]:
    is_live = storefront.domain == "live"
    return {
        "social_media": [],
        "contacts": _contacts(storefront),
        "name": storefront.name,
        "slug": storefront.slug,
        "currency": storefront.currency,
        "welcome_message": None,
        "success_message": None,
        "redirect_url": None,
        "description": storefront.description,
        "delivery_note": LIVE if is_live else "disabled",
        "background_color": "#FFAD00",
        "status": LIVE if is_live else storefront.status,
        "shippable": False,
        "integration": account.id,
        "domain": storefront.domain,
        "digital_product_expiry": None,
        "metadata": {} if is_live else None,
        "id": storefront.id,
        "createdAt": write(storefront.created_at),
        "updatedAt": write(storefront.updated_at),
        "products": [],
        "shipping_fees": [],
    }


RESOURCE = Resource(
    kinds=(STOREFRONTS,),
    rules={
        "storefronts.create": create,
        "storefronts.list": list_,
        "storefronts.fetch": fetch,
        "storefronts.update": update,
        "storefronts.delete": delete,
        "storefronts.verify_slug": verify_slug,
        "storefronts.fetch_orders": fetch_orders,
        "storefronts.list_products": list_products,
        "storefronts.add_products": add_products,
        "storefronts.duplicate": duplicate,
        "storefronts.publish": publish,
    },
)
