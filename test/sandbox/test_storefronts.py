"""Storefronts: slugs, products, copies, publishing, and the orders that customers make in them."""

from __future__ import annotations

from typing import Any

import pytest

from paystack.sandbox import Sandbox, SandboxError
from test.support.raw_http import Api, Reply


def create(api: Api, **changes: Any) -> Reply:
    return api.post("/storefront", **{"name": "Ada Lamps", "slug": "ada-lamps", "currency": "NGN", **changes})


def product(api: Api, name: str = "Lamp", **changes: Any) -> int:
    body = {"name": name, "description": "Brass", "price": 1_500_000, "currency": "NGN", "quantity": 9}
    number: int = api.post("/product", **{**body, **changes}).data["id"]
    return number


@pytest.fixture
def shop(api: Api) -> int:
    number: int = create(api).data["id"]
    return number


def test_a_storefront_is_created_and_fetched(api: Api) -> None:
    made = create(api, description="Lamps made in Abẹ́òkúta")
    assert (made.message, made.data["status"], made.data["domain"]) == ("Storefront created", "active", "test")
    found = api.get(f"/storefront/{made.data['id']}")
    assert (found.message, found.data["description"]) == ("Storefront retrieved", "Lamps made in Abẹ́òkúta")
    assert found.json["meta"]["product_count"] == 0
    for unknown in ("7", "ada-lamps", "9" * 30):
        missing = api.get(f"/storefront/{unknown}")
        assert (missing.status, missing.code) == (404, "not_found")


@pytest.mark.parametrize(
    "slug", [None, "", "lamp", "x" * 101, "Ada-Lamps", "ada lamps", "ada.lamps", "lámps", 12345.5, [], {"a": 1}, True]
)
def test_a_slug_has_5_to_100_plain_characters(api: Api, slug: Any) -> None:
    assert create(api, slug=slug).status == 400
    assert api.get("/storefront").data == []


@pytest.mark.parametrize("slug", ["lamps", "x" * 100, "a-b_9", 12345])
def test_other_slugs_are_taken(api: Api, slug: Any) -> None:
    assert create(api, slug=slug).data["slug"] == str(slug)


def test_a_slug_belongs_to_one_storefront(api: Api, shop: int) -> None:
    assert create(api).code == "duplicate_slug"
    other = create(api, slug="other-lamps").data["id"]
    assert api.put(f"/storefront/{other}", slug="ada-lamps").code == "duplicate_slug"
    assert api.put(f"/storefront/{other}", slug="other-lamps").status == 200
    api.send("DELETE", f"/storefront/{shop}")
    assert create(api).code == "duplicate_slug"


@pytest.mark.parametrize("currency", ["XOF", "EUR", "ngn"])
def test_only_some_currencies_are_allowed(api: Api, currency: str) -> None:
    refused = create(api, currency=currency)
    assert (refused.status, refused.message) == (400, "Currency not supported or allowed")


@pytest.mark.parametrize("field", ["name", "slug", "currency"])
def test_a_storefront_needs_its_fields(api: Api, field: str) -> None:
    refused = create(api, **{field: None})
    assert (refused.status, refused.message) == (400, f"{field} is required")


def test_an_update_is_partial_and_answers_only_a_message(api: Api, sandbox: Sandbox, shop: int) -> None:
    sandbox.advance(60)
    changed = api.put(f"/storefront/{shop}", name="Ada Lights")
    assert changed.json == {"status": True, "message": "Storefront updated"}
    found = api.get(f"/storefront/{shop}").data
    assert (found["name"], found["slug"], found["updatedAt"]) == ("Ada Lights", "ada-lamps", "2026-01-15T09:01:00.000Z")
    api.put(f"/storefront/{shop}", slug="ada-lights", description="Light")
    assert api.get("/storefront/verify/ada-lights").data["description"] == "Light"
    assert api.get("/storefront/verify/ada-lamps").status == 404
    for bad in ({"name": ""}, {"name": None}, {"slug": "Ada"}, {"slug": None}):
        assert api.put(f"/storefront/{shop}", **bad).status == 400


