"""Makes a fork wait until what other threads are loading or building for the first time is complete.

A child process has only the thread that forked. A lock that another thread held then, such as that of a module it was
importing, stays taken in the child for ever, and the child's first call would wait for it. So whatever is imported or
built on first use is done `with Loading():`.
"""

from __future__ import annotations

import functools
import logging
import os
import sys
import time
from _thread import allocate_lock, get_ident
from typing import TYPE_CHECKING, Any

LONGEST_WAIT = 10.0
"""Seconds that a fork waits; after that it goes ahead."""

_gate = allocate_lock()
"""Held only for a moment by who begins to load, and by a fork from its last look until it is done."""

_loading: dict[object, int] = {}
"""The thread of each `Loading` that has not ended."""


class Loading:
    """While this is entered, a fork by another thread waits. Loading may be nested, and threads load side by side."""

    __slots__ = ()

    def __enter__(self) -> None:
        with _gate:
            _loading[self] = get_ident()

    def __exit__(self, *exc_info: object) -> None:
        _loading.pop(self, None)


if TYPE_CHECKING:
    from functools import cached_property as cached_property
else:

    class cached_property(functools.cached_property):
        """functools' own, without the lock that Python 3.10 and 3.11 hold while the value is made."""

        def __get__(self, instance: Any, owner: type[Any] | None = None) -> Any:
            if instance is None:
                return self
            with Loading():
                value = self.func(instance)
            return vars(instance).setdefault(self.attrname, value)


def _before_fork() -> None:
    until = time.monotonic() + LONGEST_WAIT
    while True:
        _gate.acquire()
        if not _others():
            return
        if time.monotonic() > until:
            logging.getLogger("paystack").warning("A process was forked while another thread was loading a module.")
            return
        _gate.release()
        time.sleep(0.001)


def _others() -> bool:
    """Returns whether another thread is loading. One that was interrupted as it began may have ended since."""
    alive = sys._current_frames()
    return any(thread != get_ident() and thread in alive for thread in list(_loading.values()))


def _after_fork() -> None:
    if _gate.locked():
        _gate.release()


def _after_fork_in_child() -> None:
    _after_fork()
    for one, thread in list(_loading.items()):
        if thread != get_ident():
            del _loading[one]


# What is registered last is called first before a fork. `logging`, which is imported above, takes a lock then that
# loading a module may need, so it must not be called before this.
if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_before_fork, after_in_parent=_after_fork, after_in_child=_after_fork_in_child)
