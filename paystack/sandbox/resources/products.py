"""The products that storefronts and orders are about. Only their creation is emulated here."""

from __future__ import annotations

from dataclasses import dataclass

from paystack.runtime.http import Response
from paystack.sandbox.engine.account import Account
from paystack.sandbox.engine.call import Call
from paystack.sandbox.engine.clock import stamp
from paystack.sandbox.engine.replies import ok
from paystack.sandbox.engine.resource import Resource
from paystack.sandbox.engine.tables import Kind, Record


@dataclass(slots=True)
class Product(Record):
    """Something that is sold."""

    code: str
    name: str
    price: int
    currency: str
    created_at: int
    description: str | None = None
    quantity: int = 0
    quantity_sold: int = 0
    unlimited: bool = False
    active: bool = True


PRODUCTS = Kind("products", Product, first_id=2_782_726, unique=("code",))


def create(call: Call) -> Response:
    """POST /product"""
    account = call.account
    name, price, currency = call.required("name"), call.amount("price"), call.currency()
    quantity = None if call.body.get("quantity") is None else call.amount("quantity")
    product = account[PRODUCTS].add(
        Product(
            account.code(15, "PROD_"),
            name,
            price,
            currency,
            account.now(),
            description=call.text("description"),
            quantity=quantity or 0,
            unlimited=call.flag("unlimited"),
        )
    )
    data = {
        "id": product.id,
        "product_code": product.code,
        "name": name,
        "price": price,
        "currency": currency,
        "createdAt": stamp(product.created_at),
    }
    return ok("Product successfully created", data, status=201)


def find_product(account: Account, number: int) -> Product | None:
    """The product with this id, or None."""
    return account[PRODUCTS].get(number)


RESOURCE = Resource(kinds=(PRODUCTS,), rules={"products.create": create})
