"""An inbox in PostgreSQL: its connections, for threads and for event loops. psycopg is imported when one is opened.

The row of an event is locked while its handler runs, in the transaction that marks it. The server ends that transaction
when the process, or its connection, dies.
"""

from __future__ import annotations

import asyncio
import select
import sys
import weakref
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NoReturn

from paystack.inbox.handling import NoTableError, busy, failed
from paystack.inbox.idle import Idle
from paystack.inbox.table import POSTGRESQL, Table
from paystack.runtime.errors import ConfigurationError, InboxBusyError, InboxError, ValidationError
from paystack.runtime.hidden import Hidden, without_frames
from paystack.runtime.loading import Loading

if TYPE_CHECKING:
    import psycopg

INSTALL = 'pip install "psycopg[binary]>=3.2,<4"'

BUSY = frozenset({"55P03", "40001", "40P01"})
"""A lock was not to be had in time, two transactions cannot be put in an order, or wait for each other."""

SETTINGS = {
    "connect_timeout": 10,
    "fallback_application_name": "paystack-inbox",
    "keepalives_idle": 30,
    "keepalives_interval": 10,
    "keepalives_count": 3,
    "tcp_user_timeout": 30_000,
}
"""Unless the caller sets them. Without these, a server that vanished is waited for, for hours."""

OPTIONS: dict[str, Any] = {"autocommit": True, "prepare_threshold": None}
"""Of a connection. Poolers that hand out a server for each transaction do not keep prepared statements."""

BOUND = "select current_setting('lock_timeout'), set_config('lock_timeout', %s, true)"
UNBOUND = "select set_config('lock_timeout', %s, true)"
FIND_TABLE = "select to_regclass(%s)"
RESET = "discard all"
ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtext(%s))"


def driver() -> Any:
    """Returns psycopg. Raises `ConfigurationError` if it is not installed."""
    with Loading():
        try:
            import psycopg
        except ImportError as error:
            raise ConfigurationError(f"An inbox in PostgreSQL needs psycopg 3: {INSTALL} ({error})") from error
    return psycopg


class PostgresStore:
    """The database of an inbox."""

    blocks_itself = False

    def __init__(self, conninfo: str, table: str, *, keep_payloads: bool) -> None:
        conninfo = Hidden(conninfo) if isinstance(conninfo, str) else conninfo
        self.table = Table(table, POSTGRESQL, keep_payloads=keep_payloads)
        self._conninfo = conninfo = complete(conninfo)
        self.place = f"postgresql {hash(conninfo)}"
        self.idle: Idle[psycopg.Connection[Any]] = Idle()
        self._async_idle: dict[asyncio.AbstractEventLoop, Idle[Finishing]] = {}
        weakref.finalize(self, _close_all, self.idle, self._async_idle)

    def session(self) -> PostgresSession:
        return PostgresSession(self)

    def async_session(self, *, for_async_handler: bool) -> PostgresSession | AsyncPostgresSession:
        """Returns a session for an event loop. A handler in a thread gets a connection that threads can use."""
        return AsyncPostgresSession(self) if for_async_handler else PostgresSession(self)

    def open(self) -> psycopg.Connection[Any]:
        connection: psycopg.Connection[Any] = _guarded(driver().connect, self._conninfo, **OPTIONS)
        return connection

    async def open_async(self) -> psycopg.AsyncConnection[Any]:
        connect = driver().AsyncConnection.connect
        connection: psycopg.AsyncConnection[Any] = await _guarded_async(connect, self._conninfo, **OPTIONS)
        return connection

    def async_idle(self) -> Idle[Finishing]:
        """Returns the idle connections of the event loop that is running."""
        for loop in [loop for loop in list(self._async_idle) if loop.is_closed()]:
            self._async_idle.pop(loop).close()
        return self._async_idle.setdefault(asyncio.get_running_loop(), Idle())

    def close(self) -> None:
        self.idle.close()

    async def close_async(self) -> None:
        self.async_idle().close()
        self.idle.close()


class Finishing:
    """An idle asynchronous connection. It is closed without its event loop, which may have ended."""

    def __init__(self, connection: psycopg.AsyncConnection[Any]) -> None:
        self.connection = connection

    def close(self) -> None:
        self.connection.pgconn.finish()


def _close_all(idle: Idle[Any], async_idle: dict[Any, Idle[Any]]) -> None:
    for each in (idle, *async_idle.values()):
        each.close()


