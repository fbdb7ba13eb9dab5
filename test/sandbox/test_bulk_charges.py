"""Bulk charges: batches that are charged as time passes, their counts, and what each charge became."""

from __future__ import annotations

import json
from typing import Any

import pytest

from paystack.sandbox import Sandbox
from test.support.raw_http import Api, Reply


def save_card(api: Api, sandbox: Sandbox, email: str = "ada@example.com", currency: str = "NGN") -> str:
    """The code of a card that its owner has paid with."""
    reference = api.initialize(email=email, currency=currency)["reference"]
    sandbox.pay(reference)
    return str(api.verify(reference)["authorization"]["authorization_code"])


@pytest.fixture
def card(api: Api, sandbox: Sandbox) -> str:
    return save_card(api, sandbox)


def initiate(api: Api, items: Any) -> Reply:
    return api.send("POST", "/bulkcharge", json.dumps(items).encode(), {"content-type": "application/json"})


def batch_of(api: Api, card: str, count: int) -> str:
    items = [{"authorization": card, "amount": 1000 + number, "reference": f"rent-{number}"} for number in range(count)]
    return str(initiate(api, items).data["batch_code"])


def pending(api: Api, code: str) -> tuple[str, int]:
    data = api.get(f"/bulkcharge/{code}").data
    return data["status"], data["pending_charges"]


def names(sandbox: Sandbox) -> list[str]:
    return [event["event"] for event in sandbox.events]


def test_a_batch_is_charged_as_time_passes(api: Api, sandbox: Sandbox, card: str) -> None:
    items = [{"authorization": card, "amount": 1000 + number, "reference": f"rent-{number}"} for number in range(3)]
    started = initiate(api, items)
    assert (started.status, started.message) == (200, "Charges have been queued")
    assert (started.data["status"], started.data["total_charges"], started.data["pending_charges"]) == ("active", 3, 3)
    assert started.data["createdAt"] == "2026-01-15T09:00:00.417Z"
    code = started.data["batch_code"]
    sandbox.advance(9)
    assert pending(api, code) == ("active", 3)
    sandbox.advance(1)
    assert pending(api, code) == ("active", 2)
    assert api.verify("rent-0")["amount"] == 1000
    assert api.get("/transaction/verify/rent-1").status == 400
    sandbox.advance(2)
    assert pending(api, code) == ("complete", 0)
    assert pending(api, str(started.data["id"])) == ("complete", 0)
    assert names(sandbox) == ["charge.success"] * 4
    assert [row["amount"] for row in sandbox.ledger] == [10000, 1000, 1001, 1002]
    sandbox.advance(3600)
    assert len(sandbox.ledger) == 4


def test_each_charge_has_its_status_and_transaction(api: Api, sandbox: Sandbox, card: str) -> None:
    gone, denied = save_card(api, sandbox, "gone@example.com"), save_card(api, sandbox, "denied@example.com")
    api.initialize(reference="taken")
    items = [
        {"authorization": card, "amount": 1000, "reference": "a", "metadata": {"flat": 7}},
        {"authorization": gone, "amount": 1000, "reference": "b"},
        {"authorization": denied, "amount": 1000, "reference": "c"},
        {"authorization": "AUTH_none", "amount": 1000, "reference": "d"},
        {"authorization": card, "amount": "1000", "reference": "taken", "attempt_partial_debit": True, "at_least": 10},
        {"authorization": save_card(api, sandbox, "kofi@example.com", "GHS"), "amount": 900},
    ]
    code = initiate(api, items).data["batch_code"]
    assert {item["status"] for item in api.get(f"/bulkcharge/{code}/charges").data} == {"pending"}
    api.post("/customer/authorization/deactivate", authorization_code=gone)
    api.post("/customer/set_risk_action", customer="denied@example.com", risk_action="deny")
    sandbox.advance(60)
    found = api.get(f"/bulkcharge/{code}/charges")
    assert found.message == "Bulk charge items retrieved"
    shown = list(reversed(found.data))
    assert [item["status"] for item in shown] == [
        "success",
        "inactive_authorization",
        "failed",
        "error",
        "error",
        "success",
    ]
    assert [item.get("message") for item in shown] == [
        None,
        "Authorization is not active",
        "Declined",
        "Authorization code is invalid",
        "Duplicate Transaction Reference",
        None,
    ]
    assert shown[0]["transaction"]["reference"] == "a"
    assert (shown[0]["metadata"], api.verify("a")["metadata"]) == ({"flat": 7}, {"flat": 7})
    assert "transaction" not in shown[1]
    assert shown[2]["transaction"]["status"] == "failed"
    assert shown[3]["customer"] == {}
    assert (shown[4]["amount"], shown[4]["at_least"], shown[4]["attempt_partial_debit"]) == (1000, 10, True)
    assert shown[5]["currency"] == "GHS"
    assert pending(api, code) == ("complete", 0)


def test_the_charges_have_filters_and_pages(api: Api, sandbox: Sandbox, card: str) -> None:
    code = batch_of(api, card, 5)
    sandbox.advance(11)
    assert len(api.get(f"/bulkcharge/{code}/charges", status="success").data) == 2
    page = api.get(f"/bulkcharge/{code}/charges", status="pending", perPage=2, page=2)
    assert [item["reference"] for item in page.data] == ["rent-2"]
    assert page.json["meta"]["pageCount"] == 2
    assert api.get(f"/bulkcharge/{code}/charges", **{"from": "2027-01-01"}).data == []
    assert api.get(f"/bulkcharge/{code}/charges", status="lost").data == []


