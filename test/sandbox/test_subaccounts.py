"""Subaccounts: what they need, how they are found, and what they get of a payment."""

from __future__ import annotations

from typing import Any

import pytest

from paystack.sandbox import Sandbox
from paystack.sandbox.payments.books import BALANCE, PAYSTACK, held, of_subaccount
from test.support.raw_http import Api

FARM = {"business_name": "Bakare Farms", "bank_code": "058", "account_number": "0123456789", "percentage_charge": 20}


@pytest.fixture
def farm(api: Api) -> str:
    return str(api.post("/subaccount", **FARM).data["subaccount_code"])


def holds(sandbox: Sandbox, place: str) -> int:
    return held(sandbox.core.engine.accounts.get(sandbox.secret_key), place, "NGN")


def pay(api: Api, sandbox: Sandbox, **body: Any) -> Any:
    api.initialize(reference="shared", amount=100_000, **body)
    sandbox.pay("shared")
    return api.verify("shared")


def test_a_new_subaccount_shows_what_was_sent(api: Api) -> None:
    created = api.post("/subaccount", **FARM)
    assert (created.status, created.message) == (201, "Subaccount created")
    assert created.data["settlement_bank"] == "Guaranty Trust Bank"
    assert (created.data["settlement_schedule"], created.data["active"]) == ("AUTO", True)
    assert "description" not in created.data
    code = created.data["subaccount_code"]
    found = api.get(f"/subaccount/{code}").data
    assert (found["description"], found["percentage_charge"], found["currency"]) == (None, 20, "NGN")
    assert api.get(f"/subaccount/{found['id']}").data == found


@pytest.mark.parametrize("metadata", [{"stand": 7}, '{"stand":7}', "Lekki", 7])
def test_metadata_is_kept_as_it_was_sent(api: Api, metadata: object) -> None:
    created = api.post("/subaccount", **FARM, metadata=metadata).data
    assert created["metadata"] == metadata
    assert api.get(f"/subaccount/{created['id']}").data["metadata"] == metadata


@pytest.mark.parametrize("metadata", [[None, None], True, 1.5])
def test_metadata_of_another_kind_is_refused(api: Api, farm: str, metadata: object) -> None:
    for refused in (
        api.post("/subaccount", **FARM, metadata=metadata),
        api.put(f"/subaccount/{farm}", metadata=metadata),
    ):
        assert (refused.status, refused.message) == (400, '"metadata" must be of type object')


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"business_name": None}, "business_name is required"),
        ({"bank_code": None}, "Bank code is required"),
        ({"bank_code": "Zenith"}, "Account details are invalid"),
        ({"account_number": None}, "account_number is required"),
        ({"account_number": "12"}, "Account details are invalid"),
        ({"account_number": "\u0661" * 10}, "Account details are invalid"),
        ({"percentage_charge": None}, "percentage_charge is required"),
        ({"percentage_charge": 100.5}, "percentage_charge must be a number from 0 to 100"),
        ({"percentage_charge": -1}, "percentage_charge must be a number from 0 to 100"),
        ({"percentage_charge": "1/2"}, "percentage_charge must be a number from 0 to 100"),
        ({"percentage_charge": "much"}, "percentage_charge must be a number from 0 to 100"),
        ({"percentage_charge": 10**40}, "percentage_charge must be a number from 0 to 100"),
        ({"percentage_charge": "1e999999999"}, "percentage_charge must be a number from 0 to 100"),
        ({"primary_contact_email": "nobody"}, "primary_contact_email is invalid"),
    ],
)
def test_a_bad_subaccount_is_refused(api: Api, change: dict[str, Any], message: str) -> None:
    refused = api.post("/subaccount", **{**FARM, **change})
    assert (refused.status, refused.message) == (400, message)
    assert api.get("/subaccount").data == []


def test_both_names_of_the_bank_are_read_and_bank_code_wins(api: Api) -> None:
    only = {**FARM, "bank_code": None, "settlement_bank": "057"}
    assert api.post("/subaccount", **only).data["settlement_bank"] == "Zenith Bank"
    assert api.post("/subaccount", **{**FARM, "settlement_bank": "057"}).data["settlement_bank"] == FARM_BANK
    assert api.post("/subaccount", **{**FARM, "bank_code": "MTN"}).data["currency"] == "GHS"


