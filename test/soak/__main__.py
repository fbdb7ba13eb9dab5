"""`python -m test.soak`: payments and payouts over a bad network and the books about them, naive clients, a long list.

`make soak` runs it. It ends with 1 if a payment, a payout or a row is not as it must be, or if a naive client pays
nothing twice, which would mean that nothing was tested.
"""

from __future__ import annotations

import argparse
import sys

from test.soak import paging
from test.soak.crews import FastTasks, Tasks, Threads
from test.soak.network import served
from test.soak.payments import run as payments
from test.soak.payouts import run as payouts
from test.soak.report import count

CREWS = {"aiohttp": (Threads, Tasks), "httptools": (Threads, FastTasks)}
PARTS = ("payments", "payouts", "list")


def are_payments_good(chosen: argparse.Namespace) -> bool:
    """Make payments with each crew, and the naive way."""
    is_good = True
    with served(chosen.seed) as url:
        for crew in () if chosen.naive else CREWS[chosen.transport]:
            result = payments.one_run(url, crew, chosen.payments, chosen.seed)
            payments.report(result)
            is_good = is_good and not result.problems
        naive = payments.one_run(url, Threads, chosen.payments, chosen.seed, naive=True)
    payments.report(naive)
    return is_good and bool(count(naive.problems)["charged twice"])


def are_payouts_good(chosen: argparse.Namespace) -> bool:
    """Make payouts with workers that are killed, and the naive way."""
    is_good = True
    with served(chosen.seed) as url:
        for naive in (True,) if chosen.naive else (False, True):
            result = payouts.one_run(url, chosen.payouts, chosen.seed, payouts.WORKERS[chosen.transport], naive=naive)
            payouts.report(result)
            is_good = is_good and result.is_good
    return is_good


def is_list_good(chosen: argparse.Namespace) -> bool:
    """Read the long list with each client."""
    is_good = True
    for is_async in () if chosen.naive else (False, True):
        with paging.loaded_server(chosen.rows) as (url, first_id):
            reading = paging.measure(url, paging.Reading(chosen.rows, first_id), is_async=is_async)
        paging.report("AsyncPaystack" if is_async else "Paystack", reading)
        is_good = is_good and not reading.problems()
    return is_good


def main() -> int:
    options = argparse.ArgumentParser(
        prog="python -m test.soak", description="Payments and payouts over a bad network."
    )
    options.add_argument("--payments", type=int, default=10_000, help="how many, for each of threads and tasks")
    options.add_argument("--payouts", type=int, default=10_000, help="how many; each is asked for by two workers")
    options.add_argument("--rows", type=int, default=100_000, help="how many the long list has")
    options.add_argument("--seed", type=int, default=1, help="decides what is paid and what is hit")
    options.add_argument("--transport", choices=CREWS, default="aiohttp", help="what the tasks send with")
    options.add_argument("--naive", action="store_true", help="only the naive clients, which must pay twice")
    options.add_argument("--only", choices=PARTS, help="only this part of the test")
    chosen = options.parse_args()
    if chosen.naive and chosen.only == "list":
        options.error("no naive client reads the list")
    parts = {"payments": are_payments_good, "payouts": are_payouts_good, "list": is_list_good}
    outcomes = [is_part_good(chosen) for name, is_part_good in parts.items() if chosen.only in (None, name)]
    is_good = all(outcomes)  # of a list, so that a part is run although an earlier one failed
    print("\nAll as it must be." if is_good else "\nNOT AS IT MUST BE.")
    return 0 if is_good else 1


if __name__ == "__main__":
    sys.exit(main())
