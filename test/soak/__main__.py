"""`python -m test.soak`: payments over a bad network and the books about them, the naive client, and a long list.

`make soak` runs it. It ends with 1 if a payment or a row is not as it must be, or if the naive client charges nobody
twice, which would mean that nothing was tested.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from paystack import Paystack
from test.soak import books, paging, shop
from test.soak.shop import PATIENT, Card, Order

KEYS = {shop.Threads: "sk_test_threads", shop.Tasks: "sk_test_tasks", shop.FastTasks: "sk_test_fast_tasks"}
CREWS = {"aiohttp": (shop.Threads, shop.Tasks), "httptools": (shop.Threads, shop.FastTasks)}
CARDS = 20
"""Saved cards; the last of them belongs to a customer who is denied."""

SHARE = 0.2
"""Of all requests, how many are hit by a fault."""

FAULTS: list[dict[str, Any]] = [
    {"kind": "drop_before"},
    {"kind": "drop_after"},
    {"kind": "status", "status": 500},
    {"kind": "status", "status": 503, "commit": True},
    {"kind": "rate_limit", "retry_after": 1},
    {"kind": "rate_limit", "retry_after": 3600},
    {"kind": "delay"},
    {"kind": "truncate"},
    {"kind": "truncate", "keep": 0},
    {"kind": "html"},
    {"kind": "html", "status": 200, "commit": True},
]
"""Every kind of fault, before and after the request takes effect."""

TOO_LONG = 1.5
"""A delay is this many read timeouts long."""


@dataclass(frozen=True, slots=True)
class Result:
    """One run: what was done, and what the books say."""

    name: str
    orders: list[Order]
    ledger: list[dict[str, Any]]
    refunds: int
    requests: int
    struck: Counter[str]
    """By fault, how many requests it hit."""
    late: int
    problems: list[books.Problem]
    seconds: float


@contextmanager
def served(seed: int) -> Iterator[str]:
    """The URL of a sandbox in a process of its own."""
    command = (sys.executable, "-m", "paystack.sandbox", "serve", "--seed", str(seed))
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().split()[-1]
        finally:
            process.terminate()


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


def one_run(url: str, crew_type: type[shop.Crew], payments: int, seed: int, *, naive: bool = False) -> Result:
    """Set up, let the shop work while requests are hit, and read the books."""
    key = KEYS[crew_type] + ("_naive" if naive else "")
    begun = time.perf_counter()
    with Paystack(key, base_url=url, timeout=60.0) as control:
        orders = shop.orders(payments, saved_cards(control), seed)
        crew = crew_type(key, url, seed)
        add_faults(control, crew.read_timeout, seed)
        (shop.run_naively if naive else shop.run)(crew, orders)
        crew.close()
        requests, struck = take_faults(control)
        ledger = control.request("GET", "/_sandbox/ledger", request_options=PATIENT).model_dump()["data"]
        ledger = [line for line in ledger if not line["reference"].startswith("setup-")]
        refunds = list(control.refunds.list(per_page=1000))
    tried = [order for order in orders if order.saved_card] if naive else orders
    found = books.problems(tried, ledger, refunds)
    name = f"the naive client, {crew.name}" if naive else crew.name
    return Result(
        name, tried, ledger, len(refunds), requests, struck, crew.network.late, found, time.perf_counter() - begun
    )


def add_faults(control: Paystack, read_timeout: float, seed: int) -> None:
    """Let `SHARE` of all requests be hit, each fault about as often as the others."""
    each = 1 - (1 - SHARE) ** (1 / len(FAULTS))
    for number, fault in enumerate(FAULTS):
        body = {**fault, "probability": each, "seed": seed * len(FAULTS) + number}
        if fault["kind"] == "delay":
            body["seconds"] = read_timeout * TOO_LONG
        control.request("POST", "/_sandbox/faults", body=body)


def take_faults(control: Paystack) -> tuple[int, Counter[str]]:
    """How many requests there were, and how many of them each fault has hit; from then on there are no faults."""
    requests, struck = 0, Counter[str]()
    for fault in control.request("GET", "/_sandbox/faults").model_dump()["data"]:
        done = "carried out" if fault["commit"] else "not carried out"
        struck[f"{fault['kind']}, {done}"] += fault["struck"]
        requests = max(requests, fault["seen"])
    control.request("DELETE", "/_sandbox/faults")
    return requests, struck


def report(result: Result) -> None:
    """Print the figures of one run."""
    notes = Counter(note for order in result.orders for note in order.notes)
    struck = sum(result.struck.values())
    print(f"\n{result.name}: {len(result.orders):,} payments in {result.seconds:.0f} s")
    show("requests", result.requests)
    show("  hit by a fault", struck, f"{struck / result.requests:.1%}")
    for fault, times in sorted(result.struck.items()):
        show(f"    {fault}", times)
    figures = {
        "  arrived after they were given up": result.late,
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
    for kind in books.KINDS:
        show(kind, books.count(result.problems)[kind])
    for problem in result.problems[:5]:
        print(f"    such as {problem.order}: {problem.kind}; told {problem.detail[:300]}")


def report_reading(name: str, reading: paging.Reading) -> None:
    """Print the figures of one reading of the long list."""
    print(f"\n{name}: {reading.rows:,} rows in {reading.seconds:.0f} s, with memory traced")
    show("rows added meanwhile", reading.added)
    show("rows missing", reading.missing)
    show("rows seen twice", reading.repeated)
    show("bytes in use after a tenth", reading.memory[0])
    show("bytes in use halfway", reading.memory[4])
    show("bytes in use at the end", reading.memory[-1])


def show(what: str, number: int, remark: str = "") -> None:
    print(f"  {what:<46}{number:>12,}  {remark}".rstrip())


def main() -> int:
    options = argparse.ArgumentParser(prog="python -m test.soak", description="Payments over a bad network.")
    options.add_argument("--payments", type=int, default=10_000, help="how many, for each of threads and tasks")
    options.add_argument("--rows", type=int, default=100_000, help="how many the long list has")
    options.add_argument("--seed", type=int, default=1, help="decides which payments there are and what is hit")
    options.add_argument("--transport", choices=CREWS, default="aiohttp", help="what the tasks send with")
    options.add_argument("--naive", action="store_true", help="only the naive client, which must charge twice")
    chosen = options.parse_args()
    is_good = True
    with served(chosen.seed) as url:
        for crew in () if chosen.naive else CREWS[chosen.transport]:
            result = one_run(url, crew, chosen.payments, chosen.seed)
            report(result)
            is_good = is_good and not result.problems
        naive = one_run(url, shop.Threads, chosen.payments, chosen.seed, naive=True)
        report(naive)
        is_good = is_good and bool(books.count(naive.problems)["charged twice"])
    for is_async in () if chosen.naive else (False, True):
        with paging.loaded_server(chosen.rows) as (url, first_id):
            reading = paging.measure(url, paging.Reading(chosen.rows, first_id), is_async=is_async)
        report_reading("AsyncPaystack" if is_async else "Paystack", reading)
        is_good = is_good and not reading.problems()
    print("\nAll as it must be." if is_good else "\nNOT AS IT MUST BE.")
    return 0 if is_good else 1


if __name__ == "__main__":
    sys.exit(main())
