"""The inbox in PostgreSQL: what holds for every database, and what only a server can do."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from types import SimpleNamespace
from typing import Any

import psycopg
import pytest
import sqlalchemy
import sqlalchemy.ext.asyncio
import sqlalchemy.orm

from paystack import InboxBusyError, InboxError, ValidationError
from paystack.adapters import run_once_async
from paystack.inbox import Inbox
from test.support.inbox_suite import *  # noqa: F403
from test.support.inbox_suite import effects, event, fail, make_effects
from test.support.postgres_server import PostgresServer

OTHERS = (
    "from pg_stat_activity where application_name = current_setting('application_name') and pid <> pg_backend_pid()"
)
"""The connections of the same test."""


class PostgresDatabase:
    name = "postgresql"

    def __init__(self, conninfo: str) -> None:
        self.address = conninfo
        self.schema = psycopg.conninfo.conninfo_to_dict(conninfo)["application_name"]

    def inbox(self, **options: Any) -> Inbox:
        return Inbox.postgres(self.address, **options)

    def connect(self) -> psycopg.Connection[Any]:
        return psycopg.connect(self.address)


@pytest.fixture
def database(conninfo: str) -> PostgresDatabase:
    return PostgresDatabase(conninfo)


def test_many_processes_that_make_the_table_at_once_do_not_fail(database: PostgresDatabase) -> None:
    barrier = threading.Barrier(8)

    def deliver(number: int) -> str:
        with closing(database.inbox()) as inbox:
            barrier.wait(20)
            return inbox.handle(event(number), lambda event: None)

    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(deliver, range(1, 9))) == {"handled"}


def test_a_user_who_may_not_make_tables_can_use_one_that_is_there(database: PostgresDatabase) -> None:
    with closing(database.inbox()) as inbox, closing(database.connect()) as connection:
        connection.execute(inbox.sql())  # type: ignore[arg-type]
        connection.execute("drop role if exists clerk")
        connection.execute("create role clerk login")
        connection.execute("grant select, insert, update, delete on paystack_inbox to clerk")
        connection.execute(f"grant usage on schema {database.schema} to clerk")
        connection.commit()
    with closing(Inbox.postgres(database.address.replace("user=shop", "user=clerk"))) as inbox:
        assert inbox.handle(event(), lambda event: None) == "handled"
    other = Inbox.postgres(database.address.replace("user=shop", "user=clerk"), table="others")
    with pytest.raises(InboxError, match="permission denied"):
        other.handle(event(), lambda event: None)
    other.close()
    with closing(database.connect()) as connection:
        connection.execute("drop owned by clerk")
        connection.execute("drop role clerk")
        connection.commit()


def test_a_table_in_a_schema(database: PostgresDatabase) -> None:
    with closing(database.connect()) as connection:
        connection.execute(f"create schema {database.schema}_books")
        connection.commit()
    with closing(database.inbox(table=f"{database.schema}_books.paystack_inbox")) as inbox:
        assert inbox.handle(event(), lambda event: None) == "handled"
        assert inbox.handle(event(), fail) == "seen"


def test_a_server_that_restarts_is_used_again(way: Any) -> None:
    server = PostgresServer()
    try:
        with closing(Inbox.postgres(server.conninfo)) as inbox:
            assert way.handle(inbox, event(1), lambda event: None) == "handled"
            inbox.handle(event(2), lambda event: None)  # leaves an idle connection
            server.stop()
            with pytest.raises(InboxError, match="cannot use PostgreSQL"):
                way.handle(inbox, event(3), fail)
            server.start()
            assert way.handle(inbox, event(3), lambda event: None) == "handled"
            assert inbox.handle(event(2), fail) == "seen"
    finally:
        server.close()


def test_a_server_that_restarts_between_two_deliveries_is_not_noticed() -> None:
    server = PostgresServer()
    try:
        with closing(Inbox.postgres(server.conninfo)) as inbox:
            assert inbox.handle(event(1), lambda event: None) == "handled"
            server.stop()
            server.start()
            assert inbox.handle(event(2), lambda event: None) == "handled"
    finally:
        server.close()


def test_an_idle_connection_of_an_event_loop_is_replaced_when_its_server_has_ended_it(
    database: PostgresDatabase,
) -> None:
    async def main() -> list[str]:
        inbox = database.inbox()
        first = await inbox.handle_async(event(1), lambda event: None)
        end_others(database)
        outcomes = [first, await inbox.handle_async(event(2), lambda event: None)]
        await inbox.close_async()
        return outcomes

    assert asyncio.run(main()) == ["handled", "handled"]


def end_others(database: PostgresDatabase) -> None:
    """End the connections to this database from the server's side, and wait until it is done."""
    with closing(psycopg.connect(database.address, autocommit=True)) as connection:
        connection.execute(f"select pg_terminate_backend(pid, 5000) {OTHERS}")


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
def test_a_connection_that_breaks_while_the_handler_runs_leaves_the_event(
    database: PostgresDatabase, asynchronous: bool
) -> None:
    def handle(event: Any) -> None:
        end_others(database)

    async def main(inbox: Inbox) -> None:
        try:
            await inbox.handle_async(event(), handle)
        finally:
            await inbox.close_async()

    with closing(database.inbox()) as inbox:
        with pytest.raises(InboxError, match="terminating connection"):
            asyncio.run(main(inbox)) if asynchronous else inbox.handle(event(), handle)
        assert event().dedupe_key not in inbox
        assert inbox.handle(event(), lambda event: None) == "handled"


