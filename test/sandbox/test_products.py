"""Products: names, stock, updates, deletion and their events."""

from __future__ import annotations

import json
from typing import Any

import pytest

from paystack.sandbox import Sandbox
from test.sandbox.test_splits import split, subaccount
from test.support.raw_http import Api

LAMP = {"name": "Reading lamp", "price": 1_500_000, "currency": "NGN", "quantity": 40}


@pytest.fixture
def lamp(api: Api) -> Any:
    return api.post("/product", **LAMP, description="Brass").data


def test_a_product_is_made_and_found(api: Api) -> None:
    made = api.post("/product", **LAMP, metadata={"sku": 7})
    assert (made.status, made.message) == (201, "Product successfully created")
    assert made.data["product_code"].startswith("PROD_")
    assert made.data["slug"].startswith("reading-lamp-")
    assert made.data["metadata"] == {"background_color": "#F5F5F5", "sku": 7}
    assert (made.data["in_stock"], made.data["quantity_sold"], made.data["unlimited"]) == (True, 0, False)
    fetched = api.get(f"/product/{made.data['id']}").data
    assert (fetched["name"], fetched["price"], fetched["quantity"]) == ("Reading lamp", 1_500_000, 40)
    assert fetched["quantity_sold"] is None
    (listed,) = api.get("/product").data
    assert (listed["id"], listed["low_stock_alert"], listed["quantity_sold"]) == (made.data["id"], 0, 0)


def test_a_product_without_stock_is_not_in_stock(api: Api) -> None:
    assert api.post("/product", name="Tea", price="65000", currency="KES").data["in_stock"] is False
    assert api.post("/product", name="Pattern", price=1, currency="GHS", unlimited=True).data["in_stock"] is True


@pytest.mark.parametrize(
    "change",
    [
        {"name": None},
        {"name": ""},
        {"name": ["a"]},
        {"price": None},
        {"price": 0},
        {"price": 1.5},
        {"price": True},
        {"price": 2**60},
        {"currency": None},
        {"currency": "EUR"},
        {"quantity": -1},
        {"quantity": 1.5},
        {"quantity": [1]},
        {"quantity": "9" * 30},
        {"metadata": [1]},
    ],
)
def test_a_bad_product_is_refused(api: Api, sandbox: Sandbox, change: dict[str, Any]) -> None:
    assert api.post("/product", **{**LAMP, **change}).status == 400
    assert api.get("/product").data == []
    assert sandbox.events == []


def test_a_name_is_used_once(api: Api, lamp: Any) -> None:
    refused = api.post("/product", **LAMP)
    assert (refused.status, refused.message) == (400, "Product with same name already exists")
    assert "type" not in refused.json
    other = api.post("/product", **{**LAMP, "name": "Desk lamp"}).data["id"]
    assert api.put(f"/product/{other}", name="Reading lamp").message == refused.message
    assert api.put(f"/product/{other}", name="Desk lamp").status == 202
    assert api.put(f"/product/{lamp['id']}", name="Wall lamp").status == 202
    assert api.put(f"/product/{other}", name="Reading lamp").status == 202


def test_text_is_taken_for_a_list_of_characters(api: Api) -> None:
    made = api.post("/product", **LAMP, metadata='{"')
    assert made.data["metadata"] == {"background_color": "#F5F5F5", "0": "{", "1": '"'}


@pytest.mark.parametrize("name", ["Ọjà \U0001f98a", "\U0001f98a", "x" * 5000])
def test_a_name_can_be_any_text(api: Api, name: str) -> None:
    made = api.post("/product", **{**LAMP, "name": name}).data
    assert made["name"] == name
    assert made["slug"].isascii()
    assert api.post("/product", **{**LAMP, "name": name}).status == 400


def test_only_what_is_sent_is_updated(api: Api, lamp: Any) -> None:
    updated = api.put(f"/product/{lamp['id']}", price=1_350_000, quantity=0)
    assert (updated.status, updated.message) == (202, "Product successfully updated")
    assert (updated.data["price"], updated.data["quantity"], updated.data["in_stock"]) == (1_350_000, 0, False)
    assert (updated.data["name"], updated.data["description"]) == ("Reading lamp", "Brass")
    assert api.put(f"/product/{lamp['id']}", unlimited=True).data["in_stock"] is True
    assert api.put(f"/product/{lamp['id']}", limited=True).data["unlimited"] is False
    assert api.put(f"/product/{lamp['id']}", metadata={"sku": 2}).data["metadata"]["sku"] == 2
    shared = split(api, (subaccount(api), 20))
    assert api.put(f"/product/{lamp['id']}", split_code=shared).data["split_code"] == shared


@pytest.mark.parametrize("change", [{"name": None}, {"price": 0}, {"currency": "EUR"}, {"quantity": "x"}])
def test_a_bad_update_changes_nothing(api: Api, lamp: Any, change: dict[str, Any]) -> None:
    before = api.get(f"/product/{lamp['id']}").data
    assert api.put(f"/product/{lamp['id']}", **{"description": "New", **change}).status == 400
    assert api.get(f"/product/{lamp['id']}").data == before


def test_a_deleted_product_is_gone(api: Api, lamp: Any) -> None:
    path = f"/product/{lamp['id']}"
    assert api.send("DELETE", path).status == 200
    for refused in (api.get(path), api.put(path, price=1), api.send("DELETE", path)):
        assert (refused.status, refused.code, refused.message) == (404, "not_found", "Product not found")
    assert api.get("/product").data == []
    assert api.post("/product", **LAMP).status == 201


def test_each_change_has_its_event(api: Api, sandbox: Sandbox, lamp: Any) -> None:
    api.put(f"/product/{lamp['id']}", price=5)
    api.send("DELETE", f"/product/{lamp['id']}")
    sent = [json.loads(event["body"]) for event in sandbox.events]
    assert [event["event"] for event in sent] == ["product.create", "product.update", "product.delete"]
    assert [event["data"]["price"] for event in sent] == [1_500_000, 5, 5]
    assert sent[0]["data"] == {
        "id": lamp["id"],
        "name": "Reading lamp",
        "product_code": lamp["product_code"],
        "price": 1_500_000,
        "currency": "NGN",
        "domain": "test",
    }


def test_the_list_is_filtered_and_paged(api: Api, sandbox: Sandbox, lamp: Any) -> None:
    sandbox.advance(86_400)
    tea = api.post("/product", name="Tea", price=65_000, currency="KES").data["id"]
    assert [item["id"] for item in api.get("/product").data] == [tea, lamp["id"]]
    for query, expected in (
        ({"active": "true"}, [tea, lamp["id"]]),
        ({"active": "false"}, []),
        ({"from": "2026-01-16"}, [tea]),
        ({"to": "2026-01-15"}, [lamp["id"]]),
        ({"perPage": 1, "page": 2}, [lamp["id"]]),
    ):
        assert [item["id"] for item in api.get("/product", **query).data] == expected, query
    assert api.get("/product", **{"from": "never"}).status == 400


@pytest.mark.parametrize("wanted", ["1", "PROD_x", "9" * 40])
def test_an_unknown_product_answers_404(api: Api, wanted: str) -> None:
    assert api.get(f"/product/{wanted}").status == 404
