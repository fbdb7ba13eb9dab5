"""What became of one item of a bulk payout. Nothing here makes calls."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from paystack.payouts.payout import Payout
from paystack.runtime.errors import APIError, NetworkError
from paystack.runtime.shown import ShowingDataclass

OutcomeStatus = Literal["made", "refused", "not_sent", "unknown"]


@dataclass(frozen=True, slots=True, repr=False)
class PayoutOutcome(ShowingDataclass):
    """What became of one item of `payouts.bulk`.

    - `made`: Paystack has the payout, from this call or an earlier one; `payout` is how it stands. It may still fail:
      its own status says so.
    - `refused`: there is no such payout, or its key belongs to another one. `error` says why, and that calling again
      with the same item cannot help.
    - `not_sent`: this call did not make the payout, because it stopped before, for the reason in `error`. Call again
      with the same key.
    - `unknown`: the payout was sent, and whether it was made could not be found out. Call again with the same key,
      which never pays twice.
    """

    index: int
    """The place of the item among those given, from 0."""
    idempotency_key: str
    reference: str
    """The reference of its transfer: `payouts.retrieve` takes it."""
    status: OutcomeStatus
    payout: Payout | None = None
    """The payout as it stands, if it was made."""
    error: APIError | NetworkError | None = None
    """Why it was not made, or why nobody knows."""
