"""The transfer recipient operations. One account is one recipient, however often it is added."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from paystack.runtime.http import Response
from paystack.sandbox.engine import paging
from paystack.sandbox.engine.account import Account
from paystack.sandbox.engine.call import Call, is_email
from paystack.sandbox.engine.clock import stamp, stored_stamp
from paystack.sandbox.engine.replies import INVALID, MISSING, Guess, Refused, absent, invalid, ok
from paystack.sandbox.engine.resource import Resource
from paystack.sandbox.engine.tables import Kind, Record
from paystack.sandbox.payments.banks import bank_named, find_bank, has_no_holder
from paystack.sandbox.payments.records import find_authorization
from paystack.sandbox.resources.banks import is_account_number


@dataclass(slots=True)
class Recipient(Record):
    """An account that money can be sent to: at a bank, of mobile money, or behind a saved authorization."""

    code: str
    type: str
    name: str
    currency: str
    key: str
    """What tells its account from all others: the bank and the number, or the authorization."""
    created_at: int
    updated_at: int
    account_number: str | None = None
    bank_code: str | None = None
    bank_name: str | None = None
    authorization_code: str | None = None
    description: str | None = None
    email: str | None = None
    metadata: Any = None
    active: bool = True


RECIPIENTS = Kind("transfer_recipients", Recipient, first_id=28_891, unique=("code", "key"))

REFUSALS = Guess("recipient-refusals", "The messages when a transfer recipient is refused, except for a missing field.")
INACTIVE = Guess(
    "inactive-recipients",
    "A deleted transfer recipient is not listed but can be fetched, and is active again once its account is added.",
)

NOT_FOUND = absent("Recipient not found")
ACCOUNT_INVALID = invalid("Account details are invalid", unverified=REFUSALS)
AUTHORIZATION_INVALID = invalid("Authorization code is invalid", unverified=REFUSALS)
CURRENCY_INVALID = invalid("Currency must be that of the account, {currency}", unverified=REFUSALS)
EMAIL_INVALID = invalid('"email" must be a valid email', unverified=REFUSALS)
BATCH_INVALID = invalid("batch must be a list of recipients", unverified=REFUSALS)

TYPES = ("nuban", "ghipss", "kepss", "basa", "mobile_money", "mobile_money_business", "authorization")
"""Every type. Those of accounts are the types of the banks that have them."""

REFUSED_FIELDS = ("type", "name", "description", "account_number", "bank_code", "currency", "email")
"""What a bulk reply repeats of a recipient that was refused."""


def create(call: Call) -> Response:
    """POST /transferrecipient"""
    recipient, is_again = _save(call)
    view = _with_all(call.account, recipient, stamp)
    guesses = (INACTIVE,) if is_again else ()
    return ok("Transfer recipient created successfully", view, status=201, unverified=guesses)


def bulk(call: Call) -> Response:
    """POST /transferrecipient/bulk: each is saved or refused by itself"""
    account = call.account
    batch = call.body.get("batch")
    if batch is None:
        raise Refused(MISSING, field="batch")
    if not isinstance(batch, list) or not batch or not all(isinstance(item, dict) for item in batch):
        raise Refused(BATCH_INVALID)
    saved: dict[int, Recipient] = {}
    refused: dict[str, list[dict[str, Any]]] = {}
    for item in batch:
        own = replace(call, content=item)
        try:
            recipient, _ = _save(own)
            saved[recipient.id] = recipient
        except Refused as refusal:
            records = refused.setdefault(refusal.message, [])
            texts = {name: own.text(name) for name in REFUSED_FIELDS}
            records.append({name: text for name, text in texts.items() if text is not None})
    data = {
        "success": [_added(account, item) for item in saved.values()],
        "errors": [{"message": message, "records": records} for message, records in refused.items()],
    }
    return ok("Recipients added successfully", data, unverified=(REFUSALS,) if refused else ())


def list_(call: Call) -> Response:
    """GET /transferrecipient: `from` and `to` change nothing, as observed"""
    account = call.account
    chosen = account[RECIPIENTS].all().having(active=True)[::-1]
    hidden = len(chosen) < len(account[RECIPIENTS])
    shown, meta = paging.page_or_cursor(call, chosen)
    data = [recipient_view(account, item) for item in shown]
    return ok("Recipients retrieved", data, meta=meta, unverified=(INACTIVE,) if hidden else ())


def fetch(call: Call) -> Response:
    """GET /transferrecipient/{code}"""
    recipient = _found(call)
    view = recipient_view(call.account, recipient)
    del view["details"]["authorization_code"]
    return ok("Recipient retrieved", view, unverified=() if recipient.active else (INACTIVE,))


def update(call: Call) -> Response:
    """PUT /transferrecipient/{code}: the account itself never changes"""
    recipient = _found(call)
    email, metadata = _email(call), _metadata(call)
    if call.body.get("name") is not None:
        recipient.name = _name(call)
    if email is not None:
        recipient.email = email
    if "metadata" in call.body:
        recipient.metadata = metadata
    recipient.updated_at = call.account.now()
    return ok("Recipient updated", _updated(recipient))


def delete(call: Call) -> Response:
    """DELETE /transferrecipient/{code}: it stays, but nothing can be sent to it"""
    recipient = _found(call)
    if recipient.active:
        recipient.active = False
        recipient.updated_at = call.account.now()
    return ok("Transfer recipient set as inactive")


def find_recipient(account: Account, code: str) -> Recipient | None:
    """The active recipient with this code, or None."""
    recipient = account[RECIPIENTS].find(code=code)
    return recipient if recipient is not None and recipient.active else None


def recipient_view(account: Account, recipient: Recipient) -> dict[str, Any]:
    """A recipient as lists and transfers show it."""
    return _with_all(account, recipient, stored_stamp)


def _save(call: Call) -> tuple[Recipient, bool]:
    """The recipient that the body describes, and whether it was inactive until now; it is added if it is new."""
    account = call.account
    wanted = _read(call)
    known = account[RECIPIENTS].find(key=wanted.key)
    if known is None:
        wanted.code = account.code(15, "RCP_")
        return account[RECIPIENTS].add(wanted), False
    if known.active:
        return known, False
    known.active = True
    known.updated_at = account.now()
    return known, True


def _read(call: Call) -> Recipient:
    """The recipient that the body describes, still without a code."""
    kind = call.required("type")
    if kind not in TYPES:
        raise Refused(INVALID, field="type")
    now = call.account.now()
    common: dict[str, Any] = {
        "code": "",
        "type": kind,
        "name": _name(call),
        "created_at": now,
        "updated_at": now,
        "description": call.text("description"),
        "email": _email(call),
        "metadata": _metadata(call),
    }
    if kind == "authorization":
        authorization = find_authorization(call.account, call.required("authorization_code"))
        if authorization is None or not authorization.active or not authorization.reusable:
            raise Refused(AUTHORIZATION_INVALID)
        bank = bank_named(authorization.bank)
        return Recipient(
            **common,
            key=authorization.code,
            currency=_currency(call, authorization.currency),
            authorization_code=authorization.code,
            bank_code=None if bank is None else bank.code,
            bank_name=authorization.bank,
        )
    number, code = call.required("account_number"), call.required("bank_code")
    bank = find_bank(code)
    if bank is None or bank.type != kind or not is_account_number(bank, number) or has_no_holder(number):
        raise Refused(ACCOUNT_INVALID)
    return Recipient(
        **common,
        key=f"{code} {number}",
        currency=_currency(call, bank.currency),
        account_number=number,
        bank_code=code,
        bank_name=bank.name,
    )


def _name(call: Call) -> str:
    name = call.body.get("name")
    if name is None or name == "":
        raise Refused(MISSING, field="name")
    if not isinstance(name, str) or not name.strip():
        raise Refused(INVALID, field="name")
    return name.strip()


def _email(call: Call) -> str | None:
    value = call.body.get("email")
    if value is None or value == "":
        return None
    if not isinstance(value, str) or not is_email(value.strip()):
        raise Refused(EMAIL_INVALID)
    return value.strip()


def _metadata(call: Call) -> Any:
    value = call.body.get("metadata")
    if value is not None and (isinstance(value, bool) or not isinstance(value, (dict, str, int))):
        raise Refused(INVALID, field="metadata")
    return value


def _currency(call: Call, of_account: str) -> str:
    if (call.text("currency") or of_account) != of_account:
        raise Refused(CURRENCY_INVALID, currency=of_account)
    return of_account


def _found(call: Call) -> Recipient:
    recipient = call.account[RECIPIENTS].named(code=call.path["code"])
    if recipient is None:
        raise Refused(NOT_FOUND)
    return recipient


def _details(recipient: Recipient) -> dict[str, Any]:
    return {
        "account_number": recipient.account_number,
        "account_name": None,
        "bank_code": recipient.bank_code,
        "bank_name": recipient.bank_name,
    }


def _with_all(account: Account, recipient: Recipient, written: Callable[[int], str]) -> dict[str, Any]:
    """A recipient with all its fields; `written` writes its moments."""
    return {
        "active": recipient.active,
        "createdAt": written(recipient.created_at),
        "currency": recipient.currency,
        "description": recipient.description,
        "domain": "test",
        "email": recipient.email,
        "id": recipient.id,
        "integration": account.id,
        "metadata": recipient.metadata,
        "name": recipient.name,
        "recipient_code": recipient.code,
        "type": recipient.type,
        "updatedAt": written(recipient.updated_at),
        "is_deleted": not recipient.active,
        "isDeleted": not recipient.active,
        "details": {"authorization_code": recipient.authorization_code, **_details(recipient)},
    }


def _added(account: Account, recipient: Recipient) -> dict[str, Any]:
    """A recipient as a bulk reply shows it."""
    return {
        "domain": "test",
        "name": recipient.name,
        "type": recipient.type,
        "description": recipient.description or "",
        "integration": account.id,
        "currency": recipient.currency,
        "metadata": recipient.metadata,
        "details": _details(recipient),
        "recipient_code": recipient.code,
        "active": recipient.active,
        "id": recipient.id,
        "isDeleted": not recipient.active,
        "createdAt": stamp(recipient.created_at),
        "updatedAt": stamp(recipient.updated_at),
    }


def _updated(recipient: Recipient) -> dict[str, Any]:
    """A recipient as an update shows it."""
    return {
        "type": recipient.type,
        "name": recipient.name,
        "metadata": recipient.metadata,
        "domain": "test",
        "details": _details(recipient),
        "currency": recipient.currency,
        "recipient_code": recipient.code,
        "active": recipient.active,
        "id": recipient.id,
        "createdAt": stored_stamp(recipient.created_at),
        "updatedAt": stored_stamp(recipient.updated_at),
    }


RESOURCE = Resource(
    kinds=(RECIPIENTS,),
    rules={
        "transfer_recipients.create": create,
        "transfer_recipients.bulk": bulk,
        "transfer_recipients.list": list_,
        "transfer_recipients.fetch": fetch,
        "transfer_recipients.update": update,
        "transfer_recipients.delete": delete,
    },
)
