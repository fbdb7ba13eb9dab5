"""The settlement operations: what was paid out to the merchant's bank account and to those of subaccounts.

Test mode settles nothing, so nothing here happens by itself: `Sandbox.settle` has it happen.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from paystack.runtime.http import Response
from paystack.sandbox.engine import paging
from paystack.sandbox.engine.account import Account
from paystack.sandbox.engine.call import Call
from paystack.sandbox.engine.clock import stamp
from paystack.sandbox.engine.replies import Guess, Refused, absent, invalid, ok
from paystack.sandbox.engine.resource import Resource
from paystack.sandbox.engine.tables import Kind, Record
from paystack.sandbox.payments import books, shares, views
from paystack.sandbox.payments.records import TRANSACTIONS

MAIN = ""
"""The main account, where subaccounts have a code."""


@dataclass(slots=True)
class Settlement(Record):
    """One payout in one currency, to the main account or to a subaccount."""

    currency: str
    receiver: str
    total_processed: int
    total_fees: int
    deductions: int
    effective_amount: int
    transaction_ids: list[int]
    until: int
    """The last movement of the books that it settles."""
    created_at: int
    status: str = "success"


SETTLEMENTS = Kind("settlements", Settlement, first_id=3_090_024, grouped=("receiver",))

MAKING = Guess(
    "settlements",
    "Settlements are made when the sandbox is told to, one for each currency and receiver, and are paid out at once. "
    "What was refunded or lost in a dispute since the last one is deducted.",
)

NOT_FOUND = absent("Settlement not found", unverified=MAKING)
BAD_STATUS = invalid("Invalid 'status' passed", unverified=MAKING)
STATUSES = ("success", "processing", "pending", "failed")


def fetch(call: Call) -> Response:
    """GET /settlement: the list of settlements"""
    chosen = paging.select_period(call, call.account[SETTLEMENTS].all())
    status, subaccount = call.query("status"), call.query("subaccount")
    if status is not None:
        if status not in STATUSES:
            raise Refused(BAD_STATUS)
        chosen = chosen.having(status=status)
    if subaccount is not None:
        receiver = MAIN if subaccount == "none" else subaccount
        chosen = chosen.having(receiver=receiver)
    shown, meta = paging.page_of(call, chosen)
    return ok("Settlements retrieved", [_view(call.account, item) for item in shown], meta=meta, unverified=(MAKING,))


def transaction(call: Call) -> Response:
    """GET /settlement/{id}/transactions"""
    account = call.account
    settlement = account[SETTLEMENTS].numbered(call.path["id"])
    if settlement is None:
        raise Refused(NOT_FOUND)
    settled = account[TRANSACTIONS].among(settlement.transaction_ids)
    chosen = paging.select_period(call, settled)
    shown, meta = paging.page_of(call, chosen)
    meta["total_volume"] = sum(chosen.values("amount"))
    data = [views.listed(account, item) for item in shown]
    return ok("Transactions retrieved", data, meta=meta, unverified=(MAKING,))


def settle(account: Account) -> list[Settlement]:
    """Pay out what the main account and each active subaccount have from payments since the last settlement."""
    holders = [(holding.place, holding.currency) for holding in account[books.HOLDINGS] if holding.amount > 0]
    moved = _moved(account)
    made = []
    for place, currency in holders:
        receiver = _receiver(account, place)
        if receiver is not None:
            settlement = _settle(account, place, receiver, currency, moved[place, currency])
            if settlement is not None:
                made.append(settlement)
    return made


def _receiver(account: Account, place: str) -> str | None:
    """Who is paid out what this place holds: the code of an active subaccount, `MAIN`, or None for nobody."""
    if place == books.BALANCE:
        return MAIN
    subaccount = account[shares.SUBACCOUNTS].find(code=place.removeprefix(books.of_subaccount("")))
    return None if subaccount is None or not subaccount.active else subaccount.code


def _moved(account: Account) -> dict[tuple[str, str], list[int]]:
    """The ids of the movements of each place in each currency, found for all receivers at once: they may be many."""
    movements = account[books.MOVEMENTS].all()
    moved: dict[tuple[str, str], list[int]] = defaultdict(list)
    rows = zip(*(movements.values(name) for name in ("id", "currency", "lines")), strict=True)
    for number, currency, lines in rows:
        for place in lines:
            moved[place, currency].append(number)
    return moved


def _settle(account: Account, place: str, receiver: str, currency: str, numbers: list[int]) -> Settlement | None:
    """Pay out what the movements of these numbers brought since the last settlement."""
    earlier = account[SETTLEMENTS].of(receiver=receiver).having(currency=currency)
    since = earlier[-1].until if earlier else 0
    moved = account[books.MOVEMENTS].among(numbers[bisect_right(numbers, since) :])
    charges = moved.having(kind="charge")
    if not charges:
        return None
    gained = sum(item.lines[place] for item in charges)
    deductions = -sum(item.lines.get(place, 0) for item in moved if item.kind in books.GIVEN_BACK)
    # What transfers have spent is not there to be settled.
    amount = min(gained - deductions, books.held(account, place, currency))
    if amount <= 0:
        return None
    fees = sum(shares.fees_of(account, account[TRANSACTIONS][item.cause_id], place) for item in charges)
    settlement = account[SETTLEMENTS].add(
        Settlement(
            currency,
            receiver,
            gained + fees,
            fees,
            gained - amount,
            amount,
            [item.cause_id for item in charges],
            moved[-1].id,
            account.now(),
        )
    )
    books.post(
        account,
        "settlement",
        currency,
        {place: -amount, books.BANKS: amount},
        cause="Settlement",
        cause_id=settlement.id,
    )
    return settlement


def _view(account: Account, settlement: Settlement) -> dict[str, Any]:
    made = stamp(settlement.created_at)
    return {
        "id": settlement.id,
        "domain": "test",
        "status": settlement.status,
        "currency": settlement.currency,
        "integration": account.id,
        "total_amount": settlement.total_processed - settlement.total_fees,
        "effective_amount": settlement.effective_amount,
        "total_fees": settlement.total_fees,
        "total_processed": settlement.total_processed,
        "deductions": settlement.deductions or None,
        "settlement_date": f"{made[:10]}T00:00:00.000Z",
        "settled_by": None,
        "createdAt": made,
        "updatedAt": made,
    }


RESOURCE = Resource(
    kinds=(SETTLEMENTS,),
    rules={"settlements.fetch": fetch, "settlements.transaction": transaction},
    old_paths={("GET", "/settlement/{id}/transaction"): transaction},
)
