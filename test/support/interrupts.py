"""Tests that raise at any line, as a signal handler may."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec

P = ParamSpec("P")


def in_a_thread_of_its_own(test: Callable[P, None]) -> Callable[P, None]:
    """Run `test` in a thread that ends with it, which a test must whose trace function raises.

    A trace function can raise at a line where no signal handler can: the end of an `except` block. Python then takes
    the thread to be handling that exception for ever, and gives it as the context to all that are raised later.
    """

    @wraps(test)
    def run(*args: P.args, **options: P.kwargs) -> None:
        failures: list[BaseException] = []

        def work() -> None:
            try:
                test(*args, **options)
            except BaseException as failure:
                failures.append(failure)

        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
        if failures:
            raise failures[0]

    return run
