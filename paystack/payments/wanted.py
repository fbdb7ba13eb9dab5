"""One key is one payment: whether the payment that a key belongs to is the one that is wanted."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from paystack.payments.payment import Payment, code_of, payment_of, requested_amount
from paystack.runtime.errors import (
    APIError,
    DuplicateReferenceError,
    NetworkError,
    OutcomeUnknownError,
    ValidationError,
)
from paystack.runtime.outcomes import unknown, unreadable
from paystack.runtime.workflows import Limits, Workflow, ask

if TYPE_CHECKING:
    from paystack.models import Currency


@dataclass(frozen=True, slots=True)
class Wanted:
    """The payment that a caller asks for: what a payment under the same key must agree with."""

    amount: int
    currency: Currency
    email: str
    email_name: str
    """What the caller calls the email address."""
    metadata: dict[str, Any] | None
    has_plan: bool = False
    """Whether a plan sets the amount."""
    code: str | None = None
    """The authorization to charge."""


def made_before(
    key: str, wanted: Wanted, limits: Limits, cause: DuplicateReferenceError | OutcomeUnknownError
) -> Workflow[Payment]:
    """Returns the payment that `key` already belongs to, if it matches the one that is wanted."""
    try:
        verified = yield from ask(lambda client: client.transactions.verify(key, request_options=limits(client)))
        payment = payment_of(verified.data, verified.http)
        differences = _differences(payment, wanted)
    except (NetworkError, APIError) as failure:
        raise unknown(
            f"What became of the payment {key!r} is unknown: {failure} Call again with the same key, which never "
            "charges twice, or look it up with payments.retrieve.",
            key,
            failure,
        ) from failure
    for name, had, has in differences:
        raise ValidationError(
            f"The idempotency key {key!r} belongs to another payment: its {name} is {had!r}, not {has!r}. "
            "Use one key for one payment.",
            field=name,
            reference=key,
        )
    payment.http.recovered = isinstance(cause, OutcomeUnknownError)
    if payment.status == "failed" and wanted.code is not None and code_of(payment.transaction) == wanted.code:
        return replace(payment, _failed_for_good=True)
    return payment


def _differences(payment: Payment, wanted: Wanted) -> list[tuple[str, object, object]]:
    """Returns what `payment` has otherwise than the one wanted: the argument, its value there, and the caller's.

    Raises `UnreadableReplyError` if the payment lacks what would tell.
    """
    if payment.currency is None or payment.customer_email is None:
        raise unreadable(payment.http, "it does not say whose payment it is, or its currency")
    asked = [
        ("amount", requested_amount(payment), wanted.amount),
        ("currency", payment.currency, wanted.currency),
        (wanted.email_name, payment.customer_email.strip().lower(), wanted.email.lower()),
    ]
    return [row for row in asked if row[1] != row[2] and not (row[0] == "amount" and wanted.has_plan)]