def test_a_server_that_is_not_there_is_an_error_without_the_password(way: Any) -> None:
    inbox = Inbox.postgres("postgresql://shop:hunter2@127.0.0.1:1/shop")
    with pytest.raises(InboxError, match="refused") as raised:
        way.handle(inbox, event(), fail)
    error: BaseException | None = raised.value
    while error is not None:
        assert "hunter2" not in str(error)
        frame = error.__traceback__
        while frame is not None:
            assert not any("hunter2" in repr(value) for name, value in frame.tb_frame.f_locals.items()), frame
            frame = frame.tb_next
        error = error.__cause__ or error.__context__


def test_a_text_that_cannot_be_read_is_refused_without_showing_it() -> None:
    with pytest.raises(ValidationError, match="cannot be read") as raised:
        Inbox.postgres("host=db password hunter2")
    assert raised.value.field == "conninfo"
    assert raised.value.__context__ is None
    assert "hunter2" not in str(raised.value)


@pytest.mark.parametrize("conninfo", [None, 7, b"postgresql://"])
def test_what_is_no_text_is_refused(conninfo: Any) -> None:
    with pytest.raises(ValidationError, match="conninfo must be text"):
        Inbox.postgres(conninfo)


def test_the_settings_of_the_caller_stay(database: PostgresDatabase) -> None:
    seen: list[Any] = []

    def handle(event: Any, connection: Any) -> None:
        seen.append(connection.info.get_parameters())
        seen.append(connection.execute("show lock_timeout").fetchone())

    text = database.address.replace("-c search", "-c lock_timeout=7s -c search") + " connect_timeout=3"
    with closing(Inbox.postgres(text, timeout=2)) as inbox:
        inbox.handle(event(), handle)
    assert seen[0]["connect_timeout"] == "3"
    assert seen[0]["keepalives_idle"] == "30"
    assert seen[1] == ("7s",)


def test_a_connection_that_commits_each_statement_is_refused(database: PostgresDatabase) -> None:
    with closing(database.inbox()) as inbox, psycopg.connect(database.address, autocommit=True) as connection:
        with pytest.raises(ValidationError, match=r"connection\.transaction"):
            inbox.handle(event(), fail, connection=connection)
        with connection.transaction():
            assert inbox.handle(event(), lambda event: None, connection=connection) == "handled"
        assert inbox.handle(event(), fail) == "seen"


def test_the_callers_lock_timeout_and_rows_stay(database: PostgresDatabase) -> None:
    with closing(database.inbox()) as inbox, closing(database.connect()) as connection:
        connection.row_factory = psycopg.rows.dict_row
        connection.execute("set lock_timeout = '7s'")
        assert inbox.handle(event(), lambda event: None, connection=connection) == "handled"
        assert inbox.handle(event(), fail, connection=connection) == "seen"
        assert connection.execute("show lock_timeout").fetchone() == {"lock_timeout": "7s"}
        connection.commit()


