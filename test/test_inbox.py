"""The inbox in a SQLite file: what holds for every database, and what only a file can do."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import subprocess
import sys
import tempfile
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy
import sqlalchemy.orm

from paystack import ConfigurationError, InboxBusyError, InboxError, ValidationError
from paystack.inbox import Inbox
from paystack.inbox.sqlite import _lock_of
from test.support.inbox_suite import *  # noqa: F403
from test.support.inbox_suite import ROOT, SAME_LOCK, effects, event, fail, make_effects


class SqliteDatabase:
    name = "sqlite"

    def __init__(self, path: Path) -> None:
        self.address = str(path)

    def inbox(self, **options: Any) -> Inbox:
        return Inbox(self.address, **options)

    def connect(self) -> sqlite3.Connection:
        return sqlite3.connect(self.address, timeout=20)


@pytest.fixture
def database(tmp_path: Path) -> SqliteDatabase:
    return SqliteDatabase(tmp_path / "webhooks.db")


@pytest.mark.parametrize("path", ["", ":memory:", "file:webhooks.db?mode=memory", None, 7, b"webhooks.db", "a\0b"])
def test_what_other_processes_cannot_find_is_no_database(path: Any) -> None:
    with pytest.raises(ValidationError, match="path of a file") as raised:
        Inbox(path)
    assert raised.value.field == "database"


def test_a_schema_is_refused_when_the_inbox_is_made_and_not_with_each_event(tmp_path: Path) -> None:
    with pytest.raises(ValidationError, match="must not name a schema in SQLite") as raised:
        Inbox(tmp_path / "webhooks.db", table="shop.paystack_inbox")
    assert raised.value.field == "table"


def test_a_path_may_be_a_path_object_and_stays_when_the_folder_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with closing(Inbox(Path("webhooks.db"))) as inbox:
        monkeypatch.chdir("/")
        assert inbox.handle(event(), lambda event: None) == "handled"
    assert (tmp_path / "webhooks.db").exists()


def test_making_an_inbox_opens_nothing(tmp_path: Path) -> None:
    Inbox(tmp_path / "webhooks.db")
    assert list(tmp_path.iterdir()) == []


def test_a_handler_without_a_connection_leaves_the_file_to_everybody(database: SqliteDatabase) -> None:
    """A shop keeps its orders in the same file, and asks Paystack meanwhile."""

    def handle(event: Any) -> None:
        with closing(sqlite3.connect(database.address, timeout=0)) as connection, connection:
            connection.execute("create table orders (reference text)")

    with closing(database.inbox()) as inbox:
        assert inbox.handle(event(), handle) == "handled"


def test_a_database_that_somebody_holds_for_too_long_is_busy(database: SqliteDatabase, way: Any) -> None:
    with closing(database.inbox(timeout=0.05)) as inbox, closing(database.connect()) as other:
        inbox.handle(event(1), lambda event: None)
        other.execute("begin exclusive")
        with pytest.raises(InboxBusyError):
            way.handle(inbox, event(2), fail)
        with pytest.raises(InboxBusyError):
            event(1).dedupe_key in inbox  # noqa: B015
        other.rollback()
        assert way.handle(inbox, event(2), lambda event: None) == "handled"


def test_a_database_that_is_held_for_a_moment_is_waited_for(database: SqliteDatabase, way: Any) -> None:
    with closing(database.inbox()) as inbox, closing(database.connect()) as other, ThreadPoolExecutor(1) as pool:
        other.execute("begin exclusive")
        waiting = pool.submit(way.handle, inbox, event(), lambda event: None)
        threading.Event().wait(0.1)
        assert not waiting.done()
        other.rollback()
        assert waiting.result() == "handled"


def test_somebody_who_reads_holds_up_a_commit_only_for_as_long(database: SqliteDatabase) -> None:
    with closing(database.inbox()) as inbox, closing(database.connect()) as other, ThreadPoolExecutor(1) as pool:
        inbox.handle(event(1), lambda event: None)
        other.execute("begin")
        other.execute("select * from paystack_inbox").fetchone()
        waiting = pool.submit(inbox.handle, event(2), lambda event: None)
        threading.Event().wait(0.1)
        assert not waiting.done()
        other.rollback()
        assert waiting.result() == "handled"


def test_a_full_disk_is_an_error_and_the_event_is_handled_when_there_is_room(
    database: SqliteDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    from paystack.inbox import sqlite

    with closing(database.inbox()) as inbox:
        inbox.handle(event(1), lambda event: None)
        inbox.close()
        opened = sqlite._opened

        def small(path: str) -> Any:
            connection = opened(path)
            if path == database.address:
                (pages,) = connection.execute("pragma page_count").fetchone()
                connection.execute(f"pragma max_page_count = {pages}")
            return connection

        monkeypatch.setattr(sqlite, "_opened", small)
        with pytest.raises(InboxError, match="database or disk is full") as raised:
            inbox.handle(event(2, note="x" * 100_000), fail)
        assert not isinstance(raised.value, InboxBusyError)
        inbox.close()
        monkeypatch.undo()
        assert inbox.handle(event(2, note="x" * 100_000), lambda event: None) == "handled"


def test_a_folder_that_is_not_there_is_an_error_that_says_so(tmp_path: Path, way: Any) -> None:
    with closing(Inbox(tmp_path / "nowhere/webhooks.db")) as inbox:
        with pytest.raises(InboxError, match="unable to open database file"):
            way.handle(inbox, event(), fail)
        with pytest.raises(InboxError, match="unable to open database file"):
            inbox.pending()


READS_ONLY = """
import os, sqlite3, sys
from paystack import InboxError
from paystack.inbox import Inbox
from paystack.webhooks import event_from
if os.getuid() == 0:
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
try:
    Inbox(sys.argv[1]).handle(event_from({"event": "x", "data": {}}), print)
