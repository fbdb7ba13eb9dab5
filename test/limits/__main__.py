"""`python -m test.limits`: how near to the rate limit calls get, with `rate_limit` and without it. It takes 7 minutes.

The sandbox enforces what Paystack publishes for test mode: 100 requests a minute to each endpoint. All runs go on at
once, each with a key of its own. It ends with 1 if a call that was to wait for its turn was answered 429, if one was
lost, or if more than 5 % of what is permitted was not used.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from paystack import RateLimit
from paystack.runtime.limits import WINDOW
from test.limits import runs
from test.limits.runs import Result
from test.redis.server import RedisServer

CALLS = 500
LEAST = 0.95
"""The part of what is permitted that has to be used."""

PATIENT = 20
"""Retries that are enough for every call to be answered in the end."""


@contextmanager
def served() -> Iterator[str]:
    """The URL of a sandbox in a process of its own, with rate limits."""
    command = [sys.executable, "-m", "paystack.sandbox", "serve", "--port", "0", "--seed", "1", "--quiet"]
    with subprocess.Popen([*command, "--rate-limits"], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().split()[-1]
        finally:
            process.terminate()


def main() -> int:
    """Run everything, print a table, and return the exit status."""
    results: dict[str, Result] = {}
    with served() as url, tempfile.TemporaryDirectory() as folder, RedisServer(Path(folder)) as server:
        kept: dict[str, Callable[[str], Result]] = {
            "8 threads": lambda key: runs.threads(url, key, CALLS, WINDOW, RateLimit()),
            "500 tasks": lambda key: runs.tasks(url, key, CALLS, WINDOW, RateLimit()),
            "4 processes over Redis": lambda key: runs.processes(url, key, CALLS, WINDOW, server.url),
        }
        plain: dict[str, Callable[[str], Result]] = {
            "8 threads, no limiter": lambda key: runs.threads(url, key, CALLS, WINDOW, None),
            "500 tasks, no limiter": lambda key: runs.tasks(url, key, CALLS, WINDOW, None),
            "500 tasks, no limiter, 20 retries": lambda key: runs.tasks(
                url, key, CALLS, WINDOW, None, max_retries=PATIENT
            ),
        }
        crews = {**kept, **plain}

        def run(name: str, number: int) -> None:
            results[name] = crews[name](f"sk_test_run_{number}")

        threads = [threading.Thread(target=run, args=(name, number)) for number, name in enumerate(crews)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    print(f"{'run':36} {'calls':>6} {'done':>6} {'429':>6} {'raised':>7} {'seconds':>8} {'of the permitted':>17}")
    for name in crews:
        it = results[name]
        counts = f"{it.calls:>6} {it.done:>6} {it.statuses[429]:>6} {it.refused:>7}"
        print(f"{name:36} {counts} {it.seconds:>8.1f} {it.rate:>17.1%}")
    good = all(results[name].statuses == {200: CALLS} and results[name].rate >= LEAST for name in kept)
    nothing_lost = all(results[name].done + results[name].refused == CALLS for name in plain)
    return 0 if good and nothing_lost else 1


if __name__ == "__main__":
    sys.exit(main())
