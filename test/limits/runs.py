"""Crews that call one endpoint of a sandbox with rate limits as fast as they may, and what they were answered."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from paystack import AsyncPaystack, Paystack, RateLimit, RateLimitError
from paystack.rate_limits import RedisStore
from paystack.runtime.limits import DEFAULT

LIMIT = DEFAULT["test"]
PROCESSES = 4
THREADS = 8


@dataclass(slots=True)
class Result:
    """What came of a run."""

    calls: int
    """How often a method was called."""
    window: float
    statuses: Counter[int] = field(default_factory=Counter)
    """The status of each attempt; 0 for one without an answer."""
    refused: int = 0
    """Calls that raised `RateLimitError`."""
    seconds: float = 0.0

    @property
    def done(self) -> int:
        """Calls that returned their reply."""
        return self.statuses[200]

    @property
    def rate(self) -> float:
        """What was done in a window, as a part of the limit. The first burst, which is free, counts for nothing."""
        return (self.done - LIMIT) * self.window / (self.seconds * LIMIT)


class Watch:
    """A hook that counts what each attempt was answered."""

    def __init__(self) -> None:
        self.statuses: list[int] = []

    def __call__(self, send: Any, outcome: Any, seconds: float) -> None:
        self.statuses.append(getattr(outcome, "status", 0))


def timed(calls: int, window: float, run: Callable[[Watch], int]) -> Result:
    """Run `run`, which returns how many calls were refused."""
    watch = Watch()
    began = time.monotonic()
    refused = run(watch)
    return Result(calls, window, Counter(watch.statuses), refused, time.monotonic() - began)


def threads(url: str, key: str, calls: int, window: float, limit: RateLimit | None, **options: Any) -> Result:
    """One client, and `THREADS` threads that share the calls."""
    left = iter(range(calls))
    refused: list[int] = []

    def run(watch: Watch) -> int:
        with Paystack(key, base_url=url, rate_limit=limit, on_response=watch, **options) as client:

            def work() -> None:
                for number in left:
                    try:
                        client.banks.list()
                    except RateLimitError:
                        refused.append(number)

            crew = [threading.Thread(target=work) for _ in range(THREADS)]
            for thread in crew:
                thread.start()
            for thread in crew:
                thread.join()
        return len(refused)

    return timed(calls, window, run)


def tasks(url: str, key: str, calls: int, window: float, limit: RateLimit | None, **options: Any) -> Result:
    """One client, and a task for each call, all at once."""

    async def run(watch: Watch) -> int:
        async with AsyncPaystack(key, base_url=url, rate_limit=limit, on_response=watch, **options) as client:
            outcomes = await asyncio.gather(*[client.banks.list() for _ in range(calls)], return_exceptions=True)
        refused = [outcome for outcome in outcomes if isinstance(outcome, BaseException)]
        assert all(isinstance(outcome, RateLimitError) for outcome in refused), refused
        return len(refused)

    return timed(calls, window, lambda watch: asyncio.run(run(watch)))


def processes(url: str, key: str, calls: int, window: float, redis_url: str) -> Result:
    """`PROCESSES` processes with two threads each, which count their requests in Redis."""
    arguments = [url, key, str(calls // PROCESSES), str(window), redis_url]
    command = [sys.executable, "-m", "test.limits.worker", *arguments]
    crew = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(PROCESSES)]
    told = [worker.communicate()[0].split() for worker in crew]
    ended = time.monotonic()
    assert not any(worker.returncode for worker in crew)
    # The processes take a moment to start, so each says when it began.
    began = min(float(words[0]) for words in told)
    statuses = Counter(int(word) for words in told for word in words[1:])
    return Result(calls, window, statuses, 0, ended - began)


def work(url: str, key: str, calls: int, window: float, redis_url: str) -> None:
    """What each of the processes does."""
    watch, store = Watch(), RedisStore(redis_url)
    limit = RateLimit(window=window, store=store)
    began = time.monotonic()
    left = iter(range(calls))
    with Paystack(key, base_url=url, rate_limit=limit, on_response=watch) as client:
        crew = [threading.Thread(target=lambda: [client.banks.list() for _ in left]) for _ in range(2)]
        for thread in crew:
            thread.start()
        for thread in crew:
            thread.join()
    store.close()
    print(began, *watch.statuses)
