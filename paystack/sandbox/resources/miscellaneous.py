"""Countries, their states for address verification, and what the first digits of a card number tell."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from paystack.runtime.http import Response
from paystack.sandbox.engine.call import Call
from paystack.sandbox.engine.replies import ErrorRow, Guess, Refused, absent, invalid, ok
from paystack.sandbox.engine.resource import Resource
from paystack.sandbox.payments.instruments import CARDS

COUNTRIES_KNOWN = Guess(
    "countries", "Which countries there are, beside Nigeria and Ghana, their ids, and their payment methods."
)
STATES_KNOWN = Guess("avs-states", "Only Canada and the United States have states; sources show two provinces.")
BINS_KNOWN = Guess(
    "card-bins",
    "The bank and the country behind the first digits of a test card, and the 404 for digits that the sandbox does not "
    "know: it has those of the test cards and 539983.",
)

COUNTRY_MISSING = ErrorRow(422, "Country is required", code="missing_params")
BIN_INVALID = invalid("Bin must be 6 or 8 digits")
BIN_UNKNOWN = absent("Bin not found", unverified=BINS_KNOWN)


class Country(NamedTuple):
    """A country: its currencies, the main one first, and the codes of its types of integrations and payment methods."""

    iso_code: str
    name: str
    calling_code: str
    currencies: tuple[str, ...]
    integration_types: tuple[str, ...]
    payment_methods: tuple[str, ...]


COUNTRIES = (
    Country("NG", "Nigeria", "+234", ("NGN", "USD"), ("ITYPE_001", "ITYPE_002"), ("PAYM_001", "PAYM_004")),
    Country("GH", "Ghana", "+233", ("GHS",), ("ITYPE_004",), ("PAYM_007",)),
    Country("ZA", "South Africa", "+27", ("ZAR",), ("ITYPE_005",), ("PAYM_008",)),
    Country("KE", "Kenya", "+254", ("KES", "USD"), ("ITYPE_006",), ("PAYM_009",)),
    Country("CI", "Côte d'Ivoire", "+225", ("XOF",), ("ITYPE_007",), ("PAYM_010",)),
)

STATES: dict[str, dict[str, str]] = {
    "CA": {
        "AB": "Alberta",
        "BC": "British Columbia",
        "MB": "Manitoba",
        "NB": "New Brunswick",
        "NL": "Newfoundland and Labrador",
        "NT": "Northwest Territories",
        "NS": "Nova Scotia",
        "NU": "Nunavut",
        "ON": "Ontario",
        "PE": "Prince Edward Island",
        "QC": "Quebec",
        "SK": "Saskatchewan",
        "YT": "Yukon",
    },
    "US": {
        "AL": "Alabama",
        "AK": "Alaska",
        "AZ": "Arizona",
        "AR": "Arkansas",
        "CA": "California",
        "CO": "Colorado",
        "CT": "Connecticut",
        "DE": "Delaware",
        "DC": "District of Columbia",
        "FL": "Florida",
        "GA": "Georgia",
        "HI": "Hawaii",
        "ID": "Idaho",
        "IL": "Illinois",
        "IN": "Indiana",
        "IA": "Iowa",
        "KS": "Kansas",
        "KY": "Kentucky",
        "LA": "Louisiana",
        "ME": "Maine",
        "MD": "Maryland",
        "MA": "Massachusetts",
        "MI": "Michigan",
        "MN": "Minnesota",
        "MS": "Mississippi",
        "MO": "Missouri",
        "MT": "Montana",
        "NE": "Nebraska",
        "NV": "Nevada",
        "NH": "New Hampshire",
        "NJ": "New Jersey",
        "NM": "New Mexico",
        "NY": "New York",
        "NC": "North Carolina",
        "ND": "North Dakota",
        "OH": "Ohio",
        "OK": "Oklahoma",
        "OR": "Oregon",
        "PA": "Pennsylvania",
        "RI": "Rhode Island",
        "SC": "South Carolina",
        "SD": "South Dakota",
        "TN": "Tennessee",
        "TX": "Texas",
        "UT": "Utah",
        "VT": "Vermont",
        "VA": "Virginia",
        "WA": "Washington",
        "WV": "West Virginia",
        "WI": "Wisconsin",
        "WY": "Wyoming",
    },
}
"""The states of each country by their abbreviations, in the order of their names."""

DOCUMENTED_BIN = "539983"
"""The one that Paystack's documentation shows."""

_BIN = re.compile(r"[0-9]{6}(?:[0-9]{2})?")


def list_countries(call: Call) -> Response:
    """GET /country: all at once"""
    data = [_country(number, country) for number, country in enumerate(COUNTRIES, 1)]
    return ok("Countries retrieved", data, unverified=(COUNTRIES_KNOWN,))


def avs(call: Call) -> Response:
    """GET /address_verification/states"""
    code = call.query("country")
    if code is None:
        raise Refused(COUNTRY_MISSING)
    data = [
        {"name": name, "slug": name.lower().replace(" ", "-"), "abbreviation": abbreviation}
        for abbreviation, name in STATES.get(code.upper(), {}).items()
    ]
    return ok("States retrieved", data, unverified=(STATES_KNOWN,))


def resolve_card_bin(call: Call) -> Response:
    """GET /decision/bin/{bin}"""
    digits = call.path["bin"]
    if not _BIN.fullmatch(digits):
        raise Refused(BIN_INVALID)
    if digits.startswith(DOCUMENTED_BIN):
        return ok("Bin resolved", _bin(digits, "Mastercard", "Guaranty Trust Bank", 9))
    card = next((card for card in CARDS if card.number.startswith(digits)), None)
    if card is None:
        raise Refused(BIN_UNKNOWN)
    return ok(
        "Bin resolved",
        _bin(digits, (card.brand or "").capitalize(), card.bank or "", None),
        unverified=(BINS_KNOWN,),
    )


def _country(number: int, country: Country) -> dict[str, Any]:
    return {
        "id": number,
        "active_for_dashboard_onboarding": True,
        "name": country.name,
        "iso_code": country.iso_code,
        "default_currency_code": country.currencies[0],
        "integration_defaults": {},
        "calling_code": country.calling_code,
        "pilot_mode": False,
        "relationships": {
            "currency": {"type": "currency", "data": list(country.currencies)},
            "integration_feature": {"type": "integration_feature", "data": []},
            "integration_type": {"type": "integration_type", "data": list(country.integration_types)},
            "payment_method": {"type": "payment_method", "data": list(country.payment_methods)},
        },
    }


def _bin(digits: str, brand: str, bank: str, bank_id: int | None) -> dict[str, Any]:
    return {
        "bin": digits,
        "brand": brand,
        "sub_brand": "",
        "country_code": "NG",
        "country_name": "Nigeria",
        "card_type": "DEBIT",
        "bank": bank,
        "linked_bank_id": bank_id,
    }


RESOURCE = Resource(
    rules={
        "miscellaneous.list_countries": list_countries,
        "miscellaneous.avs": avs,
        "miscellaneous.resolve_card_bin": resolve_card_bin,
    },
)
