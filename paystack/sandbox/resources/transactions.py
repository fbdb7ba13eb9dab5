"""The transaction operations: initialize, verify, list, fetch, saved authorizations, reports.

How a transaction is paid is in `charging`; how it is written is in `transaction_views`.
"""

from __future__ import annotations

import csv
import io
from typing import Any

from paystack.runtime.http import Response
from paystack.sandbox.engine import paging
from paystack.sandbox.engine.account import Account, by_number
from paystack.sandbox.engine.call import CURRENCIES, Call, payment_metadata, whole_amount
from paystack.sandbox.engine.clock import DAY, stamp, stored_stamp
from paystack.sandbox.engine.replies import Refused, ok
from paystack.sandbox.payments import charging, views
from paystack.sandbox.payments.instruments import INSTRUMENTS
from paystack.sandbox.payments.records import Authorization, Customer, Export, Transaction

PARTIAL_DEBIT_CURRENCIES = ("NGN", "KES", "USD", "ZAR")
NOT_TAKEN_UP = ("plan", "split_code", "split", "subaccount")
"""Fields of a payment that name things the sandbox does not have."""

NEVER_MATCHING = (
    "terminalid",
    "terminal_id",
    "settlement",
    "subaccount_code",
    "split_code",
    "virtual_account_number",
    "payment_page",
)
"""Filters by things that no transaction here has."""

EXPORT_LIFETIME = DAY
EXPORT_COLUMNS = (
    "Reference",
    "Status",
    "Amount",
    "Currency",
    "Channel",
    "Customer",
    "Fees",
    "Created",
    "Paid",
)


def initialize(call: Call) -> Response:
    """POST /transaction/initialize"""
    transaction = new_transaction(call, "transaction_initialize", numbers_as_text=True)
    transaction.callback_url = call.text("callback_url")
    channels = call.body.get("channels")
    if isinstance(channels, list):
        transaction.channels = [item for item in channels if isinstance(item, str)]
    data = {
        "authorization_url": f"{call.request.base_url}/checkout/{transaction.access_code}",
        "access_code": transaction.access_code,
        "reference": transaction.reference,
    }
    return ok("Authorization URL created", data, unverified=body_guesses(call))


def verify(call: Call) -> Response:
    """GET /transaction/verify/{reference}"""
    transaction = call.account.find_transaction(call.path["reference"])
    if transaction is None:
        raise Refused("reference_not_found")
    return ok(
        "Verification successful",
        views.verified(call.account, transaction),
        unverified=_guesses(call.account, transaction),
    )


def fetch(call: Call) -> Response:
    """GET /transaction/{id}"""
    transaction = _by_id(call)
    return ok(
        "Transaction retrieved",
        views.fetched(call.account, transaction),
        unverified=_guesses(call.account, transaction),
    )


def list_(call: Call) -> Response:
    """GET /transaction"""
    chosen = _filtered(call)
    shown, meta = paging.page_or_cursor(call, chosen)
    if "total" in meta:
        volume = sum(item.amount for item in chosen)
        meta = {"total": meta.pop("total"), "total_volume": volume, **meta}
    data = [views.listed(call.account, transaction) for transaction in shown]
    return ok("Transactions retrieved", data, meta=meta)


def charge_authorization(call: Call) -> Response:
    """POST /transaction/charge_authorization"""
    email, _, _ = call.email(), call.amount(), call.currency()
    authorization = usable_authorization(call, email)
    transaction = new_transaction(call, "charge_authorization", numbers_as_text=True)
    _take_from(call.account, transaction, authorization)
    return ok(
        "Charge attempted",
        views.charged_again(call.account, transaction),
        unverified=body_guesses(call) + views.guesses_in(transaction),
    )


