"""Finishes payouts that need a one-time password, which Paystack sends to the owner of the business."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from paystack.payouts.payout import Payout, payout_of
from paystack.payouts.wanted import is_refusal, looked_up
from paystack.runtime.arguments import private_text
from paystack.runtime.checks import text
from paystack.runtime.errors import APIError, NetworkError, OutcomeUnknownError
from paystack.runtime.http import Wait
from paystack.runtime.outcomes import unknown, unreadable
from paystack.runtime.recovery import WAIT_FOR_REFERENCE
from paystack.runtime.replies import UnreadableReplyError
from paystack.runtime.workflows import Limits, Workflow, ask, naming

if TYPE_CHECKING:
    from paystack.runtime.options import RequestOptions


def submit_otp(reference: str, otp: str, options: RequestOptions | None) -> Workflow[Payout]:
    """The workflow of `Payouts.submit_otp`."""
    limits = Limits(options)
    reference, otp = text("reference", reference), private_text("otp", otp)
    payout = yield from looked_up(reference, limits)
    if not payout.needs_otp:
        return payout
    code = _code_of(payout)
    try:
        sent = yield from naming(
            ask(lambda client: client.transfers.finalize(code, otp, request_options=limits(client))),
            {"transfer_code": "reference"},
        )
        return replace(payout_of(sent.data, sent.http), recipient=payout.recipient)
    except (OutcomeUnknownError, UnreadableReplyError) as lost:
        return (yield from _lost(reference, limits, lost))
    except APIError as refused:
        refused.reference = reference
        if is_refusal(refused):
            # An earlier call may have entered it, or the 30 minutes are over: then the payout says what happened.
            payout = yield from _standing(reference, limits, refused)
            if not payout.needs_otp:
                return payout
        raise
    except NetworkError as failed:
        failed.reference = reference
        raise


def resend_otp(reference: str, options: RequestOptions | None) -> Workflow[Payout]:
    """The workflow of `Payouts.resend_otp`."""
    limits = Limits(options)
    reference = text("reference", reference)
    payout = yield from looked_up(reference, limits)
    if not payout.needs_otp:
        return payout
    code = _code_of(payout)
    try:
        yield from naming(
            ask(lambda client: client.transfers.resend_otp(code, "transfer", request_options=limits(client))),
            {"transfer_code": "reference"},
        )
    except OutcomeUnknownError as lost:
        raise unknown(
            f"Paystack was asked for another one-time password for the payout {reference!r}, but whether it sends one "
            f"is unknown: {lost} No money moves by that: if none arrives, ask again.",
            reference,
            lost,
        ) from lost
    except (APIError, NetworkError) as failed:
        failed.reference = reference
        raise
    return payout


def _lost(reference: str, limits: Limits, lost: APIError | OutcomeUnknownError) -> Workflow[Payout]:
    """Returns the payout whose one-time password was sent without an answer, if it went on.

    The password is not sent again here: it may still be on its way, and a wrong one could end the transfer.
    """
    for is_last in (False, True):
        payout = yield from _standing(reference, limits, lost)
        if not payout.needs_otp:
            payout.http.recovered = True
            return payout
        if not is_last:
            yield Wait(min(WAIT_FOR_REFERENCE, limits.left()))
    raise unknown(
        f"The one-time password of the payout {reference!r} was sent, but its answer was lost: {lost} The payout still "
        "waits for the password. Look it up with payouts.retrieve in a moment; if it still waits, submit the password "
        "again.",
        reference,
        lost,
    ) from lost


def _standing(reference: str, limits: Limits, cause: APIError | NetworkError) -> Workflow[Payout]:
    """Returns the payout as it stands after its one-time password was sent. `cause` is what came back."""
    try:
        return (yield from looked_up(reference, limits))
    except (APIError, NetworkError) as failure:
        raise unknown(
            f"The one-time password of the payout {reference!r} was sent ({cause}), and what became of it cannot be "
            f"looked up: {failure} Look it up with payouts.retrieve before you submit a password again.",
            reference,
            failure,
        ) from cause


def _code_of(payout: Payout) -> str:
    if payout.transfer_code is None:
        raise unreadable(payout.http, "the transfer has no code")
    return payout.transfer_code
