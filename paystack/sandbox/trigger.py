"""Sample events for `trigger`: made by really doing, in a throwaway sandbox, what raises them."""

from __future__ import annotations

from collections.abc import Callable

from paystack.sandbox import charging, transactions
from paystack.sandbox.cards import INSTRUMENTS
from paystack.sandbox.state import Account


def _pay(account: Account) -> None:
    transaction = transactions.open_transaction(
        account, "customer@example.com", 500_000, "NGN", account.code(12), "transaction_initialize"
    )
    charging.start(account, transaction, INSTRUMENTS["success"], {})


SAMPLES: dict[str, Callable[[Account], None]] = {
    "charge.success": _pay,
}
"""What raises each event that can be triggered."""


def sample_event(event: str, secret_key: str) -> bytes:
    """The body of a sample of `event`, which must be a row of SAMPLES."""
    account = Account(secret_key, seed=0, clock_mode="wall")
    SAMPLES[event](account)
    return next(item.body for item in account.events.values() if item.event == event).encode()
