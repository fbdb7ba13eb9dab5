"""The refund operations, and how a refund progresses as time passes.

The status of a paid transaction follows its refunds, and only `settle_transaction` sets it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from paystack.runtime.http import Response
from paystack.sandbox.engine import paging, webhooks
from paystack.sandbox.engine.account import Account
from paystack.sandbox.engine.call import Call
from paystack.sandbox.engine.clock import DAY, MINUTE, stamp, stored_stamp, stored_stamp_or_none
from paystack.sandbox.engine.replies import MISSING, ErrorRow, Guess, Refused, absent, invalid, ok
from paystack.sandbox.engine.resource import Resource
from paystack.sandbox.engine.tables import Kind, Record, Rows
from paystack.sandbox.payments import books, shares
from paystack.sandbox.payments.instruments import INSTRUMENTS
from paystack.sandbox.payments.records import CUSTOMERS, TRANSACTIONS, Transaction, find_transaction
from paystack.sandbox.payments.signals import Signal, tell
from paystack.sandbox.payments.views import customer_view


@dataclass(slots=True)
class Refund(Record):
    """One refund of a transaction, in full or in part."""

    transaction_id: int
    amount: int
    currency: str
    created_at: int
    updated_at: int
    expected_at: int
    customer_note: str
    merchant_note: str
    ending: str
    status: str = "pending"
    reference: str | None = None
    refunded_at: int | None = None


REFUNDS = Kind("refunds", Refund, first_id=14_892_302, grouped=("transaction_id",))

OF_UNSUCCESSFUL = Guess(
    "refund-of-unsuccessful-transaction", "The message and code when an unsuccessful transaction is refunded."
)
TIMING = Guess("refund-timing", "A refund is processing after two minutes and has its final status after five.")

FULLY_REVERSED = ErrorRow(400, "Transaction has been fully reversed", type="api_error", code="transaction_reversed")
EXCEEDS = invalid(
    "Refund amount cannot be more than the transaction amount left", "refund_amount_exceeds_transaction_amount"
)
UNSUCCESSFUL = invalid("Transaction is not successful, so it cannot be refunded", unverified=OF_UNSUCCESSFUL)
OTHER_CURRENCY = invalid("Refund currency must be that of the transaction")
BELOW_MINIMUM = invalid("Refund amount is below the minimum")
TRANSACTION_UNKNOWN = absent("Transaction not found", "transaction_not_found", status=400)
NOT_FOUND = absent("Refund not found")
WRONG_STATE = ErrorRow(422, 'Invalid Refund state, refund status should be "needs-attention"', code="invalid_params")

MOVE_ON = "refund"
"""The task that moves a refund to its next status."""

PROCESSED_AFTER = 2 * MINUTE
CONCLUDED_AFTER = 5 * MINUTE
EXPECTED_AFTER = 10 * DAY
OPEN = ("pending", "processing", "needs-attention")
MINIMUM = {"GHS": 100}
"""The smallest refund in subunits, for currencies where it is known."""

REFUNDABLE = ("success", "reversal-pending", "reversed")
REFUNDED_BY = "sandbox@paystack.test"

RETRY_FIELDS = (
    "integration",
    "transaction",
    "dispute",
    "settlement",
    "id",
    "domain",
    "currency",
    "amount",
    "status",
    "refunded_at",
    "expected_at",
    "channel",
    "refunded_by",
    "customer_note",
    "merchant_note",
    "deducted_amount",
    "fully_deducted",
    "bank_reference",
    "reason",
    "customer",
    "initiated_by",
    "reversed_at",
    "session_id",
)
"""The fields in the reply to a retry."""


def create(call: Call) -> Response:
    """POST /refund"""
    account = call.account
    wanted = call.required("transaction")
    transaction = find_transaction(account, wanted)
    if transaction is None:
        raise Refused(TRANSACTION_UNKNOWN)
    if transaction.status not in REFUNDABLE:
        raise Refused(UNSUCCESSFUL)
    if call.text("currency") not in (None, transaction.currency):
        raise Refused(OTHER_CURRENCY)
    # The amount defaults to the whole original amount, even after partial refunds.
    amount = transaction.amount if call.body.get("amount") is None else call.amount()
    left = transaction.amount - returned(account, transaction)
    if left == 0:
        raise Refused(FULLY_REVERSED)
    if amount > left:
        raise Refused(EXCEEDS)
    if amount < MINIMUM.get(transaction.currency, 1):
        raise Refused(BELOW_MINIMUM)
    note = f"Refund for transaction {transaction.reference}"
    now = account.now()
    refund = Refund(
        transaction.id,
        amount,
        transaction.currency,
        now,
        now,
        now + EXPECTED_AFTER,
        call.text("customer_note") or note,
        call.text("merchant_note") or f"{note} by {REFUNDED_BY}",
        INSTRUMENTS[transaction.instrument or "success"].refund_ending,
    )
    account[REFUNDS].add(refund)
    settle_transaction(account, transaction)
    _plan(account, refund)
    _announce(account, refund)
    return ok(
        "Refund has been queued for processing",
        _created(account, refund, transaction),
        unverified=(TIMING, *shares.return_guesses(account, transaction)),
    )


def list_(call: Call) -> Response:
    """GET /refund"""
    chosen = paging.select_period(call, call.account[REFUNDS].all())
    if call.query("transaction") is not None:
        # The filter is by transaction id; a reference matches nothing.
        number = call.whole_query("transaction")
        chosen = chosen.having(transaction_id=number)
    currency = call.query("currency")
    if currency is not None:
        chosen = chosen.having(currency=currency)
    shown, meta = paging.page_of(call, chosen)
    meta["failedRefundCount"] = len(chosen.having(status="failed"))
    meta["totalRetriable"] = len(chosen.having(status="needs-attention"))
    meta["partialAmountLeft"] = _left_of_one(call.account, chosen)
    data = [_listed(call.account, item) for item in shown]
    return ok("Refunds retrieved", data, meta=meta)


def fetch(call: Call) -> Response:
    """GET /refund/{id}"""
    refund = _found(call)
    view = _listed(call.account, refund)
    view["fully_deducted"] = bool(view["fully_deducted"])
    view["updatedAt"] = view["updated_at"]
    transaction = call.account[TRANSACTIONS][refund.transaction_id]
    return ok("Refund retrieved", view, unverified=shares.return_guesses(call.account, transaction))


def retry(call: Call) -> Response:
    """POST /refund/retry_with_customer_details/{id}: only for a refund that needs attention"""
    account, refund = call.account, _found(call)
    details = call.object("refund_account_details")
    if details is None:
        raise Refused(MISSING, field="refund_account_details")
    for name in ("currency", "account_number", "bank_id"):
        if not details.get(name):
            raise Refused(MISSING, field=f"refund_account_details.{name}")
    if refund.status != "needs-attention":
        raise Refused(WRONG_STATE)
    refund.status = "processing"
    refund.ending = "processed"
    refund.updated_at = account.now()
    account.schedule.plan(account.now() + CONCLUDED_AFTER - PROCESSED_AFTER, MOVE_ON, refund=refund.id)
    _announce(account, refund)
    return ok(
        "Refund retried and has been queued for processing",
        _retried(account, refund),
        unverified=(TIMING,),
    )


def move_on(account: Account, refund: int) -> None:
    """Move a refund to its next status."""
    found = account[REFUNDS][refund]
    now = account.now()
    if found.status == "pending":
        found.status = "processing"
        found.reference = account.code(16, "TRF_")
    elif found.status == "processing":
        found.status = found.ending
        if found.ending == "processed":
            found.refunded_at = now
            transaction = account[TRANSACTIONS][found.transaction_id]
            books.post(
                account,
                books.REFUND,
                found.currency,
                {**shares.bear(account, transaction, found.amount), books.CUSTOMERS: found.amount},
                cause="Refund",
                cause_id=found.id,
                reference=transaction.reference,
            )
    found.updated_at = now
    settle_transaction(account, account[TRANSACTIONS][found.transaction_id])
    _announce(account, found)
    if found.status == "processed":
        tell(account, Signal.REFUNDED, found)


def returned(account: Account, transaction: Transaction) -> int:
    """The amount refunded or being refunded, or given back after disputes, in subunits; failed refunds do not count."""
    refunds = account[REFUNDS].of(transaction_id=transaction.id)
    disputed = [
        item.lines[books.CUSTOMERS]
        for item in account[books.MOVEMENTS].of(reference=transaction.reference).having(kind=books.DISPUTE)
    ]
    return sum(item.amount for item in refunds if item.status != "failed") + sum(disputed)


def settle_transaction(account: Account, transaction: Transaction) -> None:
    """Set the status of the transaction from its refunds."""
    refunds = account[REFUNDS].of(transaction_id=transaction.id)
    done = sum(item.amount for item in refunds if item.status == "processed")
    if any(item.status in OPEN for item in refunds):
        transaction.status = "reversal-pending"
    elif done == transaction.amount:
        transaction.status = "reversed"
    else:
        transaction.status = "success"


def _plan(account: Account, refund: Refund) -> None:
    for wait in (PROCESSED_AFTER, CONCLUDED_AFTER):
        account.schedule.plan(refund.created_at + wait, MOVE_ON, refund=refund.id)


def _found(call: Call) -> Refund:
    refund = call.account[REFUNDS].numbered(call.path["id"])
    if refund is None:
        raise Refused(NOT_FOUND)
    return refund


def _left_of_one(account: Account, refunds: Rows[Refund]) -> int:
    """The amount left to refund if all these refunds belong to one transaction, else 0."""
    numbers = set(refunds.values("transaction_id"))
    if len(numbers) != 1:
        return 0
    transaction = account[TRANSACTIONS][numbers.pop()]
    return transaction.amount - returned(account, transaction)


def _announce(account: Account, refund: Refund) -> None:
    """Emit the event of the refund's status. The types of its fields depend on the status."""
    transaction = account[TRANSACTIONS][refund.transaction_id]
    customer = account[CUSTOMERS][transaction.customer_id]
    is_smooth = refund.status in ("pending", "processing", "processed")
    webhooks.emit(
        account,
        f"refund.{refund.status}",
        {
            "status": refund.status,
            "transaction_reference": transaction.reference,
            "refund_reference": refund.reference,
            "amount": str(refund.amount) if is_smooth else refund.amount,
            "currency": refund.currency,
            "customer": {
                "first_name": customer.first_name,
                "last_name": customer.last_name,
                "email": customer.email,
            },
            "integration": account.id,
            "domain": "test",
            "id": str(refund.id) if refund.status == "needs-attention" else refund.id,
            "customer_note": refund.customer_note,
            "merchant_note": refund.merchant_note,
        },
    )


