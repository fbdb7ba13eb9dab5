"""Products, the pages and storefronts that sell them, and orders."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, MultipleResults, initialize, multiple, rule

from paystack import NotFoundError
from paystack.sandbox import SandboxError
from test.sandbox.machine.base import FAILING_CARDS, Payment
from test.sandbox.machine.payments import PAYING_CARDS
from test.sandbox.machine.sharing import Sharing, Split

SHIPPING: dict[str, Any] = {
    "street_line": "1 Broad Street",
    "city": "Lagos",
    "state": "Lagos",
    "country": "Nigeria",
    "shipping_fee": 500,
}


@dataclass(eq=False)
class Product:
    """A product; `stock` is how many are left, None where there is no end of them."""

    id: int
    price: int
    stock: int | None
    updates: int = 0
    sold: int = 0
    deleted: bool = False


@dataclass(eq=False)
class Order:
    """An order with the quantity of each product; `payment` is what paid it."""

    id: int
    code: str
    email: str
    amount: int
    items: dict[Product, int]
    payment: Payment | None = None


class Shop(Sharing):
    """What is sold, and that it is sold once."""

    products = Bundle("products")
    pages = Bundle("pages")
    storefronts = Bundle("storefronts")
    orders = Bundle("orders")

    def begin(self) -> None:
        self.made_products: list[Product] = []
        super().begin()

    @initialize(target=storefronts)
    def open_first_storefront(self) -> int:
        return self.open_storefront(self.create_product(5_000, 10, None))

    @rule(
        target=products,
        price=st.integers(1_000, 9_000),
        stock=st.sampled_from([None, 3, 50]),
        split=st.one_of(st.none(), Sharing.splits),
    )
    def create_product(self, price: int, stock: int | None, split: Split | None) -> Product:
        more: dict[str, Any] = {"unlimited": True} if stock is None else {"unlimited": False, "quantity": stock}
        if split is not None and split.active:
            more["split_code"] = split.code
        name = self.free_reference("product")
        made = self.call(lambda c: c.products.create(name, price, "NGN", description="A book", **more)).data
        product = Product(made.id, price, stock)
        self.made_products.append(product)
        return product

    @rule(product=products, price=st.integers(1_000, 9_000))
    def update_product(self, product: Product, price: int) -> None:
        if product.deleted:
            self.refuse(lambda c: c.products.update(product.id, price=price), NotFoundError)
            return
        self.call(lambda c: c.products.update(product.id, price=price))
        product.price = price
        product.updates += 1

    @rule(product=products)
    def delete_product(self, product: Product) -> None:
        if product.deleted:
            self.refuse(lambda c: c.products.delete(product.id), NotFoundError)
        else:
            self.call(lambda c: c.products.delete(product.id))
            product.deleted = True

    @rule(product=products)
    def look_at_product(self, product: Product) -> None:
        if product.deleted:
            self.refuse(lambda c: c.products.fetch(product.id), NotFoundError)
            return
        found = self.call(lambda c: c.products.fetch(product.id)).data
        assert (found.price, found.quantity_sold or 0) == (product.price, product.sold)
        if product.stock is not None:
            assert found.quantity == max(0, product.stock - product.sold)
        assert self.call(lambda c: c.orders.product(product.id)).meta.quantity_sold == product.sold

    @rule(target=pages, amount=Sharing.amounts)
    def create_page(self, amount: int) -> tuple[int, str]:
        slug = self.free_reference("page")
        self.call(lambda c: c.pages.check_slug_availability(slug))
        made = self.call(lambda c: c.pages.create("Tea", slug=slug, amount=amount)).data
        self.refuse(lambda c: c.pages.check_slug_availability(slug))
        return made.id, slug

    @rule(page=pages, product=products, amount=Sharing.amounts)
    def change_page(self, page: tuple[int, str], product: Product, amount: int) -> None:
        number, slug = page
        self.call(lambda c: c.pages.update(slug, name="Coffee", amount=amount))
        added = self.attempt(lambda c: c.pages.add_products(number, [product.id]))
        assert (added is None) == product.deleted
        found = self.call(lambda c: c.pages.fetch(slug)).data
        assert (found.id, found.name, found.amount) == (number, "Coffee", amount)

    @rule(target=storefronts, product=products)
    def open_storefront(self, product: Product) -> int:
        slug = self.free_reference("shop")
        made = self.call(lambda c: c.storefronts.create("Corner shop", slug, "NGN")).data
        added = self.attempt(lambda c: c.storefronts.add_products(made.id, [product.id]))
        assert (added is None) == product.deleted
        assert self.call(lambda c: c.storefronts.verify_slug(slug)).data.id == made.id
        return int(made.id)

    @rule(
        target=storefronts,
        number=storefronts,
        product=products,
        what=st.sampled_from(["update", "copy", "publish", "delete"]),
    )
    def change_storefront(self, number: int, product: Product, what: str) -> int | MultipleResults[int]:
        """A deleted one can be fetched, and nothing else."""
        is_deleted = self.call(lambda c: c.storefronts.fetch(number)).data.status == "deleted"
        changes: dict[str, Any] = {
            "update": lambda c: c.storefronts.update(number, description="Books and tea"),
            "copy": lambda c: c.storefronts.duplicate(number),
            "publish": lambda c: c.storefronts.publish(number),
            "delete": lambda c: c.storefronts.delete(number),
        }
        if is_deleted:
            self.refuse(changes[what], NotFoundError)
            return multiple()
        changed = self.call(changes[what])
        self.attempt(lambda c: c.storefronts.add_products(number, [product.id]))
        self.call(lambda c: c.storefronts.list_products(number))
        self.call(lambda c: c.storefronts.fetch_orders(number))
        return int(changed.data.id) if what == "copy" else multiple()

    @rule(
        target=orders,
        email=Sharing.emails,
        items=st.lists(
            st.tuples(products, st.integers(1, 3)), min_size=1, max_size=3, unique_by=lambda item: item[0].id
        ),
    )
    def order(self, email: str, items: list[tuple[Product, int]]) -> Order | MultipleResults[Order]:
        def create(c: Any) -> Any:
            wanted = [
                {"item": product.id, "type": "product", "quantity": quantity, "amount": product.price}
                for product, quantity in items
            ]
            return c.orders.create(email, "Ada", "Obi", "+2348000000000", "NGN", wanted, SHIPPING)

        made = self.attempt(create)
        assert (made is None) == any(product.deleted for product, _ in items)
        if made is None:
            return multiple()
        amount = SHIPPING["shipping_fee"] + sum(product.price * quantity for product, quantity in items)
        assert made.data.amount == amount
        return Order(made.data.id, made.data.order_code, email, amount, dict(items))

    @rule(target=orders, number=storefronts, product=products, quantity=st.integers(1, 3), email=Sharing.emails)
    def order_in_storefront(
        self, number: int, product: Product, quantity: int, email: str
    ) -> Order | MultipleResults[Order]:
        """Customers order what an open storefront sells."""
        slug = self.call(lambda c: c.storefronts.fetch(number)).data.slug
        try:
            made = self.sandbox.order(slug, {product.id: quantity}, email)
        except SandboxError:
            return multiple()
        assert made["amount"] == product.price * quantity
        return Order(made["id"], made["order_code"], email, made["amount"], {product: quantity})

    @rule(target=Sharing.payments, order=orders, card=st.sampled_from(PAYING_CARDS + FAILING_CARDS))
    def pay_order(self, order: Order, card: str) -> Payment | MultipleResults[Payment]:
        if order.payment is not None:
            with pytest.raises(SandboxError):
                self.sandbox.pay(order.code, card)
            return multiple()
        pays = card in PAYING_CARDS and order.email not in self.denied
        assert self.sandbox.pay(order.code, card) == ("success" if pays else "failed")
        if not pays:
            return multiple()
        reference = self.sandbox.ledger[-1]["reference"]
        payment = Payment(reference, order.email, order.amount, with_=card, on_page=False, state="paid")
        order.payment = self.noted(payment)
        for product, quantity in order.items.items():
            product.sold += 0 if product.deleted else quantity
        return payment

    @rule(order=orders)
    def look_at_order(self, order: Order) -> None:
        found = self.call(lambda c: c.orders.fetch(order.id)).data
        assert (found.amount, found.paid_at is not None) == (order.amount, order.payment is not None)
        if order.payment is not None:
            done = sum(item.amount for item in order.payment.refunds if item.status == "processed")
            assert (found.refunded_amount or 0) == done
        self.call(lambda c: c.orders.validate(order.code))

    def expected(self) -> Iterator[tuple[str, object]]:
        yield from super().expected()
        told = Counter(name for names in self.told.values() for name in names)
        assert told["product.update"] == sum(item.updates for item in self.made_products)
        for product in self.made_products:
            yield "product.create", product.id
            for _ in range(product.updates):
                yield "product.update", product.id
            if product.deleted:
                yield "product.delete", product.id
