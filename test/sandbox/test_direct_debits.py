"""Direct debits: the mandates of all customers, and activation charges for several of them."""

from __future__ import annotations

from typing import Any

import pytest

from paystack.sandbox import Sandbox
from test.support.raw_http import Api

FORM = {"content-type": "application/x-www-form-urlencoded"}


def begin(api: Api, email: str) -> tuple[int, str]:
    """The id of the customer, and the path of the page on which they approve the mandate."""
    reply = api.post("/customer/authorization/initialize", email=email, channel="direct_debit")
    number = api.get(f"/customer/{email}").data["id"]
    return number, "/checkout/" + reply.data["access_code"]


def listed(api: Api, **query: Any) -> list[tuple[str, str]]:
    reply = api.get("/directdebit/mandate-authorizations", **query)
    assert reply.message == "Mandate authorizations retrieved successfully"
    return [(item["customer"]["email"], item["status"]) for item in reply.data]


def test_the_mandates_of_all_customers_have_their_status(api: Api, sandbox: Sandbox) -> None:
    pages = [begin(api, f"{name}@example.com")[1] for name in ("ada", "kofi", "ngozi")]
    for page in pages[:2]:
        api.send("POST", page, b"action=approve", FORM)
    code = api.get("/directdebit/mandate-authorizations", status="active").data[0]["authorization_code"]
    api.post("/customer/authorization/deactivate", authorization_code=code)
    assert listed(api) == [
        ("ngozi@example.com", "pending"),
        ("kofi@example.com", "revoked"),
        ("ada@example.com", "active"),
    ]
    assert listed(api, status="pending") == [("ngozi@example.com", "pending")]
    assert listed(api, status="revoked") == [("kofi@example.com", "revoked")]
    assert listed(api, status="lost") == []


def test_pages_follow_a_cursor(api: Api) -> None:
    for name in ("ada", "kofi", "ngozi"):
        begin(api, f"{name}@example.com")
    first = api.get("/directdebit/mandate-authorizations", per_page=2)
    assert {name: first.json["meta"][name] for name in ("per_page", "count", "total")} == {
        "per_page": 2,
        "count": 2,
        "total": 3,
    }
    assert listed(api, per_page=2, cursor=first.json["meta"]["next"]) == [("ada@example.com", "pending")]
    broken = api.get("/directdebit/mandate-authorizations", cursor="é")
    assert (broken.status, broken.json["type"]) == (500, "validation_error")


def test_activation_charges_are_queued_for_several_customers(api: Api, sandbox: Sandbox) -> None:
    numbers = [begin(api, f"{name}@example.com")[0] for name in ("ada", "kofi")]
    reply = api.put("/directdebit/activation-charge", customer_ids=numbers)
    assert (reply.status, reply.message) == (200, "Mandate is queued for retry")
    assert reply.unverified == "activation-charge"
    assert listed(api, status="active") == []
    client = sandbox.client()
    assert client.direct_debits.trigger_activation_charge(numbers).message == "Mandate is queued for retry"


@pytest.mark.parametrize(
    "numbers", [None, [], "1", 7, {}, [None], [True], [1.5], [[1]], [1], [-1], [10**40], ["é"], ["none"]]
)
def test_bad_customers_are_refused(api: Api, numbers: Any) -> None:
    known, _ = begin(api, "ada@example.com")
    mixed = [known, *numbers] if isinstance(numbers, list) and numbers else numbers
    assert api.put("/directdebit/activation-charge", customer_ids=mixed).status == 400