except InboxError as error:
    print(error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="folders have no such permissions there")
def test_a_folder_that_cannot_be_written_to_is_an_error(tmp_path: Path) -> None:
    for folder in (tmp_path, *tmp_path.parents[:2]):
        folder.chmod(0o755)
    folder = tmp_path / "read"
    folder.mkdir(mode=0o555)
    command = [sys.executable, "-c", READS_ONLY, str(folder / "webhooks.db")]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert "unable to open database file" in done.stdout, done.stderr


def test_a_file_that_is_no_database_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "webhooks.db").write_bytes(b"not a database" * 100)
    with closing(Inbox(tmp_path / "webhooks.db")) as inbox, pytest.raises(InboxError, match="not a database"):
        inbox.handle(event(), fail)


def test_an_error_of_the_database_shows_no_payload(tmp_path: Path) -> None:
    (tmp_path / "webhooks.db").write_bytes(b"not a database" * 100)
    with closing(Inbox(tmp_path / "webhooks.db")) as inbox, pytest.raises(InboxError) as raised:
        inbox.handle(event(), fail)
    assert raised.value.__cause__ is not None
    assert raised.value.__cause__.__traceback__ is None
    assert "ada" not in str(raised.value)


@pytest.mark.parametrize("journal", ["delete", "wal"])
@pytest.mark.parametrize("replaced", [False, True])
def test_a_file_that_was_deleted_or_replaced_is_not_written_to_any_more(
    database: SqliteDatabase, journal: str, replaced: bool
) -> None:
    """Its open connections write to the old file, which nobody else finds: a backup was restored, for instance."""
    path = Path(database.address)

    def ship(received: Any, connection: Any) -> None:
        connection.execute("create table if not exists shipments (reference text)")
        connection.execute("insert into shipments values (?)", (received.data.reference,))

    with closing(database.connect()) as connection:
        connection.execute(f"pragma journal_mode = {journal}")
    with closing(database.inbox()) as inbox:
        inbox.handle(event(1), lambda event: None)
        backup = path.read_bytes()
        for file in path.parent.glob(f"{path.name}*"):
            if "-lock-" not in file.name:
                file.unlink()
        if replaced:
            path.write_bytes(backup)
        for number in (2, 3):
            assert inbox.handle(event(number), ship) == "handled"
    with closing(database.connect()) as connection:
        shipped = connection.execute("select reference from shipments order by reference").fetchall()
    assert shipped == [("order-2",), ("order-3",)]


