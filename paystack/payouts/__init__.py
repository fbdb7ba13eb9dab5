"""`client.payouts`: money out, never twice, as a layer over transfers and transfer recipients.

Each workflow is written once, as a generator that makes calls and waits (see `runtime/workflows.py`); `Payouts` and
`AsyncPayouts` run it. Nothing here decides about retries: `exchange` decides what a call raises.
"""

from __future__ import annotations

from paystack.payouts.arguments import PayoutItem as PayoutItem
from paystack.payouts.asynchronous import AsyncPayouts as AsyncPayouts
from paystack.payouts.lists import FILTERS as FILTERS
from paystack.payouts.lists import AsyncPayoutList as AsyncPayoutList
from paystack.payouts.lists import PayoutList as PayoutList
from paystack.payouts.outcome import OutcomeStatus as OutcomeStatus
from paystack.payouts.outcome import PayoutOutcome as PayoutOutcome
from paystack.payouts.payout import FINAL as FINAL
from paystack.payouts.payout import STATUSES as STATUSES
from paystack.payouts.payout import Payout as Payout
from paystack.payouts.payout import PayoutStatus as PayoutStatus
from paystack.payouts.synchronous import Payouts as Payouts
