"""Sessions on Django's own connections, which ORM code uses too."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from django.db import Error, connections, transaction

from paystack.inbox.handling import Borrowed, NoTableError, busy, failed
from paystack.inbox.postgres import BOUND, BUSY, FIND_TABLE, ONE_AT_A_TIME, UNBOUND, milliseconds
from paystack.inbox.sqlite import is_busy
from paystack.inbox.table import POSTGRESQL, SQLITE, Table
from paystack.runtime.errors import ConfigurationError, InboxBusyError, InboxError, ValidationError
from paystack.runtime.hidden import without_frames


class DjangoStore:
    """A database of Django's settings. Its connection belongs to the thread, so nothing is kept here."""

    blocks_itself = False

    def __init__(self, using: str, table: str, *, keep_payloads: bool) -> None:
        self.using = using
        self.place = f"django {using}"
        self._name, self._keep_payloads = table, keep_payloads
        self._tables: dict[str, Table] = {}
        Table(table, POSTGRESQL, keep_payloads=keep_payloads)  # a bad name shows when the application starts

    @property
    def table(self) -> Table:
        vendor = connections[self.using].vendor
        dialects = {"postgresql": POSTGRESQL, "sqlite": SQLITE}
        if vendor not in dialects:
            raise ConfigurationError(f"An inbox needs PostgreSQL or SQLite; the database {self.using!r} is {vendor}.")
        if vendor not in self._tables:
            self._tables[vendor] = Table(self._name, dialects[vendor], keep_payloads=self._keep_payloads)
        return self._tables[vendor]

    def session(self) -> DjangoSession:
        return DjangoSession(self.using, self.table)

    def close(self) -> None:
        pass


class _Session:
    is_async = False
    locks_events = False

    connection: Any
    table: Table
    _bound_before = "0"

    def lock(self, key: str) -> bool:
        return True

    def _bound(self, seconds: float) -> None:
        if self.table.dialect is POSTGRESQL:
            self._bound_before = self.execute(BOUND, (milliseconds(seconds),))[0][0]

    def prepare(self) -> None:
        if self.table.dialect is POSTGRESQL:
            if self.execute(FIND_TABLE, (self.table.name,))[0][0] is not None:
                return
            self.execute(ONE_AT_A_TIME, (self.table.name,))
        for statement in self.table.create:
            self.execute(statement)

    def execute(self, statement: str, values: tuple[Any, ...] = ()) -> list[Any]:
        with _guarded(), self.connection.cursor() as cursor:
            cursor.execute(statement, values)
            return list(cursor.fetchall()) if cursor.description else []

    def change(self, statement: str, values: tuple[Any, ...] = ()) -> int:
        with _guarded(), self.connection.cursor() as cursor:
            cursor.execute(statement, values)
            return int(cursor.rowcount)

    def lend(self, is_taken: bool) -> None:
        if self.table.dialect is POSTGRESQL:
            self.execute(UNBOUND, (self._bound_before,))

    def take_back(self) -> None:
        if not self.connection.in_atomic_block:
            raise InboxError("The handler ended the transaction of the connection, so the event is not marked.")


class DjangoSession(_Session):
    """See `Session`. A transaction is an `atomic` block, so that ORM code in the handler is part of it."""

    def __init__(self, using: str, table: Table) -> None:
        self._using = using
        self.table = table
        self._atomic: Any = None

    @property
    def connection(self) -> Any:
        return connections[self._using]

    def begin(self, seconds: float) -> bool:
        if not self.connection.in_atomic_block:
            self.connection.close_if_unusable_or_obsolete()
        atomic = transaction.atomic(using=self._using)
        with _guarded():
            atomic.__enter__()
        self._atomic = atomic
        self._bound(seconds)
        return True

    def commit(self) -> bool:
        self._end(None)
        return True

    def rollback(self) -> None:
        if self._atomic is not None:
            with suppress(InboxError):  # what led here matters more
                self._end(InboxError("rolled back"))

    def _end(self, failure: InboxError | None) -> None:
        atomic, self._atomic = self._atomic, None
        with _guarded():
            atomic.__exit__(failure and type(failure), failure, None)

    def close(self) -> None:
        pass

    def discard(self) -> None:
        self.rollback()


class BorrowedDjango(Borrowed, _Session):
    """See `Session`. The caller's own `atomic` block is around everything."""

    def __init__(self, connection: Any, table: Table) -> None:
        if not connection.in_atomic_block:
            raise ValidationError(
                "connection is in no transaction. Use `with transaction.atomic():` around inbox.handle.",
                field="connection",
            )
        self.connection = connection
        self.table = table

    def begin(self, seconds: float) -> bool:
        self._bound(seconds)
        return True


@contextmanager
def _guarded() -> Iterator[None]:
    """Raise errors of Django's database in the words of this package, without the frames, which show the payload."""
    handled = sys.exc_info()[1]
    try:
        yield
    except Error as error:
        inner: Any = error.__cause__ or error
        state = getattr(inner, "sqlstate", None)
        said = getattr(getattr(inner, "diag", None), "message_primary", None) or str(error) or type(error).__name__
        cause = without_frames(error, handled)
        if state in BUSY or is_busy(error):
            raise InboxBusyError(busy()) from cause
        if state == "42P01" or "no such table" in said:
            raise NoTableError(f"The webhook inbox has no table: {said}. The next event makes it.") from cause
        raise InboxError(failed("Django's database", said)) from cause
