"""How one event is handled, written once: a generator of steps on a session, which two drivers run.

A session is a connection with its transaction: one of `sqlite.py`, `postgres.py` or `borrowed.py`. Nothing here knows
which. Unlike `runtime/drivers.py`, these drivers throw whatever a step raises into the generator, so that it can roll
back. After Ctrl-C or a cancellation it does not go on: the driver discards the connection, which rolls back too.
"""

from __future__ import annotations

import asyncio
import inspect
import time
from collections.abc import Awaitable, Callable, Generator, Iterator
from contextlib import contextmanager, nullcontext, suppress
from contextvars import ContextVar
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from paystack.inbox.table import Entry, Table, described, now
from paystack.runtime.errors import InboxBusyError, InboxError
from paystack.runtime.invoking import awaited, is_asynchronous, ran
from paystack.webhooks import Event

if TYPE_CHECKING:
    from typing import TypeAlias

T = TypeVar("T")

HANDLED = "handled"
SEEN = "seen"
SHORTEST_WAIT, LONGEST_WAIT = 0.001, 0.05
"""Seconds between two tries for a lock of SQLite. PostgreSQL waits by itself."""


NOT_MARKED = (
    "The webhook inbox is busy: somebody else holds the database. The handler ran, but its event could not be marked "
    "as handled in time. Answer 503: Paystack delivers the event again, and the handler runs once more."
)


class NoTableError(InboxError):
    """The table is not there, or not any more: a test rolled it back, for instance."""


class Session(Protocol):
    """One connection, for one event. The methods of an asynchronous session return awaitables.

    They raise `InboxError`; a `begin`, `commit` or `lock` that is False is to be tried again.
    """

    table: Table
    is_async: bool
    locks_events: bool
    """Whether `lock` alone keeps others from this event, so that no transaction needs to be open meanwhile."""

    @property
    def connection(self) -> Any: ...
    def lock(self, key: str) -> Any: ...
    def begin(self, seconds: float) -> Any: ...
    def prepare(self) -> Any: ...
    def execute(self, statement: str, values: tuple[Any, ...] = ()) -> Any: ...
    def change(self, statement: str, values: tuple[Any, ...] = ()) -> Any: ...
    def lend(self, is_taken: bool) -> Any:
        """Make the connection the handler's, be it that it gets it, or that its transaction only stays open."""
        ...

    def take_back(self) -> Any: ...
    def commit(self) -> Any: ...
    def rollback(self) -> Any: ...
    def close(self) -> Any:
        """Release the lock, and give the connection back to where it came from."""
        ...

    def discard(self) -> Any:
        """Release the lock, and close the connection, whatever state it is in."""
        ...


class Borrowed:
    """The end of a session on the caller's connection: the caller ends the transaction, and keeps the connection."""

    def commit(self) -> bool:
        return True

    def rollback(self) -> None:
        pass

    def close(self) -> None:
        pass

    def discard(self) -> None:
        pass


@dataclass(slots=True)
class Do:
    """Call this method of the session."""

    method: Callable[..., Any]
    values: tuple[Any, ...] = ()


@dataclass(slots=True)
class Pause:
    """Wait for this many seconds."""

    seconds: float


@dataclass(slots=True)
class Work:
    """Run the handler. The outcome is what it returned."""

    handler: Callable[..., Any]
    event: Event
    takes_connection: bool


@dataclass(slots=True, eq=False)
class Held:
    """An event that is being handled where this code runs: of which inbox, and whether in a transaction."""

    place: str
    table: str
    key: str
    in_transaction: bool
    session: Session | None = None
    """The session of the handler; None once it returned."""


_held: ContextVar[tuple[Held, ...]] = ContextVar("paystack_inbox_held", default=())
"""The events whose handlers called the code that runs now, from the outermost on."""

Steps: TypeAlias = "Generator[Do | Pause | Work, Any, T]"


