"""The short form of `make soak`: 500 payments over a bad network, and whether the books would show a mistake.

Those of its payouts and of its list are in `test_soak_payouts.py` and `test_paging_scale.py`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from test.soak.crews import FastTasks, Tasks, Threads
from test.soak.network import FAULTS, SHARE, served
from test.soak.payments import books
from test.soak.payments.run import one_run
from test.soak.payments.shop import Card, Order
from test.soak.report import count

PAYMENTS = 500


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with served(seed=7) as running:
        yield running


@pytest.mark.slow(seconds=10)
@pytest.mark.parametrize("crew", [Threads, Tasks, FastTasks])
def test_no_payment_is_made_twice_misreported_or_lost_on_a_bad_network(url: str, crew: Any) -> None:
    result = one_run(url, crew, PAYMENTS, seed=7)
    assert result.problems == []
    assert SHARE / 2 < result.weather.share < SHARE * 2
    assert {name.partition(",")[0] for name, hits in result.weather.struck.items() if hits} == {
        fault["kind"] for fault in FAULTS
    }
    assert result.late > 0
    told = {word for order in result.orders for word in order.told}
    assert {"succeeded", "failed"} <= told <= set(books.ANSWERS)
    notes = {note for order in result.orders for note in order.notes}
    assert {"met its twin", "recovered", "unknown", "found"} <= notes, "nothing was put to the test"
    assert len(result.ledger) > PAYMENTS * 0.8
    assert result.refunds > 0


def test_a_client_that_sends_again_as_a_new_payment_charges_twice(url: str) -> None:
    result = one_run(url, Threads, PAYMENTS, seed=7, naive=True)
    assert SHARE / 2 < result.weather.share < SHARE * 2
    assert count(result.problems)["charged twice"] > 5


def order(told: list[str], **fields: Any) -> Order:
    card = Card("ada@example.com", "CUS_x", "AUTH_x", works=True)
    facts = {"saved_card": card, "paid_with": None, "asks": 1, "asked_late": False, "refund": 50, **fields}
    return Order("order-1", 100, card.email, told=told, **facts)


CHARGE = {"reference": "order-1", "amount": 100}


class Refund:
    transaction_reference = "order-1"

    def __init__(self, amount: int) -> None:
        self.amount = amount


@pytest.mark.parametrize(
    ("kind", "asked", "ledger", "refunds"),
    [
        ("charged twice", order(["succeeded"]), [CHARGE, CHARGE], []),
        ("charged twice", order(["succeeded"]), [CHARGE, {**CHARGE, "reference": "order-1.1"}], []),
        ("charged another amount", order(["succeeded"]), [{**CHARGE, "amount": 99}], []),
        ("reported paid, was not charged", order(["succeeded"]), [], []),
        ("reported failed, was charged", order(["failed"]), [CHARGE], []),
        ("reported failed, was charged", order(["turned away"]), [CHARGE], []),
        ("reported both paid and failed", order(["succeeded", "failed"]), [CHARGE], []),
        ("told something else", order(["raised ServerError", "succeeded"]), [CHARGE], []),
        ("lost", order([]), [], []),
        ("lost", order(["turned away", "pending"]), [], []),
        ("refunded twice", order(["succeeded"], refunded=True), [CHARGE], [Refund(50), Refund(50)]),
        ("refunded another amount", order(["succeeded"], refunded=True), [CHARGE], [Refund(51)]),
        ("refunded, but not by what was told", order(["succeeded"], refunded=True), [CHARGE], []),
        ("refunded, but not by what was told", order(["succeeded"]), [CHARGE], [Refund(50)]),
        ("money moved without an order", order(["succeeded"]), [CHARGE, {"reference": "x", "amount": 1}], []),
    ],
)
def test_the_books_show_every_kind_of_mistake(kind: str, asked: Order, ledger: list[Any], refunds: list[Any]) -> None:
    assert kind in count(books.problems([asked], ledger, refunds))


@pytest.mark.parametrize(
    ("asked", "ledger", "refunds"),
    [
        (order(["succeeded", "succeeded"]), [CHARGE], []),
        (order(["turned away", "succeeded"], refunded=True), [CHARGE], [Refund(50)]),
        (order(["turned away"]), [], []),
        (order(["failed"], saved_card=None), [], []),
    ],
)
def test_the_books_find_nothing_wrong_with_what_is_right(asked: Order, ledger: list[Any], refunds: list[Any]) -> None:
    assert books.problems([asked], ledger, refunds) == []
