"""The product operations. Nothing here sells a product: payment pages, storefronts and orders do."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from paystack.runtime.http import Response
from paystack.sandbox.engine import paging, webhooks
from paystack.sandbox.engine.account import Account
from paystack.sandbox.engine.call import LARGEST_AMOUNT, METADATA_NOT_OBJECT, Call, whole_amount
from paystack.sandbox.engine.clock import stamp, stored_stamp
from paystack.sandbox.engine.replies import INVALID, MISSING, ErrorRow, Guess, Refused, absent, ok
from paystack.sandbox.engine.resource import Resource
from paystack.sandbox.engine.tables import Kind, Record
from paystack.sandbox.payments import shares


@dataclass(slots=True)
class Product(Record):
    """Something to sell. A deleted one is kept, but no operation finds it."""

    code: str
    slug: str
    name: str
    price: int
    currency: str
    created_at: int
    updated_at: int
    metadata: dict[str, Any]
    description: str | None = None
    unlimited: bool = False
    quantity: int = 0
    quantity_sold: int = 0
    split_code: str | None = None
    active: bool = True
    deleted_at: int | None = None


PRODUCTS = Kind("products", Product, first_id=2_782_726, unique=("code",), grouped=("name",))

EVENTS = Guess("product-events", "What the events of products hold, and the message when one is deleted.")

NAME_TAKEN = ErrorRow(400, "Product with same name already exists", type=None, next_step=None)
NOT_FOUND = absent("Product not found")

BACKGROUND = "#F5F5F5"
"""The colour that the API adds to the metadata of every product."""


def create(call: Call) -> Response:
    """POST /product"""
    account = call.account
    name, price = call.required("name"), _price(call)
    call.required("currency")
    currency, quantity, metadata = call.currency(), _quantity(call), _metadata(call)
    shares.check_standing(account, currency, call.text("split_code"))
    _check_name(account, name)
    words = "-".join(re.findall(r"[a-z0-9]+", name.lower()))[:50]
    now = account.now()
    product = account[PRODUCTS].add(
        Product(
            account.code(15, "PROD_"),
            "-".join(filter(None, (words, account.code(6)))),
            name,
            price,
            currency,
            now,
            now,
            metadata,
            description=call.text("description"),
            unlimited=call.flag("unlimited"),
            quantity=quantity or 0,
            split_code=call.text("split_code"),
        )
    )
    _announce(account, "product.create", product)
    data: dict[str, Any] = {
        "variants_options": [],
        "variants": [],
        "name": product.name,
        "description": product.description,
        "currency": product.currency,
        "price": product.price,
        "quantity": product.quantity,
        "type": "good",
        "is_shippable": False,
        "unlimited": product.unlimited,
        "files": [],
        "shipping_fields": {"delivery_note": "disabled"},
        "integration": account.id,
        "domain": "test",
        "metadata": product.metadata,
        "slug": product.slug,
        "product_code": product.code,
        "quantity_sold": 0,
        "active": product.active,
        "deleted_at": None,
        "in_stock": is_in_stock(product),
        "minimum_orderable": 1,
        "maximum_orderable": None,
        "low_stock_alert": False,
        "id": product.id,
        "createdAt": stamp(product.created_at),
        "updatedAt": stamp(product.updated_at),
    }
    return ok("Product successfully created", data, status=201, unverified=_guesses(product))


def list_(call: Call) -> Response:
    """GET /product"""
    chosen = paging.select_period(call, call.account[PRODUCTS].all()).having(deleted_at=None)
    active = call.query("active")
    if active is not None:
        chosen = chosen.having(active=active.lower() in ("true", "1"))
    shown, meta = paging.page_of(call, chosen)
    return ok("Products retrieved", [_listed(call.account, item) for item in shown], meta=meta)


def fetch(call: Call) -> Response:
    """GET /product/{id}"""
    product = _found(call)
    view = {"digital_assets": [], **_view(call.account, product)}
    return ok("Product retrieved", view, unverified=_guesses(product))


def update(call: Call) -> Response:
    """PUT /product/{id}: what is left out stays"""
    account, product = call.account, _found(call)
    body = call.body
    name = call.required("name") if "name" in body else product.name
    price = _price(call) if "price" in body else product.price
    currency = call.currency() if call.text("currency") is not None else product.currency
    quantity = _quantity(call)
    metadata = _metadata(call) if body.get("metadata") is not None else product.metadata
    if "split_code" in body:
        shares.check_standing(account, currency, call.text("split_code"))
    if name != product.name:
        _check_name(account, name)
        account[PRODUCTS].change(product, name=name)
    product.price, product.currency, product.metadata = price, currency, metadata
    product.quantity = product.quantity if quantity is None else quantity
    if "description" in body:
        product.description = call.text("description")
    if "split_code" in body:
        product.split_code = call.text("split_code")
    if "limited" in body:
        product.unlimited = not call.flag("limited")
    if "unlimited" in body:
        product.unlimited = call.flag("unlimited")
    product.updated_at = account.now()
    _announce(account, "product.update", product)
    return ok("Product successfully updated", _view(account, product), status=202, unverified=_guesses(product))


def delete(call: Call) -> Response:
    """DELETE /product/{id}"""
    product = _found(call)
    product.deleted_at = call.account.now()
    product.active = False
    _announce(call.account, "product.delete", product)
    return ok("Product successfully deleted", unverified=(EVENTS,))


def find_product(account: Account, number: int) -> Product | None:
    """The product with this id, None if there is none or if it was deleted."""
    product = account[PRODUCTS].get(number)
    return None if product is None or product.deleted_at is not None else product


def is_in_stock(product: Product) -> bool:
    """Whether there is one left."""
    return product.unlimited or product.quantity > 0


def left_of(product: Product) -> int | None:
    """How many are left; None for a product without a limit."""
    return None if product.unlimited else product.quantity


def _found(call: Call) -> Product:
    product = call.account[PRODUCTS].numbered(call.path["id"])
    if product is None or product.deleted_at is not None:
        raise Refused(NOT_FOUND)
    return product


def _check_name(account: Account, name: str) -> None:
    if any(item.deleted_at is None for item in account[PRODUCTS].of(name=name)):
        raise Refused(NAME_TAKEN)


def _price(call: Call) -> int:
    value = call.body.get("price")
    if value is None or value == "":
        raise Refused(MISSING, field="price")
    return whole_amount(value)


def _quantity(call: Call) -> int | None:
    """The quantity, which may be 0; None if it is absent."""
    text = call.text("quantity")
    if text is None and call.body.get("quantity") in (None, ""):
        return None
    if text is None or re.fullmatch(r"[0-9]{1,16}", text) is None or int(text) > LARGEST_AMOUNT:
        raise Refused(INVALID, field="quantity")
    return int(text)


def _metadata(call: Call) -> dict[str, Any]:
    """The metadata with the colour that the API adds. The API takes text for a list of its characters."""
    value = call.body.get("metadata")
    if isinstance(value, str):
        value = {str(place): character for place, character in enumerate(value)}
    if value is not None and not isinstance(value, dict):
        raise Refused(METADATA_NOT_OBJECT)
    return {"background_color": BACKGROUND, **(value or {})}


def _guesses(product: Product) -> tuple[str, ...]:
    return () if product.split_code is None else (shares.STANDING,)


def _announce(account: Account, event: str, product: Product) -> None:
    webhooks.emit(
        account,
        event,
        {
            "id": product.id,
            "name": product.name,
            "product_code": product.code,
            "price": product.price,
            "currency": product.currency,
            "domain": "test",
        },
    )


def _view(account: Account, product: Product) -> dict[str, Any]:
    """A product as a fetch and an update show it: what was never sold has no `quantity_sold`."""
    return {
        "integration": account.id,
        "name": product.name,
        "description": product.description,
        "product_code": product.code,
        "price": product.price,
        "currency": product.currency,
        "quantity": product.quantity,
        "quantity_sold": product.quantity_sold or None,
        "type": "good",
        "files": None,
        "file_path": None,
        "is_shippable": False,
        "shipping_fields": {"delivery_note": "disabled"},
        "unlimited": product.unlimited,
        "domain": "test",
        "active": product.active,
        "features": None,
        "in_stock": is_in_stock(product),
        "metadata": product.metadata,
        "slug": product.slug,
        "success_message": None,
        "redirect_url": None,
        "split_code": product.split_code,
        "notification_emails": None,
        "minimum_orderable": 1,
        "maximum_orderable": None,
        "low_stock_alert": False,
        "stock_threshold": None,
        "expires_in": None,
        "id": product.id,
        "createdAt": stored_stamp(product.created_at),
        "updatedAt": stored_stamp(product.updated_at),
    }


def _listed(account: Account, product: Product) -> dict[str, Any]:
    """A product as lists show it: `low_stock_alert` is 0 or 1."""
    return {
        "id": product.id,
        "name": product.name,
        "description": product.description,
        "product_code": product.code,
        "slug": product.slug,
        "currency": product.currency,
        "price": product.price,
        "quantity": product.quantity,
        "quantity_sold": product.quantity_sold,
        "active": product.active,
        "domain": "test",
        "type": "good",
        "in_stock": is_in_stock(product),
        "unlimited": product.unlimited,
        "metadata": product.metadata,
        "files": [],
        "success_message": None,
        "redirect_url": None,
        "split_code": product.split_code,
        "notification_emails": None,
        "minimum_orderable": 1,
        "maximum_orderable": None,
        "createdAt": stored_stamp(product.created_at),
        "updatedAt": stored_stamp(product.updated_at),
        "digital_assets": [],
        "variant_options": [],
        "is_shippable": False,
        "shipping_fields": {"delivery_note": "disabled", "shipping_fees": []},
        "integration": account.id,
        "low_stock_alert": 0,
    }


RESOURCE = Resource(
    kinds=(PRODUCTS,),
    rules={
        "products.create": create,
        "products.list": list_,
        "products.fetch": fetch,
        "products.update": update,
        "products.delete": delete,
    },
)
