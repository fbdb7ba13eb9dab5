"""The transaction operations: initialize, verify, list, fetch, saved authorizations, reports.

How a transaction is paid is in `charging`, and how replies show it in `views`.
"""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from typing import Any

from paystack.runtime.http import Response
from paystack.sandbox.engine import paging
from paystack.sandbox.engine.account import Account
from paystack.sandbox.engine.call import AMOUNT_INVALID, CURRENCIES, Call, whole_amount
from paystack.sandbox.engine.clock import DAY, stamp, stored_stamp
from paystack.sandbox.engine.messages import Request
from paystack.sandbox.engine.replies import ErrorRow, Guess, Refused, absent, invalid, ok, unknown_route
from paystack.sandbox.engine.resource import Page, Resource
from paystack.sandbox.engine.tables import Index, Kind, Record, Rows
from paystack.sandbox.payments import books, charging, hosted, shares, views
from paystack.sandbox.payments.instruments import INSTRUMENTS
from paystack.sandbox.payments.opening import body_guesses, new_transaction, usable_authorization
from paystack.sandbox.payments.records import (
    CUSTOMERS,
    REFERENCE_NOT_FOUND,
    TRANSACTIONS,
    Authorization,
    Transaction,
    find_transaction,
)
from paystack.sandbox.resources.refunds import REFUNDS


@dataclass(slots=True)
class Export(Record):
    """An exported list of transactions, as CSV."""

    name: str
    text: str


def _without_ending(file_name: str) -> str:
    return file_name.removesuffix(".csv")


EXPORTS = Kind("exports", Export, unique=(Index("name", _without_ending),))

AUTHORIZATION_CHECK = Guess("check-authorization", "The reply to a check of an authorization.")
EXPORT_FILE = Guess("export-file", "The columns of the exported file, and how long its link is valid.")
NON_NUMERIC_ID = Guess("non-numeric-id", "The message for a transaction id that is not a number.")
PARTIAL_REFUND = Guess(
    "partial-refund-status", "Once a partial refund is processed, the status of its transaction is success again."
)
SESSION_AND_EVENT = Guess("session-and-event", "GET /transaction/{id}/session and /event: no payload is known.")

NOT_FOUND = absent("Transaction not found", "transaction_not_found")
ID_NOT_NUMERIC = invalid("Transaction ID should be numeric.", unverified=NON_NUMERIC_ID)
TIMELINE_NOT_FOUND = ErrorRow(400, "Transaction ID or reference is invalid", type=None, next_step=None)
PARTIAL_DEBIT_CURRENCY = invalid("Currency {currency} is not supported for Partial Debit")

PARTIAL_DEBIT_CURRENCIES = ("NGN", "KES", "USD", "ZAR")
NEVER_MATCHING = (
    "terminalid",
    "terminal_id",
    "settlement",
)
"""Filters for values that no transaction has here."""

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
    transaction = new_transaction(call, "transaction_initialize", numbers_as_text=True, takes_plan=True)
    transaction.callback_url = call.text("callback_url")
    channels = call.body.get("channels")
    if isinstance(channels, list):
        transaction.channels = [item for item in channels if isinstance(item, str)]
    data = {
        "authorization_url": f"{call.request.base_url}/checkout/{transaction.access_code}",
        "access_code": transaction.access_code,
        "reference": transaction.reference,
    }
    return ok("Authorization URL created", data, unverified=body_guesses(call, takes_plan=True))


def verify(call: Call) -> Response:
    """GET /transaction/verify/{reference}"""
    transaction = call.account[TRANSACTIONS].find(reference=call.path["reference"])
    if transaction is None:
        raise Refused(REFERENCE_NOT_FOUND)
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
        volume = sum(chosen.values("amount"))
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
        raise Refused(PARTIAL_DEBIT_CURRENCY, currency=currency)
    if call.text("at_least") is not None and call.amount("at_least") > amount:
        raise Refused(AMOUNT_INVALID)
    authorization = usable_authorization(call, email)
    transaction = new_transaction(call, "partial_debit", numbers_as_text=True, takes_shares=False)
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
        unverified=(AUTHORIZATION_CHECK,),
    )


def timeline(call: Call) -> Response:
    """GET /transaction/timeline/{id_or_reference}"""
    transaction = find_transaction(call.account, call.path["id_or_reference"])
    if transaction is None:
        raise Refused(TIMELINE_NOT_FOUND)
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
        unverified=(SESSION_AND_EVENT,),
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
        unverified=(SESSION_AND_EVENT,),
    )