def partial_debit(call: Call) -> Response:
    """POST /transaction/partial_debit"""
    email, amount, currency = call.email(), call.amount(), call.currency()
    if currency not in PARTIAL_DEBIT_CURRENCIES:
        raise Refused("partial_debit_currency", currency=currency)
    if call.text("at_least") is not None and call.amount("at_least") > amount:
        raise Refused("amount_invalid")
    authorization = usable_authorization(call, email)
    transaction = new_transaction(call, "partial_debit", numbers_as_text=True)
    _take_from(call.account, transaction, authorization)
    return ok(
        "Charge attempted",
        views.debited_partially(call.account, transaction),
        unverified=views.guesses_in(transaction),
    )


def check_authorization(call: Call) -> Response:
    """POST /transaction/check_authorization"""
    email, amount, currency = call.email(), call.amount(), call.currency()
    usable_authorization(call, email)
    return ok(
        "Authorization is valid for this amount",
        {"amount": str(amount), "currency": currency},
        unverified=("check-authorization",),
    )


def timeline(call: Call) -> Response:
    """GET /transaction/timeline/{id_or_reference}"""
    wanted = call.path["id"]
    transaction = call.account.find_transaction(wanted) or by_number(call.account.transactions, wanted)
    if transaction is None:
        raise Refused("timeline_not_found")
    return ok("Timeline retrieved", _timeline_view(transaction))


def session(call: Call) -> Response:
    """GET /transaction/{id}/session"""
    transaction = _by_id(call)
    return ok(
        "Transaction session retrieved",
        {
            "id": transaction.id,
            "reference": transaction.reference,
            "access_code": transaction.access_code,
            "session": _timeline_view(transaction),
        },
        unverified=("session-and-event",),
    )


def event(call: Call) -> Response:
    """GET /transaction/{id}/event"""
    transaction = _by_id(call)
    return ok(
        "Transaction event retrieved",
        {
            "id": transaction.id,
            "reference": transaction.reference,
            "status": transaction.status,
            "event": transaction.history[-1] if transaction.history else None,
        },
        unverified=("session-and-event",),
    )


def totals(call: Call) -> Response:
    """GET /transaction/totals"""
    paid = [item for item in paging.select_period(call, call.account.transactions.values()) if item.paid_at is not None]
    by_currency = [
        {"currency": currency, "amount": sum(t.amount for t in paid if t.currency == currency)}
        for currency in CURRENCIES
        if currency == CURRENCIES[0] or any(t.currency == currency for t in paid)
    ]
    data = {
        "total_transactions": len(paid),
        "unique_customers": len({item.customer_id for item in paid}),
        "total_volume": sum(item.amount for item in paid),
        "total_volume_by_currency": by_currency,
        # Nothing is ever settled in test mode, so all of it is still to be transferred.
        "pending_transfers": sum(item.amount for item in paid),
        "pending_transfers_by_currency": by_currency,
    }
    return ok("Transaction totals", data)


def export(call: Call) -> Response:
    """GET /transaction/export"""
    account = call.account
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(EXPORT_COLUMNS)
    for item in _filtered(call):
        writer.writerow(
            (
                item.reference,
                item.status,
                item.amount,
                item.currency,
                item.channel,
                account.customers[item.customer_id].email,
                "" if item.fees is None else item.fees,
                stored_stamp(item.created_at),
                "" if item.paid_at is None else stored_stamp(item.paid_at),
            )
        )
    name = account.code(20)
    account.add_export(Export(name, text.getvalue()))
    data = {
        "path": f"{call.request.base_url}/exports/{name}.csv",
        "expiresAt": stamp(account.now() + EXPORT_LIFETIME),
    }
    return ok("Export successful", data, unverified=("export-file",))


def new_transaction(call: Call, entry_point: str, *, numbers_as_text: bool) -> Transaction:
    """Check what every payment needs, and remember an unpaid transaction.

    The reference is checked last, so that a refusal for another cause does not use it up.
    """
    email, amount, currency = call.email(), call.amount(), call.currency()
    reference = call.free_reference()
    transaction = open_transaction(call.account, email, amount, currency, reference, entry_point)
    transaction.metadata = payment_metadata(call.body.get("metadata"), numbers_as_text=numbers_as_text)
    return transaction


