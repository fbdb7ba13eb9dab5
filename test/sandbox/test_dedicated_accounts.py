"""Dedicated accounts: given to customers, shared, taken back, and what transfers to them become."""

from __future__ import annotations

import json
from typing import Any

import pytest

from paystack.sandbox import Sandbox, SandboxError
from paystack.sandbox.payments.books import BALANCE, CUSTOMERS, PAYSTACK, held
from test.sandbox.test_books import check
from test.sandbox.test_splits import split, subaccount
from test.support.raw_http import Api, Reply
from test.support.receiver import Receiver

ASSIGNED = {
    "email": "kofi@example.com",
    "first_name": "Kofi",
    "last_name": "Mensah",
    "phone": "+233551234987",
    "preferred_bank": "test-bank",
    "country": "NG",
}
VALIDATED = {"bvn": "20012345677", "account_number": "0123456789", "bank_code": "007"}


@pytest.fixture
def ada(api: Api) -> Any:
    return api.post("/customer", email="ada@example.com", first_name="Ada", last_name="Obi").data


@pytest.fixture
def number(api: Api, ada: Any) -> str:
    made: str = api.post("/dedicated_account", customer=ada["customer_code"]).data["account_number"]
    return made


def delete(api: Api, path: str, **body: Any) -> Reply:
    return api.send("DELETE", path, json.dumps(body).encode(), {"content-type": "application/json"})


def last_event(sandbox: Sandbox) -> Any:
    return json.loads(sandbox.events[-1]["body"])


def test_a_customer_gets_an_account_at_the_test_bank(api: Api, ada: Any) -> None:
    made = api.post("/dedicated_account", customer=ada["customer_code"], preferred_bank="test-bank", phone="0801")
    assert (made.status, made.message) == (200, "NUBAN successfully created")
    assert made.data["bank"] == {"name": "Test Bank", "id": 24, "slug": "test-bank"}
    assert made.data["account_name"] == "TEST-MANAGED-ACCOUNT"
    assert len(made.data["account_number"]) == 10
    assert made.data["customer"]["phone"] == "0801"
    assert made.data["assignment"]["assignee_id"] == ada["id"]
    assert "split_config" not in made.data
    customer = api.get("/customer/ada@example.com").data
    assert customer["dedicated_account"]["account_number"] == made.data["account_number"]
    assert [item["id"] for item in customer["dedicated_accounts"]] == [made.data["id"]]
    fetched = api.get(f"/dedicated_account/{made.data['id']}").data
    assert (fetched["customer"]["email"], fetched["split_config"]) == ("ada@example.com", None)


def test_a_second_account_for_a_customer_is_the_first_again(api: Api, ada: Any) -> None:
    first = api.post("/dedicated_account", customer=ada["customer_code"]).data
    again = api.post("/dedicated_account", customer=ada["id"], metadata={"branch": "Ikeja"}).data
    assert again["id"] == first["id"]
    assert again["metadata"] == {"branch": "Ikeja"}


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"customer": None}, 400),
        ({"customer": "CUS_none"}, 404),
        ({"customer": "9" * 30}, 404),
        ({"preferred_bank": "wema-bank"}, 400),
        ({"metadata": [1]}, 400),
        ({"split_code": "SPL_1", "subaccount": "ACCT_1"}, 400),
    ],
)
def test_a_bad_creation_is_refused(api: Api, ada: Any, change: dict[str, Any], status: int) -> None:
    assert api.post("/dedicated_account", **{"customer": ada["customer_code"], **change}).status == status
    assert api.get("/dedicated_account").data == []


