"""The database file: its schema, and how rows are read and written. What the rows mean is in `saved_account`.

One process has the file to itself while it is open. Each `save` is one SQLite transaction, which has reached the
operating system when `save` returns, so a killed process loses nothing. It does not wait for the disk: a machine that
loses power may lose the last transactions, but the file stays intact.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from paystack.sandbox.errors import DatabaseError

APPLICATION_ID = int.from_bytes(b"PSSB", "big")
"""Marks the file as a sandbox's, in SQLite's header field for this purpose."""

VERSION = 4
"""The version of the schema and of the JSON in it; files of later versions are refused."""

SCHEMA = (
    "CREATE TABLE account (number INTEGER PRIMARY KEY, secret_key TEXT NOT NULL UNIQUE, state TEXT NOT NULL)",
    # `number` keeps the order in which records were added, which lists show; `key` is the id of a record.
    "CREATE TABLE record ("
    "number INTEGER PRIMARY KEY, account INTEGER NOT NULL REFERENCES account, "
    "kind TEXT NOT NULL, key INTEGER NOT NULL, body TEXT NOT NULL, UNIQUE (account, kind, key))",
    f"PRAGMA application_id = {APPLICATION_ID}",
    f"PRAGMA user_version = {VERSION}",
)

_NEXT_IDS = ", ".join(
    f"'{kind}', json_extract(state, '$.ids.{name}')"
    for kind, name in {
        "customers": "customer",
        "authorizations": "authorization",
        "transactions": "transaction",
        "refunds": "refund",
        "payment_requests": "payment_request",
        "pages": "page",
        "mandates": "mandate",
        "events": "event",
        "deliveries": "delivery",
    }.items()
)
_EVENT = "json_extract(body, '$.body')"
_REFERENCE = ", ".join(
    f"CASE json_type({_EVENT}, '{path}') WHEN 'text' THEN json_extract({_EVENT}, '{path}') END"
    for path in ("$.data.reference", "$.data.transaction_reference", "$.data.transaction.reference")
)

_NEXT_NUMBERS = ", ".join(
    f"'{kind}', 1 + (SELECT coalesce(max(key), 0) FROM record WHERE account = account.number AND kind = '{kind}')"
    for kind in ("exports", "ledger")
)

UPGRADES = {
    # Some kinds had text keys, or numbers outside the record; the next ids were stored under other names.
    1: (
        "UPDATE record SET key = json_extract(body, '$.id') WHERE kind IN ('authorizations', 'mandates')",
        "UPDATE record SET key = number WHERE kind = 'exports'",
        "UPDATE record SET body = json_set(body, '$.id', key) WHERE kind IN ('exports', 'ledger')",
        "UPDATE record SET body = json_remove(json_set(body, '$.id', key), '$.number') WHERE kind = 'tasks'",
        "UPDATE account SET state = json_remove(json_set(state, '$.ids', json_object("
        f"{_NEXT_IDS}, {_NEXT_NUMBERS}, 'tasks', 1 + json_extract(state, '$.planned'))), '$.planned')",
        "PRAGMA user_version = 2",
    ),
    # There was a list of charges instead of the books.
    2: (
        "CREATE TEMP TABLE paid AS SELECT account, key, json_extract(body, '$.reference') AS reference, "
        "coalesce(json_extract(body, '$.fees'), 0) AS fees FROM record WHERE kind = 'transactions'",
        "CREATE INDEX temp.paid_by_reference ON paid (account, reference)",
        "CREATE TEMP TABLE moved AS "
        "SELECT charge.account, 'charge' AS kind, 'Transaction' AS cause, paid.key AS cause_id, paid.reference, "
        "json_extract(body, '$.currency') AS currency, json_extract(body, '$.at') AS at, "
        "json_extract(body, '$.amount') AS amount, paid.fees AS fees, number "
        "FROM record AS charge JOIN temp.paid ON paid.account = charge.account "
        "AND paid.reference = json_extract(body, '$.reference') WHERE kind = 'ledger' "
        "UNION ALL SELECT refund.account, 'refund', 'Refund', refund.key, paid.reference, "
        "json_extract(body, '$.currency'), json_extract(body, '$.refunded_at'), "
        "-json_extract(body, '$.amount'), 0, number "
        "FROM record AS refund JOIN temp.paid ON paid.account = refund.account "
        "AND paid.key = json_extract(body, '$.transaction_id') "
        "WHERE kind = 'refunds' AND json_extract(body, '$.status') = 'processed'",
        "INSERT INTO record (account, kind, key, body) SELECT account, 'movements', place, json_object("
        "'kind', kind, 'currency', currency, 'lines', json(CASE fees WHEN 0 "
        "THEN json_object('customers', -amount, 'balance', amount) "
        "ELSE json_object('customers', -amount, 'paystack', fees, 'balance', amount - fees) END), 'cause', cause, "
        "'cause_id', cause_id, 'at', at, 'reference', reference, 'reason', '', 'balance', balance, 'id', place) "
        "FROM (SELECT *, row_number() OVER (PARTITION BY account ORDER BY at, number) AS place, "
        "sum(amount - fees) OVER (PARTITION BY account, currency ORDER BY at, number) AS balance FROM temp.moved) "
        "ORDER BY account, place",
        "INSERT INTO record (account, kind, key, body) SELECT account, 'holdings', place, json_object("
        "'place', name, 'currency', currency, 'key', currency || ' ' || name, 'amount', amount, 'id', place) "
        "FROM (SELECT account, currency, name, sum(value) AS amount, "
        "row_number() OVER (PARTITION BY account ORDER BY currency, name) AS place FROM ("
        "SELECT account, json_extract(body, '$.currency') AS currency, line.key AS name, line.value "
        "FROM record, json_each(record.body, '$.lines') AS line WHERE kind = 'movements') "
        "GROUP BY account, currency, name)",
        "DELETE FROM record WHERE kind = 'ledger'",
        "UPDATE account SET state = json_remove(json_set(state, "
        "'$.ids.movements', 1 + (SELECT count(*) FROM record WHERE account = account.number AND kind = 'movements'), "
        "'$.ids.holdings', 1 + (SELECT count(*) FROM record WHERE account = account.number AND kind = 'holdings')), "
        "'$.ids.ledger')",
        "DROP TABLE temp.moved",
        "DROP TABLE temp.paid",
        "PRAGMA user_version = 3",
    ),
    # The account of a virtual terminal did not know the terminal's split, events did not say what they are about, and
    # faults had no ids. The other new fields have defaults.
    3: (
        "UPDATE record SET body = json_set(body, '$.split', (SELECT json_object('split_code', "
        "json_extract(terminal.body, '$.split_code')) FROM record AS terminal WHERE terminal.account = record.account "
        "AND terminal.kind = 'virtual_terminals' "
        "AND json_extract(terminal.body, '$.code') = json_extract(record.body, '$.terminal_code') "
        "AND json_extract(terminal.body, '$.split_code') IS NOT NULL)) "
        "WHERE kind = 'nubans' AND json_extract(body, '$.terminal_code') IS NOT NULL",
        f"UPDATE record SET body = json_set(body, '$.reference', coalesce({_REFERENCE})) WHERE kind = 'events'",
        "UPDATE account SET state = json_set(state, '$.next_fault', 1 + json_array_length(state, '$.faults'), "
        "'$.faults', (SELECT json_group_array(json_set(value, '$.id', key + 1)) FROM json_each(state, '$.faults')))",
        "PRAGMA user_version = 4",
    ),
}
"""The statements that turn a file of each version into one of the next."""

ROWS_AT_ONCE = 1000
"""How many rows of a long account are in memory while they are read."""

LOCK_TIMEOUT = 1.0
"""Seconds to wait on opening for another process to close the file."""


@dataclass(slots=True)
class Changes:
    """What one `save` writes for an account; `cleared` deletes all its records first."""

    state: str = ""
    cleared: bool = False
    written: list[tuple[str, int, str]] = field(default_factory=list)
    """Kind, key and body of each record that is new or different."""
    removed: list[tuple[str, int]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Saved:
    """An account as it was last saved, with its records in the order in which they were added."""

    state: str
    records: Iterator[tuple[str, int, str]]
    """Kind, key and body of each, read as they are asked for."""


class Database:
    """The open file. Safe to share between threads."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        """Open or create the file. Raises `DatabaseError` if it is not a sandbox's, in use or damaged."""
        # An absolute path, so that special names such as `:memory:` mean files.
        self.path = Path(path).absolute()
        self._process = os.getpid()
        self._lock = threading.Lock()
        _create(self.path)
        try:
            self._connection = sqlite3.connect(
                self.path, timeout=LOCK_TIMEOUT, isolation_level=None, check_same_thread=False
            )
        except (sqlite3.Error, ValueError) as problem:
            raise DatabaseError(self._unopened(problem)) from None
        try:
            self._prepare()
        except sqlite3.Error as problem:
            self.close()
            raise DatabaseError(self._unopened(problem)) from None
        except DatabaseError:
            self.close()
            raise
        # If the path is a link, the log is beside its target.
        self._real_path = os.path.realpath(self.path)
        self._place = self._find()

    def secret_keys(self) -> list[str]:
        """The keys of all saved accounts, oldest first. Raises `DatabaseError`."""
        with self._using("read") as connection:
            return [key for (key,) in connection.execute("SELECT secret_key FROM account ORDER BY number")]

    def load(self, secret_key: str) -> Saved | None:
        """The account of this key, or None if it was never saved. Raises `DatabaseError`."""
        with self._using("read") as connection:
            found = connection.execute(
                "SELECT number, state FROM account WHERE secret_key = ?", (secret_key,)
            ).fetchone()
            if found is None:
                return None
            number, state = found
            rows = connection.execute("SELECT kind, key, body FROM record WHERE account = ? ORDER BY number", (number,))
        return Saved(state, self._read(rows))

    def save(self, secret_key: str, changes: Changes) -> None:
        """Write all of the changes; if that fails, write none and raise `DatabaseError`."""
        with self._using("write to") as connection:
            try:
                connection.execute("BEGIN IMMEDIATE")
                if self._find() != self._place:
                    raise DatabaseError(f"{self.path} was deleted or replaced while in use; start the sandbox again")
                number = self._write_account(secret_key, changes)
                self._write_records(number, changes)
                connection.execute("COMMIT")
            except BaseException:
                # Some failures have already rolled back, and a closed connection cannot.
                with contextlib.suppress(sqlite3.Error):
                    connection.execute("ROLLBACK")
                raise

    def close(self) -> None:
        """Close the file; later reads and writes raise `DatabaseError`."""
        # In a forked process, SQLite would write the parent's log into the file and delete it.
        if os.getpid() == self._process:
            with self._lock:
                self._connection.close()

    def _prepare(self) -> None:
        """Lock the file, check that it is a sandbox's and undamaged, and create or upgrade its schema."""
        run = self._connection.execute
        run("PRAGMA locking_mode = EXCLUSIVE")
        run("BEGIN IMMEDIATE")
        (application,) = run("PRAGMA application_id").fetchone()
        (version,) = run("PRAGMA user_version").fetchone()
        (tables,) = run("SELECT count(*) FROM sqlite_master").fetchone()
        if (application, version, tables) == (0, 0, 0):
            for statement in SCHEMA:
                run(statement)
            version = VERSION
        elif application != APPLICATION_ID:
            raise DatabaseError(f"{self.path} is the database of another program; choose another file")
        if version > VERSION:
            raise DatabaseError(
                f"{self.path} was written by a later version of the sandbox "
                f"(its schema is version {version}, this one reads {VERSION}); update paystack-client"
            )
        for earlier in range(version, VERSION):
            for statement in UPGRADES[earlier]:
                run(statement)
        run("COMMIT")
        (verdict,) = run("PRAGMA quick_check(1)").fetchone()
        if verdict != "ok":
            raise DatabaseError(f"{self.path} is damaged: {' '.join(verdict.split())}")
        run("PRAGMA journal_mode = WAL")
        run("PRAGMA synchronous = NORMAL")
        # The first read creates the log.
        run("SELECT count(*) FROM account").fetchone()

    def _read(self, rows: sqlite3.Cursor) -> Iterator[tuple[str, int, str]]:
        while True:
            with self._using("read"):
                some = rows.fetchmany(ROWS_AT_ONCE)
            if not some:
                return
            yield from some

    def _write_account(self, secret_key: str, changes: Changes) -> int:
        run = self._connection.execute
        run(
            "INSERT INTO account (secret_key, state) VALUES (?, ?) "
            "ON CONFLICT (secret_key) DO UPDATE SET state = excluded.state",
            (secret_key, changes.state),
        )
        (number,) = run("SELECT number FROM account WHERE secret_key = ?", (secret_key,)).fetchone()
        return int(number)

    def _write_records(self, account: int, changes: Changes) -> None:
        run = self._connection.execute
        if changes.cleared:
            run("DELETE FROM record WHERE account = ?", (account,))
        for kind, key in changes.removed:
            run("DELETE FROM record WHERE account = ? AND kind = ? AND key = ?", (account, kind, key))
        for kind, key, body in changes.written:
            run(
                "INSERT INTO record (account, kind, key, body) VALUES (?, ?, ?, ?) "
                "ON CONFLICT (account, kind, key) DO UPDATE SET body = excluded.body",
                (account, kind, key, body),
            )

    @contextlib.contextmanager
    def _using(self, purpose: str) -> Iterator[sqlite3.Connection]:
        """The connection, for one thread at a time, and only in the process that opened it."""
        if os.getpid() != self._process:
            raise DatabaseError(f"{self.path} is in use by the process that this one was forked from")
        with self._lock:
            try:
                yield self._connection
            except sqlite3.Error as problem:
                raise DatabaseError(f"cannot {purpose} {self.path}: {problem}") from problem

    def _find(self) -> list[tuple[int, int]]:
        """The files now at the paths of the database and its log. SQLite would go on writing to deleted ones."""
        with contextlib.suppress(OSError):
            found = os.stat(self._real_path), os.stat(f"{self._real_path}-wal")
            return [(file.st_dev, file.st_ino) for file in found]
        return []

    def _unopened(self, problem: Exception) -> str:
        """Why the file could not be opened; SQLite's own message does not say."""
        # Not the methods of Path, which may raise for a folder that cannot be read.
        if os.path.isdir(self.path):
            return f"cannot open {self.path}: it is a folder"
        if not os.path.isdir(self.path.parent):
            return f"cannot open {self.path}: there is no folder {self.path.parent}"
        if os.path.exists(self.path) and not os.access(self.path, os.W_OK):
            return f"cannot open {self.path}: it is not writable"
        if not os.access(self.path.parent, os.W_OK):
            return f"cannot open {self.path}: its folder is not writable, but a second file is needed there"
        if "locked" in str(problem):
            return f"{self.path} is in use by another process or sandbox; end that one, or choose another file"
        return f"cannot open {self.path}: {problem}"


def _create(path: Path) -> None:
    """Create a new file for its user alone, as it holds secret keys; SQLite gives its log the same permissions.

    A file that is there keeps its permissions. What cannot be created is left to SQLite, which says why.
    """
    with contextlib.suppress(OSError, ValueError):
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