def test_a_deleted_storefront_is_kept_but_not_listed(api: Api, shop: int) -> None:
    path = f"/storefront/{shop}"
    assert api.send("DELETE", path).message == "Storefront deleted"
    assert api.get(path).data["status"] == "deleted"
    assert api.get("/storefront").data == []
    assert api.send("DELETE", path).status == 404
    assert api.put(path, name="Again").status == 404
    for action in ("duplicate", "publish", "product"):
        assert api.post(f"{path}/{action}").status == 404


def test_a_slug_is_verified_with_the_business(api: Api, sandbox: Sandbox, shop: int) -> None:
    found = api.get("/storefront/verify/ada-lamps").data
    assert (found["id"], found["product_count"]) == (shop, 0)
    assert found["integration"]["key"] == sandbox.secret_key.replace("sk_", "pk_")
    free = api.get("/storefront/verify/no-lamps")
    assert (free.status, free.code) == (404, "not_found")


def test_lists_are_newest_first_and_filtered_by_status(api: Api, shop: int) -> None:
    copy = api.post(f"/storefront/{shop}/duplicate").data["id"]
    assert [row["id"] for row in api.get("/storefront").data] == [copy, shop]
    assert [row["id"] for row in api.get("/storefront", status="active").data] == [shop]
    assert [row["id"] for row in api.get("/storefront", status="inactive").data] == [copy]
    assert [row["id"] for row in api.get("/storefront", perPage=1, page=2).data] == [shop]
    assert api.get("/storefront", status="deleted").status == 500
    for path in ("/storefront", f"/storefront/{shop}/order", f"/storefront/{shop}/product"):
        assert api.get(path, page=0).status == 400


def test_products_are_added_by_id_and_once(api: Api, shop: int) -> None:
    lamp, candle = product(api), product(api, "Candle")
    path = f"/storefront/{shop}/product"
    assert api.post(path, products=[lamp]).json == {"status": True, "message": "Product added"}
    api.post(path, products=[lamp, candle])
    listed = api.get(path)
    assert (listed.message, [row["id"] for row in listed.data]) == ("Products retrieved", [lamp, candle])
    assert listed.data[0] == {
        "id": lamp,
        "name": "Lamp",
        "description": "Brass",
        "price": 1_500_000,
        "currency": "NGN",
        "active": True,
    }
    assert api.get(f"/storefront/{shop}").json["meta"]["product_count"] == 2
    for bad in (None, [], "text", {"a": 1}, ["PROD_x"], [7], [True], [1.5], [None], [10**30], [lamp, 7]):
        assert api.post(path, products=bad).status == 400, bad
    assert len(api.get(path).data) == 2


def test_a_copy_is_inactive_and_sells_the_same(api: Api, shop: int) -> None:
    api.post(f"/storefront/{shop}/product", products=[product(api)])
    copied = api.post(f"/storefront/{shop}/duplicate")
    assert copied.message == "Storefront successfully duplicated"
    assert (copied.data["name"], copied.data["status"]) == ("Copy of Ada Lamps", "inactive")
    assert copied.data["slug"].startswith("copy-of-ada-lamps-")
    assert len(api.get(f"/storefront/{copied.data['id']}/product").data) == 1
    again = api.post(f"/storefront/{shop}/duplicate").data
    assert again["slug"] != copied.data["slug"]
    api.put(f"/storefront/{shop}", name="Ламп" * 500)
    assert 5 <= len(api.post(f"/storefront/{shop}/duplicate").data["slug"]) <= 100


