"""`python -m test.soak.inbox`: deliveries to several processes that fail and die, and how often each event took effect.

A small Paystack delivers each event several times, close together, to processes that share one inbox. What is not
answered comes again. Handlers raise or end their process at random, before and after they wrote, and processes are
killed from outside. Each handler writes a row and counts, on the inbox's connection. In the end, each event must have
its row once, the counters must add up, and nothing may be pending.
"""

from __future__ import annotations

import argparse
import os
import random
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter, deque
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from paystack import InboxError
from paystack.inbox import Inbox
from paystack.webhooks import Event, event_from

ROOT = Path(__file__).parents[2]
LANES = 4
"""Deliveries that one process handles at once."""
COUNTERS = 8
FAILS_BEFORE, FAILS_AFTER, DIES_BEFORE, DIES_AFTER = 0.05, 0.05, 0.005, 0.005
KILLED_AFTER = 400
"""Answers, about, after which a process is killed from outside."""


def inbox_in(database: str, address: str) -> Inbox:
    return Inbox(address, timeout=60) if database == "sqlite" else Inbox.postgres(address, timeout=60)


def connect(database: str, address: str) -> Any:
    if database == "sqlite":
        return sqlite3.connect(address, timeout=60)
    import psycopg

    return psycopg.connect(address)


def event(number: int) -> Event:
    data = {"id": number, "status": "success", "reference": f"order-{number}", "amount": 500_000}
    return event_from({"event": "charge.success", "data": data})


@dataclass
class Result:
    """What the deliveries came to, and what the tables say."""

    events: int
    seconds: float
    answers: Counter[str]
    died: int
    """Processes that ended themselves or were killed."""
    rows: int
    distinct: int
    counted: int
    pending: int

    @property
    def failed(self) -> int:
        return self.answers["failed"]

    def problems(self) -> list[str]:
        """Returns what is not as it must be."""
        found = []
        if self.rows != self.distinct:
            found.append(f"{self.rows - self.distinct} effects happened twice")
        if self.distinct != self.events:
            found.append(f"{self.events - self.distinct} events had no effect")
        if self.counted != self.events:
            found.append(f"the counters say {self.counted}, not {self.events}")
        if self.pending:
            found.append(f"{self.pending} events are pending")
        return found