def complete(conninfo: str) -> Hidden:
    """Returns the text of a connection with `SETTINGS`. Raises `ValidationError` if it cannot be read."""
    if not isinstance(conninfo, str):
        raise ValidationError(
            f"conninfo must be text, such as 'postgresql://user@host/shop', not {type(conninfo).__name__}.",
            field="conninfo",
        )
    psycopg = driver()
    try:
        parts = psycopg.conninfo.conninfo_to_dict(conninfo)
    except psycopg.Error:
        parts = None
    if parts is None:  # outside of the except: what psycopg says shows a part of the text, which has a password
        raise ValidationError(
            "conninfo cannot be read. Pass 'postgresql://user:password@host/database' with special characters of the "
            "password percent-encoded, or 'host=... dbname=... user=...'.",
            field="conninfo",
        )
    return Hidden(psycopg.conninfo.make_conninfo(**{**SETTINGS, **parts}))


class PostgresSession:
    """See `Session`. The connection is opened when it is first needed."""

    is_async = False
    locks_events = False

    def __init__(self, store: PostgresStore) -> None:
        self._store = store
        self.table = store.table
        self._connection: psycopg.Connection[Any] | None = None
        self._transaction: Any = None
        self._bound_before = "0"
        self._factories: tuple[Any, Any] | None = None
        """Those of the connection, before a handler got it."""

    @property
    def connection(self) -> Any:
        if self._connection is None:
            self._connection = self._kept() or self._store.open()
        return self._connection

    def _kept(self) -> psycopg.Connection[Any] | None:
        while (connection := self._store.idle.take()) is not None:
            if is_alive(connection):
                return connection
            connection.close()
        return None

    def lock(self, key: str) -> bool:
        return True

    def begin(self, seconds: float) -> bool:
        transaction = self.connection.transaction()
        _guarded(transaction.__enter__)
        self._transaction = transaction
        self._bound_before = self.execute(BOUND, (milliseconds(seconds),))[0][0]
        return True

    def prepare(self) -> None:
        if self.execute(FIND_TABLE, (self.table.name,))[0][0] is None:
            self.execute(ONE_AT_A_TIME, (self.table.name,))  # `if not exists` alone fails when two do it at once
            for statement in self.table.create:
                self.execute(statement)

    def execute(self, statement: str, values: tuple[Any, ...] = ()) -> list[Any]:
        with plain_cursor(self.connection) as cursor:
            _guarded(cursor.execute, statement, values or None)
            return cursor.fetchall() if cursor.description else []

    def change(self, statement: str, values: tuple[Any, ...] = ()) -> int:
        with plain_cursor(self.connection) as cursor:
            _guarded(cursor.execute, statement, values or None)
            return int(cursor.rowcount)

    def lend(self, is_taken: bool) -> None:
        self.execute(UNBOUND, (self._bound_before,))
        self._factories = factories_of(self.connection) if is_taken else None

    def take_back(self) -> None:
        # psycopg itself refuses `commit` and `rollback` meanwhile, but not the statements.
        check_not_ended(self.connection)

    def commit(self) -> bool:
        transaction, self._transaction = self._transaction, None
        _guarded(transaction.__exit__, None, None, None)
        return True

    def rollback(self) -> None:
        transaction, self._transaction = self._transaction, None
        if transaction is not None:
            with suppress(InboxError):
                _guarded(transaction.__exit__, InboxError, InboxError("rolled back"), None)

    def close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is None:
            return
        is_kept = False
        try:
            with suppress(driver().Error):  # what the handler wrote is committed all the same
                if is_idle(connection) and self._factories is not None:
                    connection.row_factory, connection.cursor_factory = self._factories
                    connection.execute(RESET)
                is_kept = is_idle(connection) and self._store.idle.give_back(connection)
        finally:
            if not is_kept:
                connection.close()

    def discard(self) -> None:
        connection, self._connection = self._connection, None
        self._transaction = None
        if connection is not None:
            connection.close()