def test_a_connection_that_failed_is_not_used_again(database: SqliteDatabase, way: Any) -> None:
    """One that was opened while the file was read-only stays read-only."""
    with closing(database.inbox()) as inbox:
        inbox.handle(event(1), lambda event: None)
        idle = inbox._store.idle  # type: ignore[attr-defined]
        connection = idle.take()
        connection.execute("pragma query_only = true")
        idle.give_back(connection)
        with pytest.raises(InboxError, match="readonly"):
            way.handle(inbox, event(2), fail)
        assert way.handle(inbox, event(2), lambda event: None) == "handled"


def test_a_handler_that_ran_and_cannot_be_marked_is_not_said_to_have_done_nothing(
    database: SqliteDatabase, way: Any
) -> None:
    other = sqlite3.connect(database.address, check_same_thread=False)
    with closing(database.inbox(timeout=0.05)) as inbox, closing(other):
        with pytest.raises(InboxBusyError, match="handler ran, but") as caught:
            way.handle(inbox, event(), lambda event: other.execute("begin exclusive"))
        assert "Nothing was done" not in str(caught.value)
        other.rollback()
        assert len(inbox.pending()) == 1


def test_some_events_have_the_same_lock() -> None:
    assert {_lock_of(event(number).dedupe_key) for number in SAME_LOCK} == {_lock_of(event(1).dedupe_key)}


def test_a_lock_lasts_as_long_as_the_task_that_the_handler_left_behind(database: SqliteDatabase) -> None:
    """The task hands over an event whose lock the handler had, and the handler does not wait for it."""
    handled: list[str] = []

    async def main(inbox: Inbox) -> None:
        began, may_end = asyncio.Event(), asyncio.Event()

        async def slow(received: Any) -> None:
            handled.append(received.dedupe_key)
            began.set()
            await may_end.wait()

        async def leave_behind(received: Any) -> None:
            tasks.append(asyncio.create_task(inbox.handle_async(event(SAME_LOCK[0]), slow)))
            await began.wait()

        tasks: list[asyncio.Task[str]] = []
        await inbox.handle_async(event(1), leave_behind)
        with pytest.raises(InboxBusyError):
            await asyncio.to_thread(impatient.handle, event(SAME_LOCK[0]), slow)
        may_end.set()
        assert await tasks[0] == "handled"
        assert await inbox.handle_async(event(SAME_LOCK[0]), slow) == "seen"

    with closing(database.inbox()) as inbox, closing(database.inbox(timeout=0.05)) as impatient:
        asyncio.run(main(inbox))
    assert len(handled) == 1


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
def test_a_child_that_is_forked_in_a_handler_does_not_have_its_lock(database: SqliteDatabase) -> None:
    codes: list[int] = []

    def fork(received: Any) -> None:
        child = os.fork()
        if child == 0:
            code = 1
            try:
                inbox.handle(event(SAME_LOCK[0]), fail)
            except InboxBusyError:
                code = 7
            finally:
                os._exit(code)
        codes.append(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))

    with closing(database.inbox(timeout=0.05)) as inbox:
        inbox.handle(event(1), fork)
    assert codes == [7]


def test_what_a_handler_sets_on_the_connection_does_not_reach_the_next_one(database: SqliteDatabase) -> None:
    def handle(event: Any, connection: sqlite3.Connection) -> None:
        assert connection.row_factory is None
        connection.row_factory = sqlite3.Row

    with closing(database.inbox()) as inbox:
        for number in (1, 2):
            assert inbox.handle(event(number), handle) == "handled"


