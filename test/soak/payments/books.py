"""The books: what was really charged and refunded, against what the shop was told. Nothing here does I/O."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from test.soak.payments.shop import Order
from test.soak.report import Problem

ANSWERS = ("succeeded", "failed", "pending", "turned away")
"""What the shop can properly be told of a payment: how it stands, or that this request was not carried out."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One order with what was charged for it and what was given back."""

    order: Order
    charged: list[int]
    returned: list[int]

    @property
    def paid(self) -> bool:
        """Whether the shop was ever told that it is paid."""
        return "succeeded" in self.order.told


CHECKS: dict[str, Callable[[Entry], bool]] = {
    "charged twice": lambda it: len(it.charged) > 1,
    "charged another amount": lambda it: bool(set(it.charged) - {it.order.amount}),
    "reported paid, was not charged": lambda it: it.paid and not it.charged,
    "reported failed, was charged": lambda it: bool(it.charged and it.order.told and not it.paid),
    "reported both paid and failed": lambda it: it.paid and not {"failed", "pending"}.isdisjoint(it.order.told),
    "told something else": lambda it: not set(it.order.told) <= set(ANSWERS),
    "lost": lambda it: not it.order.told or (it.order.can_be_paid and not it.paid and not was_refused(it.order)),
    "refunded twice": lambda it: len(it.returned) > 1,
    "refunded another amount": lambda it: bool(set(it.returned) - {it.order.refund}),
    "refunded, but not by what was told": lambda it: bool(it.returned) != it.order.refunded,
}
"""What must never be so of an order."""

UNORDERED = "money moved without an order"
KINDS = (*CHECKS, UNORDERED)


def problems(orders: Iterable[Order], ledger: list[Mapping[str, Any]], refunds: Iterable[Any]) -> list[Problem]:
    """Everything that is wrong. `ledger` is the sandbox's, `refunds` are those of the API."""
    charges, returns = defaultdict(list), defaultdict(list)
    for line in ledger:
        charges[order_of(line["reference"])].append(line["amount"])
    for refund in refunds:
        returns[order_of(refund.transaction_reference)].append(refund.amount)
    found = []
    for order in orders:
        entry = Entry(order, charges.pop(order.key, []), returns.pop(order.key, []))
        found += [Problem(kind, order.key, ", ".join(order.told)) for kind, is_so in CHECKS.items() if is_so(entry)]
    for key, amounts in [*charges.items(), *returns.items()]:
        found.append(Problem(UNORDERED, key, str(amounts)))
    return found


def was_refused(order: Order) -> bool:
    """Whether every request for it was turned away, which the shop was told."""
    return set(order.told) == {"turned away"}


def order_of(reference: str) -> str:
    """The order that a reference is for; the naive client puts the number of its attempt behind it."""
    return reference.partition(".")[0]
