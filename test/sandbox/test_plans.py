"""Plans: what they need, how they are found, and what a change does to their subscribers."""

from __future__ import annotations

from typing import Any

import pytest

from paystack.sandbox import Sandbox
from test.support.raw_http import Api

BOX = {"name": "Monthly box", "amount": 500_000, "interval": "monthly"}


def test_a_new_plan_has_no_limit_and_writes_to_customers(api: Api) -> None:
    created = api.post("/plan", **BOX)
    assert (created.status, created.message) == (201, "Plan created")
    assert created.data == {
        "currency": "NGN",
        "name": "Monthly box",
        "amount": 500_000,
        "interval": "monthly",
        "integration": created.data["integration"],
        "domain": "test",
        "plan_code": created.data["plan_code"],
        "invoice_limit": 0,
        "send_invoices": True,
        "send_sms": True,
        "hosted_page": False,
        "migrate": False,
        "is_archived": False,
        "id": 49122,
        "createdAt": "2026-01-15T09:00:00.417Z",
        "updatedAt": "2026-01-15T09:00:00.417Z",
    }
    assert created.data["plan_code"].startswith("PLN_")


def test_a_plan_is_found_by_its_code_and_its_id(api: Api) -> None:
    created = api.post("/plan", **BOX, description="Fruit", invoice_limit="3", send_sms=False).data
    by_code = api.get(f"/plan/{created['plan_code']}").data
    assert api.get(f"/plan/{created['id']}").data == by_code
    assert (by_code["description"], by_code["invoice_limit"], by_code["send_sms"]) == ("Fruit", 3, False)
    assert (by_code["subscriptions"], by_code["total_revenue"]) == ([], 0)
    assert by_code["createdAt"] == "2026-01-15T09:00:00.000Z"


@pytest.mark.parametrize("wanted", ["PLN_none", "1", "9" * 30, "%F0%9F%A6%8A"])
def test_an_unknown_plan_is_a_404_with_the_code_of_bad_parameters(api: Api, wanted: str) -> None:
    for refused in (api.get(f"/plan/{wanted}"), api.put(f"/plan/{wanted}", name="x")):
        assert (refused.status, refused.code) == (404, "invalid_params")


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"name": None}, "missing_params"),
        ({"name": ""}, "missing_params"),
        ({"amount": None}, "missing_params"),
        ({"amount": 0}, "invalid_amount"),
        ({"amount": "lots"}, "invalid_amount"),
        ({"amount": 9_999}, "invalid_amount"),
        ({"amount": 199, "currency": "GHS"}, "invalid_amount"),
        ({"amount": 10**30}, "invalid_amount"),
        ({"interval": None}, "missing_params"),
        ({"interval": "Monthly"}, "invalid_params"),
        ({"interval": ["monthly"]}, "missing_params"),
        ({"currency": "EUR"}, "invalid_params"),
        ({"invoice_limit": -1}, "invalid_params"),
        ({"invoice_limit": True}, "invalid_params"),
        ({"invoice_limit": "\u0663"}, "invalid_params"),
        ({"invoice_limit": 10**30}, "invalid_params"),
        ({"send_sms": "perhaps"}, "invalid_params"),
        ({"send_invoices": 1}, "invalid_params"),
        ({"description": True}, "invalid_params"),
    ],
)
def test_a_bad_plan_is_refused_when_it_is_made_and_when_it_is_changed(
    api: Api, change: dict[str, Any], code: str
) -> None:
    made = api.post("/plan", **{**BOX, **change})
    assert (made.status, made.code) == (400, code)
    assert api.get("/plan").data == []
    known = api.post("/plan", **BOX).data["plan_code"]
    if None not in change.values():
        assert api.put(f"/plan/{known}", **change).code == code
        assert api.get(f"/plan/{known}").data["amount"] == 500_000


def test_an_unknown_interval_is_named_in_the_words_of_the_api(api: Api) -> None:
    assert api.post("/plan", **{**BOX, "interval": "fortnightly"}).message == "Invalid interval selected"


def test_the_list_is_newest_first_and_can_be_filtered(api: Api, sandbox: Sandbox) -> None:
    for name, amount, interval in (("a", 20_000, "daily"), ("b", 20_000, "weekly"), ("c", 30_000, "daily")):
        api.post("/plan", name=name, amount=amount, interval=interval)
        sandbox.advance(86_400)

    def names(**query: Any) -> list[str]:
        return [item["name"] for item in api.get("/plan", **query).data]

    assert names() == ["c", "b", "a"]
    assert names(interval="daily") == ["c", "a"]
    assert names(amount=20_000) == ["b", "a"]
    assert names(status="active") == ["c", "b", "a"]
    assert names(status="archived") == []
    assert names(**{"from": "2026-01-16", "to": "2026-01-16"}) == ["b"]
    assert names(perPage=1, page=2) == ["b"]
    assert api.get("/plan").json["meta"] == {"total": 3, "skipped": 0, "perPage": 50, "page": 1, "pageCount": 1}


def test_an_update_changes_what_it_names_and_answers_with_a_message_alone(api: Api) -> None:
    code = api.post("/plan", **BOX, description="Fruit").data["plan_code"]
    updated = api.put(f"/plan/{code}", amount=600_000, metadata={"box": 1})
    assert updated.json == {"status": True, "message": "Plan updated. 0 subscription(s) affected"}
    found = api.get(f"/plan/{code}").data
    assert (found["amount"], found["name"], found["description"]) == (600_000, "Monthly box", "Fruit")
    api.put(f"/plan/{code}", description=None)
    assert api.get(f"/plan/{code}").data["description"] is None