def test_publishing_makes_a_live_copy_that_takes_the_slug(api: Api, shop: int) -> None:
    published = api.post(f"/storefront/{shop}/publish")
    assert published.message == "Storefront published to live"
    live = published.data
    assert (live["slug"], live["name"], live["domain"]) == ("ada-lamps", "Ada Lamps", "live")
    assert (live["status"], live["delivery_note"]) == (1, 1)
    assert live["id"] != shop
    assert api.get(f"/storefront/{live['id']}").status == api.send("DELETE", f"/storefront/{live['id']}").status == 404
    test = api.get(f"/storefront/{shop}").data
    assert (test["name"], test["domain"]) == ("Ada Lamps-TEST", "test")
    assert test["slug"] != "ada-lamps"
    assert [row["id"] for row in api.get("/storefront").data] == [shop]
    assert api.get("/storefront/verify/ada-lamps").data["id"] == live["id"]
    assert create(api).code == "duplicate_slug"


def test_customers_order_in_an_active_storefront(api: Api, sandbox: Sandbox, shop: int) -> None:
    lamp = product(api)
    api.post(f"/storefront/{shop}/product", products=[lamp])
    path = f"/storefront/{shop}/order"
    empty = api.get(path)
    assert (empty.message, empty.data) == ("Storefront orders", [])
    assert (empty.json["meta"]["revenue"], empty.json["meta"]["quantity_sold"]) == (None, None)
    made = sandbox.order("ada-lamps", {lamp: 2}, "ada@example.com")
    assert (made["amount"], made["status"], made["email"]) == (3_000_000, "created", "ada@example.com")
    sandbox.pay(made["order_code"])
    orders = api.get(path)
    assert [(row["id"], row["status"]) for row in orders.data] == [(made["id"], "success")]
    assert (orders.json["meta"]["revenue"], orders.json["meta"]["quantity_sold"]) == (3_000_000, 2)
    assert api.get("/storefront").data[0]["orders_count"] == 1
    assert api.get(f"/order/product/{lamp}").data[0]["storefront_slug"] == "ada-lamps"


def test_an_order_over_http_names_products_as_json_does(api: Api, shop: int) -> None:
    lamp = product(api)
    api.post(f"/storefront/{shop}/product", products=[lamp])
    made = api.post("/_sandbox/order", storefront="ada-lamps", items={str(lamp): 1}, email="ada@example.com")
    assert (made.status, made.data["amount"]) == (200, 1_500_000)


def test_an_order_that_no_customer_could_make_is_refused(api: Api, sandbox: Sandbox, shop: int) -> None:
    lamp, tea = product(api), product(api, "Tea", currency="KES")
    unsold, dear = product(api, "Candle"), product(api, "Palace", price=2**53 - 1)
    api.post(f"/storefront/{shop}/product", products=[lamp, tea, dear])
    bad: list[tuple[Any, Any, Any]] = [
        ("no-lamps", {lamp: 1}, "ada@example.com"),
        (7, {lamp: 1}, "ada@example.com"),
        ("ada-lamps", {}, "ada@example.com"),
        ("ada-lamps", [lamp], "ada@example.com"),
        ("ada-lamps", {lamp: 0}, "ada@example.com"),
        ("ada-lamps", {lamp: True}, "ada@example.com"),
        ("ada-lamps", {unsold: 1}, "ada@example.com"),
        ("ada-lamps", {tea: 1}, "ada@example.com"),
        ("ada-lamps", {"PROD_x": 1}, "ada@example.com"),
        ("ada-lamps", {dear: 2}, "ada@example.com"),
        ("ada-lamps", {lamp: 1}, "nobody"),
    ]
    for slug, items, email in bad:
        with pytest.raises(SandboxError, match="cannot order in"):
            sandbox.order(slug, items, email)
    api.send("DELETE", f"/storefront/{shop}")
    with pytest.raises(SandboxError, match="no active storefront"):
        sandbox.order("ada-lamps", {lamp: 1})
    assert api.get("/order").data == []


def test_a_seeded_sandbox_gives_the_same_ids(api: Api, shop: int) -> None:
    first = api.get(f"/storefront/{shop}").data
    api.post("/_sandbox/reset")
    assert api.get(f"/storefront/{create(api).data['id']}").data == first
