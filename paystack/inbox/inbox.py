"""The inbox: what users call. How an event is handled is in `handling.py`; the databases have a file each."""

from __future__ import annotations

import inspect
import os
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Protocol, TypeVar, cast

from paystack.inbox.handling import (
    Held,
    Session,
    State,
    Steps,
    Work,
    changing,
    handling,
    handling_within,
    reading,
    run,
    run_async,
)
from paystack.inbox.table import Entry, Table, now, stored_key
from paystack.runtime.errors import InboxError, ValidationError
from paystack.runtime.invoking import is_asynchronous
from paystack.runtime.models import WebhookEvent
from paystack.webhooks import Event, event_from

if TYPE_CHECKING:
    from typing import TypeAlias

    from typing_extensions import Self

T = TypeVar("T")

DEFAULT_TABLE = "paystack_inbox"
DEFAULT_TIMEOUT = 10.0
"""Seconds. Paystack waits 30 for the answer, and the handler needs its share."""

ALWAYS = datetime.max.replace(tzinfo=timezone.utc)
"""Later than any event."""

NEVER = datetime.min.replace(tzinfo=timezone.utc)
"""Earlier than any event."""

SHORTEST_MEMORY = timedelta(hours=72)
"""How long Paystack delivers an event again, in live mode."""

Handler: TypeAlias = Callable[[Event], object] | Callable[[Event, Any], object]
"""Your function. A second parameter named `connection` gets the inbox's connection, in the transaction of the mark."""

AsyncHandler: TypeAlias = (
    Callable[[Event], Awaitable[object] | object] | Callable[[Event, Any], Awaitable[object] | object]
)
"""Your function, `async` or not. One that is not runs in a thread."""

Outcome: TypeAlias = Literal["handled", "seen"]


class Store(Protocol):
    """A database: it hands out sessions."""

    place: str
    blocks_itself: bool

    @property
    def table(self) -> Table: ...
    def session(self) -> Session: ...
    def close(self) -> None: ...


class AsyncStore(Store, Protocol):
    """A database that an event loop can use."""

    def async_session(self, *, for_async_handler: bool) -> Session: ...
    async def close_async(self) -> None: ...


class PendingEvent(NamedTuple):
    """An event that was stored and is not handled: its handler failed, is running, or died with its process."""

    dedupe_key: str
    """The key as stored: a key of more than 255 bytes is stored as its hash."""
    event: str
    """The event's name, such as `charge.success`."""
    received_at: datetime
    """When it was first delivered, in UTC."""
    attempts: int
    """How often the handler failed. A process that died is not counted."""
    last_error: str | None
    """The type of the last failure, and where it arose. The message is left out: it can hold personal data."""


class PendingRun(NamedTuple):
    """What came of `run_pending`."""

    handled: list[str]
    """The dedupe keys of the events that were handled, by this call or meanwhile by a delivery."""
    failed: dict[str, Exception]
    """The others, with what the handler raised. They are still pending."""