def test_a_paused_batch_waits_until_it_is_resumed(api: Api, sandbox: Sandbox, card: str) -> None:
    code = batch_of(api, card, 4)
    sandbox.advance(10)
    for _ in range(2):
        assert api.get(f"/bulkcharge/pause/{code}").message == "Bulk charge batch has been paused"
    sandbox.advance(3600)
    assert pending(api, code) == ("paused", 3)
    for _ in range(2):
        assert api.get(f"/bulkcharge/resume/{code}").message == "Bulk charge batch has been resumed"
    sandbox.advance(11)
    assert pending(api, code) == ("active", 1)
    sandbox.advance(60)
    assert pending(api, code) == ("complete", 0)
    api.get(f"/bulkcharge/pause/{code}")
    api.get(f"/bulkcharge/resume/{code}")
    assert pending(api, code) == ("complete", 0)
    assert len(sandbox.ledger) == 5


def test_pausing_and_resuming_at_once_charges_nobody_twice(api: Api, sandbox: Sandbox, card: str) -> None:
    code = batch_of(api, card, 3)
    for _ in range(5):
        api.get(f"/bulkcharge/pause/{code}")
        api.get(f"/bulkcharge/resume/{code}")
    sandbox.advance(10)
    assert pending(api, code) == ("active", 2)
    sandbox.advance(60)
    assert [row["reference"] for row in sandbox.ledger[1:]] == ["rent-0", "rent-1", "rent-2"]


def test_the_list_has_the_latest_first(api: Api, sandbox: Sandbox, card: str) -> None:
    codes = [
        initiate(api, [{"authorization": card, "amount": 100, "reference": f"r-{number}"}]).data["batch_code"]
        for number in range(3)
    ]
    api.get(f"/bulkcharge/pause/{codes[1]}")
    page = api.get("/bulkcharge", perPage=2)
    assert (page.message, [item["batch_code"] for item in page.data]) == ("Bulk charges retrieved", codes[:0:-1])
    assert [item["batch_code"] for item in api.get("/bulkcharge", status="paused").data] == [codes[1]]
    # The API ignores the period.
    assert len(api.get("/bulkcharge", **{"from": "2030-01-01", "to": "2030-01-02"}).data) == 3


@pytest.mark.parametrize("path", ["/bulkcharge/{}", "/bulkcharge/{}/charges", "/bulkcharge/pause/{}"])
@pytest.mark.parametrize("code", ["BCH_none", "1", "%00", "9" * 30])
def test_there_is_no_such_batch(api: Api, path: str, code: str) -> None:
    assert api.get(path.format(code)).status == 404
    assert api.get(f"/bulkcharge/resume/{code}").status == 404


GOOD = {"authorization": "AUTH_x", "amount": 100}


@pytest.mark.parametrize(
    ("items", "message"),
    [
        ([], "at least one charge"),
        ({}, "at least one charge"),
        ({"authorization": "AUTH_x"}, "must be a list"),
        ([GOOD] * 1001, "at most 1000"),
        (["AUTH_x"], "must be an object"),
        ([None], "must be an object"),
        ([{"amount": 100}], "authorization is required"),
        ([{**GOOD, "authorization": {}}], "authorization is invalid"),
        ([{"authorization": "AUTH_x"}], "Amount is required"),
        ([{**GOOD, "amount": 0}], "Invalid Amount Sent"),
        ([{**GOOD, "amount": 1.5}], "amount must be an integer"),
        ([{**GOOD, "amount": 10**40}], "Invalid Amount Sent"),
        ([{**GOOD, "amount": True}], "Invalid Amount Sent"),
        ([{**GOOD, "reference": "a b"}], "Invalid character in transaction reference"),
        ([{**GOOD, "reference": 7}], "reference is invalid"),
        ([{**GOOD, "at_least": 101}], "Invalid Amount Sent"),
        ([{**GOOD, "attempt_partial_debit": "yes"}], "attempt_partial_debit is invalid"),
        ([{**GOOD, "metadata": "x"}], '"metadata" must be of type object'),
        ([GOOD, GOOD], "An authorization may repeat only with a reference"),
        ([{**GOOD, "reference": "a"}, GOOD], "An authorization may repeat only with a reference"),
        ([{**GOOD, "reference": "a"}, {**GOOD, "reference": "a"}], "the same reference"),
    ],
)
def test_a_bad_batch_is_refused(api: Api, items: Any, message: str) -> None:
    refused = initiate(api, items)
    assert refused.status == 400
    assert message in refused.message
    assert api.get("/bulkcharge").data == []


def test_the_largest_batch_is_charged(api: Api, sandbox: Sandbox, card: str) -> None:
    code = batch_of(api, card, 1000)
    sandbox.advance(2000)
    assert pending(api, code) == ("complete", 0)
    assert len(sandbox.ledger) == 1001


def test_a_client_charges_a_batch(api: Api, sandbox: Sandbox, card: str) -> None:
    client = sandbox.client()
    batch = client.bulk_charges.initiate([{"authorization": card, "amount": 250_000, "reference": "rent-1042"}]).data
    sandbox.advance(10)
    (charge,) = client.bulk_charges.charges(batch.batch_code).data
    assert charge.transaction is not None
    assert (charge.status, charge.transaction.reference) == ("success", "rent-1042")


def test_the_same_seed_gives_the_same_batch() -> None:
    made = []
    for _ in range(2):
        with Sandbox(seed=7) as sandbox:
            client = sandbox.client()
            batch = client.bulk_charges.initiate([{"authorization": "AUTH_x", "amount": 100, "reference": "a"}]).data
            made.append((batch.id, batch.batch_code, batch.reference))
    assert made[0] == made[1]
