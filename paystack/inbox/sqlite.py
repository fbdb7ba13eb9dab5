"""An inbox in a SQLite file: its connections, and the locks that keep two deliveries of an event apart.

A file has one lock for all who write. A handler that ran under it would make every other event wait, and everybody else
who writes to this file, for as long as it asks Paystack. So a handler that does not take the connection runs without a
transaction. What keeps others from its event is a lock on one of `LOCKS` empty files beside the database, which the
system releases when the process dies, however it dies. No clock decides, so a handler may take as long as it likes.

SQLite opens a file that it may not write to for reading, and then `begin immediate` locks nothing and says nothing. So
the empty files have the permissions of the database, and one that cannot be written to is an error.
"""

from __future__ import annotations

import os
import sqlite3
import stat
import sys
import threading
import weakref
import zlib
from contextlib import suppress
from typing import Any, NoReturn, cast

from paystack.inbox.handling import NoTableError, busy, failed, held
from paystack.inbox.idle import Idle
from paystack.inbox.table import SQLITE, Table
from paystack.runtime.errors import InboxBusyError, InboxError, ValidationError
from paystack.runtime.hidden import without_frames

LOCKS = 64
"""Events with the same hash share a lock, so one may wait for another that is handled at the same moment."""


class SqliteConnection(sqlite3.Connection):
    """A connection whose transaction a handler that borrowed it cannot end by mistake."""

    lent = False
    file: tuple[int, int] | None = None
    """Which file was opened. The path may be that of another one by now."""

    def _check(self) -> None:
        if self.lent:
            raise InboxError(
                "The handler must not end the transaction of the inbox's connection: what it writes is committed "
                "together with the mark that the event was handled. Leave out commit, rollback, close, executescript "
                "and `with connection:`."
            )

    def commit(self) -> None:
        self._check()
        super().commit()

    def rollback(self) -> None:
        self._check()
        super().rollback()

    def close(self) -> None:
        self._check()
        super().close()

    def executescript(self, sql_script: str, /) -> sqlite3.Cursor:
        self._check()
        return super().executescript(sql_script)

    def __enter__(self) -> SqliteConnection:
        self._check()
        return super().__enter__()


class FileLock:
    """A locked file: for an event, and for others with the same number that its handler hands over."""

    def __init__(self, connection: SqliteConnection, key: str) -> None:
        self.connection = connection
        self._keys = {key}
        self._guard = threading.Lock()
        self._pid = os.getpid()

    def share(self, key: str) -> bool | None:
        """Lock another event with it. Returns whether nobody else has that event, or None if the file is not locked.

        A child that was forked in the handler does not have the locks of its parent.
        """
        if self._pid != os.getpid():
            return None
        with self._guard:
            if not self._keys:
                return None
            if key in self._keys:
                return False
            self._keys.add(key)
            return True

    def release(self, key: str) -> None:
        """Release an event. With the last one, the file is unlocked."""
        with self._guard:
            self._keys.discard(key)
            is_last = not self._keys
        if is_last:
            _close(self.connection)


class SqliteStore:
    """The file of an inbox."""

    blocks_itself = True
    """Whether a second transaction waits for the first, even for another event."""

    def __init__(self, path: str | os.PathLike[str], table: str, *, keep_payloads: bool) -> None:
        name = os.fspath(path) if isinstance(path, (str, os.PathLike)) else path
        if not isinstance(name, str) or not name or name == ":memory:" or name.startswith("file:") or "\0" in name:
            raise ValidationError(
                "database must be the path of a file, such as 'webhooks.db': every process and thread has to find the "
                "same events in it. For PostgreSQL, use Inbox.postgres(...).",
                field="database",
            )
        self.path = os.path.abspath(name)
        self.place = os.path.realpath(name)
        self.table = Table(table, SQLITE, keep_payloads=keep_payloads)
        self.idle: Idle[SqliteConnection] = Idle()
        weakref.finalize(self, self.idle.close)

    def session(self) -> SqliteSession:
        return SqliteSession(self)

    def async_session(self, *, for_async_handler: bool) -> SqliteSession:
        return SqliteSession(self)

    def close(self) -> None:
        self.idle.close()

    async def close_async(self) -> None:
        self.idle.close()