class BaseInbox:
    """What every inbox does, whatever its database."""

    _store: Store

    def _set_up(self, store: Store, timeout: float) -> None:
        if isinstance(timeout, bool) or not isinstance(timeout, (int, float)) or not 0 <= timeout < 86_400:
            raise ValidationError(f"timeout must be a number of seconds, not {timeout!r}.", field="timeout")
        self._store = store
        self._timeout = float(timeout)
        self._state = State()

    def handle(self, event: Event, handler: Handler, *, connection: Any = None) -> Outcome:
        """Run `handler` with an event that no delivery has been handled of before.

        The event is stored first. Then the handler runs, while other deliveries of the event wait, here and on other
        machines. If it raises, or the process dies, the event stays to be run again. What the handler writes on the
        connection that it takes as a second parameter, `handler(event, connection)`, is committed together with the
        mark that the event was handled: exactly once, whatever happens in between. Everything else that it does, such
        as sending an email, can happen again after a crash: give it `event.dedupe_key` as an idempotency key.

        Args:
            event: The event from `construct_event` or `event_from`.
            handler: Your function. It must not be `async`: that is for `handle_async`.
            connection: Your own connection to the database of the inbox, of sqlite3, psycopg or Django, in a
                transaction that you begin and commit. Then nothing is committed here: neither the event nor, if the
                handler raises, the note about it. Roll back when this raises.

        Returns:
            `"handled"`, or `"seen"` if the event was handled before. In both cases, answer 200.

        Raises:
            InboxBusyError: another delivery of the event did not end within `timeout`. Answer 503.
            InboxError: the database failed. Answer 503.
            ValidationError: the event, the handler or the connection is none that can be used.
            Whatever the handler raises: answer 500.
        """
        return self._handle(event, handler, connection, None)

    def _handle(self, event: Event, handler: Handler, connection: Any, entry: Entry | None) -> Outcome:
        work = _work(event, handler)
        entry = entry or Entry.of(event)
        if connection is None:
            around = self._around(entry, work, self._store.blocks_itself and work.takes_connection, joins=False)
            session = self._store.session()
            steps = handling(session, self._state, entry, work, self._timeout)
        else:
            session = self._session_on(connection)
            around = self._around(entry, work, True, joins=True)
            steps = handling_within(session, self._state, entry, work, self._timeout)
        return cast("Outcome", run(steps, session, around))

    def _session_on(self, connection: Any) -> Session:
        from paystack.inbox.borrowed import session_on

        return session_on(connection, self._store.table)

    def _around(self, entry: Entry, work: Work, in_transaction: bool, *, joins: bool) -> Held:
        """Returns what the handler runs within. Raises `InboxError` if this call would wait for its own caller."""
        from paystack.inbox.handling import held

        place, table = self._store.place, self._store.table.name
        for one, _ in held():
            if (one.place, one.table, one.key) == (place, table, entry.key):
                raise InboxError(f"This {entry.name} event is being handled by the handler that hands it over again.")
            if one.place == place and one.in_transaction and self._store.blocks_itself and not joins:
                raise InboxError(
                    "A handler that holds the inbox's connection cannot handle another event on a second one, which "
                    "would wait for the first. Pass it on: inbox.handle(event, handler, connection=connection)."
                )
        return Held(place, table, entry.key, in_transaction)

    def pending(self, *, older_than: timedelta | None = None) -> list[PendingEvent]:
        """Returns the events that are stored and not handled, oldest first.

        Args:
            older_than: Only those that were first delivered longer ago. After 72 hours, Paystack has given up.
        """
        session = self._store.session()
        return _pending(run(self._pending_steps(session, older_than), session))

    def run_pending(self, handler: Handler, *, older_than: timedelta | None = None) -> PendingRun:
        """Run `handler` with each event of `pending`, as `handle` does. One that fails does not stop the others.

        Args:
            handler: The function that the webhook view uses.
            older_than: Only events that were first delivered longer ago.

        Raises:
            InboxError: the list of events cannot be read.
        """
        outcome = PendingRun([], {})
        check_handler(handler)
        for pending in self.pending(older_than=older_than):
            session = self._store.session()
            rows = run(self._payload_steps(session, pending.dedupe_key), session)
            if rows:
                try:
                    event, entry = _stored_event(pending, rows[0][0])
                    self._handle(event, handler, None, entry)
                except Exception as error:
                    outcome.failed[pending.dedupe_key] = error
                    continue
            outcome.handled.append(pending.dedupe_key)
        return outcome

    def forget(self, *, older_than: timedelta) -> int:
        """Delete the events that were handled longer ago than `older_than`, and return how many.

        A delivery that comes later is handled again. Paystack delivers an event for up to 72 hours, so less is refused;
        and whoever asks the event log, or has an event sent again, can bring back older ones. Keep a month or more.
        """
        if not isinstance(older_than, timedelta) or older_than < SHORTEST_MEMORY:
            raise ValidationError(
                f"older_than must be a timedelta of at least 72 hours, for so long Paystack delivers an event again, "
                f"not {older_than!r}.",
                field="older_than",
            )
        table = self._store.table
        before = (table.dialect.time(_ago(older_than)),)
        forgotten = 0
        while True:
            session = self._store.session()
            count = run(changing(session, table.forget, before, self._timeout), session)
            forgotten += count
            if count == 0:
                return forgotten

    def __contains__(self, dedupe_key: object) -> bool:
        """Returns whether the event with this dedupe key was handled. One that failed, or is running, was not."""
        if not isinstance(dedupe_key, str):
            return False
        session = self._store.session()
        values = (stored_key(dedupe_key),)
        rows = run(reading(session, self._store.table.look, values, self._timeout), session)
        return bool(rows) and rows[0][0] is not None

    def sql(self) -> str:
        """Returns the statements that make the table, for those who run migrations themselves.

        Otherwise the first event makes it, which needs the right to.
        """
        return "".join(f"{statement};\n" for statement in self._store.table.create)

    def close(self) -> None:
        """Close the idle connections. The inbox can be used again, and then opens new ones."""
        self._store.close()

    def _pending_steps(self, session: Session, older_than: timedelta | None) -> Steps[list[Any]]:
        if older_than is not None and not isinstance(older_than, timedelta):
            raise ValidationError(f"older_than must be a timedelta, not {older_than!r}.", field="older_than")
        table = self._store.table
        # Without a bound rather than until now: a clock that was ahead when an event came must not hide it.
        before = table.dialect.time(ALWAYS if older_than is None else _ago(older_than))
        return reading(session, table.pending, (before,), self._timeout)

    def _payload_steps(self, session: Session, key: str) -> Steps[list[Any]]:
        return reading(session, self._store.table.payload, (key,), self._timeout)


