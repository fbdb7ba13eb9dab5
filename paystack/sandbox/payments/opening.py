"""Opening payments: the checks that every payment passes, and the unpaid transaction that it starts as.

How it is paid is in `charging`.
"""

from __future__ import annotations

import re
from typing import Any

from paystack.sandbox.engine.account import Account
from paystack.sandbox.engine.call import Call, parse_json_text
from paystack.sandbox.engine.replies import Guess, Refused, invalid
from paystack.sandbox.payments import shares
from paystack.sandbox.payments.plans import PLANS, TERMS, Terms, invoice_limit
from paystack.sandbox.payments.records import (
    CUSTOMERS,
    TRANSACTIONS,
    Authorization,
    Transaction,
    find_authorization,
    find_customer,
    open_customer,
)

REFERENCE_CHARACTERS = Guess("reference-characters", "The error code for an invalid character in a reference.")
METADATA_FORM = Guess("metadata-form", "A metadata string that is not JSON is kept unchanged.")
PLAN_IGNORED = Guess(
    "plan-of-charge", "A plan is taken up by transactions.initialize alone; a charge that names one ignores it."
)
PAID_PLAN = Guess(
    "plan-of-payment",
    "The refusal of an unknown plan. A payment in the plan's currency subscribes its customer if it leaves a card or "
    "a mandate that can be charged again, and the customer is not subscribed already.",
)

BAD_REFERENCE = invalid("Invalid character in transaction reference", unverified=REFERENCE_CHARACTERS)
DUPLICATE_REFERENCE = invalid("Duplicate Transaction Reference", "duplicate_reference")
PLAN_UNKNOWN = invalid("Plan not found", unverified=PAID_PLAN)
AUTHORIZATION_INVALID = invalid("Authorization code is invalid")
AUTHORIZATION_UNUSABLE = invalid("Authorization code is not reusable or does not belong to this customer")

SHARE_FIELDS = ("split_code", "split", "subaccount")
"""Fields of a payment that say how it is divided."""

_REFERENCE = re.compile(r"[A-Za-z0-9\-.=_]+")


def new_transaction(
    call: Call, entry_point: str, *, numbers_as_text: bool, takes_plan: bool = False, takes_shares: bool = True
) -> Transaction:
    """Check the fields of a payment, and add an unpaid transaction; with `takes_plan`, for the plan that it names.

    With `takes_shares`, it is divided as the body says.

    Refuses missing and invalid fields, and last of all a reference that is taken.
    """
    account = call.account
    email, amount, currency = call.email(), call.amount(), call.currency()
    plan, limit = None, None
    if takes_plan and call.text("plan") is not None:
        plan, limit = account[PLANS].find(code=call.text("plan")), invoice_limit(call)
        if plan is None:
            raise Refused(PLAN_UNKNOWN)
        amount, currency = plan.amount, plan.currency
    sharing, made = None, None
    if takes_shares:
        sharing, made = shares.asked(call, amount, currency, is_charge=entry_point == "charge")
    reference = free_reference(call)
    transaction = open_transaction(account, email, amount, currency, reference, entry_point)
    if plan is not None:
        account[TERMS].add(Terms(transaction.id, plan.id, limit))
    shares.keep(account, transaction, sharing, made)
    transaction.metadata = payment_metadata(call.body.get("metadata"), numbers_as_text=numbers_as_text)
    return transaction


def open_transaction(
    account: Account,
    email: str,
    amount: int,
    currency: str,
    reference: str,
    entry_point: str,
    payment_request_id: int | None = None,
) -> Transaction:
    """Add an unpaid transaction, and a customer if the email is new."""
    customer = find_customer(account, email) or open_customer(account, email)
    return account[TRANSACTIONS].add(
        Transaction(
            reference,
            account.code(15),
            amount,
            amount,
            currency,
            customer.id,
            account.now(),
            entry_point,
            payment_request_id=payment_request_id,
        )
    )


def free_reference(call: Call) -> str:
    """The caller's reference, or a new one if there is none; refuses one that is malformed or taken."""
    value = call.text("reference")
    if value is None:
        return call.account.code(12)
    if not is_reference(value):
        raise Refused(BAD_REFERENCE)
    if call.account[TRANSACTIONS].find(reference=value) is not None:
        raise Refused(DUPLICATE_REFERENCE)
    return value


def is_reference(text: str) -> bool:
    """Whether `text` has only characters that a reference may have."""
    return _REFERENCE.fullmatch(text) is not None


def usable_authorization(call: Call, email: str) -> Authorization:
    """The authorization that the call names; refuses one that is unknown, unusable or of another customer."""
    authorization = find_authorization(call.account, call.text("authorization_code"))
    if authorization is None:
        raise Refused(AUTHORIZATION_INVALID)
    owner = call.account[CUSTOMERS][authorization.customer_id]
    if owner.email.lower() != email.lower() or not (authorization.active and authorization.reusable):
        raise Refused(AUTHORIZATION_UNUSABLE)
    return authorization


def body_guesses(call: Call, *, takes_plan: bool = False) -> tuple[str, ...]:
    """The guesses that the fields of the body make a reply rest on."""
    found: list[str] = []
    metadata = call.body.get("metadata")
    if isinstance(metadata, str) and metadata == payment_metadata(metadata, numbers_as_text=False):
        found.append(METADATA_FORM)
    if call.body.get("plan"):
        found.append(PAID_PLAN if takes_plan else PLAN_IGNORED)
    if any(call.body.get(name) for name in SHARE_FIELDS):
        found.append(shares.SHARES)
    return tuple(found)


def payment_metadata(value: object, *, numbers_as_text: bool) -> Any:
    """The metadata of a payment as it is stored; `numbers_as_text` applies to objects, not to JSON text."""
    if isinstance(value, str):
        parsed = parse_json_text(value)
        return parsed if isinstance(parsed, (dict, list)) else (value or None)
    return _numbers_as_text(value) if numbers_as_text else value


def _numbers_as_text(value: object) -> object:
    if isinstance(value, dict):
        return {name: _numbers_as_text(item) for name, item in value.items()}
    if isinstance(value, list):
        return [_numbers_as_text(item) for item in value]
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return str(value)
    return value
