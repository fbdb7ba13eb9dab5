"""Waiting for something to be final, by looking at it again and again. Nothing here says when it is."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Protocol, TypeVar

from paystack.runtime.http import Wait
from paystack.runtime.workflows import Workflow

FIRST_PAUSE, LONGEST_PAUSE = 2.0, 15.0
"""Seconds between two lookups: the first pause, and the longest."""


class _Ends(Protocol):
    @property
    def is_final(self) -> bool: ...


Thing = TypeVar("Thing", bound=_Ends)


def wait_for(look: Callable[[], Workflow[Thing]], timeout: float) -> Workflow[Thing]:
    """Look until what is seen is final, or `timeout` seconds are over, and return what was seen last.

    The pauses count too: a test that has stopped the clock would otherwise wait forever.
    """
    give_up, pause, paused = time.monotonic() + timeout, FIRST_PAUSE, 0.0
    while True:
        seen = yield from look()
        left = min(give_up - time.monotonic(), timeout - paused)
        if seen.is_final or left <= 0:
            return seen
        yield Wait(min(pause, left))
        paused += min(pause, left)
        pause = min(pause * 1.5, LONGEST_PAUSE)