def test_a_transfer_becomes_a_paid_transaction_of_the_customer(
    api: Api, sandbox: Sandbox, ada: Any, number: str, receiver: Receiver
) -> None:
    reference = sandbox.transfer_in(number, 500_000, sender_name="Chidi Obi")
    assert reference is not None
    found = api.get(f"/transaction/verify/{reference}")
    assert found.unverified is not None
    assert "transfer-in" in found.unverified
    paid = found.data
    assert (paid["status"], paid["channel"], paid["amount"]) == ("success", "dedicated_nuban", 500_000)
    assert paid["fees"] == 5_000
    assert paid["customer"]["customer_code"] == ada["customer_code"]
    assert paid["authorization"]["sender_name"] == "Chidi Obi"
    assert paid["authorization"]["receiver_bank_account_number"] == number
    assert paid["authorization"]["reusable"] is False
    assert sandbox.wait_for_webhooks()
    assert receiver.events == ["charge.success"]
    sent = last_event(sandbox)["data"]
    assert (sent["reference"], sent["channel"]) == (reference, "dedicated_nuban")
    assert sent["authorization"]["receiver_bank"] == "Test Bank"
    account = sandbox.core.engine.accounts.get(sandbox.secret_key)
    check(account)
    places = [held(account, place, "NGN") for place in (BALANCE, PAYSTACK, CUSTOMERS)]
    assert places == [495_000, 5_000, -500_000]


def test_the_fee_of_a_transfer_has_a_cap(api: Api, sandbox: Sandbox, number: str) -> None:
    reference = sandbox.transfer_in(number, 100_000_000)
    assert api.verify(str(reference))["fees"] == 30_000


def test_the_transfers_to_an_account_can_be_listed(api: Api, sandbox: Sandbox, number: str) -> None:
    api.initialize(reference="by-card")
    sandbox.pay("by-card")
    reference = sandbox.transfer_in(number, 5_000)
    for query in ({"virtual_account_number": number}, {"channel": "dedicated_nuban"}):
        assert [item["reference"] for item in api.get("/transaction", **query).data] == [reference]
    assert api.get("/transaction", virtual_account_number="1").data == []


def test_a_transfer_can_be_refunded(api: Api, sandbox: Sandbox, number: str) -> None:
    reference = sandbox.transfer_in(number, 5_000)
    api.post("/refund", transaction=reference)
    sandbox.advance(3600)
    assert api.verify(str(reference))["status"] == "reversed"


def test_a_missed_transfer_is_found_after_a_requery(api: Api, sandbox: Sandbox, number: str) -> None:
    assert sandbox.transfer_in(number, 5_000, missed=True) is None
    sandbox.advance(3600)
    assert api.get("/transaction").data == sandbox.ledger == []
    asked = api.get("/dedicated_account/requery", account_number=number, provider_slug="test-bank")
    assert asked.message.startswith("We are checking the status of your transfer.")
    assert "data" not in asked.json
    for _ in range(2):
        sandbox.advance(10)
        assert [item["amount"] for item in api.get("/transaction").data] == [5_000]
        api.get("/dedicated_account/requery", account_number=number, provider_slug="test-bank")
    assert [event["event"] for event in sandbox.events] == ["charge.success"]


def test_a_requery_can_be_of_one_day(api: Api, sandbox: Sandbox, number: str) -> None:
    sandbox.transfer_in(number, 5_000, missed=True)
    for day, found in (("2026-01-14", 0), ("2026-01-16", 0), ("2026-01-15T10:00:00Z", 1)):
        api.get("/dedicated_account/requery", account_number=number, provider_slug="test-bank", date=day)
        sandbox.advance(10)
        assert len(sandbox.ledger) == found, day


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"account_number": ""}, 400),
        ({"provider_slug": ""}, 400),
        ({"date": "yesterday"}, 400),
        ({"date": "2026-13-01"}, 400),
        ({"account_number": "1"}, 404),
        ({"provider_slug": "wema-bank"}, 404),
    ],
)
def test_a_bad_requery_is_refused(api: Api, number: str, change: dict[str, str], status: int) -> None:
    query = {"account_number": number, "provider_slug": "test-bank", **change}
    assert api.get("/dedicated_account/requery", **query).status == status


