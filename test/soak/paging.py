"""Paging at scale: a list of 100,000 transactions that grows while it is read, and what reading it takes in memory."""

from __future__ import annotations

import asyncio
import gc
import multiprocessing
import time
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from typing import Any

from paystack import AsyncPaystack, Paystack
from paystack.sandbox import Sandbox
from paystack.sandbox.payments.opening import open_transaction
from paystack.sandbox.payments.records import TRANSACTIONS
from test.soak.report import show

KEY = "sk_test_paging"
PER_PAGE = 100
EMAIL = "ada@example.com"
FLAT = 1_000_000
"""Bytes that memory may grow by on the way: pydantic keeps up to 16,384 short strings of what it parses. One row takes
about 9,000, so a client that kept the rows of one page would be noticed."""


class Reading:
    """One reading of the whole list, by the ids that came and the memory that was in use on the way."""

    def __init__(self, rows: int, first_id: int) -> None:
        """So many rows are there when it begins, numbered from `first_id`."""
        self.rows = rows
        self.added = 0
        self.memory: list[int] = []
        """Traced bytes at every tenth of the way."""
        self.seconds = 0.0
        self._first_id = first_id
        self._times_seen = bytearray(rows)
        self._seen = self._seen_of_added = 0

    def note(self, number: int) -> bool:
        """One row came. Whether it is the last of a page, and a row is to be added now."""
        place = number - self._first_id
        if place < self.rows:
            self._times_seen[place] += 1
        else:
            self._seen_of_added += 1
        self._seen += 1
        if self._seen % (self.rows // 10) == 0:
            gc.collect()
            self.memory.append(tracemalloc.get_traced_memory()[0])
        is_end_of_page = self._seen % PER_PAGE == 0
        self.added += is_end_of_page
        return is_end_of_page

    @property
    def growth(self) -> int:
        """Bytes by which memory grew from the first tenth of the way to the end."""
        return self.memory[-1] - self.memory[0]

    @property
    def missing(self) -> int:
        """How many rows did not come."""
        return self._times_seen.count(0)

    @property
    def repeated(self) -> int:
        """How many rows came more than once."""
        return self.rows - self.missing - self._times_seen.count(1)

    def problems(self) -> list[str]:
        """Everything that is wrong. Rows that are newer than the first page are not on the way back to the oldest."""
        checks = {
            "rows missing": self.missing,
            "rows twice": self.repeated,
            "rows from after the beginning": self._seen_of_added,
            "bytes more in use at the end": max(self.growth - FLAT, 0),
            "pages that nothing was added before": self.rows // PER_PAGE - self.added,
        }
        return [f"{number} {what}" for what, number in checks.items() if number]


def read(url: str, reading: Reading) -> None:
    """Read every transaction, and add one before each further page."""
    with Paystack(KEY, base_url=url) as client:
        for transaction in client.transactions.list(per_page=PER_PAGE):
            if reading.note(transaction.id):
                client.transactions.initialize(EMAIL, 1_000)


async def read_async(url: str, reading: Reading) -> None:
    """The same with the asynchronous client."""
    async with AsyncPaystack(KEY, base_url=url) as client:
        async for transaction in client.transactions.list(per_page=PER_PAGE):
            if reading.note(transaction.id):
                await client.transactions.initialize(EMAIL, 1_000)


def measure(url: str, reading: Reading, *, is_async: bool) -> Reading:
    """Read with memory traced, which takes several times as long as reading alone."""
    begun = time.perf_counter()
    tracemalloc.start()
    try:
        if is_async:
            asyncio.run(read_async(url, reading))
        else:
            read(url, reading)
    finally:
        tracemalloc.stop()
    reading.seconds = time.perf_counter() - begun
    return reading


def load(sandbox: Sandbox, rows: int) -> int:
    """Put that many transactions into the sandbox's state, without HTTP; the id of the first."""
    account = sandbox.core.engine.accounts.get(KEY)
    with account.lock:
        for number in range(rows):
            open_transaction(account, EMAIL, 1_000 + number, "NGN", f"row-{number}", "transaction_initialize")
        return next(iter(account[TRANSACTIONS])).id


@contextmanager
def loaded_server(rows: int) -> Iterator[tuple[str, int]]:
    """The URL of a sandbox in a process of its own that holds so many transactions, and the id of the first."""
    context: Any = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    process = context.Process(target=_serve, args=(there, rows), daemon=True)
    process.start()
    try:
        yield here.recv()
    finally:
        here.send("stop")
        process.join()


def _serve(pipe: Connection, rows: int) -> None:
    with Sandbox() as sandbox:
        pipe.send((sandbox.url, load(sandbox, rows)))
        pipe.recv()


def report(name: str, reading: Reading) -> None:
    """Print the figures of one reading of the long list."""
    print(f"\n{name}: {reading.rows:,} rows in {reading.seconds:.0f} s, with memory traced")
    show("rows added meanwhile", reading.added)
    show("rows missing", reading.missing)
    show("rows seen twice", reading.repeated)
    show("bytes in use after a tenth", reading.memory[0])
    show("bytes in use halfway", reading.memory[4])
    show("bytes in use at the end", reading.memory[-1])