FARM_BANK = "Guaranty Trust Bank"


def test_the_list_has_active_ones_and_takes_only_1_for_true(api: Api, farm: str) -> None:
    other = api.post("/subaccount", **{**FARM, "business_name": "Fish"}).data["subaccount_code"]
    assert api.put(f"/subaccount/{other}", active=False).data["active"] is False

    def codes(**query: Any) -> list[str]:
        return [item["subaccount_code"] for item in api.get("/subaccount", **query).data]

    assert codes() == codes(active=1) == [farm]
    assert codes(active="true") == codes(active=0) == [other]
    assert api.get("/subaccount", perPage=5).json["meta"]["perPage"] == "5"
    assert codes(**{"to": "2026-01-01"}) == []


def test_an_update_changes_what_it_names(api: Api, farm: str) -> None:
    updated = api.put(f"/subaccount/{farm}", percentage_charge="12.5", settlement_schedule="weekly", description="Yam")
    assert updated.message == "Subaccount updated"
    assert (updated.data["percentage_charge"], updated.data["settlement_schedule"]) == (12.5, "WEEKLY")
    assert (updated.data["business_name"], updated.data["description"]) == ("Bakare Farms", "Yam")
    assert api.put(f"/subaccount/{farm}", bank_code="057").message == "account_number is required"
    moved = api.put(f"/subaccount/{farm}", bank_code="057", account_number="0000000000").data
    assert (moved["settlement_bank"], moved["account_number"]) == ("Zenith Bank", "0000000000")
    assert api.put(f"/subaccount/{farm}", settlement_schedule="daily").status == 400


@pytest.mark.parametrize("wanted", ["ACCT_none", "1", "9" * 30])
def test_an_unknown_subaccount_is_not_found(api: Api, wanted: str) -> None:
    assert api.get(f"/subaccount/{wanted}").status == 404
    assert api.put(f"/subaccount/{wanted}", description="x").status == 404


@pytest.mark.parametrize(
    ("options", "main", "shared"),
    [
        ({}, 20_000 - 1_500, 80_000),
        ({"bearer": "subaccount"}, 20_000, 80_000 - 1_500),
        ({"transaction_charge": 5_000}, 5_000 - 1_500, 95_000),
        ({"transaction_charge": 1_000}, 0, 99_000 - 500),
    ],
)
def test_a_payment_is_shared_with_the_subaccount(
    api: Api, sandbox: Sandbox, farm: str, options: dict[str, Any], main: int, shared: int
) -> None:
    paid = pay(api, sandbox, subaccount=farm, **options)
    assert paid["subaccount"]["subaccount_code"] == farm
    assert (paid["fees_split"]["integration"], paid["fees_split"]["subaccount"]) == (main, shared)
    assert paid["fees_split"]["paystack"] == paid["fees"] == holds(sandbox, PAYSTACK) == 1_500
    assert (holds(sandbox, BALANCE), holds(sandbox, of_subaccount(farm))) == (main, shared)
    assert [item["reference"] for item in api.get("/transaction", subaccount_code=farm).data] == ["shared"]
    assert api.get("/transaction", subaccount_code="ACCT_none").data == []


@pytest.mark.parametrize(
    "body",
    [
        {"subaccount": "ACCT_none"},
        {"subaccount": "farm", "bearer": "nobody"},
        {"subaccount": "farm", "transaction_charge": 100_001},
        {"subaccount": "farm", "transaction_charge": "much"},
    ],
)
def test_what_cannot_be_shared_is_refused_when_a_payment_begins(api: Api, farm: str, body: dict[str, Any]) -> None:
    sent = {name: farm if value == "farm" else value for name, value in body.items()}
    refused = api.post("/transaction/initialize", email="ada@example.com", amount=100_000, **sent)
    assert refused.status == 400
    assert api.get("/transaction").data == []
    api.put(f"/subaccount/{farm}", active=False)
    assert api.post("/transaction/initialize", email="ada@example.com", amount=1, subaccount=farm).status == 400


def test_an_event_shows_the_subaccount(api: Api, sandbox: Sandbox, farm: str) -> None:
    pay(api, sandbox, subaccount=farm)
    assert farm in sandbox.events[-1]["body"]