def held() -> list[tuple[Held, Session]]:
    """Returns the events whose handlers called the code that runs now, and their sessions.

    A task inherits the events of the handler that started it. Those whose handlers have returned are left out.
    """
    return [(event, session) for event in _held.get() if (session := event.session) is not None]


@contextmanager
def holding(event: Held, session: Session) -> Iterator[None]:
    """While this is entered, `held` has the event: here, and in threads and tasks that are started meanwhile."""
    event.session = session
    token = _held.set((*_held.get(), event))
    try:
        yield
    finally:
        event.session = None
        _held.reset(token)


class State:
    """What an inbox knows of its table: whether it is there. It may be wrong, and then the table is made again."""

    made = False


def handling(session: Session, state: State, entry: Entry, work: Work, timeout: float) -> Steps[str]:
    """Store the event, then run its handler and mark it, in transactions of our own. Returns `HANDLED` or `SEEN`."""
    until = time.monotonic() + timeout
    yield from _patiently(session.lock, (entry.key,), until, entry)
    if (yield from _stored(session, state, entry, until)):
        return SEEN
    if session.locks_events and not work.takes_connection:
        return (yield from _handled_beside(session, entry, work, timeout))
    return (yield from _handled_within(session, entry, work, until, timeout))


def handling_within(session: Session, state: State, entry: Entry, work: Work, timeout: float) -> Steps[str]:
    """The same in the caller's own transaction, which nothing here commits or rolls back."""
    table = session.table
    yield Do(session.begin, (timeout,))
    try:
        if not state.made:
            yield Do(session.prepare)
        yield Do(session.change, (table.add, _values(session, entry)))
        rows = yield Do(session.execute, (table.hold, (entry.key,)))
    except NoTableError:
        state.made = False  # the caller has to roll back, so the next event makes it
        raise
    yield Do(session.lend, (work.takes_connection,))
    if rows and rows[0][0] is not None:
        return SEEN
    yield work
    yield Do(session.take_back)
    yield Do(session.change, (table.mark, (table.dialect.time(now()), entry.key)))
    return HANDLED


def reading(session: Session, statement: str, values: tuple[Any, ...], timeout: float) -> Steps[list[Any]]:
    """Return the rows of a statement that only reads. There are none if there is no table yet."""
    until = time.monotonic() + timeout
    pause = SHORTEST_WAIT
    while True:
        try:
            rows: list[Any] = yield Do(session.execute, (statement, values))
            return rows
        except NoTableError:
            return []
        except InboxBusyError:
            if time.monotonic() >= until:
                raise
        yield Pause(pause)
        pause = min(2 * pause, LONGEST_WAIT)


def changing(session: Session, statement: str, values: tuple[Any, ...], timeout: float) -> Steps[int]:
    """Return how many rows a statement changed. There are none if there is no table yet."""
    until = time.monotonic() + timeout
    yield from _patiently(session.begin, (timeout,), until)
    try:
        count: int = yield Do(session.change, (statement, values))
        yield from _patiently(session.commit, (), until)
        return count
    except NoTableError:
        yield Do(session.rollback)
        return 0
    except Exception:
        yield Do(session.rollback)
        raise


def making(session: Session, state: State, timeout: float) -> Steps[None]:
    """Make the table, unless it is there."""
    until = time.monotonic() + timeout
    yield from _patiently(session.begin, (timeout,), until)
    try:
        yield Do(session.prepare)
        yield from _patiently(session.commit, (), until)
    except Exception:
        yield Do(session.rollback)
        raise
    state.made = True


def _stored(session: Session, state: State, entry: Entry, until: float) -> Steps[bool]:
    """Store the event, unless it is there, and return whether it was handled before."""
    table = session.table
    while True:
        if not state.made:
            yield from making(session, state, max(until - time.monotonic(), 0))
        yield from _patiently(session.begin, (max(until - time.monotonic(), 0),), until, entry)
        try:
            yield Do(session.change, (table.add, _values(session, entry)))
            rows = yield Do(session.execute, (table.look, (entry.key,)))
            yield from _patiently(session.commit, (), until, entry)
        except NoTableError:
            yield Do(session.rollback)
            if time.monotonic() >= until:
                raise
            state.made = False
        except Exception:
            yield Do(session.rollback)
            raise
        else:
            return bool(rows) and rows[0][0] is not None


