"""Looks payments up: as they stand, whether they are paid, and until they are final."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.payments.payment import Payment, payment_of, requested_amount
from paystack.runtime.arguments import currency_code, timeout_of
from paystack.runtime.checks import subunit, text
from paystack.runtime.errors import AmountMismatchError, PaymentNotSuccessfulError, ValidationError
from paystack.runtime.waiting import wait_for
from paystack.runtime.workflows import Limits, Workflow, ask

if TYPE_CHECKING:
    from paystack.runtime.options import RequestOptions


def retrieve(reference: str, options: RequestOptions | None) -> Workflow[Payment]:
    """The workflow of `Payments.retrieve`."""
    return (yield from _lookup(text("reference", reference), Limits(options)))


def verify(reference: str, amount: int, currency: str, options: RequestOptions | None) -> Workflow[Payment]:
    """The workflow of `Payments.verify`."""
    reference, currency = text("reference", reference), currency_code(currency)
    if amount is None:
        raise ValidationError("amount is required.", field="amount")
    subunit("amount", amount)
    payment = yield from _lookup(reference, Limits(options))
    if payment.status != "succeeded":
        hint = " The customer can still pay it with another card." if payment.status == "failed" else ""
        raise PaymentNotSuccessfulError(
            f"Payment {reference} is not paid: its status is {payment.raw_status}. Do not hand over the goods."
            f"{'' if payment.is_final else hint}",
            payment=payment,
        )
    asked = requested_amount(payment)
    if payment.currency != currency or asked != amount or payment.amount < amount:
        raise AmountMismatchError(
            f"Payment {reference} is paid, but with {payment.amount} {payment.currency} (requested: {asked}), not "
            f"{amount} {currency}.",
            payment=payment,
        )
    return payment


def wait(reference: str, timeout: float, options: RequestOptions | None) -> Workflow[Payment]:
    """The workflow of `Payments.wait`."""
    reference = text("reference", reference)
    payment = yield from wait_for(lambda: _lookup(reference, Limits(options)), timeout_of(timeout))
    if payment.is_final:
        return payment
    hint = " The customer can still pay it with another card." if payment.status == "failed" else ""
    raise PaymentNotSuccessfulError(
        f"Payment {reference} is still {payment.raw_status} after {timeout:g} s.{hint}", payment=payment
    )


def _lookup(reference: str, limits: Limits) -> Workflow[Payment]:
    verified = yield from ask(lambda client: client.transactions.verify(reference, request_options=limits(client)))
    return payment_of(verified.data, verified.http)