@pytest.mark.parametrize("call", [lambda it: it.executescript("select 1"), lambda it: it.__enter__()])
def test_a_handler_cannot_end_the_transaction_by_other_means(database: SqliteDatabase, call: Any) -> None:
    with closing(database.inbox()) as inbox, pytest.raises(InboxError, match="must not end the transaction"):
        inbox.handle(event(), lambda event, connection: call(connection))


def test_a_handler_that_commits_in_sql_is_told_so(database: SqliteDatabase) -> None:
    def handle(event: Any, connection: sqlite3.Connection) -> None:
        connection.execute("commit")

    with closing(database.inbox()) as inbox:
        with pytest.raises(InboxError, match="ended the transaction"):
            inbox.handle(event(), handle)
        assert inbox.handle(event(), lambda event: None) == "handled"


def test_a_second_connection_to_the_held_file_is_refused_at_once_and_not_waited_for(database: SqliteDatabase) -> None:
    with closing(database.inbox()) as inbox:

        def handle(received: Any, connection: sqlite3.Connection) -> None:
            inbox.handle(event(2), fail)

        with pytest.raises(InboxError, match="connection=connection"):
            inbox.handle(event(1), handle)


def test_a_connection_that_commits_each_statement_is_refused(database: SqliteDatabase) -> None:
    with closing(database.inbox()) as inbox, closing(sqlite3.connect(database.address, isolation_level=None)) as each:
        with pytest.raises(ValidationError, match="begin immediate"):
            inbox.handle(event(), fail, connection=each)
        each.execute("begin immediate")
        assert inbox.handle(event(), lambda event: None, connection=each) == "handled"
        each.execute("commit")
        assert event().dedupe_key in inbox


def test_the_row_factory_of_the_caller_does_not_matter(database: SqliteDatabase) -> None:
    with closing(database.inbox()) as inbox, closing(database.connect()) as connection:
        connection.row_factory = lambda cursor, row: {"row": row}
        assert inbox.handle(event(), lambda event: None, connection=connection) == "handled"
        assert inbox.handle(event(), fail, connection=connection) == "seen"
        assert connection.row_factory is not None


def test_the_raw_connection_of_sqlalchemy(database: SqliteDatabase) -> None:
    make_effects(database)
    engine = sqlalchemy.create_engine(f"sqlite:///{database.address}")
    with closing(database.inbox()) as inbox:
        for ended in ("rollback", "commit"):
            with sqlalchemy.orm.Session(engine) as session:

                def handle(event: Any, session: Any = session) -> None:
                    session.execute(sqlalchemy.text("insert into effects values (:key)"), {"key": event.dedupe_key})

                raw = session.connection().connection
                assert inbox.handle(event(), lambda event: handle(event), connection=raw) == "handled"
                getattr(session, ended)()
            assert len(effects(database)) == (ended == "commit")
        assert inbox.handle(event(), fail) == "seen"
    engine.dispose()


def test_a_blocking_connection_is_refused_in_an_event_loop(database: SqliteDatabase) -> None:
    refused = pytest.raises(ValidationError, match="asynchronous connection of psycopg")
    with closing(database.inbox()) as inbox, closing(database.connect()) as connection, refused:
        asyncio.run(inbox.handle_async(event(), fail, connection=connection))


def test_the_locks_are_empty_files_that_may_be_deleted(database: SqliteDatabase, tmp_path: Path) -> None:
    with closing(database.inbox()) as inbox:
        for number in range(1, 80):
            with pytest.raises(LookupError):
                inbox.handle(event(number), fail)
        locks = sorted(path for path in tmp_path.iterdir() if "-lock-" in path.name)
        assert 20 < len(locks) <= 64
        for lock in locks:
            assert lock.stat().st_size == 0
            lock.unlink()
        assert inbox.handle(event(), lambda event: None) == "handled"