class SqliteSession:
    """See `Session`. The connection is opened when it is first needed."""

    is_async = False
    locks_events = True

    def __init__(self, store: SqliteStore) -> None:
        self._store = store
        self.table = store.table
        self._connection: SqliteConnection | None = None
        self._lock: FileLock | None = None
        self._key = ""
        self._was_lent = False

    @property
    def connection(self) -> SqliteConnection:
        if self._connection is None:
            self._connection = self._kept() or _opened(self._store.path)
        return self._connection

    def _kept(self) -> SqliteConnection | None:
        while (connection := self._store.idle.take()) is not None:
            # A file that was deleted or replaced lives on in a connection: what is written there is lost.
            if connection.file is not None and connection.file == _file_at(self._store.path):
                return connection
            _close(connection)
        return None

    def lock(self, key: str) -> bool:
        # Other tables may have an event with the same key, which a handler of this one hands over to them.
        number, self._key = _lock_of(key), f"{self.table.name} {key}"
        for one, session in held():
            if one.place == self._store.place and _lock_of(one.key) == number:
                # The handler that called us has it. If it does not wait for us, the lock has to outlive it.
                lock = cast("SqliteSession", session)._lock
                shared = lock.share(self._key) if lock else None
                if shared is not None:
                    self._lock = lock if shared else None
                    return shared
        if self._lock is None:
            path = f"{self._store.place}-lock-{number:02d}"
            self._lock = FileLock(_opened_to_lock(path, self._store.place), self._key)
        return self._begun(self._lock.connection)

    def begin(self, seconds: float) -> bool:
        return self._begun(self.connection)

    def _begun(self, connection: SqliteConnection) -> bool:
        try:
            connection.execute("begin immediate")
        except sqlite3.Error as error:
            if is_busy(error):
                return False
            raise_for(error)
        return True

    def prepare(self) -> None:
        for statement in self.table.create:
            self.execute(statement)

    def execute(self, statement: str, values: tuple[Any, ...] = ()) -> list[Any]:
        cursor = executed(self.connection, statement, values)
        try:
            return rows_of(cursor)
        finally:
            cursor.close()

    def change(self, statement: str, values: tuple[Any, ...] = ()) -> int:
        cursor = executed(self.connection, statement, values)
        cursor.close()
        return cursor.rowcount

    def lend(self, is_taken: bool) -> None:
        self.connection.lent = self._was_lent = True

    def take_back(self) -> None:
        self.connection.lent = False
        if not self.connection.in_transaction:
            raise InboxError("The handler ended the transaction of the inbox's connection, so the event is not marked.")

    def commit(self) -> bool:
        try:
            self.connection.commit()
        except sqlite3.Error as error:
            if is_busy(error):  # somebody reads; the transaction is still there
                return False
            raise_for(error)
        return True

    def rollback(self) -> None:
        self.connection.lent = False
        with suppress(sqlite3.Error):
            self.connection.rollback()

    def close(self) -> None:
        self._unlock()
        connection, self._connection = self._connection, None
        # What a handler set on the connection, such as a row factory, must not reach the next one.
        if connection and (self._was_lent or connection.in_transaction or not self._store.idle.give_back(connection)):
            _close(connection)

    def discard(self) -> None:
        connection, self._connection = self._connection, None
        if connection:
            _close(connection)
        self._unlock()

    def _unlock(self) -> None:
        lock, self._lock = self._lock, None
        if lock:
            lock.release(self._key)


def _opened(path: str) -> SqliteConnection:
    try:
        # A timeout of 0, because `handling` waits: a wait inside SQLite would keep a thread, and Ctrl-C, waiting.
        connection = sqlite3.connect(
            path, timeout=0, isolation_level=None, check_same_thread=False, factory=SqliteConnection
        )
    except sqlite3.Error as error:
        raise_for(error)
    connection.file = _file_at(path)
    return connection


def _opened_to_lock(path: str, database: str) -> SqliteConnection:
    """Open, and make if need be, the empty file at `path`, with the permissions of `database`."""
    if not os.path.exists(path):
        _close(_opened(path))
    _share_as(path, database)
    as_who = {"effective_ids": True} if os.access in os.supports_effective_ids else {}
    if not os.access(path, os.W_OK, **as_who):
        raise InboxError(
            failed(
                f"the file {path!r}",
                "this user may not write to it, so it cannot tell deliveries apart. Give it the permissions of the "
                "database, or delete it when nothing runs",
            )
        )
    return _opened(path)


def _share_as(path: str, database: str) -> None:
    """Let everybody lock the file at `path` who may write to `database`, as SQLite does with its own files.

    By its path, because closing a file that was opened again would release the locks that this process has on it.
    """
    if sys.platform == "win32":
        return
    with suppress(OSError):  # there is no database yet, which will get the permissions that this file got
        ours, theirs = os.stat(path), os.stat(database)
        if (ours.st_uid, ours.st_gid) != (theirs.st_uid, theirs.st_gid):
            with suppress(OSError):  # only root may give a file away, and others only to their own groups
                os.chown(path, theirs.st_uid if os.geteuid() == 0 else -1, theirs.st_gid)
        mode = theirs.st_mode & 0o666 | 0o600  # a database that is read-only for now says so itself
        if stat.S_IMODE(ours.st_mode) != mode:
            os.chmod(path, mode)


def _file_at(path: str) -> tuple[int, int] | None:
    """Returns which file a path leads to; None if there is none."""
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _close(connection: SqliteConnection) -> None:
    connection.lent = False
    with suppress(sqlite3.Error):
        connection.close()


def _lock_of(key: str) -> int:
    return zlib.crc32(key.encode()) % LOCKS


def executed(connection: sqlite3.Connection, statement: str, values: tuple[Any, ...]) -> sqlite3.Cursor:
    """Execute a statement on a connection of ours or of the caller's. Its row factory does not matter."""
    cursor = connection.cursor()
    cursor.row_factory = None
    try:
        return cursor.execute(statement.replace("%s", "?"), values)
    except sqlite3.Error as error:
        raise_for(error)


def rows_of(cursor: sqlite3.Cursor) -> list[Any]:
    """Returns the rows that a statement found."""
    try:
        return cursor.fetchall()
    except sqlite3.Error as error:
        raise_for(error)


def is_busy(error: BaseException) -> bool:
    """Returns whether somebody else holds the lock. Python 3.10 tells it only in words."""
    return "is locked" in str(error)


def raise_for(error: sqlite3.Error) -> NoReturn:
    """Raise an error of SQLite in the words of this package. Its frames, which show the payload, are cut off."""
    cause = without_frames(error, error.__context__)
    if is_busy(error):
        raise InboxBusyError(busy()) from cause
    if "no such table" in str(error):
        raise NoTableError(f"The webhook inbox has no table: {error}. The next event makes it.") from cause
    raise InboxError(failed("its SQLite file", str(error))) from cause
