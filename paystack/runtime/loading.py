"""Makes a fork wait for what is loaded or built for the first time, and mends what an interrupt left half imported.

A child process has only the thread that forked. A lock that another thread held then, such as that of a module it was
importing, stays taken in the child for ever, and the child's first call would wait for it. So whatever is imported or
built on first use is done `with Loading():`.

If a signal handler raises while Python is importing, a module can stay behind that was never run, or that its package
does not have as an attribute. Python takes both for imported, so each later call would fail. The lock that Python
imports with can stay taken too, and every other thread that imports would wait for ever.
"""

from __future__ import annotations

import _imp
import functools
import logging
import os
import sys
import time
from _thread import get_ident
from contextlib import suppress
from types import ModuleType
from typing import TYPE_CHECKING, Any

LONGEST_WAIT = 10.0
"""Seconds that a fork waits for loading, and loading for a fork; after that they go ahead."""

# There is no lock here, which an exception from a signal handler could leave taken. Who loads writes that down before
# looking whether somebody forks, and who forks the other way round, so that one of the two sees the other.
_loading: dict[object, tuple[int, float]] = {}
"""The thread of each `Loading` that has not ended, and when it began."""
_forking: set[int] = set()
"""The threads that are about to fork."""


_interrupted: set[str] = set()
"""Modules that were imported before something was raised, and may not be whole."""

_NOT_RUN = frozenset(
    {"__name__", "__doc__", "__package__", "__loader__", "__spec__", "__path__", "__file__", "__cached__"}
)
"""What a module has before it is run."""


class Loading:
    """While this is entered, a fork by another thread waits. Loading may be nested, and threads load side by side."""

    __slots__ = ("_modules",)

    def __enter__(self) -> None:
        if _interrupted:
            _mend()
        self._modules = len(sys.modules)
        thread, began = get_ident(), time.monotonic()
        _loading[self] = thread, began
        while _forking and _forking != {thread} and time.monotonic() < began + LONGEST_WAIT:
            _loading.pop(self, None)
            time.sleep(0.001)
            _loading[self] = thread, began

    def __exit__(self, *exc_info: object) -> None:
        release_import_lock()
        if exc_info[0] is not None:
            _interrupted.update(list(sys.modules)[self._modules :])
        if _interrupted:
            _mend()
        _loading.pop(self, None)


def release_import_lock() -> None:
    """Let other threads import. Python holds its lock only between lines of its own; a signal handler that raises there
    leaves it taken, and often unseen, because Python ignores what is raised while it forgets a module's lock.
    """
    with suppress(RuntimeError):  # raised if this thread does not hold the lock
        while True:
            _imp.release_lock()


def _mend() -> None:
    """Have Python import again what was not run to its end, and give each package the modules in it as attributes."""
    for name in sorted(_interrupted):
        module: Any = sys.modules.get(name)
        spec: Any = getattr(module, "__spec__", None)
        if getattr(spec, "_initializing", False):
            if _is_being_imported(spec):
                continue
            spec._initializing = False
        if type(module) is ModuleType and getattr(spec, "has_location", False) and vars(module).keys() <= _NOT_RUN:
            sys.modules.pop(name, None)
        elif module is not None and not _has_place(name, module):
            continue
        _interrupted.discard(name)


def _has_place(name: str, module: ModuleType) -> bool:
    """Make `module` an attribute of its package, and return whether there is one."""
    package, _, own_name = name.rpartition(".")
    if not package:
        return True
    if package in sys.modules:
        vars(sys.modules[package]).setdefault(own_name, module)
        return True
    # The package was not run to its end. It is imported again as a whole, unless some of it is compiled: such modules
    # are run only once, and keep what they have from the others. They all get their place when the package is there.
    inside = [other for other in sys.modules if other.startswith(f"{package}.")]
    if not all(str(getattr(sys.modules[other], "__file__", "")).endswith(".py") for other in inside):
        return False
    for other in inside:
        sys.modules.pop(other, None)
    return True


def _is_being_imported(spec: object) -> bool:
    """Returns whether a thread, another one than this, is importing the module of `spec`."""
    frames: list[Any] = list(sys._current_frames().values())
    while frames:
        frame = frames.pop()
        if frame.f_code.co_name == "_load_unlocked" and frame.f_locals.get("spec") is spec:
            return True
        if frame.f_back is not None:
            frames.append(frame.f_back)
    return False


if TYPE_CHECKING:
    from functools import cached_property as cached_property
else:

    class cached_property(functools.cached_property):
        """functools' own, without the lock that Python 3.10 and 3.11 hold while the value is made.

        `help` shows it as the type of its value.
        """

        def __repr__(self) -> str:
            return f"<{self.func.__annotations__.get('return', 'made on first use')}>"

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