@pytest.mark.parametrize("details", [{}, VALIDATED])
def test_an_assignment_makes_a_customer_and_tells_the_outcome_later(
    api: Api, sandbox: Sandbox, details: dict[str, str]
) -> None:
    started = api.post("/dedicated_account/assign", **ASSIGNED, **details)
    assert started.json == {"status": True, "message": "Assign dedicated account in progress"}
    assert api.get("/customer/kofi@example.com").data["dedicated_account"] is None
    assert sandbox.events == []
    sandbox.advance(60)
    customer = api.get("/customer/kofi@example.com").data
    assert customer["identified"] is bool(details)
    event = last_event(sandbox)
    assert event["event"] == "dedicatedaccount.assign.success"
    assert event["data"]["dedicated_account"]["id"] == customer["dedicated_account"]["id"]
    assert event["data"]["customer"]["international_format_phone"] == "+233551234987"
    assert event["data"]["identification"] == {"status": "success"}
    sandbox.advance(3600)
    assert len(sandbox.events) == 1


@pytest.mark.parametrize("change", [{"bvn": "123"}, {"bvn": None}, {"bank_code": None}])
def test_an_assignment_fails_if_the_customer_is_not_validated(
    api: Api, sandbox: Sandbox, change: dict[str, str | None]
) -> None:
    assert api.post("/dedicated_account/assign", **{**ASSIGNED, **VALIDATED, **change}).status == 200
    sandbox.advance(60)
    event = last_event(sandbox)
    assert event["event"] == "dedicatedaccount.assign.failed"
    assert event["data"]["dedicated_account"] is None
    assert event["data"]["identification"] == {"status": "failed"}
    assert api.get("/dedicated_account").data == []


@pytest.mark.parametrize("country", ["NG", "GH"])
def test_an_account_has_the_currency_of_its_country(api: Api, sandbox: Sandbox, country: str) -> None:
    currency = {"NG": "NGN", "GH": "GHS"}[country]
    shared = split(api, (subaccount(api), 20), currency=currency)
    api.post("/dedicated_account/assign", **{**ASSIGNED, "country": country, "split_code": shared})
    sandbox.advance(60)
    (made,) = api.get("/dedicated_account").data
    assert made["currency"] == currency
    assert made["split_config"] == {"split_code": shared}
    reference = sandbox.transfer_in(made["account_number"], 10_000)
    assert api.verify(str(reference))["currency"] == made["currency"]


@pytest.mark.parametrize(
    "change", [{"email": "kofi"}, {"phone": ""}, {"country": "KE"}, {"preferred_bank": None}, {"last_name": [1]}]
)
def test_a_bad_assignment_is_refused(api: Api, sandbox: Sandbox, change: dict[str, Any]) -> None:
    assert api.post("/dedicated_account/assign", **{**ASSIGNED, **change}).status == 400
    assert api.get("/customer").data == []
    sandbox.advance(60)
    assert sandbox.events == []


def test_payments_are_shared_until_the_split_is_removed(api: Api, ada: Any, number: str) -> None:
    farm = subaccount(api)
    shared = split(api, (farm, 20))
    added = api.post("/dedicated_account/split", account_number=number, split_code=shared)
    assert added.message == "Subaccount assigned"
    assert (added.data["assigned"], added.data["split_config"]) == (1, {"split_code": shared})
    again = api.post("/dedicated_account/split", customer=ada["id"], preferred_bank="test-bank", subaccount=farm).data
    assert again["last_assignment_id"] == added.data["assignment_id"] != again["assignment_id"]
    assert again["split_config"] == {"subaccount": farm}
    assert api.get(f"/dedicated_account/{again['id']}").data["split_config"] == f'{{"subaccount":"{farm}"}}'
    assert api.get("/dedicated_account").data[0]["split_config"] == {"subaccount": farm}
    removed = delete(api, "/dedicated_account/split", account_number=number)
    assert (removed.json["status"], removed.data["split_config"]) == ("success", {})
    assert delete(api, "/dedicated_account/split", account_number=number).data["split_config"] is None


