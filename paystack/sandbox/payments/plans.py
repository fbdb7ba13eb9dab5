"""Plans, and which payments belong to one: subscriptions and the views of transactions read both.

What a payment is for beside its amount is a record of its own, as few payments have a plan.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from paystack.sandbox.engine.account import Account
from paystack.sandbox.engine.call import Call
from paystack.sandbox.engine.replies import Guess, Refused, invalid
from paystack.sandbox.engine.tables import Kind, Record
from paystack.sandbox.payments.records import Transaction


@dataclass(slots=True)
class Plan(Record):
    """What customers subscribe to."""

    code: str
    name: str
    amount: int
    interval: str
    currency: str
    created_at: int
    updated_at: int
    description: str | None = None
    invoice_limit: int = 0
    send_invoices: bool = True
    send_sms: bool = True
    metadata: Any = None


@dataclass(slots=True)
class Terms(Record):
    """The plan that a transaction pays for. `subscription_id` is set where a subscription charges the customer."""

    transaction_id: int
    plan_id: int
    invoice_limit: int | None = None
    subscription_id: int | None = None
    invoice_id: int | None = None


PLANS = Kind("plans", Plan, first_id=49_122, unique=("code",))
TERMS = Kind("terms", Terms, unique=("transaction_id",), grouped=("plan_id",))

LIMIT = Guess("invoice-limit", "The message for an invoice limit that is not a whole number.")

INVALID_LIMIT = invalid("invoice_limit must be a whole number", unverified=LIMIT)
LARGEST_LIMIT = 2**31 - 1


def invoice_limit(call: Call) -> int | None:
    """The `invoice_limit` of the body, None if it has none; refuses what is not a whole number."""
    value = call.body.get("invoice_limit")
    if value is None:
        return None
    text = str(value)
    is_whole = not isinstance(value, bool) and text.isascii() and text.isdigit() and len(text) <= 10
    if not is_whole or int(text) > LARGEST_LIMIT:
        raise Refused(INVALID_LIMIT)
    return int(text)


def plan_of(account: Account, transaction: Transaction) -> Plan | None:
    """The plan that the transaction pays for, or None."""
    terms = account[TERMS].find(transaction_id=transaction.id)
    return None if terms is None else account[PLANS][terms.plan_id]


def plan_view(plan: Plan) -> dict[str, Any]:
    """A plan within a transaction."""
    return {
        "id": plan.id,
        "name": plan.name,
        "plan_code": plan.code,
        "description": plan.description,
        "amount": plan.amount,
        "interval": plan.interval,
        "send_invoices": plan.send_invoices,
        "send_sms": plan.send_sms,
        "currency": plan.currency,
    }
