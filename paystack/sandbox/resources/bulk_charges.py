"""The bulk charge operations, and how the charges of a batch are made as time passes, one after the other."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

from paystack.runtime.http import Response
from paystack.sandbox.engine import paging
from paystack.sandbox.engine.account import Account
from paystack.sandbox.engine.call import AMOUNT_INVALID, AMOUNT_MISSING, METADATA_NOT_OBJECT, Call, whole_amount
from paystack.sandbox.engine.clock import SECOND, stamp, stored_stamp, stored_stamp_or_none
from paystack.sandbox.engine.replies import (
    INVALID,
    MISSING,
    Guess,
    Refused,
    absent,
    invalid,
    ok,
)
from paystack.sandbox.engine.resource import Resource
from paystack.sandbox.engine.tables import Kind, Record
from paystack.sandbox.payments import charging
from paystack.sandbox.payments.instruments import INSTRUMENTS
from paystack.sandbox.payments.opening import (
    AUTHORIZATION_INVALID,
    BAD_REFERENCE,
    DUPLICATE_REFERENCE,
    is_reference,
    open_transaction,
)
from paystack.sandbox.payments.records import CUSTOMERS, TRANSACTIONS, Authorization, Transaction, find_authorization
from paystack.sandbox.payments.views import authorization_view, customer_view


@dataclass(slots=True)
class BulkCharge(Record):
    """A batch of charges. They have consecutive ids from `first_item` up, and the first `done` of them were made.

    `turn` counts pauses: the task that makes the next charge belongs to one turn.
    """

    code: str
    reference: str
    created_at: int
    updated_at: int
    total: int
    first_item: int = 0
    done: int = 0
    turn: int = 0
    status: str = "active"


@dataclass(slots=True)
class BulkChargeItem(Record):
    """One charge of a batch."""

    batch_id: int
    authorization_code: str
    amount: int
    currency: str
    created_at: int
    updated_at: int
    reference: str | None = None
    attempt_partial_debit: bool | None = None
    at_least: int | None = None
    metadata: dict[str, Any] | None = None
    status: str = "pending"
    message: str | None = None
    transaction_id: int | None = None


BULK_CHARGES = Kind("bulk_charges", BulkCharge, first_id=66_731, unique=("code",))
ITEMS = Kind("bulk_charge_items", BulkChargeItem, first_id=8_402_174, grouped=("batch_id",))

RULES = Guess(
    "bulk-charge-rules",
    "The messages when a batch is refused. A charge of an unknown authorization or with a reference that is taken gets "
    "the status error, and one that fails is not tried again. Pausing or resuming a complete batch changes nothing.",
)
TIMING = Guess(
    "bulk-charge-timing", "The first charge of a batch is made after ten seconds, each further one a second later."
)

NOT_FOUND = absent("Bulk charge not found", unverified=RULES)
EMPTY = invalid("A batch needs at least one charge", unverified=RULES)
TOO_MANY = invalid("A batch has at most 1000 charges", unverified=RULES)
ITEM_NOT_OBJECT = invalid("Each charge must be an object", unverified=RULES)
REPEATED = invalid("An authorization may repeat only with a reference for each of its charges", unverified=RULES)
REFERENCE_REPEATED = invalid(
    "Two charges of the batch have the same reference", "duplicate_reference", unverified=RULES
)
INACTIVE = "Authorization is not active"

LARGEST = 1000
"""The most charges of one batch."""

CHARGE_NEXT = "bulk_charge"
"""The task that makes the next charge of a batch."""
FIRST_AFTER = 10 * SECOND
EACH_AFTER = SECOND


def initiate(call: Call) -> Response:
    """POST /bulkcharge: the body is a list"""
    account = call.account
    # An empty body is read as an empty object.
    given = [] if call.content == {} else call.items()
    if not given:
        raise Refused(EMPTY)
    if len(given) > LARGEST:
        raise Refused(TOO_MANY)
    items = [_item(account, value) for value in given]
    references = [item.reference for item in items if item.reference is not None]
    if len(set(references)) < len(references):
        raise Refused(REFERENCE_REPEATED)
    uses = Counter(item.authorization_code for item in items)
    if any(item.reference is None and uses[item.authorization_code] > 1 for item in items):
        raise Refused(REPEATED)
    now = account.now()
    reference = f"bulkcharge-{now}-{account.code(6)}"
    batch = account[BULK_CHARGES].add(BulkCharge(account.code(15, "BCH_"), reference, now, now, len(items)))
    for item in items:
        item.batch_id = batch.id
        account[ITEMS].add(item)
    batch.first_item = items[0].id
    _plan(account, batch, FIRST_AFTER)
    data = {
        "batch_code": batch.code,
        "reference": batch.reference,
        "id": batch.id,
        "integration": account.id,
        "domain": "test",
        "status": batch.status,
        "total_charges": batch.total,
        "pending_charges": batch.total,
        "createdAt": stamp(now),
        "updatedAt": stamp(now),
    }
    return ok("Charges have been queued", data, unverified=(TIMING,))


def list_(call: Call) -> Response:
    """GET /bulkcharge: from and to have no effect, as in the API"""
    chosen = call.account[BULK_CHARGES].all()[::-1]
    status = call.query("status")
    if status is not None:
        chosen = chosen.having(status=status)
    shown, meta = paging.page_of(call, chosen)
    return ok("Bulk charges retrieved", [_view(item) for item in shown], meta=meta, unverified=(TIMING,))


def fetch(call: Call) -> Response:
    """GET /bulkcharge/{id_or_code}"""
    batch = _found(call)
    view = {**_view(batch), "total_charges": batch.total, "pending_charges": batch.total - batch.done}
    return ok("Bulk charge retrieved", view, unverified=(TIMING,))


def charges(call: Call) -> Response:
    """GET /bulkcharge/{id_or_code}/charges"""
    account = call.account
    chosen = paging.select_period(call, account[ITEMS].of(batch_id=_found(call).id))
    status = call.query("status")
    if status is not None:
        chosen = chosen.having(status=status)
    shown, meta = paging.page_of(call, chosen)
    data = [_item_view(account, item) for item in shown]
    return ok("Bulk charge items retrieved", data, meta=meta, unverified=(RULES, TIMING))


def pause(call: Call) -> Response:
    """GET /bulkcharge/pause/{code}"""
    batch = _found(call)
    if batch.status == "active":
        batch.status = "paused"
        batch.turn += 1
        batch.updated_at = call.account.now()
    return ok("Bulk charge batch has been paused", unverified=(RULES,))


def resume(call: Call) -> Response:
    """GET /bulkcharge/resume/{code}"""
    batch = _found(call)
    if batch.status == "paused":
        batch.status = "active"
        batch.updated_at = call.account.now()
        _plan(call.account, batch, FIRST_AFTER)
    return ok("Bulk charge batch has been resumed", unverified=(RULES,))


def charge_next(account: Account, batch: int, turn: int) -> None:
    """Make the next charge of a batch, unless it was paused since this was planned."""
    found = account[BULK_CHARGES][batch]
    if found.status != "active" or found.turn != turn:
        return
    item = account[ITEMS][found.first_item + found.done]
    _charge(account, item)
    found.done += 1
    found.updated_at = item.updated_at = account.now()
    if found.done < found.total:
        _plan(account, found, EACH_AFTER)
    else:
        found.status = "complete"


def _charge(account: Account, item: BulkChargeItem) -> None:
    authorization = find_authorization(account, item.authorization_code)
    if authorization is None:
        item.status, item.message = "error", AUTHORIZATION_INVALID.message
    elif not (authorization.active and authorization.reusable):
        item.status, item.message = "inactive_authorization", INACTIVE
    elif account[TRANSACTIONS].find(reference=item.reference) is not None:
        item.status, item.message = "error", DUPLICATE_REFERENCE.message
    else:
        _pay(account, item, authorization)


def _pay(account: Account, item: BulkChargeItem, authorization: Authorization) -> None:
    email = account[CUSTOMERS][authorization.customer_id].email
    reference = item.reference or account.code(12)
    transaction = open_transaction(account, email, item.amount, item.currency, reference, "bulk_charge")
    transaction.metadata = item.metadata
    transaction.authorization_code = authorization.code
    charging.start_saved(account, transaction, INSTRUMENTS[authorization.instrument])
    item.transaction_id = transaction.id
    item.status = "success" if transaction.status == "success" else "failed"
    item.message = transaction.message


def _plan(account: Account, batch: BulkCharge, wait: int) -> None:
    account.schedule.plan(account.now() + wait, CHARGE_NEXT, batch=batch.id, turn=batch.turn)


def _item(account: Account, value: object) -> BulkChargeItem:
    """A charge from the body, which belongs to no batch yet; refuses missing and invalid fields."""
    if not isinstance(value, dict):
        raise Refused(ITEM_NOT_OBJECT)
    code = _text(value, "authorization")
    if code is None:
        raise Refused(MISSING, field="authorization")
    if value.get("amount") in (None, ""):
        raise Refused(AMOUNT_MISSING)
    amount = whole_amount(value["amount"])
    reference = _text(value, "reference")
    if reference is not None and not is_reference(reference):
        raise Refused(BAD_REFERENCE)
    partial = value.get("attempt_partial_debit")
    if partial is not None and not isinstance(partial, bool):
        raise Refused(INVALID, field="attempt_partial_debit")
    at_least = None if value.get("at_least") in (None, "") else whole_amount(value["at_least"])
    if at_least is not None and at_least > amount:
        raise Refused(AMOUNT_INVALID)
    metadata = value.get("metadata")
    if metadata is not None and not isinstance(metadata, dict):
        raise Refused(METADATA_NOT_OBJECT)
    authorization = find_authorization(account, code)
    currency = "NGN" if authorization is None else authorization.currency
    now = account.now()
    return BulkChargeItem(0, code, amount, currency, now, now, reference, partial, at_least, metadata)


def _text(value: dict[str, Any], name: str) -> str | None:
    """A field as text; None when it is absent, null or empty; refuses anything else."""
    given = value.get(name)
    if given is None or given == "":
        return None
    if not isinstance(given, str) or not given.strip():
        raise Refused(INVALID, field=name)
    return given.strip()


def _found(call: Call) -> BulkCharge:
    batch = call.account[BULK_CHARGES].named(code=call.path["code"])
    if batch is None:
        raise Refused(NOT_FOUND)
    return batch


def _view(batch: BulkCharge) -> dict[str, Any]:
    return {
        "batch_code": batch.code,
        "id": batch.id,
        "domain": "test",
        "status": batch.status,
        "createdAt": stored_stamp(batch.created_at),
        "updatedAt": stored_stamp(batch.updated_at),
    }


def _item_view(account: Account, item: BulkChargeItem) -> dict[str, Any]:
    """A charge of a batch. Fields that it has no value for are left out."""
    authorization = find_authorization(account, item.authorization_code)
    customer = None if authorization is None else account[CUSTOMERS][authorization.customer_id]
    view: dict[str, Any] = {
        "integration": account.id,
        "bulkcharge": item.batch_id,
        # Of an authorization that nobody has, the API knows no customer.
        "customer": {} if customer is None else customer_view(customer, with_phone_format=False),
        "authorization": None if authorization is None else authorization_view(authorization),
        "domain": "test",
        "amount": item.amount,
        "currency": item.currency,
        "status": item.status,
        "id": item.id,
        "createdAt": stored_stamp(item.created_at),
        "updatedAt": stored_stamp(item.updated_at),
    }
    if item.transaction_id is not None:
        view["transaction"] = _transaction_view(account[TRANSACTIONS][item.transaction_id])
    for name in ("reference", "metadata", "message", "attempt_partial_debit", "at_least"):
        value = getattr(item, name)
        if value is not None:
            view[name] = value
    return view


def _transaction_view(transaction: Transaction) -> dict[str, Any]:
    created = stored_stamp(transaction.created_at)
    paid = stored_stamp_or_none(transaction.paid_at)
    return {
        "id": transaction.id,
        "domain": "test",
        "status": transaction.status,
        "reference": transaction.reference,
        "amount": transaction.amount,
        "message": transaction.message,
        "gateway_response": transaction.gateway_response,
        "paid_at": paid,
        "created_at": created,
        "channel": transaction.channel,
        "currency": transaction.currency,
        "ip_address": None,
        "metadata": "" if transaction.metadata is None else transaction.metadata,
        "log": None,
        "fees": transaction.fees,
        "fees_split": None,
        "customer": {},
        "authorization": {},
        "plan": {},
        "subaccount": {},
        "paidAt": paid,
        "createdAt": created,
    }


RESOURCE = Resource(
    kinds=(BULK_CHARGES, ITEMS),
    rules={
        "bulk_charges.initiate": initiate,
        "bulk_charges.list": list_,
        "bulk_charges.fetch": fetch,
        "bulk_charges.charges": charges,
        "bulk_charges.pause": pause,
        "bulk_charges.resume": resume,
    },
    tasks={CHARGE_NEXT: charge_next},
)