def test_a_bad_split_is_refused(api: Api, ada: Any, number: str) -> None:
    for body, status in (
        ({"account_number": number}, 400),
        ({"split_code": "SPL_1"}, 400),
        ({"account_number": "1", "split_code": "SPL_1"}, 404),
        ({"customer": "CUS_none", "split_code": "SPL_1"}, 404),
        ({"customer": ada["id"], "preferred_bank": "wema-bank", "split_code": "SPL_1"}, 400),
    ):
        assert api.post("/dedicated_account/split", **body).status == status, body
    assert delete(api, "/dedicated_account/split").status == 400
    assert delete(api, "/dedicated_account/split", account_number="1").status == 404


def test_an_account_can_be_taken_from_its_customer(api: Api, sandbox: Sandbox, ada: Any, number: str) -> None:
    made = api.get("/dedicated_account").data[0]["id"]
    taken = delete(api, f"/dedicated_account/{made}")
    assert taken.message == "Managed Account Successfully Unassigned"
    assert (taken.data["assigned"], taken.data["active"]) == (False, True)
    assert taken.data["assignment"]["assignee_type"] == "Integration"
    assert delete(api, f"/dedicated_account/{made}").status == 404
    assert api.get(f"/dedicated_account/{made}").data["assigned"] is False
    assert api.get("/customer/ada@example.com").data["dedicated_account"] is None
    with pytest.raises(SandboxError, match="takes no transfers"):
        sandbox.transfer_in(number, 5_000)
    assert api.post("/dedicated_account", customer=ada["customer_code"]).data["id"] != made


def test_the_list_is_filtered_and_paged(api: Api, sandbox: Sandbox, ada: Any, number: str) -> None:
    api.post("/dedicated_account/assign", **{**ASSIGNED, "country": "GH"})
    sandbox.advance(60)
    listed = api.get("/dedicated_account").json
    assert [item["currency"] for item in listed["data"]] == ["GHS", "NGN"]
    assert listed["meta"]["total"] == 2
    for query, count in (
        ({"customer": ada["id"]}, 1),
        ({"customer": ada["customer_code"]}, 0),
        ({"currency": "GHS"}, 1),
        ({"active": "true"}, 2),
        ({"active": "false"}, 0),
        ({"provider_slug": "test-bank"}, 2),
        ({"provider_slug": "wema-bank"}, 0),
        ({"bank_id": 24}, 2),
        ({"bank_id": 20}, 0),
        ({"perPage": 1, "page": 2}, 1),
    ):
        assert len(api.get("/dedicated_account", **query).data) == count, query


def test_test_mode_has_one_provider(api: Api) -> None:
    (provider,) = api.get("/dedicated_account/available_providers").data
    assert (provider["provider_slug"], provider["bank_id"], provider["bank_name"]) == ("test-bank", 24, "Test Bank")


@pytest.mark.parametrize("wanted", ["1", "none", "9" * 40, "%F0%9F%A6%8A"])
def test_an_unknown_account_answers_404(api: Api, wanted: str) -> None:
    assert api.get(f"/dedicated_account/{wanted}").status == 404
    assert delete(api, f"/dedicated_account/{wanted}").status == 404


def test_money_can_be_sent_over_http(api: Api, number: str) -> None:
    sent = api.post("/_sandbox/transfers-in", account_number=number, amount=5_000)
    assert (sent.message, sent.data["status"]) == ("Transfer sent", "success")
    for body in (
        {"amount": 5_000},
        {"account_number": number},
        {"account_number": number, "amount": 0},
        {"account_number": number, "amount": 2**60},
        {"account_number": number, "amount": "5000"},
        {"account_number": number, "amount": 5_000, "missed": 1},
    ):
        assert api.post("/_sandbox/transfers-in", **body).status == 400, body
    assert api.post("/_sandbox/transfers-in", account_number="1", amount=5_000).status == 404


def test_accounts_are_the_same_in_every_run(api: Api, sandbox: Sandbox, number: str) -> None:
    first = api.get("/dedicated_account").json, sandbox.transfer_in(number, 5_000)
    sandbox.reset()
    ada = api.post("/customer", email="ada@example.com", first_name="Ada", last_name="Obi").data
    assert api.post("/dedicated_account", customer=ada["customer_code"]).data["account_number"] == number
    assert (api.get("/dedicated_account").json, sandbox.transfer_in(number, 5_000)) == first
