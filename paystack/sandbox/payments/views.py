"""How replies show a transaction: each has its own set of fields and its own empty values.

Nothing here changes state. The fields follow payloads of the real API.
"""

from __future__ import annotations

from typing import Any

from paystack.sandbox.engine.account import Account
from paystack.sandbox.engine.clock import SECOND, stored_stamp, stored_stamp_or_none
from paystack.sandbox.engine.replies import Guess
from paystack.sandbox.payments import hosted, shares
from paystack.sandbox.payments.instruments import INSTRUMENTS
from paystack.sandbox.payments.orders import order_of
from paystack.sandbox.payments.plans import plan_of, plan_view
from paystack.sandbox.payments.records import CUSTOMERS, Authorization, Customer, Transaction, find_authorization

View = dict[str, Any]

TRANSFER_FIELDS = (
    "sender_country",
    "sender_bank",
    "sender_bank_account_number",
    "sender_name",
    "narration",
    "receiver_bank_account_number",
    "receiver_bank",
)
"""What the authorization of a transfer has besides; `details` of its transaction hold what is known of them."""

FEES = Guess(
    "fees", "Fees of amounts that no payload shows: they follow the published rates, some of which are outdated."
)
UNFINISHED = Guess("unfinished-charge-status", "The status that verify shows while a charge waits for a step.")


def customer_view(customer: Customer, *, with_phone_format: bool = True) -> View:
    """The customer within a transaction."""
    view: View = {
        "id": customer.id,
        "first_name": customer.first_name,
        "last_name": customer.last_name,
        "email": customer.email,
        "customer_code": customer.code,
        "phone": customer.phone,
        "metadata": customer.metadata,
        "risk_action": customer.risk_action,
    }
    if with_phone_format:
        view["international_format_phone"] = None
    return view


def authorization_view(authorization: Authorization) -> View:
    """A saved authorization."""
    return {
        "authorization_code": authorization.code,
        "bin": authorization.bin,
        "last4": authorization.last4,
        "exp_month": authorization.exp_month,
        "exp_year": authorization.exp_year,
        "channel": authorization.channel,
        "card_type": authorization.card_type,
        "bank": authorization.bank,
        "country_code": authorization.country_code,
        "brand": authorization.brand,
        "reusable": authorization.reusable,
        "signature": authorization.signature,
        "account_name": authorization.account_name,
    }


def log_view(transaction: Transaction) -> View | None:
    """The log of what the payer did; None if nobody tried to pay."""
    if not transaction.history:
        return None
    return {
        "start_time": transaction.created_at // SECOND,
        "time_spent": transaction.history[-1]["time"],
        "attempts": transaction.attempts,
        "errors": transaction.errors,
        "success": transaction.charge_status == "success",
        "mobile": False,
        "input": [],
        "history": transaction.history,
    }


def source_view(transaction: Transaction) -> View:
    """Where the payment came from."""
    return {
        "type": "api",
        "source": "merchant_api",
        "entry_point": transaction.entry_point,
        "identifier": None,
    }


def verified(account: Account, transaction: Transaction) -> View:
    """As verify shows it; missing `metadata` is ""."""
    created, paid = stored_stamp(transaction.created_at), _paid_at(transaction)
    sharing = shares.sharing_of(account, transaction)
    plan = plan_of(account, transaction)
    return {
        "id": transaction.id,
        "domain": "test",
        "status": transaction.status,
        "reference": transaction.reference,
        "receipt_number": None,
        "amount": transaction.amount,
        "message": transaction.message,
        "gateway_response": transaction.gateway_response,
        "paid_at": paid,
        "created_at": created,
        "channel": transaction.channel,
        "currency": transaction.currency,
        "ip_address": transaction.ip_address,
        "metadata": _or_empty(transaction.metadata, ""),
        "log": log_view(transaction),
        "fees": transaction.fees,
        "fees_split": shares.fees_split(account, transaction, sharing),
        "authorization": _authorization(account, transaction),
        "customer": customer_view(account[CUSTOMERS][transaction.customer_id]),
        "plan": None if plan is None else plan.code,
        "split": shares.split_view(account, transaction, sharing),
        "order_id": _order_id(account, transaction),
        "paidAt": paid,
        "createdAt": created,
        "requested_amount": transaction.requested_amount,
        "pos_transaction_data": None,
        "source": None,
        "fees_breakdown": None,
        "connect": None,
        "transaction_date": created,
        "plan_object": {} if plan is None else plan_view(plan),
        "subaccount": shares.subaccount_view(account, sharing),
    }