class Inbox(BaseInbox):
    """Stores each webhook event under its `dedupe_key`, and runs your handler once for it.

    `Inbox("webhooks.db")` keeps the events in a SQLite file, which the processes of one machine share. It can be a file
    that has other tables too. `Inbox.postgres(...)` keeps them in PostgreSQL, for many machines. Threads, processes,
    event loops and forks may use one inbox.
    """

    _async_store: AsyncStore

    def __init__(
        self,
        database: str | os.PathLike[str],
        *,
        table: str = DEFAULT_TABLE,
        keep_payloads: bool = False,
        timeout: float = DEFAULT_TIMEOUT,
    ) -> None:
        """Use a SQLite file. Nothing is opened before the first event.

        Args:
            database: The path of the file. It must be on a disk of this machine: SQLite's locks do not work on most
                network file systems. Empty files named `...-lock-00` to `-63` are made beside it, with its permissions.
            table: The name of the table. Two Paystack accounts, or test and live mode, need one each.
            keep_payloads: Keep the body of an event after it was handled. It has personal data of your customers.
            timeout: Seconds to wait for another delivery of the same event, or for the database.
        """
        from paystack.inbox.sqlite import SqliteStore

        self._async_store = SqliteStore(database, table, keep_payloads=keep_payloads)
        self._set_up(self._async_store, timeout)
        self._shown = f"Inbox({os.fspath(database)!r})"

    @classmethod
    def postgres(
        cls,
        conninfo: str,
        *,
        table: str = DEFAULT_TABLE,
        keep_payloads: bool = False,
        timeout: float = DEFAULT_TIMEOUT,
    ) -> Self:
        """Returns an inbox in PostgreSQL, which needs psycopg 3: `pip install ".[postgres]"` in a clone.

        Args:
            conninfo: `"postgresql://user:password@host/database"` or `"host=... dbname=..."`.
            table: The name of the table, with its schema if that is not on the search path.
            keep_payloads: See `Inbox`.
            timeout: See `Inbox`.

        Raises:
            ConfigurationError: psycopg 3 is not installed.
        """
        from paystack.inbox.postgres import PostgresStore
        from paystack.runtime.hidden import hidden

        conninfo = hidden(conninfo)  # tracebacks show the argument
        inbox = cls.__new__(cls)
        inbox._async_store = PostgresStore(conninfo, table, keep_payloads=keep_payloads)
        inbox._set_up(inbox._async_store, timeout)
        inbox._shown = "Inbox.postgres('...')"
        return inbox

    def __repr__(self) -> str:
        return self._shown

    async def handle_async(self, event: Event, handler: AsyncHandler, *, connection: Any = None) -> Outcome:
        """The same as `handle`, without blocking the event loop, for a handler that is `async` or not.

        An `async` handler that takes a connection gets one of psycopg's `AsyncConnection`; in a SQLite file there is
        no such thing, so it gets the one of sqlite3, whose statements block the event loop: keep them short. A handler
        that is not `async` runs in a thread. If the task is cancelled, the event stays to be run again.

        Args:
            event: See `handle`.
            handler: Your function.
            connection: Your own `AsyncConnection` of psycopg, in a transaction that you begin and commit.
        """
        return await self._handle_async(event, handler, connection, None)

    async def _handle_async(self, event: Event, handler: AsyncHandler, connection: Any, entry: Entry | None) -> Outcome:
        work = _work(event, handler)
        entry = entry or Entry.of(event)
        if connection is None:
            around = self._around(entry, work, self._store.blocks_itself and work.takes_connection, joins=False)
            for_async_handler = is_asynchronous(handler) or not work.takes_connection
            session = self._async_store.async_session(for_async_handler=for_async_handler)
            steps = handling(session, self._state, entry, work, self._timeout)
        else:
            from paystack.inbox.borrowed import async_session_on

            session = async_session_on(connection, self._store.table)
            around = self._around(entry, work, True, joins=True)
            steps = handling_within(session, self._state, entry, work, self._timeout)
        return cast("Outcome", await run_async(steps, session, around))

    async def run_pending_async(self, handler: AsyncHandler, *, older_than: timedelta | None = None) -> PendingRun:
        """The same as `run_pending`, without blocking the event loop. The events are handled one after another."""
        outcome = PendingRun([], {})
        check_handler(handler)
        session = self._async_store.async_session(for_async_handler=True)
        for pending in _pending(await run_async(self._pending_steps(session, older_than), session)):
            session = self._async_store.async_session(for_async_handler=True)
            rows = await run_async(self._payload_steps(session, pending.dedupe_key), session)
            if rows:
                try:
                    event, entry = _stored_event(pending, rows[0][0])
                    await self._handle_async(event, handler, None, entry)
                except Exception as error:
                    outcome.failed[pending.dedupe_key] = error
                    continue
            outcome.handled.append(pending.dedupe_key)
        return outcome

    async def close_async(self) -> None:
        """Close the idle connections, those of this event loop among them."""
        await self._async_store.close_async()


