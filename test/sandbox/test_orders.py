"""Orders: their totals, how they are paid and refunded, and what lists and products show of them."""

from __future__ import annotations

from typing import Any

import pytest

from paystack.sandbox import Sandbox, SandboxError
from test.sandbox.test_books import check
from test.support.raw_http import Api, Reply
from test.support.receiver import Receiver

SHIPPING = {
    "street_line": "12 Allen Avenue",
    "city": "Ikeja",
    "state": "Lagos",
    "country": "Nigeria",
    "shipping_fee": 250_000,
    "delivery_note": "Call at the gate",
}


@pytest.fixture
def lamp(api: Api) -> int:
    number: int = api.post(
        "/product", name="Lamp", description="Brass", price=1_500_000, currency="NGN", quantity=9
    ).data["id"]
    return number


def item(product: Any, **changes: Any) -> dict[str, Any]:
    return {"item": product, "type": "product", "quantity": 1, "amount": 1_500_000, **changes}


def order(api: Api, *items: Any, **changes: Any) -> Reply:
    body = {
        "email": "ngozi@example.com",
        "first_name": "Ngozi",
        "last_name": "Okafor",
        "phone": "+2348031234567",
        "currency": "NGN",
        "items": list(items),
        "shipping": SHIPPING,
    }
    return api.post("/order", **{**body, **changes})


def test_an_order_adds_up_its_items_and_the_shipping_fee(api: Api, lamp: int) -> None:
    made = order(api, item(lamp, quantity=2, amount=4500), item(lamp))
    assert (made.status, made.message) == (200, "Order created")
    assert made.data["amount"] == 2 * 4500 + 1_500_000 + 250_000
    assert (made.data["status"], made.data["items"], made.data["metadata"]) == ("created", [], {})
    assert made.data["order_code"].startswith("ORD_")
    assert made.data["shipping"]["delivery_note"] == "Call at the gate"
    assert made.data["shipping_method"] == {"region": "Lagos", "fee": 250_000, "currency": "NGN"}
    customer = api.get("/customer/ngozi@example.com").data
    assert (customer["id"], customer["first_name"], customer["phone"]) == (
        made.data["customer"],
        "Ngozi",
        "+2348031234567",
    )


def test_an_order_is_created_until_it_is_paid(api: Api, sandbox: Sandbox, receiver: Receiver, lamp: int) -> None:
    made = order(api, item(lamp, quantity=2)).data
    number, code = made["id"], made["order_code"]
    sandbox.advance(60)
    fetched = api.get(f"/order/{number}").data
    assert (fetched["status"], fetched["transaction"], fetched["paid_at"]) == ("created", None, None)
    assert sandbox.pay(code) == "success"
    fetched = api.get(f"/order/{number}").data
    assert (fetched["status"], fetched["paid_at"]) == ("success", "2026-01-15T09:01:00.000Z")
    assert fetched["customer"]["email"] == "ngozi@example.com"
    paid = api.get(f"/transaction/{fetched['transaction']}").data
    assert (paid["amount"], paid["order_id"], paid["status"]) == (made["amount"], number, "success")
    assert api.verify(paid["reference"])["order_id"] == number
    sandbox.wait_for_webhooks()
    assert [event for event in receiver.events if not event.startswith("product.")] == ["charge.success"]
    assert receiver.data("charge.success")["order_id"] == number
    with pytest.raises(SandboxError, match="already paid"):
        sandbox.pay(code)
    check(sandbox.core.engine.accounts.get(sandbox.secret_key))


def test_a_declined_card_leaves_the_order_unpaid_and_it_can_be_tried_again(
    api: Api, sandbox: Sandbox, lamp: int
) -> None:
    made = order(api, item(lamp)).data
    assert sandbox.pay(made["order_code"], card="declined") == "failed"
    assert api.get(f"/order/{made['id']}").data["status"] == "created"
    assert sandbox.pay(made["order_code"]) == "success"
    assert len(api.get("/transaction").data) == 1


def test_an_order_is_paid_on_its_checkout_page(api: Api, lamp: int) -> None:
    made = order(api, item(lamp)).data
    first = api.get(f"/checkout/{made['order_code']}")
    assert first.status == 303
    assert api.get(f"/checkout/{made['order_code']}").headers["location"] == first.headers["location"]
    page = api.get("/checkout/" + first.headers["location"].rpartition("/")[2])
    assert b"NGN 17,500.00" in page.body


def test_refunds_are_noted_on_the_order(api: Api, sandbox: Sandbox, lamp: int) -> None:
    made = order(api, item(lamp)).data
    sandbox.pay(made["order_code"])
    transaction = api.get(f"/order/{made['id']}").data["transaction"]
    for amount, total in ((250_000, 250_000), (1_500_000, 1_750_000)):
        api.post("/refund", transaction=transaction, amount=amount)
        sandbox.advance(600)
        found = api.get(f"/order/{made['id']}").data
        assert (found["refunded"], found["refunded_amount"]) == (True, total)
        assert found["fully_refunded"] is (total == made["amount"])


def test_lists_are_newest_first_and_filtered_by_time(api: Api, sandbox: Sandbox, lamp: int) -> None:
    numbers = []
    for _ in range(3):
        numbers.append(order(api, item(lamp)).data["id"])
        sandbox.advance(86_400)
    listed = api.get("/order", perPage=2)
    assert [row["id"] for row in listed.data] == [numbers[2], numbers[1]]
    assert listed.json["meta"]["revenue"] == {}
    assert (listed.json["meta"]["total"], listed.json["meta"]["pageCount"]) == (3, 2)
    (row,) = api.get("/order", to="2026-01-15").data
    assert (row["customer_name"], row["metadata"], row["items"][0]["product_id"]) == ("Ngozi Okafor", "", lamp)
    assert api.get("/order", **{"from": "never"}).status == 400


