"""The charge operations: POST /charge, the submit_* steps and the check.

This module decides which instrument a body names. What the instrument does is in `instruments` and `charging`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from paystack.runtime.http import Response
from paystack.sandbox.engine.account import Account
from paystack.sandbox.engine.call import Call
from paystack.sandbox.engine.clock import parse_date, stamp
from paystack.sandbox.engine.replies import ErrorRow, Guess, Refused, invalid, json_response, missing, ok
from paystack.sandbox.engine.resource import Resource
from paystack.sandbox.payments import charging, instruments, opening, views
from paystack.sandbox.payments.charging import LONGEST_TRANSFER, SHORTEST_TRANSFER, STEPS
from paystack.sandbox.payments.instruments import Instrument, StepKind
from paystack.sandbox.payments.nubans import BANK
from paystack.sandbox.payments.records import TRANSACTIONS, Transaction

NOT_WAITING = Guess("charge-not-waiting", "The answer to a submit_* for another step than the charge waits for.")
WITHOUT_INSTRUMENT = Guess("charge-without-instrument", "The message for a charge that names no instrument.")
RAW_CARD = Guess("raw-card", "POST /charge accepts raw card details; the real API restricts them.")
USSD_TYPE = Guess("ussd-type", "The answer to a USSD type other than 737.")

REFERENCE_INVALID = ErrorRow(400, "Transaction reference is invalid", type=None, next_step=None)
CHARGE_NOT_WAITING = invalid("Charge is not waiting for {field}", unverified=NOT_WAITING)
NO_INSTRUMENT = missing(
    "One of Authorization code, card object, bank object, mobile_money object, ussd object, "
    "bank_transfer object, eft object, qr object or capitec_pay object is required",
    unverified=WITHOUT_INSTRUMENT,
)
USSD_TYPE_UNSUPPORTED = invalid("USSD type is not supported", unverified=USSD_TYPE)

Chosen = tuple[Instrument, dict[str, str]]


def create(call: Call) -> Response:
    """POST /charge"""
    email, _, _ = call.email(), call.amount(), call.currency()
    guesses: tuple[str, ...] = ()
    if call.body.get("authorization_code") is not None:
        authorization = opening.usable_authorization(call, email)
        transaction = opening.new_transaction(call, "charge", numbers_as_text=False)
        transaction.authorization_code = authorization.code
        instrument = instruments.INSTRUMENTS[authorization.instrument]
        charging.start_saved(call.account, transaction, instrument)
    else:
        instrument, details = _choose(call)
        for name in ("pin", "birthday"):
            value = call.text(name)
            if value is not None:
                details[name] = value
        transaction = opening.new_transaction(call, "charge", numbers_as_text=False)
        charging.start(call.account, transaction, instrument, details)
        if call.object("card") is not None:
            guesses = (RAW_CARD,)
    guesses += opening.body_guesses(call)
    return _result(call, transaction, "Charge attempted", guesses)


def submit_pin(call: Call) -> Response:
    """POST /charge/submit_pin"""
    return _submit(call, "send_pin", call.required("pin"))


def submit_otp(call: Call) -> Response:
    """POST /charge/submit_otp"""
    return _submit(call, "send_otp", call.required("otp"))


def submit_phone(call: Call) -> Response:
    """POST /charge/submit_phone"""
    return _submit(call, "send_phone", call.required("phone"))


def submit_birthday(call: Call) -> Response:
    """POST /charge/submit_birthday"""
    return _submit(call, "send_birthday", call.required("birthday"))


def submit_address(call: Call) -> Response:
    """POST /charge/submit_address. The documentation has both zip_code and zipcode."""
    parts = [call.required("address"), call.required("city"), call.required("state")]
    if call.text("zipcode") is None:
        parts.append(call.required("zip_code"))
    return _submit(call, "send_address", ", ".join(parts))


def check(call: Call) -> Response:
    """GET /charge/{reference}"""
    transaction = _charged(call.account, call.path["reference"])
    return _result(call, transaction, "Reference check successful")


def _submit(call: Call, kind: StepKind, value: str) -> Response:
    transaction = _charged(call.account, call.required("reference"))
    if transaction.charge_status != "failed":
        step = charging.waiting_for(transaction)
        if step is None or step.kind != kind:
            raise Refused(CHARGE_NOT_WAITING, field=STEPS[kind].field)
        right = charging.answer_step(call.account, transaction, value)
    else:
        right = False
    if right:
        return _result(call, transaction, "Charge attempted")
    body = {
        "status": False,
        "message": "Charge attempted",
        "data": _progress(call, transaction),
    }
    return json_response(400, body, views.guesses_in(transaction))


def _charged(account: Account, reference: str) -> Transaction:
    transaction = account[TRANSACTIONS].find(reference=reference)
    if transaction is None or transaction.charge_status is None:
        raise Refused(REFERENCE_INVALID)
    return transaction


def _result(call: Call, transaction: Transaction, message: str, guesses: tuple[str, ...] = ()) -> Response:
    """The state of the charge: the whole transaction once it is paid, else a few fields."""
    if transaction.charge_status == "success":
        data = views.charge_result(call.account, transaction)
    else:
        data = _progress(call, transaction)
    found = tuple(dict.fromkeys((*guesses, *views.guesses_in(transaction))))
    return ok(message, data, unverified=found)


def _progress(call: Call, transaction: Transaction) -> dict[str, Any]:
    """An unpaid charge: reference, status, and what the payer needs for the next step."""
    data = {"reference": transaction.reference, "status": transaction.charge_status}
    if transaction.charge_status == "failed":
        return {**data, "message": transaction.message}
    return {**data, **instructions(transaction, f"{call.request.base_url}/checkout/{transaction.access_code}")}


def instructions(transaction: Transaction, page_url: str) -> dict[str, Any]:
    """What the payer of a charge is told for the next step; `page_url` is where the checkout shows it."""
    step = charging.waiting_for(transaction)
    if step is not None and step.kind == "open_url":
        return {"url": page_url}
    if step is not None:
        text = step.display_text or STEPS[step.kind].display_text
        return {} if text is None else {"display_text": text}
    if transaction.charge_status == "pending_bank_transfer":
        return {
            "display_text": "Please make a transfer to the account specified",
            "account_name": "PAYSTACK CHECKOUT",
            "account_number": transaction.details["account_number"],
            "bank": BANK,
            "account_expires_at": stamp(int(transaction.details["expires_at"])),
        }
    if transaction.charge_status == "pay_offline":
        return _offline(transaction, page_url)
    if transaction.charge_status == "pending":
        text = instruments.INSTRUMENTS[transaction.instrument or ""].display_text
        return {} if text is None else {"display_text": text}
    return {}


def _offline(transaction: Transaction, page_url: str) -> dict[str, Any]:
    if transaction.channel == "qr":
        return {"display_text": "Please scan the code to pay", "qr_code": page_url, "url": page_url}
    if transaction.channel == "mobile_money":
        data: dict[str, Any] = {"display_text": instruments.INSTRUMENTS[transaction.instrument or ""].display_text}
        if "pay_to" in transaction.details:
            data["account_number"] = transaction.details["pay_to"]
            data["account_reference"] = int(transaction.details["pay_for"])
        return data
    code = f"*737*33*4*{transaction.details['ussd']}#"
    return {
        "display_text": f"Please dial {code} on your mobile phone to complete the transaction",
        "ussd_code": code,
    }


def _choose(call: Call) -> Chosen:
    """The instrument that the body names, and the details of it to keep. Refuses a body that names none."""
    for name, chooser in CHOOSERS.items():
        value = call.object(name)
        if value is not None:
            return chooser(call, {key: str(item) for key, item in value.items() if item is not None})
    raise Refused(NO_INSTRUMENT)


def _card(call: Call, card: dict[str, str]) -> Chosen:
    month, year = card.get("expiry_month", "12"), card.get("expiry_year", "2030")
    year = f"20{year}" if len(year) == 2 else year
    today = stamp(call.account.now())
    expired = f"{year}-{month.zfill(2)}" < today[: len("2026-01")]
    number = card.get("number", "")
    instrument = instruments.find_card(number, card.get("cvv"), expired)
    # The number is not kept: it may be that of a real card.
    return instrument, {"exp_month": month.zfill(2), "exp_year": year}


def _bank(call: Call, bank: dict[str, str]) -> Chosen:
    number = bank.get("account_number", "")
    instrument = instruments.find_bank_account(bank.get("code", ""), number, bank.get("phone", ""))
    details = {"account": number or bank.get("phone", "")}
    if "token" in bank and instrument.name == "bank_phone":
        details["otp"] = bank["token"]
    return instrument, details


def _wallet(call: Call, wallet: dict[str, str]) -> Chosen:
    # Some providers take the account of a till instead of a phone number.
    phone, account = wallet.get("phone", ""), wallet.get("account", "")
    instrument = instruments.find_wallet(phone, account, wallet.get("provider", ""))
    return instrument, {"account": phone or account}


def _ussd(call: Call, ussd: dict[str, str]) -> Chosen:
    if ussd.get("type") != "737":
        raise Refused(USSD_TYPE_UNSUPPORTED)
    return instruments.INSTRUMENTS["ussd"], {}


def _transfer(call: Call, transfer: dict[str, str]) -> Chosen:
    now = call.account.now()
    asked = parse_date(transfer.get("account_expires_at", ""))
    expires = now + LONGEST_TRANSFER if asked is None else asked
    expires = min(max(expires, now + SHORTEST_TRANSFER), now + LONGEST_TRANSFER)
    return instruments.INSTRUMENTS["bank_transfer"], {"expires_at": str(expires)}


def _simple(name: str) -> Callable[[Call, dict[str, str]], Chosen]:
    return lambda call, value: (instruments.INSTRUMENTS[name], {})


CHOOSERS: dict[str, Callable[[Call, dict[str, str]], Chosen]] = {
    "card": _card,
    "bank": _bank,
    "mobile_money": _wallet,
    "ussd": _ussd,
    "bank_transfer": _transfer,
    "eft": _simple("eft"),
    "qr": _simple("qr"),
    "capitec_pay": _simple("capitec_pay"),
}
"""How each field of the body that names an instrument is read."""


RESOURCE = Resource(
    rules={
        "charges.create": create,
        "charges.submit_pin": submit_pin,
        "charges.submit_otp": submit_otp,
        "charges.submit_phone": submit_phone,
        "charges.submit_birthday": submit_birthday,
        "charges.submit_address": submit_address,
        "charges.check": check,
    },
)
