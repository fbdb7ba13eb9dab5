"""Countries, states, and the first digits of cards."""

from __future__ import annotations

import pytest

from paystack.sandbox.payments.instruments import CARDS
from test.support.raw_http import Api


def test_each_country_has_its_currencies(api: Api) -> None:
    reply = api.get("/country")
    assert (reply.message, reply.unverified) == ("Countries retrieved", "countries")
    currencies = {row["iso_code"]: row["relationships"]["currency"]["data"] for row in reply.data}
    assert currencies["NG"] == ["NGN", "USD"] and currencies["GH"] == ["GHS"]
    assert all(row["default_currency_code"] == currencies[row["iso_code"]][0] for row in reply.data)


def test_states_are_those_of_the_country(api: Api) -> None:
    reply = api.get("/address_verification/states", country="CA")
    assert reply.message == "States retrieved"
    assert {"name": "British Columbia", "slug": "british-columbia", "abbreviation": "BC"} in reply.data
    assert api.get("/address_verification/states", country="us").data[0]["name"] == "Alabama"
    assert api.get("/address_verification/states", country="NG").data == []


def test_states_need_a_country(api: Api) -> None:
    refused = api.get("/address_verification/states")
    assert (refused.status, refused.message) == (422, "Country is required")


def test_every_test_card_is_known_by_its_first_digits(api: Api) -> None:
    for card in CARDS:
        for length in (6, 8):
            found = api.get(f"/decision/bin/{card.number[:length]}").data
            assert found["bin"] == card.number[:length]
            assert found["brand"].lower() == card.brand


def test_the_digits_of_the_documentation_are_known(api: Api) -> None:
    reply = api.get("/decision/bin/539983")
    assert (reply.message, reply.unverified) == ("Bin resolved", None)
    assert (reply.data["bank"], reply.data["linked_bank_id"]) == ("Guaranty Trust Bank", 9)


@pytest.mark.parametrize("digits", ["5", "53998", "5399838", "539983838", "4084084084084081", "abcdef", "%D9%A1" * 6])
def test_anything_but_6_or_8_digits_is_refused(api: Api, digits: str) -> None:
    refused = api.get(f"/decision/bin/{digits}")
    assert (refused.status, refused.message) == (400, "Bin must be 6 or 8 digits")


def test_unknown_digits_are_not_found(api: Api) -> None:
    assert api.get("/decision/bin/000000").status == 404
