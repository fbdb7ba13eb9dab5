"""One run of the payments: set up, let the shop work while requests are hit, read the books, and report."""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import dataclass
from typing import Any

from paystack import Paystack
from test.soak.crews import Crew, FastTasks, Tasks, Threads, name_of
from test.soak.network import PATIENT, Lateness, Weather, add_faults, take_faults
from test.soak.payments import books, shop
from test.soak.payments.shop import Card, Order
from test.soak.report import Problem, show, show_problems, show_weather

KEYS = {Threads: "sk_test_threads", Tasks: "sk_test_tasks", FastTasks: "sk_test_fast_tasks"}
CARDS = 20
"""Saved cards; the last of them belongs to a customer who is denied."""


@dataclass(frozen=True, slots=True)
class Result:
    """One run: what was done, and what the books say."""

    name: str
    orders: list[Order]
    ledger: list[dict[str, Any]]
    refunds: int
    weather: Weather
    late: int
    problems: list[Problem]
    seconds: float


def saved_cards(control: Paystack) -> list[Card]:
    """Cards that were paid with once. The last one's customer is denied afterwards, so that it is refused."""
    cards = []
    for number in range(CARDS):
        email, reference = f"regular{number}@example.com", f"setup-{number}"
        control.transactions.initialize(email, 1_000, reference=reference)
        control.request("POST", "/_sandbox/pay", body={"reference": reference})
        paid = control.transactions.verify(reference).data
        assert paid.authorization and paid.customer
        code, customer = paid.authorization.authorization_code, paid.customer.customer_code
        assert code and customer
        cards.append(Card(email, customer, code, works=number < CARDS - 1))
    control.customers.risk_action(cards[-1].customer, risk_action="deny")
    return cards


def one_run(url: str, crew_type: type[Crew], payments: int, seed: int, *, naive: bool = False) -> Result:
    """Set up, let the shop work while requests are hit, and read the books."""
    key = KEYS[crew_type] + ("_naive" if naive else "")
    begun = time.perf_counter()
    with Paystack(key, base_url=url, timeout=60.0) as control:
        orders = shop.orders(payments, saved_cards(control), seed)
        lateness = Lateness(seed)
        crew = crew_type(key, url, lateness)
        add_faults(control, crew.read_timeout, seed)
        (shop.run_naively if naive else shop.run)(crew, orders)
        crew.close()
        weather = take_faults(control)
        ledger = control.request("GET", "/_sandbox/ledger", request_options=PATIENT).model_dump()["data"]
        ledger = [line for line in ledger if not line["reference"].startswith("setup-")]
        refunds = list(control.refunds.list(per_page=1000))
    tried = [order for order in orders if order.saved_card] if naive else orders
    found = books.problems(tried, ledger, refunds)
    name = f"the naive client, {name_of(crew)}" if naive else name_of(crew)
    return Result(name, tried, ledger, len(refunds), weather, lateness.late, found, time.perf_counter() - begun)


def report(result: Result) -> None:
    """Print the figures of one run."""
    notes = Counter(note for order in result.orders for note in order.notes)
    print(f"\n{result.name}: {len(result.orders):,} payments in {result.seconds:.0f} s")
    show_weather(result.weather, result.late)
    figures = {
        "asked for while another worker did, too": notes["met its twin"],
        "charged": len(result.ledger),
        "refunded": result.refunds,
        "recovered by reference": notes["recovered"],
        "raised as an unknown outcome": notes["unknown"],
        "  of a charge": sum(order.notes.count("unknown") for order in result.orders if order.saved_card),
        "  found by payments.retrieve": notes["found"],
        "  not there, asked for again": notes["not there"],
        "refunds whose outcome was unknown": notes["unknown refund"],
        "payments with a request that was turned away": sum("turned away" in order.told for order in result.orders),
    }
    for what, number in figures.items():
        if number:  # the naive client has few of them
            show(what, number)
    show_problems(books.KINDS, result.problems)
