"""An account whose state is in a database: it knows what changed since the last save, and how to read it back.

Changes made under the account's lock are saved when the lock is released, so every answer is sent after its changes
are saved. Changes that could not be saved are undone: whoever takes the lock next first reads the account again.
"""

from __future__ import annotations

import json
import marshal
import threading
from collections.abc import Callable
from dataclasses import fields
from operator import attrgetter
from types import TracebackType
from typing import Any

from paystack.sandbox.engine.account import Account, DeliverySettings
from paystack.sandbox.engine.addresses import Addresses
from paystack.sandbox.engine.clock import TASKS, Clock, ClockMode, Schedule
from paystack.sandbox.engine.faults import Fault
from paystack.sandbox.engine.resource import Resources
from paystack.sandbox.engine.tables import Kind, R, Record, Table
from paystack.sandbox.engine.webhooks import DELIVERIES, RETRY
from paystack.sandbox.errors import DatabaseError
from paystack.sandbox.storage.database import Changes, Database

_encode = json.JSONEncoder(separators=(",", ":")).encode

UNSENT = ("pending", "retrying")
"""The statuses of deliveries that will be attempted again."""


class SavedAccount(Account):
    """An account that is kept in the database once it has been used."""

    def __init__(
        self,
        secret_key: str,
        seed: int,
        clock_mode: ClockMode,
        resources: Resources,
        database: Database,
        addresses: Addresses | None = None,
    ) -> None:
        """Read the account, or start empty if it was never saved. Raises `DatabaseError`."""
        self._database = database
        self._images: dict[tuple[str, int], int] = {}
        self._saved_state: dict[str, Any] | None = None
        super().__init__(secret_key, seed, clock_mode, resources, addresses)
        self.lock = _SavingLock(self.load, self.save)
        self.load()

    def clear(self) -> None:
        """Forget everything except the webhook URLs, and start the ids and the clock again."""
        super().clear()
        self._images.clear()
        self._is_cleared = True

    def save(self) -> None:
        """Write what has changed since the last save. Raises `DatabaseError`, and then nothing was written."""
        if self._saved_state is None and self.is_blank():
            return
        state = self._state()
        changes = Changes(cleared=self._is_cleared)
        images: dict[tuple[str, int], int] = {}
        for table in self.tables():
            name = table.kind.name
            for number, record in table.take_touched():
                if record is None:
                    if (name, number) in self._images:
                        changes.removed.append((name, number))
                    continue
                try:
                    image = _image(record)
                    if image != self._images.get((name, number)):
                        images[name, number] = image
                        changes.written.append((name, number, _body(record)))
                except (ValueError, TypeError, RecursionError) as problem:
                    raise DatabaseError(f"{name} {number} cannot be JSON: {problem}") from problem
        if changes.written or changes.removed or changes.cleared or state != self._saved_state:
            changes.state = _encode(state)
            self._database.save(self.secret_key, changes)
        self._images.update(images)
        for kind_and_number in changes.removed:
            del self._images[kind_and_number]
        self._saved_state = state
        self._is_cleared = False

    def load(self) -> None:
        """Restore what was last saved. Raises `DatabaseError`; the account must then be loaded again before use."""
        saved = self._database.load(self.secret_key)
        self.clear()
        self._saved_state = None
        if saved is None:
            self.webhook_urls, self.given_urls = [], self._first_given.copy()
            return
        try:
            state = json.loads(saved.state)
            kinds = self.resources.kinds
            for name, number in state["ids"].items():
                self[kinds[name]].next_id = number
            for name, _, body in saved.records:
                kind = kinds[name]
                record = kind.type(**json.loads(body))
                self[kind].restore(record)
                self._images[name, record.id] = _image(record)
            self._set_state(state)
            self._resume_deliveries()
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as problem:
            raise DatabaseError(
                f"{self._database.path} cannot be understood: {type(problem).__name__}: {problem}"
            ) from problem
        for table in self.tables():
            table.forget_touched()
        self._saved_state = state
        self._is_cleared = False

    def _make_table(self, kind: Kind[R]) -> Table[R]:
        return Table(kind, is_watched=True, register=self._register(kind))

    def _resume_deliveries(self) -> None:
        """Attempt the deliveries that were under way when the process ended. Planned retries are in the schedule."""
        planned = {task.arguments["delivery"] for task in self[TASKS] if task.kind == RETRY}
        for delivery in self[DELIVERIES]:
            if delivery.status in UNSENT and delivery.id not in planned:
                self.outbox.append(delivery.id)

    def _state(self) -> dict[str, Any]:
        """All state outside records, copied into plain data."""
        return {
            "id": self.id,
            "ids": {table.kind.name: table.next_id for table in self.tables() if table.next_id > table.kind.first_id},
            "drawn": self.drawn,
            "clock": {"mode": self.clock.mode, "offset": self.clock.offset},
            "webhook_urls": self.webhook_urls.copy(),
            "given_urls": self.given_urls.copy(),
            "delivery_settings": _plain(self.delivery_settings),
            "faults": [_plain(fault) for fault in self.faults],
            "next_fault": self.next_fault,
        }

    def _set_state(self, state: dict[str, Any]) -> None:
        self.id = state["id"]
        self.drawn = state["drawn"]
        self.schedule = Schedule(self[TASKS], self.resources.tasks)
        self.webhook_urls = state["webhook_urls"].copy()
        self.given_urls = state["given_urls"].copy()
        self.delivery_settings = DeliverySettings(**state["delivery_settings"])
        self.faults = [Fault(**fault) for fault in state["faults"]]
        self.next_fault = state["next_fault"]
        saved_clock = Clock(state["clock"]["mode"])
        saved_clock.offset = state["clock"]["offset"]
        if saved_clock.mode == self.clock.mode:
            self.clock = saved_clock
        else:
            self.clock.move_to(saved_clock.now())


class _SavingLock:
    """A reentrant lock that saves on release, and loads on the next entry if nothing was saved.

    The work inside is done completely or not at all: an exception, even Ctrl-C, saves nothing.
    """

    def __init__(self, load: Callable[[], None], save: Callable[[], None]) -> None:
        self._load = load
        self._save = save
        self._lock = threading.RLock()
        self._depth = 0
        self._is_saved = True

    def __enter__(self) -> None:
        self._lock.acquire()
        try:
            if self._depth == 0:
                if not self._is_saved:
                    self._load()
                self._is_saved = False
        except BaseException:
            self._lock.release()
            raise
        self._depth += 1

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._depth -= 1
        try:
            if self._depth == 0 and error is None:
                self._save()
                self._is_saved = True
        finally:
            self._lock.release()


_readers: dict[type[Record], Callable[[Any], Any]] = {}


def _values(record: Record) -> Any:
    """The values of a record's fields, read by one `attrgetter` for each class."""
    kind = type(record)
    reader = _readers.get(kind)
    if reader is None:
        reader = _readers[kind] = attrgetter(*(item.name for item in fields(kind)))
    return reader(record)


def _image(record: Record) -> int:
    """A hash of the record as it is now, to notice later changes."""
    try:
        # Version 2 of the format depends on the values alone, not on references between them.
        return hash(marshal.dumps(_values(record), 2))
    except ValueError:
        # JSON is slower, but it takes subclasses of str and deeper nesting.
        return hash(_body(record))


def _body(record: Any) -> str:
    """The record as JSON, as the database keeps it."""
    return _encode(_plain(record))


def _plain(record: Any) -> dict[str, Any]:
    return {item.name: getattr(record, item.name) for item in fields(record)}
