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
from _thread import get_ident
from typing import TYPE_CHECKING, Any

LONGEST_WAIT = 10.0
"""Seconds that a fork waits for loading, and loading for a fork; after that they go ahead."""

# There is no lock here, which an exception from a signal handler could leave taken. Who loads writes that down before
# looking whether somebody forks, and who forks the other way round, so that one of the two sees the other.
_loading: dict[object, tuple[int, float]] = {}
"""The thread of each `Loading` that has not ended, and when it began."""
_forking: set[int] = set()
"""The threads that are about to fork."""


class Loading:
    """While this is entered, a fork by another thread waits. Loading may be nested, and threads load side by side."""

    __slots__ = ()

    def __enter__(self) -> None:
        thread, began = get_ident(), time.monotonic()
        _loading[self] = thread, began
        while _forking and _forking != {thread} and time.monotonic() < began + LONGEST_WAIT:
            _loading.pop(self, None)
            time.sleep(0.001)
            _loading[self] = thread, began

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
    thread, until = get_ident(), time.monotonic() + LONGEST_WAIT
    _forking.add(thread)
    while _others_load(thread):
        if time.monotonic() > until:
            logging.getLogger("paystack").warning("A process was forked while another thread was loading a module.")
            return
        _forking.discard(thread)
        time.sleep(0.001)
        _forking.add(thread)


def _others_load(thread: int) -> bool:
    """Returns whether another thread is loading. An exception from a signal handler can leave what has ended behind."""
    oldest = time.monotonic() - LONGEST_WAIT
    others = [other for other, began in list(_loading.values()) if other != thread and began > oldest]
    return bool(others) and not sys._current_frames().keys().isdisjoint(others)


def _after_fork() -> None:
    _forking.discard(get_ident())


def _after_fork_in_child() -> None:
    _forking.clear()
    for one, (thread, _) in list(_loading.items()):
        if thread != get_ident():
            del _loading[one]


# What is registered last is called first before a fork. `logging`, which is imported above, takes a lock then that
# loading a module may need, so it must not be called before this.
if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_before_fork, after_in_parent=_after_fork, after_in_child=_after_fork_in_child)