class AsyncPostgresSession:
    """The asynchronous `PostgresSession`."""

    is_async = True
    locks_events = False

    def __init__(self, store: PostgresStore) -> None:
        self._store = store
        self.table = store.table
        self._connection: psycopg.AsyncConnection[Any] | None = None
        self._transaction: Any = None
        self._bound_before = "0"
        self._factories: tuple[Any, Any] | None = None

    @property
    def connection(self) -> Any:
        return self._connection

    async def _open(self) -> None:
        while self._connection is None:
            kept = self._store.async_idle().take()
            if kept is None:
                self._connection = await self._store.open_async()
            elif is_alive(kept.connection):
                self._connection = kept.connection
            else:
                kept.close()

    async def lock(self, key: str) -> bool:
        return True

    async def begin(self, seconds: float) -> bool:
        await self._open()
        transaction = self.connection.transaction()
        await _guarded_async(transaction.__aenter__)
        self._transaction = transaction
        self._bound_before = (await self.execute(BOUND, (milliseconds(seconds),)))[0][0]
        return True

    async def prepare(self) -> None:
        if (await self.execute(FIND_TABLE, (self.table.name,)))[0][0] is None:
            await self.execute(ONE_AT_A_TIME, (self.table.name,))
            for statement in self.table.create:
                await self.execute(statement)

    async def execute(self, statement: str, values: tuple[Any, ...] = ()) -> list[Any]:
        await self._open()
        async with plain_cursor(self.connection) as cursor:
            await _guarded_async(cursor.execute, statement, values or None)
            return await cursor.fetchall() if cursor.description else []

    async def change(self, statement: str, values: tuple[Any, ...] = ()) -> int:
        await self._open()
        async with plain_cursor(self.connection) as cursor:
            await _guarded_async(cursor.execute, statement, values or None)
            return int(cursor.rowcount)

    async def lend(self, is_taken: bool) -> None:
        await self.execute(UNBOUND, (self._bound_before,))
        self._factories = factories_of(self.connection) if is_taken else None

    async def take_back(self) -> None:
        check_not_ended(self.connection)

    async def commit(self) -> bool:
        transaction, self._transaction = self._transaction, None
        await _guarded_async(transaction.__aexit__, None, None, None)
        return True

    async def rollback(self) -> None:
        transaction, self._transaction = self._transaction, None
        if transaction is not None:
            with suppress(InboxError):
                await _guarded_async(transaction.__aexit__, InboxError, InboxError("rolled back"), None)

    async def close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is None:
            return
        is_kept = False
        try:
            with suppress(driver().Error):  # what the handler wrote is committed all the same
                if is_idle(connection) and self._factories is not None:
                    connection.row_factory, connection.cursor_factory = self._factories
                    await connection.execute(RESET)
                is_kept = is_idle(connection) and self._store.async_idle().give_back(Finishing(connection))
        finally:
            if not is_kept:
                await connection.close()

    async def discard(self) -> None:
        connection, self._connection = self._connection, None
        self._transaction = None
        if connection is not None:
            await connection.close()


def factories_of(connection: Any) -> tuple[Any, Any]:
    """Returns what a handler can set on a connection, beside what `RESET` undoes. It must not reach the next one."""
    return connection.row_factory, connection.cursor_factory


def plain_cursor(connection: Any) -> Any:
    """Returns a cursor whose rows are tuples, whatever the connection's are."""
    return connection.cursor(row_factory=driver().rows.tuple_row)


def is_alive(connection: Any) -> bool:
    """Returns whether an idle connection can be used: a server that restarted has said so, or closed it, meanwhile."""
    if connection.closed:
        return False
    socket = connection.fileno()
    if hasattr(select, "poll"):
        poll = select.poll()
        poll.register(socket, select.POLLIN)
        return not poll.poll(0)
    return not select.select([socket], [], [], 0)[0]


def is_idle(connection: Any) -> bool:
    """Returns whether a connection is open and in no transaction."""
    return not connection.closed and connection.info.transaction_status == driver().pq.TransactionStatus.IDLE


def check_not_ended(connection: Any) -> None:
    """Raise `InboxError` if the handler committed or rolled back."""
    if is_idle(connection):
        raise InboxError("The handler ended the transaction of the connection, so the event is not marked.")


def milliseconds(seconds: float) -> str:
    """Returns a `lock_timeout`. 0 would mean without end."""
    return str(max(int(seconds * 1000), 1))


def _guarded(function: Callable[..., Any], *values: Any, **options: Any) -> Any:
    handled = sys.exc_info()[1]
    try:
        return function(*values, **options)
    except driver().Error as error:
        raise_for(error, handled)


async def _guarded_async(function: Callable[..., Any], *values: Any, **options: Any) -> Any:
    handled = sys.exc_info()[1]
    try:
        return await function(*values, **options)
    except driver().Error as error:
        raise_for(error, handled)


def raise_for(error: Any, handled: BaseException | None) -> NoReturn:
    """Raise an error of psycopg in the words of this package. Its frames, which show passwords, are cut off.

    `handled` is what the caller was handling before; that keeps its frames.
    """
    state = getattr(error, "sqlstate", None)
    said = getattr(getattr(error, "diag", None), "message_primary", None) or str(error) or type(error).__name__
    cause = without_frames(error, handled)
    if state in BUSY:
        raise InboxBusyError(busy()) from cause
    if state == "42P01":
        raise NoTableError(f"The webhook inbox has no table: {said}. The next event makes it.") from cause
    raise InboxError(failed("PostgreSQL", said)) from cause