def _handled_beside(session: Session, entry: Entry, work: Work, timeout: float) -> Steps[str]:
    """Run the handler while only the event is locked, and mark the event afterwards."""
    try:
        yield work
    except Exception as error:
        yield from _noted(session, entry, error, timeout)
        raise
    table = session.table
    until = time.monotonic() + timeout
    try:
        yield from _patiently(session.begin, (timeout,), until, entry)
        yield Do(session.change, (table.mark, (table.dialect.time(now()), entry.key)))
        yield from _patiently(session.commit, (), until, entry)
    except InboxBusyError:
        yield Do(session.rollback)
        raise InboxBusyError(NOT_MARKED) from None
    except Exception:
        yield Do(session.rollback)
        raise
    return HANDLED


def _handled_within(session: Session, entry: Entry, work: Work, until: float, timeout: float) -> Steps[str]:
    """Run the handler in the transaction that holds the event's row and marks it."""
    table = session.table
    yield from _patiently(session.begin, (max(until - time.monotonic(), 0),), until, entry)
    worked = False
    try:
        if not table.dialect.holding:
            # As the first statement, so that a transaction that began without the lock takes it now and not later, when
            # it would be refused because somebody else has written meanwhile.
            yield Do(session.change, (table.touch, (entry.key,)))
        rows = yield Do(session.execute, (table.hold, (entry.key,)))
        if not rows:
            raise InboxError("The event was deleted from the inbox while it was waiting. It is to be delivered again.")
        if rows[0][0] is not None:
            yield Do(session.rollback)
            return SEEN
        yield Do(session.lend, (work.takes_connection,))
        worked = True
        yield work
        yield Do(session.take_back)
        yield Do(session.change, (table.mark, (table.dialect.time(now()), entry.key)))
        yield from _patiently(session.commit, (), time.monotonic() + timeout, entry)
    except Exception as error:
        yield Do(session.rollback)
        if worked:
            yield from _noted(session, entry, error, timeout)
        raise
    return HANDLED


def _noted(session: Session, entry: Entry, error: Exception, timeout: float) -> Steps[None]:
    """Count a failed attempt. An error of the database meanwhile matters less than the handler's, which is raised."""
    with suppress(InboxError):
        yield from changing(session, session.table.note, (described(error), entry.key), timeout)


def _patiently(
    method: Callable[..., Any], values: tuple[Any, ...], until: float, entry: Entry | None = None
) -> Steps[None]:
    """Try until it is done. Raises `InboxBusyError` if somebody else holds the lock for too long."""
    pause = SHORTEST_WAIT
    while not (yield Do(method, values)):
        if time.monotonic() >= until:
            raise InboxBusyError(busy(entry.name if entry else None))
        yield Pause(pause)
        pause = min(2 * pause, LONGEST_WAIT)


def busy(name: str | None = None) -> str:
    """Returns the message of an `InboxBusyError`."""
    what = f"another delivery of this {name} event" if name else "somebody else"
    return (
        f"The webhook inbox is busy: {what} did not end in time, or somebody else holds the database. "
        "Nothing was done; answer 503, and Paystack delivers the event again."
    )


def failed(what: str, said: str) -> str:
    """Returns the message of an `InboxError` about a database, with what its driver said."""
    return (
        f"The webhook inbox cannot use {what}: {' '.join(said.split()).rstrip('.')}. "
        "The event is not marked as handled; answer 503, and Paystack delivers it again."
    )


def _values(session: Session, entry: Entry) -> tuple[Any, ...]:
    return entry.key, entry.name, entry.payload, session.table.dialect.time(now())