def test_the_orders_of_a_product_count_what_was_paid(api: Api, sandbox: Sandbox, lamp: int) -> None:
    empty = api.get(f"/order/product/{lamp}").json
    assert empty["meta"] == {"quantity_sold": 0, "revenue": 0, "total": 0, "skipped": 0, "perPage": 50, "pageCount": 0}
    paid = order(api, item(lamp, quantity=2)).data
    order(api, item(lamp))
    sandbox.pay(paid["order_code"])
    reply = api.get(f"/order/product/{lamp}")
    assert reply.message == "Product orders retrieved"
    assert [(row["quantity"], row["amount"], row["amount_paid"]) for row in reply.data] == [
        (1, 1_500_000, None),
        (2, 3_000_000, 3_250_000),
    ]
    assert (reply.json["meta"]["quantity_sold"], reply.json["meta"]["revenue"]) == (2, 3_000_000)
    assert api.get(f"/order/product/{lamp}", page=0).status == 400
    for unknown in ("7", "PROD_x", "9" * 30):
        missing = api.get(f"/order/product/{unknown}")
        assert (missing.status, missing.message) == (404, "Product not found")


def test_an_order_is_validated_by_its_code_and_fetched_by_its_id(api: Api, sandbox: Sandbox, lamp: int) -> None:
    made = order(api, item(lamp)).data
    found = api.get(f"/order/{made['order_code']}/validate")
    assert (found.message, found.data["id"], found.data["metadata"]) == ("Order is valid", made["id"], None)
    assert found.data["integration"]["key"] == sandbox.secret_key.replace("sk_", "pk_")
    for path in (f"/order/{made['id']}/validate", f"/order/{made['order_code']}", "/order/7", f"/order/{'9' * 30}"):
        missing = api.get(path)
        assert (missing.status, missing.code) == (404, "not_found")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"email": None}, "Customer email is required"),
        ({"email": "nobody"}, "Invalid Email Address Passed"),
        ({"pay_for_me": True}, "Receiver data is required"),
        ({"first_name": ""}, "first_name is required"),
        ({"phone": []}, "phone is required"),
        ({"currency": None}, "currency is required"),
        ({"currency": "EUR"}, "Currency not supported by merchant"),
        ({"items": None}, "items is required"),
        ({"items": []}, "items is required"),
        ({"items": "lamp"}, "items is invalid"),
        ({"items": [7]}, "items is invalid"),
        ({"items": [item(7)]}, "Product does not exist"),
        ({"items": [item(10**30)]}, "items.item is invalid"),
        ({"items": [item("PROD_x")]}, "items.item is invalid"),
        ({"items": [item({})]}, "items.item is invalid"),
        ({"items": [item(None)]}, "items.item is required"),
        ({"shipping": None}, "shipping is required"),
        ({"shipping": "post"}, "shipping is required"),
        ({"shipping": {**SHIPPING, "city": ""}}, "shipping.city is required"),
        ({"shipping": {**SHIPPING, "city": 7}}, "shipping.city is invalid"),
        ({"shipping": {**SHIPPING, "shipping_fee": None}}, "shipping.shipping_fee is required"),
        ({"shipping": {**SHIPPING, "shipping_fee": -1}}, "shipping.shipping_fee is invalid"),
        ({"shipping": {**SHIPPING, "shipping_fee": False}}, "shipping.shipping_fee is invalid"),
        ({"shipping": {**SHIPPING, "delivery_note": [1]}}, "shipping.delivery_note is invalid"),
    ],
)
def test_a_bad_order_is_refused(api: Api, lamp: int, change: dict[str, Any], message: str) -> None:
    refused = order(api, item(lamp), **change)
    assert (refused.status, refused.message) == (400, message)
    assert api.get("/order").data == []
    assert api.get("/customer").data == []


@pytest.mark.parametrize(
    "change",
    [
        {"type": "service"},
        {"type": None},
        {"quantity": 0},
        {"quantity": 1.5},
        {"amount": "free"},
        {"amount": 2**53 - 1},
    ],
)
def test_a_bad_item_is_refused(api: Api, lamp: int, change: dict[str, Any]) -> None:
    assert order(api, item(lamp, **change)).status == 400
    assert api.get("/order").data == []


def test_the_order_of_the_documentation_lacks_an_email_address(api: Api) -> None:
    refused = api.post("/order", customer="CUS_1", line_items=[{"product": 1, "quantity": 1}])
    assert refused.message == "Customer email is required"


def test_an_order_in_cedis_has_a_minimum(api: Api, lamp: int) -> None:
    free = {**SHIPPING, "shipping_fee": 0}
    assert order(api, item(lamp, amount=199), currency="GHS", shipping=free).unverified == "order-minimum"
    assert order(api, item(lamp, amount=200), currency="GHS", shipping=free).data["amount"] == 200


def test_a_known_customer_keeps_their_name(api: Api, lamp: int) -> None:
    api.post("/customer", email="ngozi@example.com", first_name="N.")
    order(api, item(lamp))
    found = api.get("/customer/ngozi@example.com").data
    assert (found["first_name"], found["last_name"]) == ("N.", "Okafor")
