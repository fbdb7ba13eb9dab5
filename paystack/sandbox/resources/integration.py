"""The settings of the integration: how long a customer has to pay on a checkout page."""

from __future__ import annotations

from dataclasses import dataclass

from paystack.runtime.http import Response
from paystack.sandbox.engine.account import Account
from paystack.sandbox.engine.call import Call, whole_amount
from paystack.sandbox.engine.clock import SECOND
from paystack.sandbox.engine.replies import MISSING, Guess, Refused, invalid, ok
from paystack.sandbox.engine.resource import Resource
from paystack.sandbox.engine.tables import Kind, Record
from paystack.sandbox.payments.records import Transaction


@dataclass(slots=True)
class Integration(Record):
    """The settings that were changed; an account has at most one such record."""

    payment_session_timeout: int = 0
    """In seconds; 0 is no timeout."""


INTEGRATIONS = Kind("integrations", Integration)

SESSION_TIMEOUT = Guess(
    "payment-session-timeout",
    "There is no payment session timeout until one is set. It runs from the initialization of a transaction; its page "
    "is closed after that, and the transaction stays abandoned.",
)

TIMEOUT_INVALID = invalid("timeout must be a number of seconds, or 0", unverified=SESSION_TIMEOUT)


def fetch_payment_session_timeout(call: Call) -> Response:
    """GET /integration/payment_session_timeout"""
    timeout = payment_session_timeout(call.account)
    unverified = () if len(call.account[INTEGRATIONS]) else (SESSION_TIMEOUT,)
    return ok("Payment session timeout retrieved", {"payment_session_timeout": timeout}, unverified=unverified)


def update_payment_session_timeout(call: Call) -> Response:
    """PUT /integration/payment_session_timeout: 0 turns it off"""
    value = call.body.get("timeout")
    if value is None or value == "":
        raise Refused(MISSING, field="timeout")
    if isinstance(value, bool):
        raise Refused(TIMEOUT_INVALID)
    if value in (0, "0"):
        timeout = 0
    else:
        try:
            timeout = whole_amount(value)
        except Refused:
            raise Refused(TIMEOUT_INVALID) from None
    settings = next(iter(call.account[INTEGRATIONS]), None) or call.account[INTEGRATIONS].add(Integration())
    settings.payment_session_timeout = timeout
    return ok("Payment session timeout updated", {"payment_session_timeout": timeout})


def payment_session_timeout(account: Account) -> int:
    """Seconds that a customer has to pay on a checkout page; 0 is no timeout."""
    settings = next(iter(account[INTEGRATIONS]), None)
    return 0 if settings is None else settings.payment_session_timeout


def has_timed_out(account: Account, transaction: Transaction) -> bool:
    """Whether the time to pay an initialized transaction on its page is over."""
    if transaction.entry_point != "transaction_initialize":
        return False
    timeout = payment_session_timeout(account)
    return timeout != 0 and account.now() >= transaction.created_at + timeout * SECOND


RESOURCE = Resource(
    kinds=(INTEGRATIONS,),
    rules={
        "integration.fetch_payment_session_timeout": fetch_payment_session_timeout,
        "integration.update_payment_session_timeout": update_payment_session_timeout,
    },
)
