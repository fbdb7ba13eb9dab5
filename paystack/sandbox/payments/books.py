"""The books: every movement of money, in double entry. Balances, the ledger and settlements are read from them.

`post` alone writes them. A movement takes from some places what it gives to others, so all places together hold
nothing. What a movement means is decided by whoever posts it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from paystack.sandbox.engine.account import Account
from paystack.sandbox.engine.tables import Kind, Record

BALANCE = "balance"
"""What the merchant can pay out."""
CUSTOMERS = "customers"
"""The world outside, as it pays and is refunded."""
BANKS = "banks"
"""The world outside, as it is paid: recipients of transfers, and the merchant's own bank account."""
PAYSTACK = "paystack"
"""Fees."""

REFUND, DISPUTE = GIVEN_BACK = ("refund", "dispute")
"""The kinds of movements that give a customer money back; their reference is the transaction's."""

Cause: TypeAlias = Literal["Transaction", "Refund", "Transfer", "Dispute", "Settlement", "TopUp"]
"""What moved the money, named as the API's ledger names it."""


@dataclass(slots=True)
class Movement(Record):
    """One movement of money: what each place gained, in subunits, which is negative where it lost."""

    kind: str
    currency: str
    lines: dict[str, int]
    cause: Cause
    cause_id: int
    at: int
    reference: str | None = None
    reason: str = ""
    balance: int = 0
    """The merchant's balance in this currency after the movement."""


@dataclass(slots=True)
class Holding(Record):
    """What one place holds in one currency."""

    place: str
    currency: str
    key: str
    amount: int = 0


MOVEMENTS = Kind("movements", Movement, grouped=("kind", "reference"))
HOLDINGS = Kind("holdings", Holding, unique=("key",))
KINDS = (MOVEMENTS, HOLDINGS)


def of_subaccount(code: str) -> str:
    """The place that holds what a subaccount is owed."""
    return f"subaccount:{code}"


def post(
    account: Account,
    kind: str,
    currency: str,
    lines: Mapping[str, int],
    *,
    cause: Cause,
    cause_id: int,
    reference: str | None = None,
    reason: str = "",
) -> Movement:
    """Write a movement down and return it. Raises `ValueError` if it gives more or less than it takes."""
    moved = {place: amount for place, amount in lines.items() if amount}
    if sum(moved.values()) != 0:
        raise ValueError(f"a {kind} of {currency} does not add up: {dict(lines)}")
    for place, amount in moved.items():
        _holding(account, place, currency).amount += amount
    movement = Movement(kind, currency, moved, cause, cause_id, account.now(), reference, reason)
    movement.balance = held(account, BALANCE, currency)
    return account[MOVEMENTS].add(movement)


def held(account: Account, place: str, currency: str) -> int:
    """What a place holds in a currency, in subunits."""
    holding = account[HOLDINGS].find(key=_key(place, currency))
    return 0 if holding is None else holding.amount


def given_back(account: Account, reference: str) -> int:
    """What a customer got back of a payment, in subunits."""
    moved = [item for item in account[MOVEMENTS].of(reference=reference) if item.kind in GIVEN_BACK]
    return sum(item.lines[CUSTOMERS] for item in moved)


def _holding(account: Account, place: str, currency: str) -> Holding:
    key = _key(place, currency)
    return account[HOLDINGS].find(key=key) or account[HOLDINGS].add(Holding(place, currency, key))


def _key(place: str, currency: str) -> str:
    return f"{currency} {place}"