def takes_connection(handler: Callable[..., Any]) -> bool:
    """Returns whether a handler has a second parameter named `connection`.

    Raises `ValidationError` for a handler that cannot be called with an event, or with an event and a connection.
    """
    if not callable(handler):
        raise ValidationError(f"handler must be a function, not {type(handler).__name__}.", field="handler")
    try:
        parameters = list(inspect.signature(handler).parameters.values())
    except (TypeError, ValueError):
        return False  # some that are written in C do not say
    positional = [it for it in parameters if it.kind in (it.POSITIONAL_ONLY, it.POSITIONAL_OR_KEYWORD)]
    takes = len(positional) > 1 and positional[1].name == "connection"
    expected = 2 if takes else 1
    missing = [it for it in positional[expected:] if it.default is it.empty]
    missing += [it for it in parameters if it.kind is it.KEYWORD_ONLY and it.default is it.empty]
    if missing or not (positional or any(it.kind is it.VAR_POSITIONAL for it in parameters)):
        raise ValidationError(
            "handler must take an event, handler(event), or the inbox's connection too, handler(event, connection).",
            field="handler",
        )
    return takes


def check_handler(handler: Callable[..., Any]) -> None:
    """Raise `ValidationError` for a handler that cannot be called."""
    takes_connection(handler)


def _work(event: Event, handler: Callable[..., Any]) -> Work:
    if not isinstance(event, WebhookEvent):
        raise ValidationError(
            f"event must be an event from construct_event or event_from, not {type(event).__name__}.", field="event"
        )
    return Work(handler, event, takes_connection(handler))


def _pending(rows: list[Any]) -> list[PendingEvent]:
    return [PendingEvent(key, name, _time(received), attempts, error) for key, name, received, attempts, error in rows]


def _ago(span: timedelta) -> datetime:
    """Returns when this long ago was, or the nearest time that there is."""
    try:
        return now() - span
    except OverflowError:
        return NEVER if span > timedelta() else ALWAYS


def _time(value: str | datetime) -> datetime:
    at = datetime.fromisoformat(value) if isinstance(value, str) else value
    return at.astimezone(timezone.utc)


def _stored_event(pending: PendingEvent, payload: bytes) -> tuple[Event, Entry]:
    """Returns the event in a stored payload, under the key that it was stored with."""
    body = bytes(payload)
    return event_from(body), Entry(pending.dedupe_key, pending.event, body)