def fetched(account: Account, transaction: Transaction) -> View:
    """As fetch shows it: with a `source`, empty objects for plan and split, and no `plan_object`."""
    created, paid = stored_stamp(transaction.created_at), _paid_at(transaction)
    sharing = shares.sharing_of(account, transaction)
    customer = account[CUSTOMERS][transaction.customer_id]
    return {
        "id": transaction.id,
        "domain": "test",
        "status": transaction.status,
        "reference": transaction.reference,
        "receipt_number": None,
        "amount": transaction.amount,
        "message": transaction.message,
        "gateway_response": transaction.gateway_response,
        "helpdesk_link": None,
        "paid_at": paid,
        "created_at": created,
        "channel": transaction.channel,
        "currency": transaction.currency,
        "ip_address": transaction.ip_address,
        "metadata": _or_empty(transaction.metadata, ""),
        "log": log_view(transaction),
        "fees": transaction.fees,
        "fees_split": shares.fees_split(account, transaction, sharing),
        "authorization": _authorization(account, transaction),
        "customer": customer_view(customer, with_phone_format=False),
        "plan": _plan(account, transaction),
        "subaccount": shares.subaccount_view(account, sharing),
        "split": shares.split_view(account, transaction, sharing),
        "order_id": _order_id(account, transaction),
        "paidAt": paid,
        "createdAt": created,
        "requested_amount": transaction.requested_amount,
        "pos_transaction_data": None,
        "source": source_view(transaction),
        "fees_breakdown": None,
        "connect": None,
    }


def listed(account: Account, transaction: Transaction) -> View:
    """As the list shows it: no log, and null for missing metadata."""
    created, paid = stored_stamp(transaction.created_at), _paid_at(transaction)
    sharing = shares.sharing_of(account, transaction)
    customer = account[CUSTOMERS][transaction.customer_id]
    return {
        "id": transaction.id,
        "domain": "test",
        "status": transaction.status,
        "reference": transaction.reference,
        "amount": transaction.amount,
        "message": None,
        "gateway_response": transaction.gateway_response,
        "paid_at": paid,
        "created_at": created,
        "channel": transaction.channel,
        "currency": transaction.currency,
        "ip_address": transaction.ip_address,
        "metadata": _or_empty(transaction.metadata, None),
        "log": None,
        "fees": transaction.fees,
        "fees_split": shares.fees_split(account, transaction, sharing),
        "customer": customer_view(customer, with_phone_format=False),
        "authorization": _authorization(account, transaction),
        "plan": _plan(account, transaction),
        "split": shares.split_view(account, transaction, sharing),
        "subaccount": shares.subaccount_view(account, sharing),
        "order_id": _order_id(account, transaction),
        "paidAt": paid,
        "createdAt": created,
        "requested_amount": transaction.requested_amount,
        "source": source_view(transaction),
        "connect": None,
        "pos_transaction_data": None,
        "timeline": None,
    }


def charged_again(account: Account, transaction: Transaction) -> View:
    """As a charge of a saved authorization shows it."""
    return {
        "amount": transaction.amount,
        "currency": transaction.currency,
        "transaction_date": stored_stamp(transaction.created_at),
        "status": transaction.status,
        "reference": transaction.reference,
        "domain": "test",
        "metadata": _or_empty(transaction.metadata, ""),
        "gateway_response": transaction.gateway_response,
        "message": transaction.message,
        "channel": transaction.channel,
        "ip_address": None,
        "log": None,
        "fees": transaction.fees,
        "authorization": _authorization(account, transaction),
        "customer": customer_view(account[CUSTOMERS][transaction.customer_id]),
        "plan": None,
        "id": transaction.id,
    }