@dataclass
class Storm:
    """`deliveries` of `events` to `processes`, and again until each is answered."""

    database: str
    address: str
    events: int
    deliveries: int
    processes: int
    seed: int = 1
    naive: bool = False
    """Whether the handler's effect and the mark are committed one after the other, as one would do by hand."""

    _todo: deque[int] = field(default_factory=deque, init=False)
    _answers: Counter[str] = field(default_factory=Counter, init=False)
    _died: int = field(default=0, init=False)
    _open: int = field(default=0, init=False)
    _lock: threading.Lock = field(default_factory=threading.Lock, init=False)

    def run(self) -> Result:
        self._make_tables()
        chance = random.Random(self.seed)
        numbers = [number % self.events for number in range(self.deliveries)]
        # The deliveries of one event come close together, so that they meet.
        self._todo.extend(sorted(numbers, key=lambda number: number + chance.uniform(0, 20)))
        self._open = len(self._todo)
        began = time.monotonic()
        with ThreadPoolExecutor(self.processes) as pool:
            for done in [pool.submit(self._deliver, number) for number in range(self.processes)]:
                done.result()
        return self._result(time.monotonic() - began)

    def _deliver(self, number: int) -> None:
        """Deliver to one process, and to a new one when it has died."""
        chance = random.Random(self.seed * 1000 + number)
        while self._open:
            command = [sys.executable, "-m", "test.soak.inbox", "--worker", str(chance.randrange(10**9))]
            command += [self.database, self.address, *(["--naive"] if self.naive else [])]
            environment = {**os.environ, "PYTHONPATH": str(ROOT)}
            process = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1, env=environment
            )
            killed_after = min(KILLED_AFTER, 2 * self.deliveries // (3 * self.processes))
            with process:
                self._deliver_to(process, chance.randint(killed_after // 2, killed_after * 3 // 2))

    def _deliver_to(self, process: subprocess.Popen[str], killed_after: int) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        flying: Counter[int] = Counter()
        answers = 0
        while self._open:
            with suppress(BrokenPipeError):
                while flying.total() < LANES and (number := self._next()) is not None:
                    flying[number] += 1
                    process.stdin.write(f"{number}\n")
            if not flying.total():
                time.sleep(0.005)
                continue
            said = process.stdout.readline().split()
            if len(said) != 2:
                break
            flying[int(said[0])] -= 1
            with self._lock:
                self._answers[said[1]] += 1
                if said[1] in ("handled", "seen"):
                    self._open -= 1
                else:
                    self._todo.append(int(said[0]))
            answers += 1
            if answers == killed_after:
                process.kill()
        with suppress(BrokenPipeError):
            process.stdin.close()
        if process.wait() != 0:
            with self._lock:
                self._died += 1
        with self._lock:
            self._todo.extend(flying.elements())

    def _next(self) -> int | None:
        try:
            return self._todo.popleft()
        except IndexError:
            return None

    def _make_tables(self) -> None:
        with closing(connect(self.database, self.address)) as connection:
            connection.execute("create table effects (dedupe_key text)")
            connection.execute("create table counters (name integer primary key, value integer)")
            for name in range(COUNTERS):
                connection.execute(f"insert into counters values ({name}, 0)")
            connection.commit()

    def _result(self, seconds: float) -> Result:
        with closing(connect(self.database, self.address)) as connection:
            rows, distinct = connection.execute("select count(*), count(distinct dedupe_key) from effects").fetchone()
            (counted,) = connection.execute("select sum(value) from counters").fetchone()
        with closing(inbox_in(self.database, self.address)) as inbox:
            pending = len(inbox.pending())
        return Result(self.events, seconds, self._answers, self._died, rows, distinct, int(counted), pending)


class Worker:
    """Handles the numbers on its standard input, and says on its output what came of each."""

    def __init__(self, seed: int, database: str, address: str, naive: bool) -> None:
        self._chance = random.Random(seed)
        self._database, self._address, self._naive = database, address, naive
        self._inbox = inbox_in(database, address)
        self._saying = threading.Lock()

    def work(self) -> None:
        with ThreadPoolExecutor(LANES) as pool:
            for line in sys.stdin:
                pool.submit(self._deliver, int(line))

    def _deliver(self, number: int) -> None:
        try:
            outcome: str = self._inbox.handle(event(number), self._by_hand if self._naive else self._handle)
        except InboxError as error:
            print(f"{number}: {error}", file=sys.stderr)
            outcome = "unavailable"
        except LookupError:
            outcome = "failed"
        with self._saying:
            print(number, outcome, flush=True)

    def _handle(self, event: Event, connection: Any) -> None:
        self._trouble(FAILS_BEFORE, DIES_BEFORE)
        self._write(event, connection)
        self._trouble(FAILS_AFTER, DIES_AFTER)

    def _by_hand(self, event: Event) -> None:
        with closing(connect(self._database, self._address)) as connection:
            self._write(event, connection)
            connection.commit()
        self._trouble(0.5, 0)

    def _write(self, event: Event, connection: Any) -> None:
        key = event.dedupe_key
        connection.execute(f"insert into effects values ('{key}')")
        connection.execute(f"update counters set value = value + 1 where name = {len(key) + ord(key[-9]) & 7}")

    def _trouble(self, fails: float, dies: float) -> None:
        chance = self._chance.random()
        if chance < fails:
            raise LookupError
        if chance < fails + dies:
            os._exit(9)


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n\n")[0])
    parser.add_argument("database", choices=["sqlite", "postgresql"])
    parser.add_argument("address", nargs="?", help=argparse.SUPPRESS)
    parser.add_argument("--events", type=int, default=5_000)
    parser.add_argument("--deliveries", type=int, default=20_000)
    parser.add_argument("--processes", type=int, default=4)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--naive", action="store_true")
    parser.add_argument("--worker", type=int, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.worker is not None:
        Worker(given.worker, given.database, given.address, given.naive).work()
        return 0

    def run(address: str) -> Result:
        counts = {"events": given.events, "deliveries": given.deliveries, "processes": given.processes}
        return Storm(given.database, address, **counts, seed=given.seed, naive=given.naive).run()

    if given.database == "sqlite":
        with tempfile.TemporaryDirectory() as folder:
            result = run(f"{folder}/webhooks.db")
    else:
        from test.support.postgres_server import PostgresServer

        server = PostgresServer()
        try:
            result = run(server.conninfo)
        finally:
            server.close()
    for name, value in (*vars(result).items(), ("problems", result.problems() or "none")):
        print(f"{name}: {dict(value) if isinstance(value, Counter) else value}")
    return 1 if result.problems() else 0


if __name__ == "__main__":
    sys.exit(main())
