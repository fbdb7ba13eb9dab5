"""The dispute operations, and what happens to a dispute that nobody answers.

A customer opens a dispute with their bank, so a control does it here: `open_dispute`. A dispute that is accepted gives
the customer their money back by the books; the transaction stays a success.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from paystack.runtime.http import Response
from paystack.sandbox.engine import paging, webhooks
from paystack.sandbox.engine.account import Account
from paystack.sandbox.engine.call import AMOUNT_INVALID, EMAIL_INVALID, Call, is_email, whole_amount
from paystack.sandbox.engine.clock import DAY, parse_date, stamp, stored_stamp, stored_stamp_or_none
from paystack.sandbox.engine.messages import Request
from paystack.sandbox.engine.replies import (
    INVALID,
    MISSING,
    TRY_LATER,
    ErrorRow,
    Guess,
    Refused,
    absent,
    invalid,
    ok,
    unknown_route,
)
from paystack.sandbox.engine.resource import Page, Resource
from paystack.sandbox.engine.tables import Kind, Record, Rows
from paystack.sandbox.payments import books, shares
from paystack.sandbox.payments.records import CUSTOMERS, TRANSACTIONS, Customer, Transaction, find_authorization
from paystack.sandbox.payments.signals import Signal, tell
from paystack.sandbox.payments.views import customer_view, log_view
from paystack.sandbox.resources.refunds import returned
from paystack.sandbox.resources.transactions import EXPORT_LIFETIME, EXPORTS, Export


@dataclass(slots=True)
class Dispute(Record):
    """A payment that its customer contests. `history` and `messages` are dicts of what replies show, with moments."""

    transaction_id: int
    refund_amount: int
    currency: str
    created_at: int
    updated_at: int
    due_at: int
    status: str = "awaiting-merchant-feedback"
    category: str = "chargeback"
    resolution: str | None = None
    resolved_at: int | None = None
    attachment: str | None = None
    evidence_id: int | None = None
    history: list[dict[str, Any]] = field(default_factory=list)
    messages: list[dict[str, Any]] = field(default_factory=list)


@dataclass(slots=True)
class Evidence(Record):
    """What the merchant tells the bank about a disputed payment."""

    dispute_id: int
    customer_email: str
    customer_name: str
    customer_phone: str
    service_details: str
    created_at: int
    delivery_address: str | None = None
    delivery_date: int | None = None


@dataclass(slots=True)
class Upload(Record):
    """A file for a dispute, by the name that it has at Paystack; of its content, only the type and size are kept."""

    name: str
    dispute_id: int
    file_name: str
    content_type: str | None = None
    size: int | None = None


DISPUTES = Kind("disputes", Dispute, first_id=2_867_301, grouped=("transaction_id",))
EVIDENCE = Kind("dispute_evidence", Evidence, first_id=21_046, grouped=("dispute_id",))
UPLOADS = Kind("dispute_uploads", Upload, unique=("name",))

TIMING = Guess(
    "dispute-timing",
    "The answer to a dispute is due after three days, and a reminder comes a day before; after that, the dispute is "
    "accepted by itself.",
)
RULES = Guess(
    "dispute-rules",
    "A resolved dispute can no longer be changed. The file and the evidence that it is resolved with must be of this "
    "dispute. The messages of these refusals, and of an unknown id.",
)
EXPORT = Guess("dispute-export", "The columns of the exported disputes, and how long the link is valid.")

NOT_FOUND = absent("Dispute not found", unverified=RULES)
RESOLVED = invalid("Dispute has been resolved", unverified=RULES)
TOO_MUCH = ErrorRow(400, "Refund amount cannot be greater than initial amount", type=None, next_step=None)
FILE_UNKNOWN = invalid("uploaded_filename is invalid: no upload URL of this dispute has it", unverified=RULES)
EVIDENCE_UNKNOWN = invalid("evidence is invalid: this dispute has no such evidence", unverified=RULES)
NOTHING_TO_EXPORT = ErrorRow(404, "No disputes found", type="api_error", code="not_found", next_step=TRY_LATER)
UNSUCCESSFUL = invalid("Transaction is not successful, so it cannot be disputed")
DISPUTED_ALREADY = invalid("Transaction has a dispute that is not resolved yet")
NOTHING_LEFT = invalid("Transaction has been refunded, so there is nothing to dispute")

REMIND, ACCEPT = "dispute_reminder", "dispute_due"
"""The tasks that remind the merchant of a dispute, and accept it once it is overdue."""

DUE_AFTER = 3 * DAY
REMINDED_BEFORE = DAY
DISPUTABLE = ("success", "reversal-pending", "reversed")
MERCHANT_EMAIL = "sandbox@paystack.test"
MERCHANT_USER = 20_411
"""The id of who answers disputes."""
SYSTEM_EMAIL = "system@paystack.test"
CLAIM = "I do not recognize this payment."
"""What the customer says in every dispute."""

EXPORT_COLUMNS = ("id", "transaction_reference", "status", "resolution", "refund_amount", "currency", "due_at")


def list_(call: Call) -> Response:
    """GET /dispute"""
    shown, meta = paging.page_or_cursor(call, _filtered(call))
    data = [_listed(call.account, item) for item in shown]
    return ok("Disputes retrieved", data, meta=meta, unverified=(TIMING,))


def fetch(call: Call) -> Response:
    """GET /dispute/{id}"""
    account, dispute = call.account, _found(call)
    view = _listed(account, dispute)
    transaction = account[TRANSACTIONS][dispute.transaction_id]
    view["transaction"] = _transaction(account, transaction, "fetch")
    return ok("Dispute retrieved", view, unverified=(TIMING,))


def of_transaction(call: Call) -> Response:
    """GET /dispute/transaction/{id}: the latest dispute of this transaction"""
    account = call.account
    transaction = account[TRANSACTIONS].numbered(call.path["id"])
    disputes = account[DISPUTES].of(transaction_id=None if transaction is None else transaction.id)
    if transaction is None or not disputes:
        raise Refused(NOT_FOUND)
    dispute = disputes[-1]
    view = {
        "history": [_numbered(dispute, entry) for entry in dispute.history],
        "messages": [{**_numbered(dispute, message), "is_deleted": 0} for message in dispute.messages],
        **_summary(account, dispute),
        "merchant_transaction_reference": transaction.reference,
        "integration": account.id,
        "transaction": _transaction(account, transaction, "fetch"),
        "created_by": None,
    }
    return ok("Dispute retrieved successfully", view, unverified=(TIMING,))


def update(call: Call) -> Response:
    """PUT /dispute/{id}: replies with a list of the one dispute"""
    account, dispute = call.account, _open(call)
    amount = _refund_amount(call, dispute)
    name = call.text("uploaded_filename")
    if name is not None:
        _check_file(call, dispute, name)
    dispute.refund_amount = amount
    dispute.attachment = name or dispute.attachment
    dispute.updated_at = account.now()
    transaction = account[TRANSACTIONS][dispute.transaction_id]
    view = {
        **_summary(account, dispute),
        "attachments": dispute.attachment,
        "merchant_transaction_reference": transaction.reference,
        "source": "bank",
        "transaction": _transaction(account, transaction, "write"),
        "customer": customer_view(account[CUSTOMERS][transaction.customer_id]),
        "organization": None,
    }
    return ok("Dispute updated successfully", [view], unverified=(TIMING,))


def add_evidence(call: Call) -> Response:
    """POST /dispute/{id}/evidence"""
    account, dispute = call.account, _open(call)
    email, name = call.required("customer_email"), call.required("customer_name")
    phone, details = call.required("customer_phone"), call.required("service_details")
    if not is_email(email):
        raise Refused(EMAIL_INVALID)
    date = call.text("delivery_date")
    delivered = None if date is None else parse_date(date)
    if date is not None and delivered is None:
        raise Refused(INVALID, field="delivery_date")
    evidence = account[EVIDENCE].add(
        Evidence(
            dispute.id,
            email,
            name,
            phone,
            details,
            account.now(),
            delivery_address=call.text("delivery_address"),
            delivery_date=delivered,
        )
    )
    dispute.evidence_id = evidence.id
    dispute.updated_at = account.now()
    view: dict[str, Any] = {
        "customer_email": email,
        "customer_name": name,
        "customer_phone": phone,
        "service_details": details,
    }
    if evidence.delivery_address is not None:
        view["delivery_address"] = evidence.delivery_address
    if delivered is not None:
        view["delivery_date"] = stamp(delivered)
    moment = stamp(evidence.created_at)
    view.update(dispute=dispute.id, id=evidence.id, createdAt=moment, updatedAt=moment)
    return ok("Evidence created", view)


def upload_url(call: Call) -> Response:
    """GET /dispute/{id}/upload_url"""
    dispute, file_name = _found(call), call.query("upload_filename")
    if file_name is None:
        raise Refused(MISSING, field="upload_filename")
    upload = call.account[UPLOADS].add(Upload(call.account.code(20), dispute.id, file_name))
    data = {"signedUrl": f"{call.request.base_url}/uploads/{upload.name}", "fileName": upload.name}
    return ok("Upload url generated", data)


def resolve(call: Call) -> Response:
    """PUT /dispute/{id}/resolve"""
    account, dispute = call.account, _open(call)
    resolution, message = call.required("resolution"), call.required("message")
    if resolution not in ("merchant-accepted", "declined"):
        raise Refused(INVALID, field="resolution")
    amount = _refund_amount(call, dispute)
    if resolution == "merchant-accepted" and amount == 0:
        raise Refused(AMOUNT_INVALID)
    name = call.required("uploaded_filename")
    _check_file(call, dispute, name)
    if call.body.get("evidence") is not None:
        evidence = account[EVIDENCE].numbered(call.text("evidence") or "")
        if evidence is None or evidence.dispute_id != dispute.id:
            raise Refused(EVIDENCE_UNKNOWN)
        dispute.evidence_id = evidence.id
    dispute.refund_amount, dispute.attachment = amount, name
    said = _say(account, dispute, MERCHANT_EMAIL, message)
    _resolve(account, dispute, resolution, MERCHANT_EMAIL)
    transaction = account[TRANSACTIONS][dispute.transaction_id]
    view = _summary(account, dispute)
    for moment in ("createdAt", "resolvedAt", "updatedAt"):
        del view[moment]
    view.update(
        merchant_transaction_reference=transaction.reference,
        attachments=name,
        transaction=_transaction(account, transaction, "write"),
        created_by=MERCHANT_USER,
        createdAt=stored_stamp(dispute.created_at),
        resolvedAt=stamp(dispute.updated_at),
        updatedAt=stamp(dispute.updated_at),
        message={
            "dispute": dispute.id,
            "sender": MERCHANT_EMAIL,
            "body": message,
            "id": said["id"],
            "createdAt": stamp(dispute.updated_at),
            "updatedAt": stamp(dispute.updated_at),
        },
    )
    return ok("Dispute successfully resolved", view, unverified=shares.return_guesses(account, transaction))


def download(call: Call) -> Response:
    """GET /dispute/export"""
    account = call.account
    chosen: Sequence[Dispute] = _filtered(call)
    if call.query("page", "perPage") is not None:
        chosen, _ = paging.page_of(call, chosen)
    if not chosen:
        raise Refused(NOTHING_TO_EXPORT)
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(EXPORT_COLUMNS)
    for item in chosen:
        reference = account[TRANSACTIONS][item.transaction_id].reference
        due = stored_stamp(item.due_at)
        writer.writerow(
            (item.id, reference, item.status, item.resolution or "", item.refund_amount, item.currency, due)
        )
    name = account.code(20)
    account[EXPORTS].add(Export(name, text.getvalue()))
    data = {
        "path": f"{call.request.base_url}/exports/{name}.csv",
        "expiresAt": stamp(account.now() + EXPORT_LIFETIME)[:19].replace("T", " "),
    }
    return ok("Export successful", data, unverified=(EXPORT,))


def open_dispute(account: Account, transaction: Transaction, amount: int | None = None) -> Dispute:
    """Open a dispute of a paid transaction, about all that is left of it or about `amount`.

    Refuses an unpaid transaction, one that is in dispute already, and more than is left.
    """
    if transaction.status not in DISPUTABLE:
        raise Refused(UNSUCCESSFUL)
    if any(known.status != "resolved" for known in account[DISPUTES].of(transaction_id=transaction.id)):
        raise Refused(DISPUTED_ALREADY)
    left = transaction.amount - returned(account, transaction)
    if left == 0:
        raise Refused(NOTHING_LEFT)
    amount = left if amount is None else whole_amount(amount)
    if amount > left:
        raise Refused(TOO_MUCH)
    now = account.now()
    dispute = account[DISPUTES].add(
        Dispute(transaction.id, amount, transaction.currency, now, now, due_at=now + DUE_AFTER)
    )
    email = account[CUSTOMERS][transaction.customer_id].email
    _note(account, dispute, "pending", email)
    _say(account, dispute, email, CLAIM)
    account.schedule.plan(dispute.due_at - REMINDED_BEFORE, REMIND, dispute=dispute.id)
    account.schedule.plan(dispute.due_at, ACCEPT, dispute=dispute.id)
    _announce(account, dispute, "create")
    tell(account, Signal.DISPUTED, dispute)
    return dispute


def remind(account: Account, dispute: int) -> None:
    """Remind the merchant of a dispute that is not resolved."""
    found = account[DISPUTES][dispute]
    if found.status != "resolved":
        found.updated_at = account.now()
        _announce(account, found, "remind")


def accept_overdue(account: Account, dispute: int) -> None:
    """Accept a dispute that nobody answered. Refunds made since then are not given back twice."""
    found = account[DISPUTES][dispute]
    if found.status != "resolved":
        transaction = account[TRANSACTIONS][found.transaction_id]
        found.refund_amount = min(found.refund_amount, transaction.amount - returned(account, transaction))
        _resolve(account, found, "auto-accepted", SYSTEM_EMAIL)


def take_upload(account: Account, request: Request, name: str) -> Response:
    """PUT /uploads/{name}: the file of a signed URL; a later one replaces it"""
    upload = account[UPLOADS].find(name=name)
    if upload is None or request.method != "PUT":
        return unknown_route()
    upload.content_type, upload.size = request.headers.get("content-type"), len(request.body)
    return Response(200, {}, b"")


def _resolve(account: Account, dispute: Dispute, resolution: str, by: str) -> None:
    dispute.status, dispute.resolution = "resolved", resolution
    dispute.resolved_at = dispute.updated_at = account.now()
    _note(account, dispute, "resolved", by)
    if resolution != "declined" and dispute.refund_amount > 0:
        transaction = account[TRANSACTIONS][dispute.transaction_id]
        books.post(
            account,
            books.DISPUTE,
            dispute.currency,
            {**shares.bear(account, transaction, dispute.refund_amount), books.CUSTOMERS: dispute.refund_amount},
            cause="Dispute",
            cause_id=dispute.id,
            reference=transaction.reference,
        )
    _announce(account, dispute, "resolve")


def _found(call: Call) -> Dispute:
    dispute = call.account[DISPUTES].numbered(call.path["id"])
    if dispute is None:
        raise Refused(NOT_FOUND)
    return dispute


def _open(call: Call) -> Dispute:
    dispute = _found(call)
    if dispute.status == "resolved":
        raise Refused(RESOLVED)
    return dispute


def _refund_amount(call: Call, dispute: Dispute) -> int:
    """The amount that the body names, which may be zero; refuses more than is left of the transaction."""
    value = call.body.get("refund_amount")
    if value is None or value == "":
        raise Refused(MISSING, field="refund_amount")
    is_zero = not isinstance(value, bool) and value in (0, "0")
    amount = 0 if is_zero else whole_amount(value)
    transaction = call.account[TRANSACTIONS][dispute.transaction_id]
    if amount > transaction.amount - returned(call.account, transaction):
        raise Refused(TOO_MUCH)
    return amount


def _check_file(call: Call, dispute: Dispute, name: str) -> None:
    upload = call.account[UPLOADS].find(name=name)
    if upload is None or upload.dispute_id != dispute.id:
        raise Refused(FILE_UNKNOWN)


def _filtered(call: Call) -> Rows[Dispute]:
    """The disputes that pass the filters of list and export, newest first."""
    chosen = paging.select_period(call, call.account[DISPUTES].all())
    status = call.query("status")
    if status is not None:
        chosen = chosen.having(status=status)
    if call.query("transaction") is not None:
        number = call.whole_query("transaction")
        chosen = chosen.having(transaction_id=number)
    return chosen


def _note(account: Account, dispute: Dispute, status: str, by: str) -> None:
    number = dispute.id * 10 + len(dispute.history)
    dispute.history.append({"id": number, "status": status, "by": by, "at": account.now()})


def _say(account: Account, dispute: Dispute, sender: str, body: str) -> dict[str, Any]:
    number = dispute.id * 10 + len(dispute.messages)
    message = {"id": number, "sender": sender, "body": body, "at": account.now()}
    dispute.messages.append(message)
    return message


def _dated(entry: dict[str, Any]) -> dict[str, Any]:
    """An entry of the history or a message, as most replies show it: without its number."""
    shown = {name: value for name, value in entry.items() if name not in ("id", "at")}
    return {**shown, "createdAt": stored_stamp(entry["at"])}


def _numbered(dispute: Dispute, entry: dict[str, Any]) -> dict[str, Any]:
    shown = _dated(entry)
    return {"id": entry["id"], "dispute": dispute.id, **shown, "updatedAt": shown["createdAt"]}


def _card(account: Account, transaction: Transaction) -> tuple[str | None, str | None]:
    authorization = find_authorization(account, transaction.authorization_code)
    return (None, None) if authorization is None else (authorization.bin, authorization.last4)


def _summary(account: Account, dispute: Dispute) -> dict[str, Any]:
    """What every reply about a dispute has, but for its transaction."""
    number, last4 = _card(account, account[TRANSACTIONS][dispute.transaction_id])
    return {
        "id": dispute.id,
        "refund_amount": dispute.refund_amount,
        "currency": dispute.currency,
        "status": dispute.status,
        "resolution": dispute.resolution,
        "domain": "test",
        "transaction_reference": None,
        "category": dispute.category,
        "bin": number,
        "last4": last4,
        "dueAt": stored_stamp(dispute.due_at),
        "resolvedAt": stored_stamp_or_none(dispute.resolved_at),
        "evidence": dispute.evidence_id,
        "attachments": dispute.attachment or "[]",
        "note": None,
        "createdAt": stored_stamp(dispute.created_at),
        "updatedAt": stored_stamp(dispute.updated_at),
    }


def _listed(account: Account, dispute: Dispute) -> dict[str, Any]:
    """A dispute as lists show it."""
    transaction = account[TRANSACTIONS][dispute.transaction_id]
    return {
        **_summary(account, dispute),
        "transaction": _transaction(account, transaction, "list"),
        "customer": customer_view(account[CUSTOMERS][transaction.customer_id]),
        "history": [_dated(entry) for entry in dispute.history],
        "messages": [_dated(message) for message in dispute.messages],
    }


def _transaction(account: Account, transaction: Transaction, shown_in: str) -> dict[str, Any]:
    """The transaction of a dispute, as `list`, `fetch`, `write` (update and resolve) and `event` show it."""
    is_event, is_read = shown_in == "event", shown_in in ("list", "fetch")
    paid = stored_stamp_or_none(transaction.paid_at)
    created = stored_stamp(transaction.created_at)
    view: dict[str, Any] = {
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
        "ip_address": transaction.ip_address if is_read else None,
        "metadata": "" if transaction.metadata is None else transaction.metadata,
        "log": log_view(transaction) if is_read else None,
        "fees": transaction.fees,
        "fees_split": None,
        "authorization": {},
        "customer": None if shown_in == "list" else {"international_format_phone": None},
        "plan": {},
        "subaccount": {},
        "split": {},
        "order_id": None,
        "paidAt": paid,
    }
    if not is_event:
        view["createdAt"] = created
    if shown_in != "list":
        view["requested_amount"] = transaction.requested_amount
    if shown_in in ("list", "event"):
        view["pos_transaction_data"] = None
    return view


def _announce(account: Account, dispute: Dispute, what: str) -> None:
    view = _summary(account, dispute)
    created, updated = view.pop("createdAt"), view.pop("updatedAt")
    transaction = account[TRANSACTIONS][dispute.transaction_id]
    view.update(
        transaction=_transaction(account, transaction, "event"),
        customer=_customer_in_event(account[CUSTOMERS][transaction.customer_id]),
        attachments=dispute.attachment,
        history=[_dated(entry) for entry in dispute.history],
        messages=[_dated(message) for message in dispute.messages],
        created_at=created,
        updated_at=updated,
    )
    webhooks.emit(account, f"charge.dispute.{what}", view)


def _customer_in_event(customer: Customer) -> dict[str, Any]:
    view = customer_view(customer)
    view["metadata"] = customer.metadata or {}
    return view


RESOURCE = Resource(
    kinds=(DISPUTES, EVIDENCE, UPLOADS),
    rules={
        "disputes.list": list_,
        "disputes.download": download,
        "disputes.transaction": of_transaction,
        "disputes.fetch": fetch,
        "disputes.update": update,
        "disputes.evidence": add_evidence,
        "disputes.upload_url": upload_url,
        "disputes.resolve": resolve,
    },
    tasks={REMIND: remind, ACCEPT: accept_overdue},
    pages={"uploads": Page(((UPLOADS, "name"),), take_upload, methods=("PUT",))},
)
