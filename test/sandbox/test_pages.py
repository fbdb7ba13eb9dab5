"""Payment pages: slugs, updates and products."""

from __future__ import annotations

import pytest

from test.support.raw_http import Api


def test_a_page_is_found_by_number_and_by_slug(api: Api) -> None:
    made = api.post("/page", name="Lamps", slug="lamps", amount=5000)
    assert made.status == 200
    assert "metadata" not in made.data
    assert made.data["custom_fields"] == []
    for name in (made.data["id"], "lamps"):
        fetched = api.get(f"/page/{name}").data
        assert fetched["name"] == "Lamps"
        assert fetched["products"] == []
        assert fetched["redirect_url"] is None


def test_an_open_amount_is_null(api: Api) -> None:
    made = api.post("/page", name="Gifts").data
    assert made["amount"] is None
    assert len(made["slug"]) == 10


def test_a_slug_can_be_taken_once(api: Api) -> None:
    free = api.get("/page/check_slug_availability/lamps")
    assert (free.status, free.json["status"]) == (200, True)
    assert "data" not in free.json
    api.post("/page", name="Lamps", slug="lamps")
    for refused in (
        api.get("/page/check_slug_availability/lamps"),
        api.post("/page", name="More", slug="lamps"),
    ):
        assert (refused.status, refused.code) == (400, "duplicate_slug")


@pytest.mark.parametrize("body", [{}, {"name": "a", "slug": "a b"}, {"name": "a", "amount": 0}])
def test_a_bad_page_is_refused(api: Api, body: dict[str, object]) -> None:
    assert api.post("/page", **body).status == 400
    assert api.get("/page").data == []


def test_a_single_field_can_be_updated(api: Api) -> None:
    api.post("/page", name="Lamps", slug="lamps", amount=5000)
    updated = api.put("/page/lamps", active=False).data
    assert (updated["name"], updated["amount"], updated["active"]) == ("Lamps", 5000, False)


def test_products_are_added_by_page_number_only(api: Api) -> None:
    lamp, shade = (
        api.post("/product", name=name, price=5000, currency="NGN", quantity=3).data["id"] for name in ("Lamp", "Shade")
    )
    number = api.post("/page", name="Lamps", slug="lamps").data["id"]
    added = api.post(f"/page/{number}/product", product=[lamp, lamp, shade])
    assert added.status == 200
    assert [(item["product_id"], item["name"]) for item in added.data["products"]] == [(lamp, "Lamp"), (shade, "Shade")]
    assert api.post("/page/lamps/product", product=[lamp]).status == 404
    for products in ([], ["7"], [True], [[]]):
        assert api.post(f"/page/{number}/product", product=products).status == 400


def test_an_unknown_product_is_not_added(api: Api) -> None:
    number = api.post("/page", name="Lamps").data["id"]
    lamp = api.post("/product", name="Lamp", price=5000, currency="NGN").data["id"]
    refused = api.post(f"/page/{number}/product", product=[lamp, 7])
    assert (refused.status, refused.message, refused.data) == (400, "Product does not exist", {"product": 7})
    assert refused.unverified == "page-product"
    assert api.get(f"/page/{number}").data["products"] == []


def test_a_page_shows_its_products_as_they_are_now(api: Api) -> None:
    number = api.post("/page", name="Lamps").data["id"]
    lamp = api.post("/product", name="Lamp", price=5000, currency="NGN").data["id"]
    api.post(f"/page/{number}/product", product=[lamp])
    api.put(f"/product/{lamp}", price=7000, quantity=1)
    (shown,) = api.get(f"/page/{number}").data["products"]
    assert (shown["price"], shown["quantity"], shown["in_stock"]) == (7000, 1, 1)
    api.send("DELETE", f"/product/{lamp}")
    assert api.get(f"/page/{number}").data["products"] == []


def test_unknown_pages_answer_404(api: Api) -> None:
    assert api.get("/page/none").status == 404
    assert api.put("/page/none", name="x").status == 404


def test_the_list_echoes_per_page_as_text(api: Api) -> None:
    api.post("/page", name="Lamps")
    assert api.get("/page", perPage=5).json["meta"]["perPage"] == "5"
