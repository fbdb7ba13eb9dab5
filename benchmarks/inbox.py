"""What an event costs in the inbox, and how many are handled at once: `python -m benchmarks.inbox`."""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))  # the tests are not installed

from paystack.inbox import Inbox
from paystack.webhooks import Event, event_from
from test.support.postgres_server import PostgresServer

EVENTS = 200
AT_ONCE = 8
HANDLER = 0.1
"""Seconds that a handler asks Paystack."""


def event(number: int) -> Event:
    data = {"id": number, "status": "success", "reference": f"order-{number}", "amount": 500_000}
    return event_from({"event": "charge.success", "data": data})


def median(inbox: Inbox, first: int, handler: Callable[..., Any]) -> float:
    """Returns the milliseconds of one event, one after another."""
    taken = []
    for number in range(first, first + EVENTS):
        began = time.perf_counter()
        inbox.handle(event(number), handler)
        taken.append(time.perf_counter() - began)
    return statistics.median(taken) * 1000


def rate(inbox: Inbox, first: int, handler: Callable[..., Any]) -> float:
    """Returns the events in a second, with several at once and handlers that wait."""
    began = time.perf_counter()
    with ThreadPoolExecutor(AT_ONCE) as pool:
        list(pool.map(lambda number: inbox.handle(event(number), handler), range(first, first + EVENTS)))
    return EVENTS / (time.perf_counter() - began)


def measure(name: str, inbox: Inbox) -> None:
    inbox.handle(event(1), lambda event: None)
    print(f"{name}: {median(inbox, 10_000, lambda event: None):.1f} ms for an event")
    print(f"{name}: {median(inbox, 20_000, lambda event, connection: None):.1f} ms with the connection")
    print(f"{name}: {median(inbox, 10_000, lambda event: None):.1f} ms for one that was handled before")
    print(f"{name}: {rate(inbox, 30_000, lambda event: time.sleep(HANDLER)):.0f} events in a second, {AT_ONCE} at once")
    slow = rate(inbox, 40_000, lambda event, connection: time.sleep(HANDLER))
    print(f"{name}: {slow:.0f} events in a second with the connection")


def main() -> None:
    names = sys.argv[1:] or ["sqlite", "postgresql"]
    if "sqlite" in names:
        with tempfile.TemporaryDirectory() as folder, closing(Inbox(f"{folder}/webhooks.db", timeout=600)) as inbox:
            measure("sqlite", inbox)
    if "postgresql" in names:
        server = PostgresServer()
        try:
            with closing(Inbox.postgres(server.conninfo, timeout=600)) as inbox:
                measure("postgresql", inbox)
        finally:
            server.close()


if __name__ == "__main__":
    main()
