"""Banks: which there are, to whom an account belongs, and whether it is theirs."""

from __future__ import annotations

from typing import Any

import pytest

from paystack.sandbox import Sandbox
from test.support.raw_http import Api


def codes(api: Api, **filters: Any) -> set[str]:
    return {bank["code"] for bank in api.get("/bank", **filters).data}


def test_every_bank_is_listed_at_once_unless_a_page_is_asked_for(api: Api) -> None:
    everything = api.get("/bank")
    assert everything.message == "Banks retrieved"
    assert "meta" not in everything.json
    assert {bank["country"] for bank in everything.data} == {"Nigeria", "Ghana", "Kenya", "South Africa"}
    assert [bank["code"] for bank in api.get("/bank", perPage=2, page=2).data] == [
        bank["code"] for bank in everything.data[2:4]
    ]
    assert api.get("/bank", perPage=2, page=2000).data == []


def test_cursors_go_through_the_banks_in_their_order(api: Api, sandbox: Sandbox) -> None:
    listed = [bank.code for bank in sandbox.client().banks.list(country="kenya", per_page=3)]
    assert listed == [bank["code"] for bank in api.get("/bank", country="kenya").data]
    first = api.get("/bank", use_cursor="true", perPage=3).json
    second = api.get("/bank", use_cursor="true", perPage=3, next=first["meta"]["next"]).json
    assert first["data"][-1]["code"] != second["data"][0]["code"]
    assert api.get("/bank", previous=second["meta"]["previous"], perPage=3).data == first["data"]
    assert api.get("/bank", next="nonsense").status == 400


@pytest.mark.parametrize(
    ("filters", "some", "other"),
    [
        ({"country": "nigeria"}, "057", "MTN"),
        ({"country": "south-africa"}, "632005", "057"),
        ({"country": "South Africa"}, "632005", "057"),
        ({"currency": "GHS"}, "MTN", "057"),
        ({"type": "mobile_money"}, "MPESA", "057"),
        ({"type": "mobile_money", "currency": "KES"}, "MPESA", "MTN"),
        ({"type": "kepss"}, "68", "MPESA"),
        ({"gateway": "digitalbankmandate"}, "50211", "057"),
        ({"pay_with_bank": "true"}, "057", "058"),
        ({"pay_with_bank_transfer": "true"}, "035", "057"),
        ({"enabled_for_verification": "true"}, "632005", "057"),
    ],
)
def test_each_filter_narrows_the_list(api: Api, filters: dict[str, str], some: str, other: str) -> None:
    found = codes(api, **filters)
    assert some in found
    assert other not in found


@pytest.mark.parametrize("filters", [{"type": "ghipps"}, {"country": "france"}, {"currency": "ngn"}])
def test_a_filter_for_what_no_bank_has_lists_none(api: Api, filters: dict[str, str]) -> None:
    assert codes(api, **filters) == set()


def test_banks_whose_accounts_can_be_validated_say_for_whom(api: Api) -> None:
    found = api.get("/bank", enabled_for_verification="true")
    assert found.message == "NUBAN Providers successfully retrieved"
    assert {tuple(bank["supported_types"]) for bank in found.data} == {("business", "personal")}


def test_an_account_has_a_holder_who_stays_the_same(api: Api) -> None:
    found = api.get("/bank/resolve", account_number="0000000000", bank_code="057")
    assert (found.status, found.message) == (200, "Account number resolved")
    assert (found.data["account_number"], found.data["bank_id"]) == ("0000000000", 21)
    again = api.get("/bank/resolve", account_number="0000000000", bank_code="057")
    assert again.data == found.data
    assert found.unverified == "account-holder"


@pytest.mark.parametrize(
    ("number", "bank", "status", "code"),
    [
        ("", "057", 400, "missing_params"),
        ("0000000000", "", 400, "missing_params"),
        ("0000000000", "999", 422, "invalid_bank_code"),
        ("1230000009", "057", 422, "invalid_params"),
        ("123", "057", 422, "invalid_params"),
        ("٣٣٣٣٣٣٣٣٣٣", "057", 422, "invalid_params"),
        ("0123456789", "632005", 422, "invalid_params"),
    ],
)
def test_an_account_that_cannot_be_looked_up(api: Api, number: str, bank: str, status: int, code: str) -> None:
    refused = api.get("/bank/resolve", account_number=number, bank_code=bank)
    assert (refused.status, refused.code) == (status, code)


PERSONAL = {
    "account_name": "Thandi Nkosi",
    "account_number": "0123456789",
    "account_type": "personal",
    "bank_code": "632005",
    "country_code": "ZA",
    "document_type": "identityNumber",
    "document_number": "8001015009087",
}


def test_an_account_in_south_africa_is_validated(api: Api) -> None:
    found = api.post("/bank/validate", **PERSONAL)
    assert (found.status, found.message) == (200, "Personal Account Verification attempted")
    assert (found.data["verified"], found.data["accountOpen"]) == (True, True)
    business = {**PERSONAL, "account_type": "business", "document_type": "businessRegistrationNumber"}
    del business["document_number"]
    assert api.post("/bank/validate", **business).message == "Business Account Verification attempted"


@pytest.mark.parametrize("change", [{"account_number": "9990000009"}, {"bank_code": "057"}, {"bank_code": "x"}])
def test_an_account_that_is_not_verified_says_so_with_400(api: Api, change: dict[str, str]) -> None:
    refused = api.post("/bank/validate", **{**PERSONAL, **change})
    assert refused.status == 400
    assert refused.data["verified"] is False
    assert refused.code is None


@pytest.mark.parametrize("name", PERSONAL)
@pytest.mark.parametrize("value", [None, "", [], {}])
def test_every_field_of_a_validation_is_required(api: Api, name: str, value: Any) -> None:
    refused = api.post("/bank/validate", **{**PERSONAL, name: value})
    assert (refused.status, refused.message) == (400, f"{name} is required")


@pytest.mark.parametrize("name", ["account_type", "country_code", "document_type"])
def test_a_validation_takes_known_words_only(api: Api, name: str) -> None:
    refused = api.post("/bank/validate", **{**PERSONAL, name: "\U0001f98a"})
    assert (refused.status, refused.message) == (400, f"{name} is invalid")