def test_a_callers_transaction_that_waits_for_too_long_is_refused(database: PostgresDatabase) -> None:
    with closing(database.inbox(timeout=0.1)) as inbox, closing(database.connect()) as first:
        inbox.handle(event(1), lambda event: None)
        inbox.handle(event(), lambda event: None, connection=first)
        with closing(database.connect()) as second, pytest.raises(InboxBusyError):
            inbox.handle(event(), fail, connection=second)


def test_the_callers_asynchronous_transaction_decides(database: PostgresDatabase) -> None:
    make_effects(database)

    async def main() -> None:
        inbox = database.inbox()
        async with await psycopg.AsyncConnection.connect(database.address) as connection:

            async def handle(event: Any) -> None:
                await connection.execute("insert into effects values (%s)", (event.dedupe_key,))

            assert await inbox.handle_async(event(), handle, connection=connection) == "handled"
            await connection.rollback()
            assert effects(database) == []
            assert await inbox.handle_async(event(), handle, connection=connection) == "handled"
            assert await inbox.handle_async(event(), handle, connection=connection) == "seen"
            await connection.commit()

            async def ends(event: Any) -> None:
                await connection.commit()

            with pytest.raises(InboxError, match="ended the transaction"):
                await inbox.handle_async(event(2), ends, connection=connection)
        with pytest.raises(ValidationError, match="asynchronous"), closing(database.connect()) as blocking:
            await inbox.handle_async(event(3), handle, connection=blocking)
        async with await psycopg.AsyncConnection.connect(database.address, autocommit=True) as connection:
            with pytest.raises(ValidationError, match="in no transaction"):
                await inbox.handle_async(event(3), handle, connection=connection)
        await inbox.close_async()

    asyncio.run(main())
    assert effects(database) == [event().dedupe_key]


def test_the_raw_connections_of_sqlalchemy(database: PostgresDatabase) -> None:
    make_effects(database)
    text = sqlalchemy.text("insert into effects values (:key)")
    made = sqlalchemy.create_engine("postgresql+psycopg://", creator=database.connect)

    async def connect() -> Any:
        return await psycopg.AsyncConnection.connect(database.address)

    async def main(inbox: Inbox) -> None:
        engine = sqlalchemy.ext.asyncio.create_async_engine("postgresql+psycopg://", async_creator=connect)
        async with sqlalchemy.ext.asyncio.AsyncSession(engine) as session:

            async def handle(event: Any) -> None:
                await session.execute(text, {"key": event.dedupe_key})

            raw = await (await session.connection()).get_raw_connection()
            assert await inbox.handle_async(event(2), handle, connection=raw) == "handled"
            await session.commit()
        await engine.dispose()

    with closing(database.inbox()) as inbox:
        with sqlalchemy.orm.Session(made) as session:
            raw = session.connection().connection
            insert = session.execute
            assert inbox.handle(event(1), lambda it: insert(text, {"key": it.dedupe_key}), connection=raw) == "handled"
            session.rollback()
            assert effects(database) == []
            raw = session.connection().connection
            assert inbox.handle(event(1), lambda it: insert(text, {"key": it.dedupe_key}), connection=raw) == "handled"
            session.commit()
        asyncio.run(main(inbox))
        assert [inbox.handle(event(number), fail) for number in (1, 2)] == ["seen", "seen"]
    made.dispose()
    assert effects(database) == [event(1).dedupe_key, event(2).dedupe_key]


def test_two_handlers_that_wait_for_each_other_end_with_an_error_and_not_never(database: PostgresDatabase) -> None:
    barrier = threading.Barrier(2)

    def deliver(own: int, other: int) -> str:
        with closing(database.inbox(timeout=1)) as inbox:

            def handle(received: Any) -> None:
                barrier.wait(20)
                inbox.handle(event(other), lambda event: None)

            try:
                return inbox.handle(event(own), handle)
            except InboxBusyError:
                return "busy"

    with ThreadPoolExecutor(2) as pool:
        outcomes = list(pool.map(deliver, (1, 2), (2, 1)))
    assert "busy" in outcomes
    with closing(database.inbox()) as inbox:
        assert inbox.run_pending(lambda event: None).failed == {}