@pytest.mark.skipif(sys.platform == "win32", reason="files have no such permissions there")
@pytest.mark.parametrize("mode", [0o600, 0o660, 0o666])
def test_whoever_may_write_to_the_database_may_lock_its_events(database: SqliteDatabase, mode: int) -> None:
    lock = Path(f"{database.address}-lock-{_lock_of(event().dedupe_key):02d}")
    with closing(database.inbox()) as inbox:
        with pytest.raises(LookupError):
            inbox.handle(event(), fail)
        Path(database.address).chmod(mode)
        with pytest.raises(LookupError):
            inbox.handle(event(), fail)
    assert lock.stat().st_mode & 0o777 == mode


def test_a_lock_that_cannot_be_written_to_is_an_error_and_not_taken_for_locked(
    database: SqliteDatabase, monkeypatch: pytest.MonkeyPatch, way: Any
) -> None:
    """Of another user, whose file SQLite opens for reading: `begin immediate` then locks nothing."""
    with closing(database.inbox()) as inbox:
        with pytest.raises(LookupError):
            inbox.handle(event(), fail)
        monkeypatch.setattr(os, "access", lambda path, mode, **options: "-lock-" not in path)
        with pytest.raises(InboxError, match=r"-lock-.* may not write to it"):
            way.handle(inbox, event(), lambda event: None)


TWO_USERS = """
import os, sys, time
import paystack.inbox.sqlite
from paystack import InboxBusyError
from paystack.inbox import Inbox
from paystack.webhooks import event_from

event = event_from({"event": "charge.success", "data": {"id": 1, "status": "success"}})
begun, done = os.pipe(), os.pipe()

def handler(event):
    os.write(begun[1], b"x")
    os.read(done[0], 1)

def deliver(user, handler, timeout):
    if pid := os.fork():
        return pid
    try:
        os.umask(0o022)
        os.setgroups([]); os.setgid(user); os.setuid(user)
        print(user, Inbox(sys.argv[1], timeout=timeout).handle(event, handler), flush=True)
    except InboxBusyError:
        print(user, "busy", flush=True)
    finally:
        os._exit(0)

first = deliver(60001, handler, 10)
os.close(begun[1])
os.read(begun[0], 1)
os.waitpid(deliver(60002, print, 0.1), 0)
os.write(done[1], b"x")
os.waitpid(first, 0)
"""


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can be two users")
def test_two_users_who_share_the_file_handle_an_event_once() -> None:
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o777)  # other users cannot come to the folder of a test
        path = Path(folder) / "webhooks.db"
        path.touch()
        path.chmod(0o666)
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-c", TWO_USERS, str(path)]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=60)
    assert done.stdout == "60002 busy\n60001 handled\n", done.stdout + done.stderr


def test_without_psycopg_the_inbox_in_postgresql_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(ConfigurationError, match="pip install") as raised:
        Inbox.postgres("postgresql://shop:hunter2@db/shop")
    assert "psycopg[binary]>=3.2,<4" in str(raised.value)
    assert '"psycopg[binary]>=3.2,<4"' in (ROOT / "setup.py").read_text("utf-8")


def test_a_database_is_imported_by_its_own_inbox_and_by_nothing_else(tmp_path: Path) -> None:
    script = (
        "import sys, paystack, paystack.webhooks, paystack.adapters\n"
        "print([name for name in sys.modules if name.startswith(('paystack.inbox', 'sqlite3', 'psycopg'))])\n"
        "from paystack.inbox import Inbox\n"
        "print([name for name in ('sqlite3', 'psycopg', 'django', 'asgiref') if name in sys.modules])\n"
        f"Inbox({str(tmp_path / 'webhooks.db')!r})\n"
        "print([name for name in ('sqlite3', 'psycopg', 'django') if name in sys.modules])"
    )
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert ran.stdout.splitlines() == ["[]", "[]", "['sqlite3']"]