def _deducted(refund: Refund) -> int:
    return refund.amount if refund.status == "processed" else 0


def _created(account: Account, refund: Refund, transaction: Transaction) -> dict[str, Any]:
    """A refund as a creation shows it: the transaction is an object, with an authorization of three nulls."""
    paid = stored_stamp_or_none(transaction.paid_at)
    return {
        "transaction": {
            "id": transaction.id,
            "domain": "test",
            "reference": transaction.reference,
            "amount": transaction.amount,
            "paid_at": paid,
            "channel": transaction.channel,
            "currency": transaction.currency,
            "authorization": {"exp_month": None, "exp_year": None, "account_name": None},
            "customer": {"international_format_phone": None},
            "plan": {},
            "subaccount": {"currency": None},
            "split": {},
            "order_id": None,
            "paidAt": paid,
            "pos_transaction_data": None,
            "source": None,
            "fees_breakdown": None,
        },
        "integration": account.id,
        "deducted_amount": 0,
        "channel": None,
        "merchant_note": refund.merchant_note,
        "customer_note": refund.customer_note,
        "status": refund.status,
        "refunded_by": REFUNDED_BY,
        "expected_at": stamp(refund.expected_at),
        "currency": refund.currency,
        "domain": "test",
        "amount": refund.amount,
        "fully_deducted": False,
        "id": refund.id,
        "createdAt": stamp(refund.created_at),
        "updatedAt": stamp(refund.updated_at),
    }


