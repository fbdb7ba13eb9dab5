"""Looking up a write whose answer was lost by its reference, and checking that the payment found is the same one.

Nothing here does I/O, or decides when to look up and what follows from it: `exchange` does.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from paystack.runtime.checks import segment
from paystack.runtime.errors import APIError, NotFoundError
from paystack.runtime.http import Request, operations
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
    method, path, retry, *_ = operations()[operation]
    return Request(method, path.format(reference=segment("reference", reference)), operation, retry, options=options)


def transaction_model() -> type[Envelope]:
    """Returns the model of the reply to `transactions.verify`."""
    with Loading():
        from paystack.models import TransactionResponse

    return TransactionResponse


def asked_reference(request: Request) -> str | None:
    """Returns the reference in the path of `request`; None if its operation is not asked by a reference."""
    described = operations().get(request.operation)
    if described is None or not described.path.endswith("reference}"):
        return None
    return unquote(request.path.rpartition("/")[2])


def is_not_found(error: APIError) -> bool:
    """Returns whether `error` is Paystack's word that nothing has the reference. Charges answer without a code.

    The 404 of a proxy does not say so.
    """
    if error.status not in (400, 404) or not (error.code or error.api_message):
        return False
    return isinstance(error, NotFoundError) or error.api_message == "Transaction reference is invalid"


def hidden(asked: Mapping[str, Any], data: Any) -> str | None:
    """Returns what `data` does not show of the payment that would tell whether it is the one requested in `asked`.

    None if everything is there. A step of an unfinished charge does not show the amount.
    """
    if not isinstance(getattr(data, "status", None), str):
        return "its status is not known"
    if not asked.get("plan") and _amount(data) is None:
        return "its amount is not known"
    if asked.get("currency") and not isinstance(getattr(data, "currency", None), str):
        return "its currency is not known"
    return None if _email(data) or not asked.get("email") else "its customer is not known"


def difference(asked: Mapping[str, Any], data: Any) -> str | None:
    """Returns how the payment in `data` differs from the one requested in the body `asked`; None if it does not.

    A difference means that the reference was used before, for another payment.
    """
    currency = getattr(data, "currency", None)
    if asked.get("currency") and currency and currency != asked["currency"]:
        return f"its currency is {currency}, not {asked['currency']}"
    email = _email(data)
    if email and email != str(asked.get("email", "")).strip().lower():
        return "it is another customer's"
    amount = _amount(data)
    if amount is None or asked.get("plan"):  # a plan sets the amount itself
        return None
    wanted: Any = asked.get("amount")
    if asked.get("at_least") is not None:
        charged = _whole(getattr(data, "amount", None)) or amount
        return None if int(asked["at_least"]) <= charged <= wanted else f"its amount is {charged}"
    return None if amount == wanted else f"its amount is {amount}, not {wanted}"


def _amount(data: Any) -> int | None:
    """Returns the amount that was requested, which can be less than the customer paid; None if `data` has none."""
    return _whole(getattr(data, "requested_amount", None)) or _whole(getattr(data, "amount", None))


def _whole(amount: Any) -> int | None:
    return amount if isinstance(amount, int) and not isinstance(amount, bool) else None


def _email(data: Any) -> str | None:
    """Returns the customer's email address in lower case; None if `data` has none."""
    email = getattr(getattr(data, "customer", None), "email", None)
    return email.strip().lower() or None if isinstance(email, str) else None
