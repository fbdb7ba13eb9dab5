"""What became of a write whose answer was lost: asking for its reference, and telling whose payment answers.

Nothing here does I/O; `exchange` decides when to ask and what follows from the answer.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from paystack.runtime.checks import segment
from paystack.runtime.errors import APIError, NotFoundError
from paystack.runtime.http import Request
from paystack.runtime.options import RequestOptions

if TYPE_CHECKING:
    from paystack.runtime.models import Envelope

UNPAID = "abandoned"
"""The status of a transaction that was started and nothing more."""

WAIT_FOR_REFERENCE = 1.0
"""Seconds between two looks at a reference that is not there: the write may still be on its way in."""


def ask(operation: str, reference: str, options: RequestOptions) -> Request:
    """The request that asks for `reference`."""
    from paystack.api.operations import OPERATIONS  # most calls never ask

    method, path, retry, *_ = OPERATIONS[operation]
    return Request(method, path.format(reference=segment("reference", reference)), operation, retry, options=options)


def transaction_model() -> type[Envelope]:
    """What `transactions.verify` answers."""
    from paystack.models import TransactionResponse

    return TransactionResponse


def is_not_found(error: APIError) -> bool:
    """Whether `error` says that nothing has the reference; charges say so without a code."""
    return isinstance(error, NotFoundError) or error.api_message == "Transaction reference is invalid"


def can_compare(data: Any) -> bool:
    """Whether `data` says what was paid; the steps of a charge that is under way do not."""
    return getattr(data, "amount", None) is not None


def difference(asked: Mapping[str, Any], data: Any) -> str | None:
    """How the payment in `data` differs from the one that `asked` (a request's body) wants; None if it does not.

    A difference means that the reference was used before, for something else.
    """
    currency = getattr(data, "currency", None)
    if asked.get("currency") and currency and currency != asked["currency"]:
        return f"its currency is {currency}, not {asked['currency']}"
    email = getattr(getattr(data, "customer", None), "email", None)
    if email and str(email).lower() != str(asked.get("email", "")).lower():
        return "it is another customer's"
    amount = getattr(data, "requested_amount", None) or getattr(data, "amount", None)
    if amount is None or asked.get("plan"):  # a plan sets the amount itself
        return None
    wanted = asked.get("amount")
    if asked.get("at_least") is not None:
        charged = getattr(data, "amount", None) or amount
        return None if int(asked["at_least"]) <= charged <= wanted else f"its amount is {charged}"
    return None if amount == wanted else f"its amount is {amount}, not {wanted}"
