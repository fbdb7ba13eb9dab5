"""The balance operations. Both read the books, so whatever moves money is in them."""

from __future__ import annotations

from typing import Any

from paystack.runtime.http import Response
from paystack.sandbox.engine import paging
from paystack.sandbox.engine.account import Account
from paystack.sandbox.engine.call import CURRENCIES, Call
from paystack.sandbox.engine.clock import DAY, stored_stamp
from paystack.sandbox.engine.replies import Guess, ok
from paystack.sandbox.engine.resource import Resource
from paystack.sandbox.payments.books import BALANCE, HOLDINGS, MOVEMENTS, Movement, held

ROWS = Guess(
    "balance-ledger-rows",
    "The ledger has one row for each movement, with its fee: payments at once, as nothing is settled in test mode.",
)


def fetch(call: Call) -> Response:
    """GET /balance: the first currency, and every other that was ever used"""
    account = call.account
    used = {CURRENCIES[0], *account[HOLDINGS].all().having(place=BALANCE).values("currency")}
    shown = [currency for currency in CURRENCIES if currency in used]
    data = [{"currency": currency, "balance": held(account, BALANCE, currency)} for currency in shown]
    return ok("Balances retrieved", data)


def ledger(call: Call) -> Response:
    """GET /balance/ledger"""
    account = call.account
    start, end = call.period()
    rows = account[MOVEMENTS].all().where(lambda item: BALANCE in item.lines)
    # Both filters name days: what happened on the first day itself is left out, that of the last is not.
    if start is not None:
        begin = start - start % DAY + DAY
        rows = rows.where(lambda item: item.at >= begin)
    if end is not None:
        until = end - end % DAY + DAY
        rows = rows.where(lambda item: item.at < until)
    shown, meta = paging.page_of(call, rows[::-1])
    data = [_row(account, item) for item in shown]
    return ok("Balance ledger retrieved", data, meta=meta, unverified=(ROWS,))


def _row(account: Account, movement: Movement) -> dict[str, Any]:
    return {
        "integration": account.id,
        "domain": "test",
        "balance": movement.balance,
        "currency": movement.currency,
        "difference": movement.lines[BALANCE],
        "reason": movement.reason,
        "model_responsible": movement.cause,
        "model_row": movement.cause_id,
        "id": movement.id,
        "createdAt": stored_stamp(movement.at),
        "updatedAt": stored_stamp(movement.at),
    }


RESOURCE = Resource(rules={"balance.fetch": fetch, "balance.ledger": ledger})