def totals(call: Call) -> Response:
    """GET /transaction/totals"""
    paid = paging.select_period(call, call.account[TRANSACTIONS].all()).where(lambda item: item.paid_at is not None)
    used = {CURRENCIES[0], *paid.values("currency")}
    by_currency = [
        {"currency": currency, "amount": sum(paid.having(currency=currency).values("amount"))}
        for currency in CURRENCIES
        if currency in used
    ]
    volume = sum(paid.values("amount"))
    data = {
        "total_transactions": len(paid),
        "unique_customers": len(set(paid.values("customer_id"))),
        "total_volume": volume,
        "total_volume_by_currency": by_currency,
        # Test mode never settles, so the whole volume is still to be transferred.
        "pending_transfers": volume,
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
                account[CUSTOMERS][item.customer_id].email,
                "" if item.fees is None else item.fees,
                stored_stamp(item.created_at),
                "" if item.paid_at is None else stored_stamp(item.paid_at),
            )
        )
    name = account.code(20)
    account[EXPORTS].add(Export(name, text.getvalue()))
    data = {
        "path": f"{call.request.base_url}/exports/{name}.csv",
        "expiresAt": stamp(account.now() + EXPORT_LIFETIME),
    }
    return ok("Export successful", data, unverified=(EXPORT_FILE,))


def _take_from(account: Account, transaction: Transaction, authorization: Authorization) -> None:
    transaction.authorization_code = authorization.code
    charging.start_saved(account, transaction, INSTRUMENTS[authorization.instrument])


def _guesses(account: Account, transaction: Transaction) -> tuple[str, ...]:
    guesses = views.guesses_in(transaction)
    if shares.sharing_of(account, transaction) is not None:
        guesses += (shares.SHARES,)
    partly_refunded = transaction.status == "success" and any(
        refund.status == "processed" for refund in account[REFUNDS].of(transaction_id=transaction.id)
    )
    return (*guesses, PARTIAL_REFUND) if partly_refunded else guesses


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
        raise Refused(ID_NOT_NUMERIC)
    transaction = call.account[TRANSACTIONS].numbered(wanted)
    if transaction is None:
        raise Refused(NOT_FOUND)
    return transaction


def _filtered(call: Call) -> Rows[Transaction]:
    """The transactions that pass the filters of list and export, newest first."""
    account = call.account
    if any(call.query(name) is not None for name in NEVER_MATCHING):
        return account[TRANSACTIONS].among(())
    source = call.query("source")
    if source not in (None, "merchantApi", "virtualTerminal") or call.query("settled") == "true":
        return account[TRANSACTIONS].among(())
    chosen = paging.select_period(call, account[TRANSACTIONS].all())
    if source is not None:
        at_terminal = source == "virtualTerminal"
        chosen = chosen.where(lambda item: (item.entry_point == "virtual_terminal") == at_terminal)
    number = call.query("virtual_account_number")
    if number is not None:
        chosen = chosen.where(lambda item: item.details.get("receiver_bank_account_number") == number)
    if call.query("payment_page") is not None:
        sent = account[hosted.SUBMISSIONS].of(page_id=call.whole_query("payment_page"))
        opened = {item.transaction_id for item in sent}
        chosen = chosen.where(lambda item: item.id in opened)
    status = call.query("status")
    if status is not None and status != "all":
        chosen = chosen.having(status=status)
    for name in ("channel", "currency"):
        wanted = call.query(name)
        if wanted is not None:
            chosen = chosen.having(**{name: wanted})
    amount = call.query("amount")
    if amount is not None:
        exact = whole_amount(amount)
        chosen = chosen.having(amount=exact)
    if call.query("customer") is not None:
        # A customer code is not refused; it matches nothing.
        customer_id = call.whole_query("customer")
        chosen = chosen.having(customer_id=customer_id)
    codes = [code for code in (call.query("subaccount_code"), call.query("split_code")) if code is not None]
    if codes:
        divided = set.intersection(*(shares.shared_by(account, code) for code in codes))
        chosen = chosen.where(lambda item: item.id in divided)
    code = call.query("customer_code")
    if code is not None:
        customer = account[CUSTOMERS].find(code=code)
        chosen = chosen.having(customer_id=None if customer is None else customer.id)
    return chosen


def download_export(account: Account, request: Request, file_name: str) -> Response:
    """GET /exports/{name}.csv"""
    export = account[EXPORTS].find(name=file_name)
    if export is None:
        return unknown_route()
    headers = {"content-type": "text/csv; charset=utf-8"}
    return Response(200, headers, export.text.encode("utf-8", "replace"))


RESOURCE = Resource(
    kinds=(TRANSACTIONS, *books.KINDS, EXPORTS),
    rules={
        "transactions.initialize": initialize,
        "transactions.verify": verify,
        "transactions.list": list_,
        "transactions.charge_authorization": charge_authorization,
        "transactions.partial_debit": partial_debit,
        "transactions.check_authorization": check_authorization,
        "transactions.totals": totals,
        "transactions.export": export,
        "transactions.timeline": timeline,
        "transactions.fetch": fetch,
        "transactions.event": event,
        "transactions.session": session,
    },
    tasks={
        charging.SETTLE: charging.settle_later,
        charging.EXPIRE: charging.expire_transfer,
        charging.GIVE_UP: charging.give_up,
    },
    pages={"exports": Page(((EXPORTS, "name"),), download_export)},
)
