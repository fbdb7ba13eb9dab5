"""Refunds payments, and finds the refund that a key belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from paystack.payments.payment import Payment, payment_of
from paystack.runtime.arguments import remark
from paystack.runtime.checks import subunit, text
from paystack.runtime.errors import APIError, NetworkError, OutcomeUnknownError, ValidationError
from paystack.runtime.http import Wait
from paystack.runtime.keys import key_in, key_or_none, note_with
from paystack.runtime.log import logger
from paystack.runtime.outcomes import is_amount, rows_of, unknown, unreadable
from paystack.runtime.pages import Page
from paystack.runtime.recovery import WAIT_FOR_REFERENCE
from paystack.runtime.workflows import Limits, Workflow, ask, naming

if TYPE_CHECKING:
    from paystack.models import Refund
    from paystack.runtime.options import RequestOptions

_NAMES = {"transaction": "reference", "merchant_note": "reason"}
"""What the API calls the arguments of this workflow."""


def refund(
    reference: str,
    amount: int | None,
    reason: str | None,
    idempotency_key: str | None,
    request_options: RequestOptions | None,
) -> Workflow[Refund]:
    """The workflow of `Payments.refund`."""
    limits = Limits(request_options)
    reference = text("reference", reference)
    subunit("amount", amount)
    reason = remark("reason", reason)
    key = key_or_none("idempotency_key", idempotency_key)
    if key is None:
        try:
            return (yield from _send_refund(reference, amount, reason, limits))
        except OutcomeUnknownError as lost:
            raise unknown(
                f"A refund of payment {reference!r} was sent, but whether it was made is unknown: {lost} Look at "
                "refunds.list(transaction=...) before you call again: a second call refunds a second time. With an "
                "idempotency_key it would not.",
                reference,
                lost,
            ) from lost
    verified = yield from ask(lambda client: client.transactions.verify(reference, request_options=limits(client)))
    payment = payment_of(verified.data, verified.http)
    number = getattr(payment.transaction, "id", None)
    if not isinstance(number, int):
        raise unreadable(verified.http, "the transaction has no id")
    if refund := (yield from _refund_under(key, number, limits)):
        return _same_refund(refund, key, amount, payment)
    try:
        refund = yield from _send_refund(reference, amount, note_with(key, reason), limits)
    except OutcomeUnknownError as lost:
        return _same_refund((yield from _lost_refund(key, reference, number, limits, lost)), key, amount, payment)
    except ValidationError as refused:
        # Another process with the same key may have been a little faster, and this refund be refused as one too many.
        try:
            found = yield from _refund_under(key, number, limits)
        except (NetworkError, APIError):
            found = None
        if found is None:
            raise refused from refused.__cause__
        return _same_refund(found, key, amount, payment)
    if key_in(refund.merchant_note) != key:
        logger.warning("Paystack changed the note of the refund %s: its idempotency key cannot be found", refund.id)
    return refund


def _send_refund(reference: str, amount: int | None, note: str | None, limits: Limits) -> Workflow[Refund]:
    """Refund, and return the refund. Raises `OutcomeUnknownError` also for an answer that does not show one."""
    created = yield from naming(
        ask(
            lambda client: client.refunds.create(
                reference, amount=amount, merchant_note=note, request_options=limits(client)
            )
        ),
        _NAMES,
    )
    if not is_refund(created.data):
        raise unknown("The answer does not show the refund.", reference, created.http)
    return created.data


def is_refund(data: Any) -> bool:
    """Returns whether `data` says which refund it is, of how much, and how it stands."""
    return (
        is_amount(getattr(data, "id", None))
        and is_amount(getattr(data, "amount", None))
        and isinstance(getattr(data, "status", None), str)
    )


def _refund_under(key: str, transaction: int, limits: Limits) -> Workflow[Refund | None]:
    """Returns the refund of the transaction that carries `key` in its note; None if there certainly is none yet."""
    refunds = yield from refunds_of(transaction, limits)
    found = [number for number, refund in refunds.items() if key_in(refund.merchant_note) == key]
    if len(found) > 1:
        logger.warning("%d refunds carry one idempotency key: they were sent at the same moment", len(found))
    return refunds[min(found)] if found else None


def refunds_of(transaction: int, limits: Limits) -> Workflow[dict[int, Refund]]:
    """Returns all refunds of the transaction by their ids."""
    found: dict[int, Refund] = {}
    seen: set[int] = set()
    number = 1
    while True:
        page = yield from _refunds(transaction, number, limits)
        refunds = rows_of(page.response, "it does not list the refunds")
        if not all(map(is_refund, refunds)):
            raise unreadable(page.http, "it does not list the refunds")
        for refund in refunds:
            of = getattr(refund.transaction, "id", refund.transaction)
            if of == transaction or not isinstance(of, int):
                found[refund.id] = refund
        ids = {refund.id for refund in refunds}
        if ids <= seen or not page.has_more:
            return found
        seen |= ids
        number += 1


def _refunds(transaction: int, page: int, limits: Limits) -> Workflow[Page[Refund]]:
    listed = yield from ask(
        lambda client: client.refunds.list(
            transaction=transaction, per_page=100, page=page, request_options=limits(client)
        )
    )
    return listed


def _lost_refund(
    key: str, reference: str, transaction: int, limits: Limits, lost: OutcomeUnknownError
) -> Workflow[Refund]:
    """Returns the refund whose answer was lost. It is not sent again here: it may still be on its way."""
    why: NetworkError | APIError = lost
    for is_last in (False, True):
        try:
            refund = yield from _refund_under(key, transaction, limits)
        except (NetworkError, APIError) as failure:
            why = failure
            break
        if refund is not None:
            return refund
        if not is_last:
            yield Wait(min(WAIT_FOR_REFERENCE, limits.left()))
    raise unknown(
        f"A refund of payment {reference!r} was sent, but whether it was made is unknown: {why} Call again with the "
        f"key {key!r} in a few minutes: that looks for it first, and sends it only if it is not there.",
        reference,
        lost,
    ) from lost


def _same_refund(refund: Refund, key: str, amount: int | None, payment: Payment) -> Refund:
    """Returns `refund`, which carries `key`, if it has the amount that is wanted."""
    wanted = payment.amount if amount is None else amount
    if refund.amount != wanted:
        raise ValidationError(
            f"The idempotency key {key!r} belongs to another refund of payment {payment.reference!r}: its amount is "
            f"{refund.amount}, not {wanted}. Use one key for one refund.",
            field="amount",
            reference=payment.reference,
        )
    return refund