def open_transaction(
    account: Account, email: str, amount: int, currency: str, reference: str, entry_point: str
) -> Transaction:
    """Remember an unpaid transaction, and its customer if the email is new."""
    customer = account.find_customer(email) or account.open_customer(email)
    transaction = Transaction(
        account.next_id("transaction"),
        reference,
        account.code(15),
        amount,
        amount,
        currency,
        customer.id,
        account.now(),
        entry_point,
    )
    account.add_transaction(transaction)
    return transaction


def usable_authorization(call: Call, email: str) -> Authorization:
    """The authorization that the call names, if this customer may still be charged with it."""
    authorization = call.account.authorizations.get(call.text("authorization_code") or "")
    if authorization is None:
        raise Refused("authorization_invalid")
    owner: Customer = call.account.customers[authorization.customer_id]
    if owner.email.lower() != email.lower() or not (authorization.active and authorization.reusable):
        raise Refused("authorization_unusable")
    return authorization


def body_guesses(call: Call) -> tuple[str, ...]:
    """The guesses that a reply rests on because of what the body holds."""
    found: list[str] = []
    metadata = call.body.get("metadata")
    if isinstance(metadata, str) and metadata == payment_metadata(metadata, numbers_as_text=False):
        found.append("metadata-form")
    if any(call.body.get(name) for name in NOT_TAKEN_UP):
        found.append("unknown-plan-or-split")
    return tuple(found)


def _take_from(account: Account, transaction: Transaction, authorization: Authorization) -> None:
    transaction.authorization_code = authorization.code
    charging.start_saved(account, transaction, INSTRUMENTS[authorization.instrument])


def _guesses(account: Account, transaction: Transaction) -> tuple[str, ...]:
    guesses = views.guesses_in(transaction)
    partly_refunded = transaction.status == "success" and any(
        refund.status == "processed" for refund in account.refunds_of(transaction.id)
    )
    return (*guesses, "partial-refund-status") if partly_refunded else guesses


def _timeline_view(transaction: Transaction) -> dict[str, Any]:
    log = views.log_view(transaction) or {}
    return {
        "time_spent": log.get("time_spent", 0),
        "attempts": transaction.attempts,
        "authentication": None,
        "errors": transaction.errors,
        "success": transaction.charge_status == "success",
        "mobile": False,
        "input": [],
        "channel": transaction.channel,
        "history": transaction.history,
    }


def _by_id(call: Call) -> Transaction:
    wanted = call.path["id"]
    if not (wanted.isascii() and wanted.isdigit()):
        raise Refused("transaction_id_not_numeric")
    transaction = by_number(call.account.transactions, wanted)
    if transaction is None:
        raise Refused("transaction_not_found")
    return transaction


def _filtered(call: Call) -> list[Transaction]:
    """What the filters of list and export choose, newest first."""
    if any(call.query(name) is not None for name in NEVER_MATCHING):
        return []
    if call.query("source") not in (None, "merchantApi") or call.query("settled") == "true":
        return []
    chosen = paging.select_period(call, call.account.transactions.values())
    status = call.query("status")
    if status is not None and status != "all":
        chosen = [item for item in chosen if item.status == status]
    for name in ("channel", "currency"):
        wanted = call.query(name)
        if wanted is not None:
            chosen = [item for item in chosen if getattr(item, name) == wanted]
    amount = call.query("amount")
    if amount is not None:
        exact = whole_amount(amount)
        chosen = [item for item in chosen if item.amount == exact]
    if call.query("customer") is not None:
        # A customer code is not refused: it just matches nothing.
        number = call.whole_query("customer")
        chosen = [item for item in chosen if item.customer_id == number]
    code = call.query("customer_code")
    if code is not None:
        number = call.account.customer_code_index.get(code)
        chosen = [item for item in chosen if item.customer_id == number]
    return chosen


def download_export(account: Account, name: str) -> Response:
    """The exported file of that name, which must exist."""
    export = account.exports[name]
    headers = {"content-type": "text/csv; charset=utf-8"}
    return Response(200, headers, export.text.encode("utf-8", "replace"))
