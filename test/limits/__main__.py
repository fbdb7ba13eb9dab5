"""`python -m test.limits`: how near to the rate limit calls get, with `rate_limit` and without it. It takes 5 minutes.

The sandbox enforces what Paystack publishes for test mode: 100 requests a minute to each endpoint. All runs go on at
once, each in a process of its own and with a key of its own. It ends with 1 if a call that was to wait for its turn was
answered 429, if one was lost, or if more than 5 % of what is permitted was not used.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from functools import partial
from multiprocessing import get_context
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


BETWEEN = 6.0
"""Seconds between two runs' beginnings, so that they do not all open their connections in the same moment."""


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
    with served() as url, tempfile.TemporaryDirectory() as folder, RedisServer(Path(folder)) as server:

        def crew(run: Callable[..., Result], number: int, *rest: object, **options: object) -> Callable[[], Result]:
            return partial(run, url, f"sk_test_run_{number}", CALLS, WINDOW, *rest, **options)

        kept = {
            "8 threads": crew(runs.threads, 1, RateLimit()),
            "500 tasks": crew(runs.tasks, 2, RateLimit()),
            "4 processes over Redis": crew(runs.processes, 3, server.url),
        }
        plain = {
            "8 threads, no limiter": crew(runs.threads, 4, None),
            "500 tasks, no limiter": crew(runs.tasks, 5, None),
            "500 tasks, no limiter, 20 retries": crew(runs.tasks, 6, None, max_retries=PATIENT),
        }
        with ProcessPoolExecutor(len(kept) + len(plain), mp_context=get_context("spawn")) as pool:
            running = {}
            for name, run in {**kept, **plain}.items():
                running[name] = pool.submit(run)
                time.sleep(BETWEEN)
            results = {name: run.result() for name, run in running.items()}
    titles = ("calls", "done", "429", "failed", "raised", "seconds", "of the permitted")
    print(f"{'run':34}" + "".join(f"{title:>{max(len(title) + 2, 9)}}" for title in titles))
    for name, it in results.items():
        counts = (it.calls, it.done, it.statuses[429], it.statuses[0], it.refused)
        print(f"{name:34}" + "".join(f"{count:>9}" for count in counts) + f"{it.seconds:>9.1f}{it.rate:>18.1%}")
    good = all(results[name].statuses == {200: CALLS} and results[name].rate >= LEAST for name in kept)
    nothing_lost = all(results[name].done + results[name].refused == CALLS for name in plain)
    return 0 if good and nothing_lost else 1


if __name__ == "__main__":
    sys.exit(main())
