"""The bank operations: which banks there are, to whom an account belongs, and whether its holder is who they say."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from typing import Any

from paystack.runtime.http import Response
from paystack.sandbox.engine import paging
from paystack.sandbox.engine.call import Call
from paystack.sandbox.engine.clock import parse_date, stored_stamp
from paystack.sandbox.engine.replies import INVALID, MISSING, ErrorRow, Guess, Refused, absent, missing, ok
from paystack.sandbox.engine.resource import Resource
from paystack.sandbox.payments.banks import BANKS, LIST, Bank, find_bank, has_no_holder

HOLDER = Guess(
    "account-holder",
    "Who holds a bank account: every well-formed number has a made-up holder, apart from those that end in 0000009.",
)
VALIDATION = Guess(
    "account-validation",
    "Which accounts in South Africa are verified: all but those that end in 0000009 or are at an unknown bank.",
)

PARAMETER_MISSING = missing("{field} is required")
NOT_RESOLVED = ErrorRow(
    422, "Could not resolve account name. Check parameters or try again.", code="invalid_params", unverified=HOLDER
)
BANK_UNKNOWN = absent("Unknown bank code: {code}", "invalid_bank_code", status=422, unverified=HOLDER)

RESOLVED_TYPES = ("nuban", "ghipss", "mobile_money")
"""The types of account whose holder can be looked up."""

ACCOUNT_TYPES = ("personal", "business")
DOCUMENT_TYPES = ("identityNumber", "passportNumber", "businessRegistrationNumber")

NUBAN_LENGTH = 10
LISTED_SINCE = parse_date("2016-07-14T10:04:29Z") or 0
FIRST_NAMES = ("ADA", "BOLA", "CHIDI", "EFUA", "KOFI", "NGOZI", "THANDI", "WANJIRU")
LAST_NAMES = ("ADE", "EZE", "KAMAU", "MENSAH", "NKOSI", "NWOSU", "OBI", "OWUSU")


@dataclass(slots=True)
class Place:
    """The place of a bank in the list, which cursors point to. Cursors go down, so the first has the highest id."""

    id: int
    bank: Bank
    created_at: int = LISTED_SINCE


PLACES = tuple(Place(len(BANKS) - index, bank) for index, bank in enumerate(BANKS))


def list_(call: Call) -> Response:
    """GET /bank: everything at once, unless a page is asked for"""
    chosen = [place for place in PLACES if _is_wanted(call, place.bank)]
    verifiable = _flag(call, "enabled_for_verification")
    message = "NUBAN Providers successfully retrieved" if verifiable else "Banks retrieved"
    if any(call.query(name) for name in ("use_cursor", "next", "previous")):
        shown, meta = paging.page_or_cursor(call, chosen)
        if "next" in meta:
            return ok(message, [_listed(place.bank) for place in shown], meta=meta, unverified=(LIST,))
    elif call.query("page", "perPage", "per_page") is not None:
        shown, _ = paging.page_of(call, chosen)
    else:
        shown = chosen
    return ok(message, [_listed(place.bank) for place in shown], unverified=(LIST,))


def resolve(call: Call) -> Response:
    """GET /bank/resolve"""
    values = {name: call.query(name) for name in ("account_number", "bank_code")}
    for name, value in values.items():
        if value is None:
            raise Refused(PARAMETER_MISSING, field=name)
    number, code = values["account_number"] or "", values["bank_code"] or ""
    bank = find_bank(code)
    if bank is None:
        raise Refused(BANK_UNKNOWN, code=code)
    if bank.type not in RESOLVED_TYPES or not is_account_number(bank, number) or has_no_holder(number):
        raise Refused(NOT_RESOLVED)
    data = {"account_number": number, "account_name": holder_of(bank, number), "bank_id": bank.id}
    return ok("Account number resolved", data, unverified=(HOLDER,))


def validate(call: Call) -> Response:
    """POST /bank/validate: for South Africa"""
    for name in ("account_name", "account_number", "account_type", "bank_code", "country_code", "document_type"):
        call.required(name)
    kind = call.required("account_type")
    checks = (
        ("account_type", kind in ACCOUNT_TYPES),
        ("country_code", call.required("country_code") == "ZA"),
        ("document_type", call.required("document_type") in DOCUMENT_TYPES),
    )
    for name, is_right in checks:
        if not is_right:
            raise Refused(INVALID, field=name)
    if kind == "personal" and call.text("document_number") is None:
        raise Refused(MISSING, field="document_number")
    message = f"{kind.title()} Account Verification attempted"
    number, bank = call.required("account_number"), find_bank(call.required("bank_code"))
    if bank is None or bank.type != "basa" or not is_account_number(bank, number) or has_no_holder(number):
        failed = {"verified": False, "verificationMessage": "Account details could not be verified"}
        raise Refused(ErrorRow(400, message, type=None, next_step=None, unverified=VALIDATION, data=failed))
    data = {
        "verified": True,
        "verificationMessage": "Account is verified successfully",
        "accountAcceptsDebits": True,
        "accountAcceptsCredits": True,
        "accountOpenForMoreThanThreeMonths": True,
        "accountHolderMatch": True,
        "accountOpen": True,
    }
    return ok(message, data, unverified=(VALIDATION,))


def is_account_number(bank: Bank, number: str) -> bool:
    """Whether an account at this bank can have this number. A Nigerian one has ten digits."""
    if bank.type == "nuban":
        return re.fullmatch(rf"[0-9]{{{NUBAN_LENGTH}}}", number) is not None
    return re.fullmatch(r"\+?[0-9]{5,20}", number) is not None


def holder_of(bank: Bank, number: str) -> str:
    """The made-up name of the holder of an account, always the same for one account."""
    digest = hashlib.sha256(f"{bank.code} {number}".encode()).digest()
    return f"{FIRST_NAMES[digest[0] % len(FIRST_NAMES)]} {LAST_NAMES[digest[1] % len(LAST_NAMES)]}"


def _is_wanted(call: Call, bank: Bank) -> bool:
    """Whether the filters let a bank through. A value that no bank has lets none through."""
    country = call.query("country")
    wanted = (
        (country and country.lower().replace("-", " "), bank.country.lower()),
        (call.query("currency"), bank.currency),
        (call.query("type"), bank.type),
        (call.query("gateway"), bank.gateway),
        (_flag(call, "pay_with_bank_transfer"), bank.takes_transfers),
        (_flag(call, "pay_with_bank"), bank.pays),
        # Only a filter for true is known.
        (_flag(call, "enabled_for_verification") or None, bank.type == "basa"),
    )
    return all(value is None or value == own for value, own in wanted)


def _flag(call: Call, name: str) -> bool | None:
    value = call.query(name)
    return None if value is None else value.lower() in ("true", "1")


def _listed(bank: Bank) -> dict[str, Any]:
    view: dict[str, Any] = {
        "id": bank.id,
        "name": bank.name,
        "slug": bank.slug,
        "code": bank.code,
        "longcode": bank.longcode,
        "gateway": bank.gateway,
        "pay_with_bank": bank.pays,
        "supports_transfer": True,
        "available_for_direct_debit": bank.gateway is not None,
        "active": True,
        "country": bank.country,
        "currency": bank.currency,
        "type": bank.type,
        "is_deleted": False,
        "createdAt": stored_stamp(LISTED_SINCE),
        "updatedAt": stored_stamp(LISTED_SINCE),
    }
    if bank.type == "basa":
        view["supported_types"] = list(reversed(ACCOUNT_TYPES))
    return view


RESOURCE = Resource(rules={"banks.list": list_, "banks.resolve": resolve, "banks.validate": validate})
