"""What the controls of every area have: the account that they control, its lock, and the checks of their arguments.

Arguments may come from JSON, so each control checks its own.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias, TypeVar

from paystack.sandbox.engine.account import Account
from paystack.sandbox.engine.call import LARGEST_AMOUNT
from paystack.sandbox.engine.engine import Engine
from paystack.sandbox.engine.replies import ErrorRow, Refused
from paystack.sandbox.payments.instruments import CARDS, INSTRUMENTS

INVALID = ErrorRow(400, "{reason}", type="api_error", code="invalid_params")

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Route:
    """One control over HTTP: the message of its reply, the control, and the body fields that it accepts."""

    message: str
    control: Callable[..., Any]
    fields: tuple[str, ...] = ()


Routes: TypeAlias = "dict[tuple[str, str], Route]"
"""Controls by method and path below the prefix."""


class Area:
    """Controls of one account. Each holds its lock while it works, and returns a value or raises `Refused`."""

    def __init__(self, engine: Engine, account: Account) -> None:
        """Control this account of this engine."""
        self._engine = engine
        self._account = account

    def _read(self, look: Callable[[], Result]) -> Result:
        """Return what `look` returns. Unlike `_run`, this runs no due tasks and sends no events."""
        with self._account.lock:
            return look()

    def _run(self, work: Callable[[], Result]) -> Result:
        return self._engine.run(self._account, work)


def invalid(reason: str) -> Refused:
    """The refusal of an argument that a control does not accept."""
    return Refused(INVALID, reason=reason)


def check_card(card: str) -> None:
    """Refuse what is not the name of a test card."""
    if card not in INSTRUMENTS or INSTRUMENTS[card].channel != "card":
        names = ", ".join(item.name for item in CARDS)
        raise invalid(f"unknown card {card!r}: use one of {names}")


def check_seconds(value: object, largest: int) -> float:
    """`value` if it is a number of seconds up to `largest`; refuses anything else."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= largest:
        raise invalid(f"seconds must be a number from 0 to {largest}")
    return value


def check_amount(value: object) -> int:
    """`value` if it is an amount in subunits; refuses anything else."""
    if isinstance(value, bool) or not isinstance(value, int) or not 0 < value <= LARGEST_AMOUNT:
        raise invalid(f"amount must be a whole number of subunits from 1 to {LARGEST_AMOUNT}")
    return value
