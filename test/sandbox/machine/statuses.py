"""Which status of a record may follow which. A step in which time passes may go through several of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from paystack.sandbox.engine.account import Account
from paystack.sandbox.engine.tables import Kind
from paystack.sandbox.payments.orders import ORDERS
from paystack.sandbox.payments.records import TRANSACTIONS
from paystack.sandbox.resources.bulk_charges import BULK_CHARGES, ITEMS
from paystack.sandbox.resources.disputes import DISPUTES
from paystack.sandbox.resources.payment_requests import PAYMENT_REQUESTS
from paystack.sandbox.resources.preauthorizations import PREAUTHORIZATIONS
from paystack.sandbox.resources.refunds import REFUNDS
from paystack.sandbox.resources.settlements import SETTLEMENTS
from paystack.sandbox.resources.storefronts import STOREFRONTS
from paystack.sandbox.resources.subscriptions import INVOICES, SUBSCRIPTIONS
from paystack.sandbox.resources.transfers import TRANSFERS

FIRST = ""
"""Where a record is before it is made."""


@dataclass(frozen=True)
class Life:
    """What the records of a kind can become: each status with those that follow it directly."""

    kind: Kind[Any]
    follows: Mapping[str, tuple[str, ...]]

    def reaches(self, before: str, after: str) -> bool:
        """Whether a record can come from one status to the other, directly or through others."""
        reached: set[str] = set()
        left = list(self.follows.get(before, ()))
        while left:
            status = left.pop()
            if status not in reached:
                reached.add(status)
                left += self.follows.get(status, ())
        return after in reached


LIVES = (
    Life(
        TRANSACTIONS,
        {
            FIRST: ("abandoned",),
            "abandoned": ("ongoing", "pending", "success", "failed"),
            "ongoing": ("ongoing", "pending", "success", "failed", "abandoned"),
            "pending": ("success", "failed", "abandoned"),
            # A page lets its payer try again.
            "failed": ("ongoing", "pending", "success"),
            "success": ("reversal-pending",),
            "reversal-pending": ("success", "reversed"),
        },
    ),
    Life(
        REFUNDS,
        {
            FIRST: ("pending",),
            "pending": ("processing",),
            "processing": ("processed", "failed", "needs-attention"),
            "needs-attention": ("processing",),
        },
    ),
    Life(
        TRANSFERS,
        {
            FIRST: ("otp", "received", "pending"),
            "otp": ("pending", "abandoned"),
            "received": ("pending", "success", "failed", "reversed", "rejected", "blocked"),
            "pending": ("success", "failed", "reversed"),
        },
    ),
    Life(PAYMENT_REQUESTS, {FIRST: ("draft", "pending"), "draft": ("pending",), "pending": ("success",)}),
    Life(
        SUBSCRIPTIONS,
        {
            FIRST: ("active",),
            "active": ("attention", "non-renewing", "complete"),
            "attention": ("active", "non-renewing", "complete"),
            "non-renewing": ("active", "attention", "cancelled"),
        },
    ),
    Life(INVOICES, {FIRST: ("pending",), "pending": ("success", "failed")}),
    Life(DISPUTES, {FIRST: ("awaiting-merchant-feedback",), "awaiting-merchant-feedback": ("resolved",)}),
    Life(
        PREAUTHORIZATIONS,
        {
            FIRST: ("abandoned",),
            "abandoned": ("authorized", "failed"),
            "authorized": ("captured", "released", "capture_failed"),
        },
    ),
    Life(BULK_CHARGES, {FIRST: ("active",), "active": ("paused", "complete"), "paused": ("active",)}),
    Life(ITEMS, {FIRST: ("pending",), "pending": ("success", "failed", "error", "inactive_authorization")}),
    Life(ORDERS, {FIRST: ("created",), "created": ("success",)}),
    Life(STOREFRONTS, {FIRST: ("active", "inactive"), "active": ("deleted",), "inactive": ("deleted",)}),
    Life(SETTLEMENTS, {FIRST: ("success",)}),
)


class Statuses:
    """The status that each record had when it was last looked at."""

    def __init__(self) -> None:
        self._seen: dict[tuple[str, int], str] = {}

    def follow(self, account: Account) -> None:
        """Look at every record, and fail if one has a status that cannot follow its last."""
        for life in LIVES:
            for record in account[life.kind]:
                place = (life.kind.name, record.id)
                before = self._seen.get(place, FIRST)
                if record.status != before:
                    assert life.reaches(before, record.status), f"{place}: {record.status} after {before or 'nothing'}"
                    self._seen[place] = record.status