def test_idle_connections_are_kept_up_to_a_number_and_closed(database: PostgresDatabase) -> None:
    def count() -> int:
        with closing(psycopg.connect(database.address, autocommit=True)) as connection:
            return int(connection.execute(f"select count(*) {OTHERS}").fetchone()[0])  # type: ignore[index]

    inbox = database.inbox()
    barrier = threading.Barrier(12)
    with ThreadPoolExecutor(12) as pool:
        for done in [pool.submit(inbox.handle, event(n), lambda event: barrier.wait(20)) for n in range(1, 13)]:
            assert done.result() == "handled"
    wait_until(lambda: count() == 8)
    inbox.close()
    wait_until(lambda: count() == 0)
    assert inbox.handle(event(1), fail) == "seen"
    del inbox, done
    wait_until(lambda: count() == 0)


@pytest.mark.parametrize("is_async", [False, True])
def test_what_a_handler_sets_on_the_connection_does_not_reach_the_next_one(
    database: PostgresDatabase, is_async: bool
) -> None:
    found: list[Any] = []
    pids: list[int] = []

    async def handle(event: Any, connection: Any) -> None:
        async def execute(statement: str) -> Any:
            cursor = connection.execute(statement)
            return (await cursor) if is_async else cursor

        look = await execute("select pg_backend_pid(), current_setting('search_path')")
        row = (await look.fetchone()) if is_async else look.fetchone()
        pids.append(row[0])
        found.append(row[1])
        connection.row_factory = psycopg.rows.dict_row
        await execute("create schema if not exists tenant_1")
        await execute(f"set search_path to tenant_1, {database.schema}")
        await execute("select pg_advisory_lock(7)")

    def handle_in_thread(event: Any, connection: Any) -> None:
        with pytest.raises(StopIteration):
            handle(event, connection).send(None)

    async def main(inbox: Inbox) -> None:
        for number in (1, 2):
            assert await inbox.handle_async(event(number), handle if is_async else handle_in_thread) == "handled"
        with closing(database.connect()) as other:
            assert other.execute("select pg_try_advisory_lock(7)").fetchone() == (True,)
        await inbox.close_async()

    with closing(database.inbox()) as inbox:
        asyncio.run(main(inbox))
    assert found == [database.schema] * 2
    assert len(set(pids)) == 1, "the connection is kept all the same"


def test_a_connection_that_cannot_be_reset_is_replaced_and_its_event_is_handled(
    database: PostgresDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def handle_async(event: Any, connection: Any) -> None:
        await connection.execute("select 1")

    async def main(inbox: Inbox) -> None:
        for number in (3, 4):
            assert await inbox.handle_async(event(number), handle_async) == "handled"
        await inbox.close_async()

    monkeypatch.setattr("paystack.inbox.postgres.RESET", "select pg_terminate_backend(pg_backend_pid())")
    with closing(database.inbox()) as inbox:
        for number in (1, 2):
            assert inbox.handle(event(number), lambda event, connection: None) == "handled"
        asyncio.run(main(inbox))
        assert inbox.pending() == []


def wait_until(holds: Any) -> None:
    """Wait for the server, which notices a closed connection a moment later."""
    for _ in range(500):
        if holds():
            return
        threading.Event().wait(0.01)
    raise AssertionError("it did not come true in time")


def test_the_connections_of_an_event_loop_that_ended_are_closed(database: PostgresDatabase) -> None:
    inbox = database.inbox()
    assert asyncio.run(inbox.handle_async(event(1), lambda event: None)) == "handled"
    assert asyncio.run(inbox.handle_async(event(2), lambda event: None)) == "handled"
    asyncio.run(inbox.close_async())
    inbox.close()


def test_an_object_that_is_called_asynchronously_gets_the_same_connection_from_an_adapter(
    database: PostgresDatabase,
) -> None:
    class Handler:
        async def __call__(self, event: Any, connection: Any) -> None:
            kinds.append(type(connection))

    async def main() -> None:
        await inbox.handle_async(event(1), Handler())
        await run_once_async(inbox, event(2), Handler(), lambda result: SimpleNamespace(status_code=200))
        await inbox.close_async()

    kinds: list[type] = []
    inbox = database.inbox()
    asyncio.run(main())
    assert kinds == [psycopg.AsyncConnection] * 2