def debited_partially(account: Account, transaction: Transaction) -> View:
    """As a partial debit shows it: `plan` is 0, and there is a `requested_amount`."""
    view = charged_again(account, transaction)
    number = view.pop("id")
    return {**view, "plan": 0, "requested_amount": transaction.requested_amount, "id": number}


def charge_result(account: Account, transaction: Transaction) -> View:
    """As the charge operations show it once it is paid."""
    return {**verified(account, transaction), "redirect_url": None}


def in_webhook(account: Account, transaction: Transaction) -> View:
    """As `charge.success` shows it: 0 for missing metadata, "" for unknown names."""
    created, paid = stored_stamp(transaction.created_at), _paid_at(transaction)
    sharing = shares.sharing_of(account, transaction)
    customer = customer_view(account[CUSTOMERS][transaction.customer_id])
    for name in ("first_name", "last_name", "phone"):
        customer[name] = customer[name] or ""
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
        "ip_address": transaction.ip_address,
        "metadata": _or_empty(transaction.metadata, 0),
        "fees_breakdown": None,
        "log": None,
        "fees": transaction.fees,
        "fees_split": shares.fees_split(account, transaction, sharing),
        "authorization": _authorization(account, transaction),
        "customer": customer,
        "plan": _plan(account, transaction),
        "subaccount": shares.subaccount_view(account, sharing),
        "split": shares.split_view(account, transaction, sharing),
        "order_id": _order_id(account, transaction),
        "paidAt": paid,
        "requested_amount": transaction.requested_amount,
        "pos_transaction_data": None,
        "source": source_view(transaction),
    }


def guesses_in(transaction: Transaction) -> tuple[str, ...]:
    """The guesses that every view of this transaction rests on."""
    found: list[str] = []
    instrument = INSTRUMENTS.get(transaction.instrument or "")
    if instrument is not None and instrument.unverified is not None:
        found.append(instrument.unverified)
    if transaction.charge_status is not None and transaction.status in ("ongoing", "pending"):
        found.append(UNFINISHED)
    if transaction.entry_point == hosted.ENTRY_POINT:
        found.append(hosted.PAGE_PAYMENT)
    if transaction.guess is not None:
        found.append(transaction.guess)
    if transaction.fees is not None and not _fees_were_seen(transaction):
        found.append(FEES)
    return tuple(dict.fromkeys(found))


def _fees_were_seen(transaction: Transaction) -> bool:
    """Whether a payload confirms the fees: those of naira payments without the flat fee, and of Kenyan cards."""
    if transaction.currency == "NGN":
        return transaction.amount < 250_000 and transaction.channel != "dedicated_nuban"
    return transaction.currency == "KES" and transaction.channel == "card"


def _authorization(account: Account, transaction: Transaction) -> View:
    authorization = find_authorization(account, transaction.authorization_code)
    if authorization is None:
        return {}
    view = authorization_view(authorization)
    if transaction.channel == "dedicated_nuban":
        # Who sent the transfer, and where to.
        view.update({name: transaction.details.get(name) for name in TRANSFER_FIELDS})
    return view


def _order_id(account: Account, transaction: Transaction) -> int | None:
    order = order_of(account, transaction.id)
    return None if order is None else order.id


def _plan(account: Account, transaction: Transaction) -> View:
    """The plan, empty if there is none."""
    plan = plan_of(account, transaction)
    return {} if plan is None else plan_view(plan)


def _paid_at(transaction: Transaction) -> str | None:
    return stored_stamp_or_none(transaction.paid_at)


def _or_empty(metadata: Any, empty: Any) -> Any:
    return empty if metadata is None else metadata
