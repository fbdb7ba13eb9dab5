"""Starts payments that the customer pays on the checkout page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from paystack.payments.arguments import sharing
from paystack.payments.payment import Payment
from paystack.payments.wanted import Wanted, made_before
from paystack.runtime.arguments import currency_code
from paystack.runtime.checks import optional_text, payable, subunit, text
from paystack.runtime.errors import DuplicateReferenceError, OutcomeUnknownError
from paystack.runtime.keys import key_or_none, new_reference
from paystack.runtime.outcomes import unknown
from paystack.runtime.workflows import Limits, Workflow, ask, naming

if TYPE_CHECKING:
    from paystack.models import Bearer, Channel
    from paystack.runtime.options import RequestOptions

_NAMES = {"email": "customer_email", "reference": "idempotency_key"}
"""What the API calls the arguments of this workflow."""


def create(
    *,
    amount: int,
    currency: str,
    customer_email: str,
    metadata: dict[str, Any] | None,
    idempotency_key: str | None,
    callback_url: str | None,
    channels: Sequence[Channel] | None,
    plan: str | None,
    split_code: str | None,
    subaccount: str | None,
    transaction_charge: int | None,
    bearer: Bearer | None,
    request_options: RequestOptions | None,
) -> Workflow[Payment]:
    """The workflow of `Payments.create`."""
    limits = Limits(request_options)
    code = currency_code(currency)
    email = text("customer_email", customer_email)
    plan = optional_text("plan", plan)
    if plan is None:
        payable("amount", amount, code)
    else:  # its amount takes the place of this one
        subunit("amount", amount)
    key = key_or_none("idempotency_key", idempotency_key)
    wanted = Wanted(amount, code, email, "customer_email", metadata, has_plan=plan is not None)
    extra: dict[str, Any] = {
        "callback_url": optional_text("callback_url", callback_url),
        "plan": plan,
        **sharing(channels, split_code, subaccount, transaction_charge, bearer),
    }
    reference = key or new_reference()
    try:
        return (yield from naming(_start(wanted, reference, limits, extra), _NAMES))
    except (DuplicateReferenceError, OutcomeUnknownError) as lost:
        if key is not None:
            return (yield from made_before(key, wanted, limits, lost))
        if not limits.max_retries:
            raise _lost_page(reference, lost) from lost
    # Nobody else knows that reference, and the address of its page was lost. Nobody can pay it: another one is safe.
    reference = new_reference()
    try:
        return (yield from naming(_start(wanted, reference, limits, extra), _NAMES))
    except (DuplicateReferenceError, OutcomeUnknownError) as lost:
        raise _lost_page(reference, lost) from lost


def _start(wanted: Wanted, reference: str, limits: Limits, extra: dict[str, Any]) -> Workflow[Payment]:
    started = yield from ask(
        lambda client: client.transactions.initialize(
            wanted.email,
            wanted.amount,
            currency=wanted.currency,
            reference=reference,
            metadata=wanted.metadata,
            request_options=limits(client),
            **extra,
        )
    )
    url = getattr(started.data, "authorization_url", None)
    if not (isinstance(url, str) and url) or getattr(started.data, "reference", None) != reference:
        raise unknown(f"The answer to payment {reference!r} has no checkout page.", reference, started.http)
    return Payment(
        reference=reference,
        status="pending",
        raw_status="abandoned",
        amount=wanted.amount,
        currency=wanted.currency,
        http=started.http,
        customer_email=wanted.email,
        metadata=wanted.metadata or {},
        _checkout_url=url,
    )


def _lost_page(reference: str, cause: DuplicateReferenceError | OutcomeUnknownError) -> OutcomeUnknownError:
    return unknown(
        f"The address of the checkout page of payment {reference!r} was lost with the answer. Nobody can pay that "
        f"payment, so nothing was charged: call create again, which starts another one. ({cause})",
        reference,
        cause,
    )
