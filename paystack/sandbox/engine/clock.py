"""Virtual time: the clock of one account, its schedule of tasks, and how dates are read and written.

Nothing here runs a task: a `Schedule` only keeps tasks in order. Times are milliseconds since 1970 in UTC, so that
state stays plain data.
"""

from __future__ import annotations

import heapq
import time
from collections.abc import Container
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from functools import lru_cache
from typing import Any, Literal

from paystack.sandbox.engine.tables import Kind, Record, Table

ClockMode = Literal["manual", "wall"]

SECOND = 1000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
DAY = 24 * HOUR

MANUAL_START = int(datetime(2026, 1, 15, 9, 0, 0, 417000, timezone.utc).timestamp() * SECOND)
"""The start of every manual clock, so that every run is the same."""

LATEST = int(datetime(9000, 1, 1, tzinfo=timezone.utc).timestamp() * SECOND)
"""The end of every clock: `stamp` cannot write dates much later than this."""

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


class Clock:
    """A clock. A manual one stands still until it is moved; a wall clock also runs."""

    __slots__ = ("mode", "offset")

    def __init__(self, mode: ClockMode = "manual") -> None:
        """Start at `MANUAL_START`, or at the machine's time."""
        self.mode: ClockMode = mode
        self.offset = MANUAL_START if mode == "manual" else 0
        """Milliseconds: the time of a manual clock, or what a wall clock adds to the machine's time."""

    def now(self) -> int:
        """Milliseconds since 1970."""
        if self.mode == "manual":
            return self.offset
        return int(time.time() * SECOND) + self.offset

    def move_to(self, moment: int) -> None:
        """Go forward to `moment`, or stay if it has passed."""
        self.offset += max(0, min(moment, LATEST) - self.now())


@dataclass(slots=True)
class Task(Record):
    """Work to do at `due`. `kind` is its name in the `tasks` of a resource; `arguments` are what it is called with."""

    due: int
    kind: str
    arguments: dict[str, Any]


TASKS = Kind("tasks", Task)


class Schedule:
    """Tasks in the order in which they fall due; those due at one time keep the order of planning."""

    __slots__ = ("_declared", "_heap", "_tasks")

    def __init__(self, tasks: Table[Task], declared: Container[str]) -> None:
        """Keep the tasks in this table, which may have some already. `declared` are the kinds that can be planned."""
        self._tasks = tasks
        self._declared = declared
        self._heap = [(task.due, task.id) for task in tasks]
        heapq.heapify(self._heap)

    def plan(self, due: int, kind: str, **arguments: Any) -> None:
        """Add a task. Raises `ValueError` for a kind that no resource declares."""
        if kind not in self._declared:
            raise ValueError(f"no resource declares the task {kind!r}: add it to the `tasks` of its resource")
        task = self._tasks.add(Task(due, kind, arguments))
        heapq.heappush(self._heap, (due, task.id))

    def next_due(self) -> int | None:
        """When the earliest task is due; None without tasks."""
        return self._heap[0][0] if self._heap else None

    def take_due(self, now: int) -> Task | None:
        """Remove and return the earliest task due by `now`; None if there is none."""
        if self._heap and self._heap[0][0] <= now:
            task = self._tasks[heapq.heappop(self._heap)[1]]
            self._tasks.remove(task)
            return task
        return None


# A reply names the same moment several times, and a list the same as its neighbours.
@lru_cache(maxsize=1024)
def stamp(moment: int) -> str:
    """`moment` as the API writes it: `2026-01-15T09:00:00.417Z`."""
    text = (_EPOCH + timedelta(milliseconds=moment)).isoformat(timespec="milliseconds")
    return text.replace("+00:00", "Z")


def stored_stamp(moment: int) -> str:
    """`moment` as later reads show it: the API stores whole seconds."""
    return stamp(moment - moment % SECOND)


def stored_stamp_or_none(moment: int | None) -> str | None:
    """`stored_stamp` of a moment that may not have come yet."""
    return None if moment is None else stored_stamp(moment)


def parse_date(text: str, *, end_of_day: bool = False) -> int | None:
    """The moment of an ISO date or datetime, or None if `text` is neither. Without a zone it is in UTC.

    With `end_of_day`, a plain date means its last millisecond.
    """
    candidate = text.strip()
    if candidate[-1:] in ("Z", "z"):
        candidate = candidate[:-1] + "+00:00"
    # In a query string, the plus sign of a zone is decoded as a space.
    candidate = candidate.replace(" 0", "+0") if "T" in candidate else candidate
    try:
        parsed = datetime.fromisoformat(candidate)
    except ValueError:
        return None
    if parsed.tzinfo is None:
        parsed = parsed.replace(tzinfo=timezone.utc)
    try:
        moment = (parsed - _EPOCH) // timedelta(milliseconds=1)
    except OverflowError:
        return None
    return moment + DAY - 1 if end_of_day and len(candidate) == len("2026-01-15") else moment
