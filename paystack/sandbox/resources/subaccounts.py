"""The subaccount operations. How payments are shared with subaccounts is in `shares`."""

from __future__ import annotations

import re
from typing import Any

from paystack.runtime.http import Response
from paystack.sandbox.engine import paging
from paystack.sandbox.engine.account import Account
from paystack.sandbox.engine.call import Call, is_email
from paystack.sandbox.engine.clock import stamp, stored_stamp
from paystack.sandbox.engine.replies import INVALID, Guess, Refused, absent, invalid, missing, ok
from paystack.sandbox.engine.resource import Resource
from paystack.sandbox.payments.banks import bank_name
from paystack.sandbox.payments.shares import SHARINGS, SUBACCOUNTS, Subaccount

BANK_DETAILS = Guess(
    "subaccount-bank",
    "Any account number of 6 to 20 digits is that of an account, and any code of a bank that of a bank. The code "
    "decides the currency: Ghanaian for MTN, VOD and ATL, South African for six digits, else Nigerian.",
)

NOT_FOUND = absent("Subaccount not found")
BANK_MISSING = missing("Bank code is required")
INVALID_DETAILS = invalid("Account details are invalid")
INVALID_PERCENTAGE = invalid("percentage_charge must be a number from 0 to 100")

SCHEDULES = ("auto", "weekly", "monthly", "manual")
WALLETS = ("MTN", "VOD", "ATL")
TEXTS = ("description", "primary_contact_name", "primary_contact_email", "primary_contact_phone", "metadata")
"""Fields that the reply to a creation leaves out if they were not sent."""

_PERCENTAGE = re.compile(r"[0-9]{1,3}(\.[0-9]{1,15})?")


def create(call: Call) -> Response:
    """POST /subaccount"""
    account, body = call.account, call.body
    name = call.required("business_name")
    bank = _bank(call)
    if bank is None:
        raise Refused(BANK_MISSING)
    number = _account_number(call)
    percentage = _percentage(call)
    _check_email(call)
    now = account.now()
    subaccount = Subaccount(account.code(15, "ACCT_"), name, bank, number, percentage, _currency(bank), now, now)
    _set_texts(call, subaccount)
    account[SUBACCOUNTS].add(subaccount)
    view = {
        **_view(account, subaccount),
        "createdAt": stamp(now),
        "updatedAt": stamp(now),
    }
    for field in TEXTS:
        if body.get(field) is None:
            del view[field]
    return ok("Subaccount created", view, status=201, unverified=(BANK_DETAILS,))


def list_(call: Call) -> Response:
    """GET /subaccount: active ones, unless `active` is anything but 1"""
    wants_active = call.query("active") in (None, "1")
    chosen = paging.select_period(call, call.account[SUBACCOUNTS].all()).having(active=wants_active)
    shown, meta = paging.page_of(call, chosen)
    # This list returns perPage as it was sent, as text.
    meta["perPage"] = call.query("perPage") or meta["perPage"]
    data = []
    for item in shown:
        view = _view(call.account, item)
        del view["settlement_schedule"]
        data.append(view)
    return ok("Subaccounts retrieved", data, meta=meta)


def fetch(call: Call) -> Response:
    """GET /subaccount/{code}"""
    return ok("Subaccount retrieved", _view(call.account, _found(call)))


def update(call: Call) -> Response:
    """PUT /subaccount/{code}"""
    subaccount, body = _found(call), call.body
    name = call.required("business_name") if "business_name" in body else subaccount.business_name
    bank = _bank(call) or subaccount.bank_code
    number = subaccount.account_number
    if bank != subaccount.bank_code or body.get("account_number") is not None:
        number = _account_number(call)
    percentage = _percentage(call) if "percentage_charge" in body else subaccount.percentage_charge
    schedule = (call.text("settlement_schedule") or subaccount.settlement_schedule).lower()
    if schedule not in SCHEDULES:
        raise Refused(INVALID, field="settlement_schedule")
    _check_email(call)
    subaccount.business_name, subaccount.bank_code, subaccount.account_number = name, bank, number
    subaccount.percentage_charge, subaccount.settlement_schedule = percentage, schedule
    subaccount.currency = _currency(bank)
    if body.get("active") is not None:
        subaccount.active = call.flag("active")
    _set_texts(call, subaccount)
    subaccount.updated_at = call.account.now()
    return ok("Subaccount updated", _view(call.account, subaccount))


def _found(call: Call) -> Subaccount:
    subaccount = call.account[SUBACCOUNTS].named(code=call.path["code"])
    if subaccount is None:
        raise Refused(NOT_FOUND)
    return subaccount


def _bank(call: Call) -> str | None:
    """The code of the bank: the documentation calls it bank_code, the description settlement_bank."""
    code = call.text("bank_code") or call.text("settlement_bank")
    if code is not None and code not in WALLETS and not (code.isascii() and code.isdigit() and len(code) <= 10):
        raise Refused(INVALID_DETAILS)
    return code


def _account_number(call: Call) -> str:
    number = call.required("account_number")
    if not (number.isascii() and number.isdigit() and 6 <= len(number) <= 20):
        raise Refused(INVALID_DETAILS)
    return number


def _percentage(call: Call) -> int | float:
    text = call.required("percentage_charge")
    # Not any number that Python reads: it would take for ever over an exponent with many digits.
    if isinstance(call.body["percentage_charge"], bool) or not _PERCENTAGE.fullmatch(text) or float(text) > 100:
        raise Refused(INVALID_PERCENTAGE)
    return float(text) if float(text) % 1 else int(float(text))


def _currency(bank: str) -> str:
    if bank in WALLETS:
        return "GHS"
    return "ZAR" if len(bank) == len("632005") else "NGN"


def _check_email(call: Call) -> None:
    email = call.text("primary_contact_email")
    if email is not None and not is_email(email):
        raise Refused(INVALID, field="primary_contact_email")


def _set_texts(call: Call, subaccount: Subaccount) -> None:
    for name in TEXTS[:-1]:
        if name in call.body:
            setattr(subaccount, name, call.text(name))
    if "metadata" in call.body:
        value = call.body["metadata"]
        subaccount.metadata = value if type(value) in (str, int) else call.metadata_object()


def _view(account: Account, subaccount: Subaccount) -> dict[str, Any]:
    return {
        "integration": account.id,
        "domain": "test",
        "subaccount_code": subaccount.code,
        "business_name": subaccount.business_name,
        "description": subaccount.description,
        "primary_contact_name": subaccount.primary_contact_name,
        "primary_contact_email": subaccount.primary_contact_email,
        "primary_contact_phone": subaccount.primary_contact_phone,
        "metadata": subaccount.metadata,
        "percentage_charge": subaccount.percentage_charge,
        "is_verified": False,
        "settlement_bank": bank_name(subaccount.bank_code),
        "account_number": subaccount.account_number,
        "settlement_schedule": subaccount.settlement_schedule.upper(),
        "currency": subaccount.currency,
        "active": subaccount.active,
        "migrate": False,
        "id": subaccount.id,
        "createdAt": stored_stamp(subaccount.created_at),
        "updatedAt": stored_stamp(subaccount.updated_at),
    }


RESOURCE = Resource(
    kinds=(SUBACCOUNTS, SHARINGS),
    rules={
        "subaccounts.create": create,
        "subaccounts.list": list_,
        "subaccounts.fetch": fetch,
        "subaccounts.update": update,
    },
)