def run(steps: Steps[T], session: Session, around: Held | None = None) -> T:
    """Run the steps, and give the connection back.

    It is closed after an interruption, when its state is unknown, and after an error of the database, which may last
    for as long as the connection: one to a file that was read-only stays so.
    """

    def perform(step: Do | Pause | Work) -> Any:
        if isinstance(step, Do):
            return step.method(*step.values)
        if isinstance(step, Pause):
            time.sleep(step.seconds)
            return None
        with holding(around, session) if around else nullcontext():
            return _not_awaitable(step.handler(step.event, *_given(step, session)))

    try:
        outcome = _driven(steps, perform)
    except InboxError:
        session.discard()
        raise
    except Exception:
        session.close()
        raise
    except BaseException:
        session.discard()
        raise
    session.close()
    return outcome


def _driven(steps: Steps[T], perform: Callable[[Do | Pause | Work], Any]) -> T:
    failure: BaseException | None = None
    result: Any = None
    try:
        while True:
            try:
                step = steps.send(result) if failure is None else steps.throw(failure)
            except StopIteration as done:
                outcome: T = done.value
                return outcome
            failure = None
            try:
                result = perform(step)
            except BaseException as error:
                failure = error  # thrown above, and not here, where it would become the context of what follows it
    finally:
        failure = None  # its traceback has this frame, and would be kept by it


async def run_async(steps: Steps[T], session: Session, around: Held | None = None) -> T:
    """The asynchronous `run`. What would block the event loop runs in a thread, which a cancellation waits for."""

    async def call(function: Callable[..., Any], *values: Any) -> Any:
        return await function(*values) if session.is_async else await in_thread(function, *values)

    async def perform(step: Do | Pause | Work) -> Any:
        if isinstance(step, Do):
            return await call(step.method, *step.values)
        if isinstance(step, Pause):
            return await asyncio.sleep(step.seconds)
        with holding(around, session) if around else nullcontext():
            given = step.event, *_given(step, session)
            result = step.handler(*given) if is_asynchronous(step.handler) else await in_thread(step.handler, *given)
            return ran(await awaited(result))

    failure: BaseException | None = None
    result: Any = None
    try:
        while True:
            try:
                step = steps.send(result) if failure is None else steps.throw(failure)
            except StopIteration as done:
                outcome: T = done.value
                break
            failure = None
            try:
                result = await perform(step)
            except BaseException as error:
                failure = error
    except InboxError:
        await call(session.discard)
        raise
    except Exception:
        await call(session.close)
        raise
    except BaseException:
        await call(session.discard)
        raise
    finally:
        failure = None
    await call(session.close)
    return outcome


async def in_thread(function: Callable[..., Any], *values: Any) -> Any:
    """Run a function in a thread. If this task is cancelled, wait for the thread: it is using the connection."""
    running = asyncio.ensure_future(asyncio.to_thread(_caught, function, values))
    cancelled: asyncio.CancelledError | None = None
    while not running.done():
        try:
            await asyncio.wait([running])
        except asyncio.CancelledError as error:
            cancelled = error
    if cancelled is not None:
        raise cancelled
    result, failure = running.result()
    try:
        if failure is not None:
            raise failure
        return result
    finally:
        failure = None  # its traceback has this frame, and would be kept by it


def _caught(function: Callable[..., Any], values: tuple[Any, ...]) -> tuple[Any, BaseException | None]:
    # A future cannot hold a StopIteration, and a KeyboardInterrupt ends the loop: none leaves the thread by itself.
    try:
        return function(*values), None
    except BaseException as error:
        return None, error


def _given(work: Work, session: Session) -> tuple[Any, ...]:
    return (session.connection,) if work.takes_connection else ()


def _not_awaitable(result: Any) -> Any:
    if isinstance(result, Awaitable):
        if inspect.iscoroutine(result):
            result.close()
        raise TypeError("The webhook handler is async, so nothing in it has run: use `await inbox.handle_async(...)`.")
    return ran(result)
