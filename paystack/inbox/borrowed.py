"""Sessions on a connection of the caller's, in a transaction that the caller began and ends.

A connection of sqlite3, of psycopg, of Django, or one of these inside of SQLAlchemy's.
"""

from __future__ import annotations

import sqlite3
import sys
from typing import Any

from paystack.inbox.handling import Borrowed, Session
from paystack.inbox.postgres import (
    BOUND,
    AsyncPostgresSession,
    PostgresSession,
    check_not_ended,
    is_idle,
    milliseconds,
)
from paystack.inbox.sqlite import SqliteSession, executed
from paystack.inbox.table import POSTGRESQL, SQLITE, Table
from paystack.runtime.errors import InboxError, ValidationError

NO_TRANSACTION = (
    "connection is in no transaction, so the event and what the handler writes would be committed one by one. {}"
)


def session_on(connection: Any, table: Table) -> Session:
    """Returns a session on the caller's connection. Raises `ValidationError` unless a transaction can be relied on."""
    driven = _driven(connection)
    if isinstance(driven, sqlite3.Connection):
        return BorrowedSqlite(driven, _in(SQLITE, table))
    if _is(driven, "psycopg", "Connection"):
        return BorrowedPostgres(driven, _in(POSTGRESQL, table))
    if getattr(driven, "vendor", None) in ("postgresql", "sqlite") and hasattr(driven, "in_atomic_block"):
        from paystack.inbox.django import BorrowedDjango

        return BorrowedDjango(driven, _in(POSTGRESQL if driven.vendor == "postgresql" else SQLITE, table))
    raise ValidationError(
        "connection must be a connection of sqlite3, psycopg 3 or Django, or SQLAlchemy's raw connection to one of "
        f"them (session.connection().connection), not {_name(driven)}.",
        field="connection",
    )


def async_session_on(connection: Any, table: Table) -> Session:
    """The same for `handle_async`, where the connection must not block the event loop."""
    driven = _driven(connection)
    if _is(driven, "psycopg", "AsyncConnection"):
        return AsyncBorrowedPostgres(driven, _in(POSTGRESQL, table))
    raise ValidationError(
        "connection must be an asynchronous connection of psycopg 3, or SQLAlchemy's raw connection to one, not "
        f"{_name(driven)}. In a thread, `handle` takes the others.",
        field="connection",
    )


def _driven(connection: Any) -> Any:
    """Returns the driver's connection inside of SQLAlchemy's, or the connection itself."""
    inner = getattr(connection, "driver_connection", None)
    return connection if inner is None else inner


def _is(connection: Any, module: str, name: str) -> bool:
    """Returns whether a connection is of a class of a module. If nobody imported the module, it is not."""
    kind = getattr(sys.modules.get(module), name, None)
    return isinstance(kind, type) and isinstance(connection, kind)


def _name(value: Any) -> str:
    return f"{type(value).__module__}.{type(value).__qualname__}"


def _in(dialect: Any, table: Table) -> Table:
    return table if table.dialect is dialect else Table(table.name, dialect, keep_payloads=table.keep_payloads)


class BorrowedSqlite(Borrowed, SqliteSession):
    """A `SqliteSession` that begins and ends nothing, but for a transaction in which nothing was written yet."""

    locks_events = False

    def __init__(self, connection: sqlite3.Connection, table: Table) -> None:
        commits_at_once = getattr(connection, "autocommit", -1) is True or (
            connection.isolation_level is None and getattr(connection, "autocommit", -1) == -1
        )
        if commits_at_once and not connection.in_transaction:
            raise ValidationError(NO_TRANSACTION.format("Execute 'begin immediate' before."), field="connection")
        self._borrowed = connection
        self.table = table

    @property
    def connection(self) -> Any:
        return self._borrowed

    def lock(self, key: str) -> bool:
        return True

    def begin(self, seconds: float) -> bool:
        if not self.connection.in_transaction:
            # sqlite3 would begin one with the first insert, but not for the statement that makes the table.
            executed(self.connection, "begin immediate", ()).close()
        return True

    def lend(self, is_taken: bool) -> None:
        pass

    def take_back(self) -> None:
        if not self.connection.in_transaction:
            raise InboxError("The handler ended the transaction of the connection, so the event is not marked.")


class BorrowedPostgres(Borrowed, PostgresSession):
    """A `PostgresSession` that begins and ends nothing."""

    def __init__(self, connection: Any, table: Table) -> None:
        check_transaction(connection)
        self.table = table
        self._connection = connection
        self._bound_before = "0"
        self._factories = None

    @property
    def connection(self) -> Any:
        return self._connection

    def begin(self, seconds: float) -> bool:
        self._bound_before = self.execute(BOUND, (milliseconds(seconds),))[0][0]
        return True

    def take_back(self) -> None:
        check_not_ended(self._connection)


class AsyncBorrowedPostgres(AsyncPostgresSession):
    """The asynchronous `BorrowedPostgres`."""

    def __init__(self, connection: Any, table: Table) -> None:
        check_transaction(connection)
        self.table = table
        self._connection = connection
        self._bound_before = "0"
        self._factories = None

    async def begin(self, seconds: float) -> bool:
        self._bound_before = (await self.execute(BOUND, (milliseconds(seconds),)))[0][0]
        return True

    async def take_back(self) -> None:
        check_not_ended(self._connection)

    async def commit(self) -> bool:
        return True

    async def rollback(self) -> None:
        pass

    async def close(self) -> None:
        pass

    async def discard(self) -> None:
        pass


def check_transaction(connection: Any) -> None:
    """Raise `ValidationError` for a connection of psycopg that commits each statement."""
    if connection.autocommit and is_idle(connection):
        raise ValidationError(NO_TRANSACTION.format("Use `with connection.transaction():`."), field="connection")