def _listed(account: Account, refund: Refund) -> dict[str, Any]:
    """A refund as lists show it: the transaction is its id, and `fully_deducted` is 0 or 1."""
    transaction = account[TRANSACTIONS][refund.transaction_id]
    customer = account[CUSTOMERS][transaction.customer_id]
    refunded = stored_stamp_or_none(refund.refunded_at)
    return {
        "integration": account.id,
        "transaction": transaction.id,
        "dispute": None,
        "settlement": None,
        "id": refund.id,
        "domain": "test",
        "currency": refund.currency,
        "amount": refund.amount,
        "status": refund.status,
        "refunded_at": refunded,
        "refunded_by": REFUNDED_BY,
        "customer_note": refund.customer_note,
        "merchant_note": refund.merchant_note,
        "deducted_amount": _deducted(refund),
        "fully_deducted": int(_deducted(refund) == refund.amount),
        "createdAt": stored_stamp(refund.created_at),
        "bank_reference": None,
        "transaction_reference": transaction.reference,
        "reason": refund.status.upper() if refund.status == "pending" else refund.merchant_note,
        "customer": customer_view(customer),
        "refund_type": "full" if refund.amount == transaction.amount else "partial",
        "transaction_amount": transaction.amount,
        "initiated_by": REFUNDED_BY,
        "refund_channel": transaction.channel,
        "session_id": None,
        "collect_account_number": refund.status == "needs-attention",
        "channel": transaction.channel,
        "expected_at": stored_stamp(refund.expected_at),
        "created_at": stored_stamp(refund.created_at),
        "updated_at": stored_stamp(refund.updated_at),
    }


def _retried(account: Account, refund: Refund) -> dict[str, Any]:
    """A refund as a retry shows it."""
    listed = _listed(account, refund)
    listed.update(customer=None, reversed_at=None, fully_deducted=False)
    return {name: listed[name] for name in RETRY_FIELDS}


RESOURCE = Resource(
    kinds=(REFUNDS,),
    rules={
        "refunds.create": create,
        "refunds.list": list_,
        "refunds.fetch": fetch,
        "refunds.retry": retry,
    },
    tasks={MOVE_ON: move_on},
)
