"""Looking up a write whose answer was lost by its reference, and checking that the payment found is the same one.

Nothing here does I/O, or decides when to look up and what follows from it: `exchange` does.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from paystack.runtime.checks import segment
from paystack.runtime.errors import APIError, NotFoundError
from paystack.runtime.http import Request
from paystack.runtime.loading import Loading
from paystack.runtime.options import RequestOptions

if TYPE_CHECKING:
    from paystack.runtime.models import Envelope

UNPAID = "abandoned"
"""The status of a transaction that was started, but not paid yet."""

WAIT_FOR_REFERENCE = 1.0
"""Seconds between two lookups of a reference that does not exist yet: the write may still arrive."""


def ask(operation: str, reference: str, options: RequestOptions) -> Request:
    """Returns the request that looks `reference` up with `operation`."""
    with Loading():
        from paystack.api.operations import OPERATIONS  # not at the top: most calls never need it

    method, path, retry, *_ = OPERATIONS[operation]
    return Request(method, path.format(reference=segment("reference", reference)), operation, retry, options=options)


def transaction_model() -> type[Envelope]:
    """Returns the model of the reply to `transactions.verify`."""
    from paystack.models import TransactionResponse

    return TransactionResponse


def is_not_found(error: APIError) -> bool:
    """Returns whether `error` means that nothing has the reference. Charges answer without a code."""
    return isinstance(error, NotFoundError) or error.api_message == "Transaction reference is invalid"


def can_compare(data: Any) -> bool:
    """Returns whether `data` has the payment's amount. A step of an unfinished charge does not."""
    return getattr(data, "amount", None) is not None


def difference(asked: Mapping[str, Any], data: Any) -> str | None:
    """Returns how the payment in `data` differs from the one requested in the body `asked`; None if it does not.

    A difference means that the reference was used before, for another payment.
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
