"""Looks payouts up: as they stand, and until they are final."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.payouts.payout import Payout
from paystack.payouts.wanted import looked_up
from paystack.runtime.arguments import timeout_of
from paystack.runtime.checks import text
from paystack.runtime.errors import PayoutNotFinalError
from paystack.runtime.waiting import wait_for
from paystack.runtime.workflows import Limits, Workflow

if TYPE_CHECKING:
    from paystack.runtime.options import RequestOptions


def retrieve(reference: str, options: RequestOptions | None) -> Workflow[Payout]:
    """The workflow of `Payouts.retrieve`."""
    return (yield from looked_up(text("reference", reference), Limits(options)))


def wait(reference: str, timeout: float, options: RequestOptions | None) -> Workflow[Payout]:
    """The workflow of `Payouts.wait`."""
    reference = text("reference", reference)
    payout = yield from wait_for(lambda: looked_up(reference, Limits(options)), timeout_of(timeout))
    if payout.is_final:
        return payout
    hint = " Pass the one-time password to payouts.submit_otp." if payout.needs_otp else ""
    raise PayoutNotFinalError(
        f"Payout {reference} is still {payout.raw_status} after {timeout:g} s. The money may still arrive: do not send "
        f"it again.{hint}",
        payout=payout,
    )
