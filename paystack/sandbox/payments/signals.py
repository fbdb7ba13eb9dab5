"""What resources tell each other of. A resource follows a signal by naming it in its `on`; `tell` calls the followers.

Each signal says what is passed beside the account.
"""

from __future__ import annotations

from enum import Enum
from typing import Any

from paystack.sandbox.engine.account import Account


class Signal(str, Enum):
    """Something that happened to money."""

    PAID = "paid"
    """A transaction was paid: the `Transaction`."""
    REFUNDED = "refunded"
    """A refund reached the customer: the `Refund`."""
    DISPUTED = "disputed"
    """A customer contests a payment: the `Dispute`."""


def tell(account: Account, signal: Signal, thing: Any) -> None:
    """Call each follower of `signal` with the account and `thing`."""
    for follow in account.resources.followers.get(signal, ()):
        follow(account, thing)
