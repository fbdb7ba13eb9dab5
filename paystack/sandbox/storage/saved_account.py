"""An account whose state is in a database: what has changed since the last save, and how it is read back.

Whatever is done while the account's lock is held is saved when the lock is released, so no answer leaves before what
it says is kept. What could not be saved has not happened: whoever takes the lock next first reads the account again.
"""

from __future__ import annotations

import json
import marshal
import threading
from collections.abc import Callable, Iterator, MutableMapping
from dataclasses import dataclass, fields
from operator import attrgetter
from types import TracebackType
from typing import Any, TypeVar

from paystack.sandbox.engine.account import Account
from paystack.sandbox.engine.clock import Clock, ClockMode, Task
from paystack.sandbox.engine.faults import Fault
from paystack.sandbox.errors import DatabaseError
from paystack.sandbox.payments.records import (
    Authorization,
    Charged,
    Customer,
    Delivery,
    DeliverySettings,
    Event,
    Export,
    Mandate,
    PaymentPage,
    PaymentRequest,
    Refund,
    Transaction,
)
from paystack.sandbox.storage.database import Changes, Database, Key

_Key = TypeVar("_Key", int, str)
_Value = TypeVar("_Value")


class Watched(MutableMapping[_Key, _Value]):
    """Records by key, which remembers those that were handed out: no others can have changed."""

    def __init__(self) -> None:
        """Start empty."""
        self.records: dict[_Key, _Value] = {}
        # A dict, as a set would forget the order in which new records came.
        self.touched: dict[_Key, None] = {}

    def __getitem__(self, key: _Key) -> _Value:
        """Hand a record out."""
        record = self.records[key]
        self.touched[key] = None
        return record

    def __setitem__(self, key: _Key, value: _Value) -> None:
        """Put a record in."""
        self.touched[key] = None
        self.records[key] = value

    def __delitem__(self, key: _Key) -> None:
        """Take a record out."""
        del self.records[key]
        self.touched[key] = None

    def __iter__(self) -> Iterator[_Key]:
        """The keys, in the order in which the records came."""
        return iter(self.records)

    def __len__(self) -> int:
        """How many there are."""
        return len(self.records)


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of record: its class, and how one that was saved is put into an account."""

    type: type[Any]
    add: Callable[[Account, Any], None]


KINDS: dict[str, Kind] = {
    "customers": Kind(Customer, Account.add_customer),
    "authorizations": Kind(Authorization, Account.add_authorization),
    "transactions": Kind(Transaction, Account.add_transaction),
    "refunds": Kind(Refund, Account.add_refund),
    "payment_requests": Kind(PaymentRequest, Account.add_payment_request),
    "pages": Kind(PaymentPage, Account.add_page),
    "mandates": Kind(Mandate, Account.add_mandate),
    "exports": Kind(Export, Account.add_export),
    "events": Kind(Event, Account.add_event),
    "deliveries": Kind(Delivery, Account.add_delivery),
    "ledger": Kind(Charged, Account.add_charged),
    "tasks": Kind(Task, lambda account, task: account.schedule.add(task)),
}
"""Every kind of record, by the name of the attribute that holds them."""

_VALUES: dict[type[Any], Callable[[Any], Any]] = {
    kind.type: attrgetter(*(item.name for item in fields(kind.type))) for kind in KINDS.values()
}

_encode = json.JSONEncoder(separators=(",", ":")).encode

UNSENT = ("pending", "retrying")
"""The statuses of a delivery that will be attempted again."""


class SavedAccount(Account):
    """An account that the database has, once something was done with it."""

    def __init__(self, secret_key: str, seed: int, clock_mode: ClockMode, database: Database) -> None:
        """Read the account, or start empty when it was never saved. Raises `DatabaseError`."""
        self._database = database
        self._images: dict[tuple[str, Key], int] = {}
        super().__init__(secret_key, seed, clock_mode)
        self.lock = _SavingLock(self.load, self.save)
        self.load()

    def clear(self) -> None:
        """Forget everything but the webhook URLs, and start the ids and the clock again."""
        super().clear()
        self._shelves: dict[str, Watched[Any, Any]] = {name: getattr(self, name) for name in KINDS}
        self._images.clear()
        self._is_cleared = True

    def shelf(self) -> MutableMapping[Any, Any]:
        """Where the records of one kind go: watched."""
        return Watched()

    def save(self) -> None:
        """Write what has changed, if anything has. Raises `DatabaseError`, and then nothing was written."""
        state = self._state()
        changes = Changes(cleared=self._is_cleared)
        images: dict[tuple[str, Key], int] = {}
        for name, shelf in self._shelves.items():
            for key in shelf.touched:
                record = shelf.records.get(key)
                if record is None:
                    if (name, key) in self._images:
                        changes.removed.append((name, key))
                    continue
                image = _image(record)
                if image != self._images.get((name, key)):
                    images[name, key] = image
                    changes.written.append((name, key, _body(record)))
        if changes.written or changes.removed or changes.cleared or state != self._saved_state:
            changes.state = _encode(state)
            self._database.save(self.secret_key, changes)
        self._images.update(images)
        for kind_and_key in changes.removed:
            del self._images[kind_and_key]
        self._settle(state)

    def load(self) -> None:
        """Make the account what was last saved. Raises `DatabaseError`, and then it has to be loaded before any use."""
        saved = self._database.load(self.secret_key)
        self.clear()
        self._saved_state: dict[str, Any] | None = None
        if saved is None:
            return
        try:
            state = json.loads(saved.state)
            self._set_state(state)
            for name, _, body in saved.records:
                kind = KINDS[name]
                kind.add(self, kind.type(**json.loads(body)))
            self._resume_deliveries()
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as problem:
            raise DatabaseError(
                f"{self._database.path} cannot be understood: {type(problem).__name__}: {problem}"
            ) from problem
        for name, shelf in self._shelves.items():
            for key, record in shelf.records.items():
                self._images[name, key] = _image(record)
        self._settle(state)

    def _resume_deliveries(self) -> None:
        """Attempt what was on its way when the process ended; what waits for its time is in the schedule."""
        planned = {task.arguments["delivery"] for task in self.tasks.values() if task.kind == "webhook"}
        for delivery in self.deliveries.values():
            if delivery.status in UNSENT and delivery.id not in planned:
                self.outbox.append(delivery.id)

    def _settle(self, state: dict[str, Any]) -> None:
        """From here on, changes count from what the account is now."""
        self._saved_state = state
        self._is_cleared = False
        for shelf in self._shelves.values():
            shelf.touched.clear()

    def _state(self) -> dict[str, Any]:
        """Everything that is in no record, as plain data that later changes do not reach."""
        return {
            "id": self.id,
            "ids": self.ids.copy(),
            "drawn": self.drawn,
            "planned": self.schedule.planned,
            "clock": {"mode": self.clock.mode, "offset": self.clock.offset},
            "webhook_urls": self.webhook_urls.copy(),
            "given_urls": self.given_urls.copy(),
            "delivery_settings": _plain(self.delivery_settings),
            "faults": [_plain(fault) for fault in self.faults],
        }

    def _set_state(self, state: dict[str, Any]) -> None:
        self.id = state["id"]
        self.ids.update(state["ids"])
        self.drawn = state["drawn"]
        self.schedule.planned = state["planned"]
        self.webhook_urls = state["webhook_urls"].copy()
        self.given_urls = state["given_urls"].copy()
        self.delivery_settings = DeliverySettings(**state["delivery_settings"])
        self.faults = [Fault(**fault) for fault in state["faults"]]
        saved_clock = Clock(state["clock"]["mode"])
        saved_clock.offset = state["clock"]["offset"]
        if saved_clock.mode == self.clock.mode:
            self.clock = saved_clock
        else:
            self.clock.move_to(saved_clock.now())


class _SavingLock:
    """A reentrant lock that saves before others may have it, and loads where that was not to be.

    Inside, all is done or nothing: after an exception, Ctrl-C included, nothing is saved either.
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


def _image(record: object) -> int:
    """What a record is now, to be compared with what it will be."""
    try:
        # Version 2 of the format depends on nothing but the values.
        return hash(marshal.dumps(_VALUES[type(record)](record), 2))
    except ValueError:
        # Slower, but it takes subclasses of str too, and lists within hundreds of lists.
        return hash(_body(record))


def _body(record: Any) -> str:
    """A record as the database has it."""
    return _encode(_plain(record))


def _plain(record: Any) -> dict[str, Any]:
    return {item.name: getattr(record, item.name) for item in fields(record)}
