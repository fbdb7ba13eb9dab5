"""What holds for every inbox, whatever its database. test/test_inbox.py and test/postgres/test_inbox.py run it.

Each module that imports these tests has a fixture `database`, a `Database`.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from datetime import timedelta
from pathlib import Path
from typing import Any, Protocol

import pytest

from paystack import InboxBusyError, InboxError, UnknownEvent, ValidationError
from paystack.inbox import Inbox
from paystack.inbox.table import now
from paystack.webhooks import Event, event_from
from test.soak.inbox import Storm

ROOT = Path(__file__).parents[2]


class Database(Protocol):
    """A database that can be emptied, and looked at past the inbox."""

    name: str
    """`sqlite` or `postgresql`."""
    address: str
    """The path, or the text of a connection."""

    def inbox(self, **options: Any) -> Inbox: ...
    def connect(self) -> Any:
        """Returns a connection of the driver's own, in its usual mode, in which the first statement begins."""
        ...


def event(number: int = 1, name: str = "charge.success", **fields: Any) -> Event:
    data = {"id": number, "status": "success", "reference": f"order-{number}", "customer": {"email": "ada@example.com"}}
    return event_from({"event": name, "data": {**data, **fields}})


SAME_LOCK = (57, 66)
"""Events whose lock beside a SQLite file is that of `event(1)`; test/test_inbox.py checks it."""


def rows(database: Database, statement: str) -> list[Any]:
    with closing(database.connect()) as connection:
        return [tuple(row) for row in connection.execute(statement).fetchall()]


def make_effects(database: Database) -> None:
    with closing(database.connect()) as connection:
        connection.execute("create table effects (dedupe_key text)")
        connection.commit()


def effects(database: Database) -> list[str]:
    return [row[0] for row in rows(database, "select dedupe_key from effects order by 1")]


def write(connection: Any, key: str) -> None:
    """Write an effect through a connection of any driver, whose placeholders differ."""
    connection.execute(f"insert into effects values ('{key}')")


class Way:
    """One way to hand an event over: `handle`, or `handle_async` with a handler that is or is not `async`."""

    def __init__(self, name: str) -> None:
        self.name = name

    def handle(self, inbox: Inbox, event: Event, handler: Callable[..., Any], **options: Any) -> str:
        if self.name == "sync":
            return inbox.handle(event, handler, **options)
        given: Any = handler if self.name == "async, in a thread" else in_coroutine(handler)

        async def main() -> str:
            try:
                return await inbox.handle_async(event, given, **options)
            finally:
                await inbox.close_async()

        return asyncio.run(main())


def in_coroutine(handler: Callable[[Event], Any]) -> Callable[[Event], Awaitable[None]]:
    async def handle(event: Event) -> None:
        await asyncio.sleep(0)
        handler(event)

    return handle


@pytest.fixture(params=["sync", "async", "async, in a thread"])
def way(request: pytest.FixtureRequest) -> Way:
    return Way(request.param)


@pytest.fixture
def inbox(database: Database) -> Iterator[Inbox]:
    opened = database.inbox()
    yield opened
    opened.close()


def fail(event: Event) -> None:
    raise LookupError("no order of ada@example.com")


def test_an_event_is_handled_once_however_often_it_comes(inbox: Inbox, way: Way) -> None:
    handled: list[str] = []
    outcomes = [way.handle(inbox, event(), lambda event: handled.append(event.dedupe_key)) for _ in range(3)]
    assert outcomes == ["handled", "seen", "seen"]
    assert handled == ["charge.success:1:success"]


def test_another_inbox_on_the_same_database_has_seen_it(database: Database, way: Way) -> None:
    with closing(database.inbox()) as first, closing(database.inbox()) as second:
        assert way.handle(first, event(), lambda event: None) == "handled"
        assert way.handle(second, event(), fail) == "seen"


def test_two_tables_in_one_database_know_nothing_of_each_other(database: Database) -> None:
    with closing(database.inbox()) as live, closing(database.inbox(table="test_mode")) as test:
        assert live.handle(event(), lambda event: None) == "handled"
        assert test.handle(event(), lambda event: None) == "handled"
        assert rows(database, "select count(*) from test_mode") == [(1,)]


def test_a_handler_that_fails_is_run_again_and_its_error_reaches_the_caller(inbox: Inbox, way: Way) -> None:
    with pytest.raises(LookupError, match="no order"):
        way.handle(inbox, event(), fail)
    assert event().dedupe_key not in inbox
    assert way.handle(inbox, event(), lambda event: None) == "handled"
    assert event().dedupe_key in inbox


def test_the_handlers_traceback_is_whole(inbox: Inbox, way: Way) -> None:
    with pytest.raises(LookupError) as raised:
        way.handle(inbox, event(), fail)
    assert raised.traceback[-1].name == "fail"
    assert raised.value.__context__ is None


def test_a_handler_that_raises_stop_iteration_has_failed(inbox: Inbox, way: Way) -> None:
    def handle(event: Event) -> None:
        raise StopIteration

    with pytest.raises((StopIteration, RuntimeError)):
        way.handle(inbox, event(), handle)
    assert inbox.pending()[0].attempts == 1


def test_what_failed_is_pending_without_what_the_message_says(inbox: Inbox) -> None:
    before = now()
    for _ in range(2):
        with pytest.raises(LookupError):
            inbox.handle(event(), fail)
    (pending,) = inbox.pending()
    assert pending.dedupe_key == "charge.success:1:success"
    assert (pending.event, pending.attempts) == ("charge.success", 2)
    assert before <= pending.received_at <= now()
    assert pending.last_error is not None
    assert pending.last_error.startswith("LookupError in fail (support/inbox_suite.py:")
    assert "ada" not in pending.last_error


def test_an_error_without_a_frame_of_the_application_is_noted_by_its_type(inbox: Inbox) -> None:
    with pytest.raises(TypeError):
        inbox.handle(event(), {}.__getitem__)  # type: ignore[arg-type]
    (pending,) = inbox.pending()
    assert pending.last_error == "TypeError"


def test_the_payload_is_forgotten_once_it_was_handled(database: Database, inbox: Inbox) -> None:
    with pytest.raises(LookupError):
        inbox.handle(event(), fail)
    ((stored,),) = rows(database, "select payload from paystack_inbox")
    assert json.loads(bytes(stored))["data"]["customer"]["email"] == "ada@example.com"
    inbox.handle(event(), lambda event: None)
    assert rows(database, "select payload, last_error, attempts from paystack_inbox") == [(None, None, 3 - 1)]


def test_payloads_are_kept_if_asked_for(database: Database) -> None:
    with closing(database.inbox(keep_payloads=True)) as inbox:
        inbox.handle(event(), lambda event: None)
        ((stored,),) = rows(database, "select payload from paystack_inbox")
        assert bytes(stored) == event()._body


@pytest.mark.parametrize(
    "odd",
    [
        event(name="charge.success", id="é" * 5000),
        event(name="x" * 10_000),
        event(name="a\0b", id="c\0d"),
        event(name="\ud83d half", id="\ude00"),
        event(name="支付.成功", id="订单"),
        event(id="'; drop table paystack_inbox; --"),
        event(id="%s"),
    ],
    ids=["long id", "long name", "nul", "half emojis", "unicode", "quotes", "placeholder"],
)
def test_any_text_can_be_a_key(inbox: Inbox, odd: Event) -> None:
    with pytest.raises(LookupError):
        inbox.handle(odd, fail)
    assert odd.dedupe_key not in inbox
    (pending,) = inbox.pending()
    assert len(pending.dedupe_key.encode()) <= 255
    assert len(pending.event.encode()) <= 255
    seen: list[str] = []
    assert inbox.run_pending(lambda event: seen.append(event.dedupe_key)).handled == [pending.dedupe_key]
    assert seen == [odd.dedupe_key]
    assert odd.dedupe_key in inbox
    assert inbox.handle(odd, fail) == "seen"


def test_two_long_keys_with_the_same_beginning_are_two(inbox: Inbox) -> None:
    first, second = (event(id="x" * 5000 + end) for end in "ab")
    assert [inbox.handle(each, lambda event: None) for each in (first, second, first)] == ["handled"] * 2 + ["seen"]


def test_a_huge_payload_is_stored(inbox: Inbox) -> None:
    huge = event(note="x" * 5_000_000)
    with pytest.raises(LookupError):
        inbox.handle(huge, fail)
    sizes: list[int] = []
    assert inbox.run_pending(lambda event: sizes.append(len(event._body))).failed == {}
    assert sizes == [len(huge._body)]


def test_an_event_without_a_body_is_stored_as_it_is_dumped(inbox: Inbox) -> None:
    made: Event = UnknownEvent(event="planet.aligned", data={"id": 3, "status": "done"})
    with pytest.raises(LookupError):
        inbox.handle(made, fail)
    kept: list[Event] = []
    assert inbox.run_pending(kept.append).handled == [made.dedupe_key]
    assert kept[0].to_dict() == made.to_dict()


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
def test_run_pending_handles_what_failed_and_tells_what_fails_again(inbox: Inbox, asynchronous: bool) -> None:
    for number in (1, 2, 3):
        with pytest.raises(LookupError):
            inbox.handle(event(number), fail)

    def handle(event: Event) -> None:
        if event.dedupe_key == "charge.success:2:success":
            raise LookupError("still not")

    async def main() -> Any:
        try:
            return await inbox.run_pending_async(in_coroutine(handle))
        finally:
            await inbox.close_async()

    done = asyncio.run(main()) if asynchronous else inbox.run_pending(handle)
    assert done.handled == ["charge.success:1:success", "charge.success:3:success"]
    assert {key: str(error) for key, error in done.failed.items()} == {"charge.success:2:success": "still not"}
    (pending,) = inbox.pending()
    assert (pending.dedupe_key, pending.attempts) == ("charge.success:2:success", 2)


def test_only_older_events_are_pending_if_asked_for(inbox: Inbox) -> None:
    with pytest.raises(LookupError):
        inbox.handle(event(), fail)
    assert inbox.pending(older_than=timedelta(hours=73)) == []
    assert inbox.run_pending(fail, older_than=timedelta(hours=73)) == ([], {})
    assert len(inbox.pending(older_than=timedelta(0))) == 1


def test_a_span_that_no_clock_can_go_back_is_no_error(inbox: Inbox) -> None:
    with pytest.raises(LookupError):
        inbox.handle(event(), fail)
    assert inbox.pending(older_than=timedelta.max) == []
    assert len(inbox.pending(older_than=timedelta.min)) == 1
    assert inbox.forget(older_than=timedelta.max) == 0


def test_an_event_that_came_while_a_clock_was_ahead_is_pending(inbox: Inbox, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr("paystack.inbox.handling.now", lambda: now() + timedelta(days=400))
        with pytest.raises(LookupError):
            inbox.handle(event(), fail)
    assert len(inbox.pending()) == 1
    assert inbox.pending(older_than=timedelta(0)) == []
    assert len(inbox.run_pending(lambda event: None).handled) == 1


def test_an_inbox_that_never_had_an_event_is_empty(inbox: Inbox) -> None:
    assert inbox.pending() == []
    assert "charge.success:1:success" not in inbox
    assert 7 not in inbox
    assert inbox.forget(older_than=timedelta(days=30)) == 0
    assert inbox.run_pending(fail) == ([], {})


def test_old_events_are_forgotten_and_pending_ones_are_not(database: Database, inbox: Inbox) -> None:
    for number in range(2_500):
        if number % 500 == 0:
            with pytest.raises(LookupError):
                inbox.handle(event(number), fail)
    inbox.handle(event(7), lambda event: None)
    with closing(database.connect()) as connection:
        connection.execute(
            "insert into paystack_inbox (dedupe_key, event, received_at, handled_at) "
            + " union all ".join(
                f"select 'old-{n}', 'x', received_at, received_at from paystack_inbox where dedupe_key = "
                "'charge.success:7:success'"
                for n in range(3)
            )
        )
        past = "'2020-01-01T00:00:00.000000+00:00'"
        connection.execute(f"update paystack_inbox set received_at = {past}")
        connection.execute(f"update paystack_inbox set handled_at = {past} where dedupe_key like 'old-%'")
        connection.commit()
    assert inbox.forget(older_than=timedelta(days=30)) == 3
    assert len(inbox.pending()) == 5
    assert "charge.success:7:success" in inbox
    assert "old-1" not in inbox


@pytest.mark.parametrize("older_than", [timedelta(hours=71), timedelta(0), 30, None])
def test_events_that_paystack_still_delivers_cannot_be_forgotten(inbox: Inbox, older_than: Any) -> None:
    with pytest.raises(ValidationError, match="72 hours") as raised:
        inbox.forget(older_than=older_than)
    assert raised.value.field == "older_than"


def test_the_printed_statements_make_the_table(database: Database) -> None:
    with closing(database.inbox()) as inbox:
        with closing(database.connect()) as connection:
            for statement in inbox.sql().split(";\n"):
                if statement.strip():
                    connection.execute(statement)
            connection.commit()
        assert inbox.handle(event(), lambda event: None) == "handled"


def test_a_table_that_was_dropped_is_made_again(database: Database, inbox: Inbox) -> None:
    inbox.handle(event(), lambda event: None)
    with closing(database.connect()) as connection:
        connection.execute("drop table paystack_inbox")
        connection.commit()
    assert inbox.handle(event(), lambda event: None) == "handled"


def test_a_table_that_was_dropped_is_made_again_in_the_callers_transaction(database: Database, inbox: Inbox) -> None:
    inbox.handle(event(), lambda event: None)
    with closing(database.connect()) as connection:
        connection.execute("drop table paystack_inbox")
        connection.commit()
    for _ in range(2):
        with closing(database.connect()) as connection, suppress(InboxError):
            inbox.handle(event(2), lambda event: None, connection=connection)
            connection.commit()
    assert event(2).dedupe_key in inbox


def test_what_the_handler_writes_on_the_connection_is_committed_with_the_mark(database: Database, inbox: Inbox) -> None:
    make_effects(database)

    def handle(event: Event, connection: Any) -> None:
        write(connection, event.dedupe_key)
        assert effects(database) == []
        assert event.dedupe_key not in inbox

    assert inbox.handle(event(), handle) == "handled"
    assert inbox.handle(event(), handle) == "seen"
    assert effects(database) == [event().dedupe_key]


def test_the_same_for_a_handler_in_a_thread_and_for_one_in_the_event_loop(database: Database, inbox: Inbox) -> None:
    make_effects(database)

    def in_thread(event: Event, connection: Any) -> None:
        write(connection, event.dedupe_key)

    async def in_loop(event: Event, connection: Any) -> None:
        written = connection.execute(f"insert into effects values ('{event.dedupe_key}')")
        if database.name == "postgresql":
            await written

    async def main() -> list[str]:
        try:
            return [await inbox.handle_async(event(n), handler) for n, handler in ((1, in_thread), (2, in_loop))]
        finally:
            await inbox.close_async()

    assert asyncio.run(main()) == ["handled", "handled"]
    assert effects(database) == [event(1).dedupe_key, event(2).dedupe_key]


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
def test_what_a_failing_handler_wrote_on_the_connection_is_rolled_back(
    database: Database, inbox: Inbox, asynchronous: bool
) -> None:
    make_effects(database)

    def handle(event: Event, connection: Any) -> None:
        write(connection, event.dedupe_key)
        raise LookupError

    with pytest.raises(LookupError):
        Way("async, in a thread" if asynchronous else "sync").handle(inbox, event(), handle)
    assert effects(database) == []
    assert inbox.pending()[0].attempts == 1


@pytest.mark.parametrize("call", ["commit", "rollback", "close"])
def test_a_handler_cannot_end_the_transaction_of_the_connection(database: Database, inbox: Inbox, call: str) -> None:
    make_effects(database)

    def handle(event: Event, connection: Any) -> None:
        write(connection, event.dedupe_key)
        getattr(connection, call)()

    with pytest.raises(Exception, match=r"must not end the transaction|forbidden|closed"):
        inbox.handle(event(), handle)
    assert effects(database) == []
    assert inbox.handle(event(), lambda event, connection: write(connection, event.dedupe_key)) == "handled"


@pytest.mark.parametrize("statement", ["commit", "rollback"])
@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
def test_a_handler_that_ends_the_transaction_by_a_statement_is_told_so(
    database: Database, inbox: Inbox, asynchronous: bool, statement: str
) -> None:
    """Otherwise other deliveries would run at once with the rest of the handler."""

    def handle(event: Event, connection: Any) -> None:
        connection.execute(statement)

    with pytest.raises(InboxError, match="ended the transaction"):
        Way("async, in a thread" if asynchronous else "sync").handle(inbox, event(), handle)
    assert event().dedupe_key not in inbox
    assert inbox.pending()[0].attempts == 1


def test_a_handler_that_swallows_an_error_of_the_database_is_not_marked_by_half(
    database: Database, inbox: Inbox
) -> None:
    """PostgreSQL refuses everything after an error, so the mark is refused too; SQLite goes on, and marks."""
    make_effects(database)

    def handle(event: Event, connection: Any) -> None:
        write(connection, event.dedupe_key)
        try:
            connection.execute("insert into nowhere values (1)")
        except Exception:
            return

    if database.name == "sqlite":
        assert inbox.handle(event(), handle) == "handled"
        assert len(effects(database)) == 1
        return
    with pytest.raises(InboxError, match="aborted"):
        inbox.handle(event(), handle)
    assert effects(database) == []
    assert inbox.pending()[0].attempts == 1


def test_a_delivery_waits_for_another_one_of_the_same_event(database: Database, inbox: Inbox, way: Way) -> None:
    running, go_on = threading.Event(), threading.Event()
    handled: list[str] = []

    def handle(event: Event) -> None:
        running.set()
        assert go_on.wait(20)
        handled.append(event.dedupe_key)

    with closing(database.inbox()) as other, ThreadPoolExecutor(2) as pool:
        first = pool.submit(inbox.handle, event(), handle)
        assert running.wait(20)
        second = pool.submit(way.handle, other, event(), handle)
        assert event().dedupe_key not in inbox
        time.sleep(0.2)  # long enough that it would have been answered
        assert not second.done()
        go_on.set()
        assert (first.result(), second.result()) == ("handled", "seen")
    assert handled == [event().dedupe_key]


def test_a_delivery_that_waited_for_one_that_failed_is_handled(database: Database, inbox: Inbox, way: Way) -> None:
    running, go_on = threading.Event(), threading.Event()

    def handle(event: Event) -> None:
        running.set()
        assert go_on.wait(20)
        raise LookupError

    with closing(database.inbox()) as other, ThreadPoolExecutor(2) as pool:
        first = pool.submit(inbox.handle, event(), handle)
        assert running.wait(20)
        second = pool.submit(way.handle, other, event(), lambda event: None)
        go_on.set()
        with pytest.raises(LookupError):
            first.result()
        assert second.result() == "handled"


def test_a_delivery_that_waits_for_too_long_is_refused_and_nothing_is_done(
    database: Database, inbox: Inbox, way: Way
) -> None:
    running, go_on = threading.Event(), threading.Event()

    def handle(event: Event) -> None:
        running.set()
        assert go_on.wait(20)

    with closing(database.inbox(timeout=0.1)) as other, ThreadPoolExecutor(1) as pool:
        first = pool.submit(inbox.handle, event(), handle)
        assert running.wait(20)
        with pytest.raises(InboxBusyError, match="answer 503"):
            way.handle(other, event(), fail)
        go_on.set()
        assert first.result() == "handled"
        assert way.handle(other, event(), fail) == "seen"


def test_another_event_does_not_wait(database: Database, inbox: Inbox) -> None:
    running, go_on = threading.Event(), threading.Event()

    def handle(event: Event) -> None:
        running.set()
        assert go_on.wait(20)

    with closing(database.inbox(timeout=5)) as other, ThreadPoolExecutor(1) as pool:
        first = pool.submit(inbox.handle, event(1), handle)
        assert running.wait(20)
        assert other.handle(event(2), lambda event: None) == "handled"
        assert not first.done()
        go_on.set()
        first.result()


def test_many_threads_with_one_inbox_handle_each_event_once(inbox: Inbox) -> None:
    handled: list[str] = []

    def deliver(number: int) -> str:
        return inbox.handle(event(number % 5 + 1), lambda event: handled.append(event.dedupe_key))

    with ThreadPoolExecutor(10) as pool:
        outcomes = list(pool.map(deliver, range(40)))
    assert sorted(handled) == [event(n).dedupe_key for n in range(1, 6)]
    assert outcomes.count("handled") == 5


def test_many_tasks_with_one_inbox_handle_each_event_once(inbox: Inbox) -> None:
    handled: list[str] = []

    async def handle(event: Event) -> None:
        await asyncio.sleep(0.005)
        handled.append(event.dedupe_key)

    async def main() -> list[str]:
        try:
            return await asyncio.gather(*(inbox.handle_async(event(n % 5 + 1), handle) for n in range(30)))
        finally:
            await inbox.close_async()

    outcomes = asyncio.run(main())
    assert sorted(handled) == [event(n).dedupe_key for n in range(1, 6)]
    assert outcomes.count("handled") == 5


def test_the_event_loop_goes_on_while_a_delivery_waits(database: Database, inbox: Inbox) -> None:
    async def main() -> tuple[str, str, int]:
        running, go_on = asyncio.Event(), asyncio.Event()

        async def handle(event: Event) -> None:
            running.set()
            await go_on.wait()

        first = asyncio.create_task(inbox.handle_async(event(), handle))
        await running.wait()
        second = asyncio.create_task(inbox.handle_async(event(), handle))
        turns = 0
        end = time.monotonic() + 0.2
        while time.monotonic() < end:
            await asyncio.sleep(0.005)
            turns += 1
        assert not second.done()
        go_on.set()
        outcome = await first, await second, turns
        await inbox.close_async()
        return outcome

    *outcomes, turns = asyncio.run(main())
    assert outcomes == ["handled", "seen"]
    assert turns >= 5


@pytest.mark.parametrize("takes", [False, True], ids=["without", "with a connection"])
def test_a_cancelled_task_leaves_the_event_to_be_run_again(database: Database, inbox: Inbox, takes: bool) -> None:
    make_effects(database)

    async def main() -> None:
        running = asyncio.Event()

        async def plain(event: Event) -> None:
            running.set()
            await asyncio.Event().wait()

        async def writing(event: Event, connection: Any) -> None:
            written = connection.execute(f"insert into effects values ('{event.dedupe_key}')")
            if database.name == "postgresql":
                await written
            await plain(event)

        task = asyncio.create_task(inbox.handle_async(event(), writing if takes else plain))
        await running.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert [each.attempts for each in inbox.pending()] == [0]
        assert await inbox.handle_async(event(), lambda event: None) == "handled"
        await inbox.close_async()

    asyncio.run(main())
    assert effects(database) == []


def test_a_task_that_is_cancelled_while_it_waits_leaves_no_lock(database: Database, inbox: Inbox) -> None:
    async def main() -> None:
        running, go_on = asyncio.Event(), asyncio.Event()

        async def handle(event: Event) -> None:
            running.set()
            await go_on.wait()

        first = asyncio.create_task(inbox.handle_async(event(), handle))
        await running.wait()
        second = asyncio.create_task(inbox.handle_async(event(), handle))
        await asyncio.sleep(0.05)
        second.cancel()
        with pytest.raises(asyncio.CancelledError):
            await second
        go_on.set()
        assert await first == "handled"
        assert await inbox.handle_async(event(), handle) == "seen"
        await inbox.close_async()

    asyncio.run(main())


@pytest.mark.parametrize("takes", [False, True], ids=["without", "with a connection"])
def test_ctrl_c_in_a_handler_leaves_the_event_to_be_run_again(database: Database, inbox: Inbox, takes: bool) -> None:
    make_effects(database)

    def plain(event: Event) -> None:
        raise KeyboardInterrupt

    def writing(event: Event, connection: Any) -> None:
        write(connection, event.dedupe_key)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        inbox.handle(event(), writing if takes else plain)
    assert effects(database) == []
    assert len(inbox.pending()) == 1
    assert inbox.handle(event(), lambda event: None) == "handled"


DIES = """
import os, sys
from paystack.inbox import Inbox
from paystack.webhooks import event_from
name, address, takes = sys.argv[1:]
inbox = Inbox(address) if name == "sqlite" else Inbox.postgres(address)
event = event_from({"event": "charge.success", "data": {"id": 1, "status": "success", "reference": "order-1"}})
def wait():
    print("running", flush=True)
    sys.stdin.read()
def plain(event):
    wait()
def writing(event, connection):
    connection.execute(f"insert into effects values ('{event.dedupe_key}')")
    wait()
inbox.handle(event, writing if takes == "yes" else plain)
"""


@pytest.mark.parametrize("takes", ["no", "yes"], ids=["without", "with a connection"])
def test_a_process_that_is_killed_leaves_the_event_to_be_run_again_at_once(
    database: Database, inbox: Inbox, takes: str
) -> None:
    make_effects(database)
    command = [sys.executable, "-c", DIES, database.name, database.address, takes]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen(command, env=environment, text=True, **pipes) as process:  # type: ignore[call-overload]
        assert process.stdout.readline() == "running\n"
        with closing(database.inbox(timeout=0.1)) as other, pytest.raises(InboxBusyError):
            other.handle(event(), fail)
        process.kill()
    assert process.returncode == -signal.SIGKILL
    assert event().dedupe_key not in inbox
    assert inbox.handle(event(), lambda event: None) == "handled"
    assert effects(database) == []


def test_a_forked_child_uses_connections_of_its_own(database: Database, inbox: Inbox) -> None:
    inbox.handle(event(1), lambda event: None)  # leaves an idle connection, which the child inherits
    child = os.fork()
    if child == 0:
        outcome = 1
        try:
            outcome = 0 if inbox.handle(event(2), lambda event: None) == "handled" else 2
            inbox.close()
        finally:
            os._exit(outcome)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert [inbox.handle(event(n), fail) for n in (1, 2)] == ["seen", "seen"]


def test_a_handler_may_hand_over_another_event(inbox: Inbox, way: Way) -> None:
    handled: list[str] = []

    def outer(received: Event) -> None:
        for number in (*range(2, 20), *SAME_LOCK):
            assert inbox.handle(event(number), lambda event: handled.append(event.dedupe_key)) == "handled"

    assert way.handle(inbox, event(1), outer) == "handled"
    assert len(handled) == 20


def test_a_handler_may_hand_over_its_event_to_the_inbox_of_another_table(database: Database, way: Way) -> None:
    """One table for each thing that an event makes happen, for instance."""
    handled: list[str] = []
    with closing(database.inbox(timeout=1)) as inbox, closing(database.inbox(timeout=1, table="mails")) as mails:

        def outer(received: Event) -> None:
            assert mails.handle(received, lambda event: handled.append("mailed")) == "handled"
            assert mails.handle(received, fail) == "seen"
            handled.append("shipped")

        assert way.handle(inbox, event(1), outer) == "handled"
        assert (way.handle(inbox, event(1), outer), mails.handle(event(1), fail)) == ("seen", "seen")
    assert handled == ["mailed", "shipped"]


def test_a_handler_that_hands_over_its_own_event_is_told_so(inbox: Inbox, way: Way) -> None:
    def again(received: Event) -> None:
        inbox.handle(event(), fail)

    with pytest.raises(InboxError, match="is being handled by the handler"):
        way.handle(inbox, event(), again)
    assert inbox.pending()[0].attempts == 1


def test_a_task_that_outlives_the_handler_that_started_it_may_hand_over_its_event(inbox: Inbox) -> None:
    """A worker that the first event started, for instance."""

    async def main() -> str:
        returned = asyncio.Event()

        async def work() -> str:
            await returned.wait()
            return await inbox.handle_async(event(), fail)

        async def start(received: Event) -> None:
            tasks.append(asyncio.create_task(work()))

        tasks: list[asyncio.Task[str]] = []
        assert await inbox.handle_async(event(), start) == "handled"
        returned.set()
        return await tasks[0]

    assert asyncio.run(main()) == "seen"


def test_a_handler_that_hands_over_an_event_twice_at_once_has_it_handled_once(inbox: Inbox) -> None:
    handled: list[str] = []

    async def slow(received: Event) -> None:
        handled.append(received.dedupe_key)
        await asyncio.sleep(0.01)

    async def outer(received: Event) -> None:
        for number in (2, *SAME_LOCK):
            twice = (inbox.handle_async(event(number), slow) for _ in range(2))
            assert sorted(await asyncio.gather(*twice)) == ["handled", "seen"]

    assert asyncio.run(inbox.handle_async(event(1), outer)) == "handled"
    assert len(handled) == 3


def test_a_handler_with_the_connection_hands_over_another_event_on_it(database: Database, inbox: Inbox) -> None:
    make_effects(database)

    def inner(event: Event, connection: Any) -> None:
        write(connection, event.dedupe_key)

    def outer(received: Event, connection: Any) -> None:
        write(connection, received.dedupe_key)
        assert inbox.handle(event(2), inner, connection=connection) == "handled"
        raise LookupError

    with pytest.raises(LookupError):
        inbox.handle(event(1), outer)
    assert effects(database) == []
    assert [event(2).dedupe_key in inbox, len(inbox.pending())] == [False, 1]


@pytest.mark.parametrize("asynchronous", [False, True], ids=["coroutine function", "lambda"])
def test_a_coroutine_is_not_taken_for_work_that_is_done(inbox: Inbox, asynchronous: bool) -> None:
    async def handle(event: Event) -> None:
        pass

    handler: Any = (lambda event: handle(event)) if asynchronous else handle
    with pytest.raises(TypeError, match="handle_async"):
        inbox.handle(event(), handler)
    assert event().dedupe_key not in inbox


def test_a_generator_is_not_taken_for_work_that_is_done(inbox: Inbox, way: Way) -> None:
    def handle(event: Event) -> Iterator[None]:
        yield

    with pytest.raises(TypeError, match="must not use `yield`"):
        way.handle(inbox, event(), lambda event: handle(event)) if way.name != "async" else inbox.handle(
            event(), handle
        )
    assert event().dedupe_key not in inbox


def nothing() -> None: ...
def two(event: Event, shop: str) -> None: ...
def named(event: Event, *, connection: Any) -> None: ...
def late(event: Event, shop: str, connection: Any) -> None: ...


@pytest.mark.parametrize("handler", [None, "handle", nothing, two, named, late])
def test_a_handler_that_cannot_be_called_is_refused_before_anything_is_stored(inbox: Inbox, handler: Any) -> None:
    with pytest.raises(ValidationError, match="handler must") as raised:
        inbox.handle(event(), handler)
    assert raised.value.field == "handler"
    with pytest.raises(ValidationError, match="handler must"):
        inbox.run_pending(handler)
    assert inbox.pending() == []


@pytest.mark.parametrize("wrong", [None, {"event": "charge.success"}, b"{}"])
def test_what_is_no_event_is_refused(inbox: Inbox, way: Way, wrong: Any) -> None:
    with pytest.raises(ValidationError, match="event must be an event") as raised:
        way.handle(inbox, wrong, fail)
    assert raised.value.field == "event"


@pytest.mark.parametrize(
    "options",
    [
        {"table": "a-b"},
        {"table": "x; drop"},
        {"table": 7},
        {"timeout": "1"},
        {"timeout": -1},
        {"timeout": True},
        {"timeout": float("nan")},
    ],
)
def test_settings_that_cannot_be_are_refused(database: Database, options: dict[str, Any]) -> None:
    with pytest.raises(ValidationError) as raised:
        database.inbox(**options)
    assert raised.value.field == next(iter(options))


@pytest.mark.parametrize("connection", [7, "postgresql://", object()])
def test_what_is_no_connection_is_refused(inbox: Inbox, way: Way, connection: Any) -> None:
    with pytest.raises(ValidationError, match="connection must be") as raised:
        way.handle(inbox, event(), fail, connection=connection)
    assert raised.value.field == "connection"


def test_the_callers_transaction_decides(database: Database, inbox: Inbox) -> None:
    make_effects(database)
    with closing(database.connect()) as connection:

        def handle(event: Event) -> None:
            write(connection, event.dedupe_key)

        assert inbox.handle(event(), handle, connection=connection) == "handled"
        assert inbox.handle(event(), handle, connection=connection) == "seen"
        connection.rollback()
        assert effects(database) == []
        assert inbox.pending() == []
        assert inbox.handle(event(), handle, connection=connection) == "handled"
        connection.commit()
    assert effects(database) == [event().dedupe_key]
    assert inbox.handle(event(), fail) == "seen"


def test_a_failure_in_the_callers_transaction_reaches_the_caller_and_commits_nothing(
    database: Database, inbox: Inbox
) -> None:
    make_effects(database)
    with closing(database.connect()) as connection:
        with pytest.raises(LookupError):
            inbox.handle(event(), fail, connection=connection)
        connection.rollback()
    assert inbox.pending() == []


def test_a_handler_that_commits_the_callers_transaction_is_told_so(database: Database, inbox: Inbox) -> None:
    with closing(database.connect()) as connection:
        with pytest.raises(InboxError, match="ended the transaction"):
            inbox.handle(event(), lambda event: connection.commit(), connection=connection)
        connection.rollback()
    assert event().dedupe_key not in inbox


def test_deliveries_in_callers_transactions_wait_for_one_another(database: Database) -> None:
    make_effects(database)
    barrier = threading.Barrier(6)

    def deliver(number: int) -> str:
        with closing(database.inbox()) as inbox, closing(database.connect()) as connection:
            barrier.wait(20)
            outcome = inbox.handle(event(), lambda event: write(connection, event.dedupe_key), connection=connection)
            connection.commit()
            return outcome

    with ThreadPoolExecutor(6) as pool:
        assert sorted(pool.map(deliver, range(6))) == ["handled"] + ["seen"] * 5
    assert effects(database) == [event().dedupe_key]


def test_an_inbox_shows_where_its_events_are_but_no_password(database: Database) -> None:
    with closing(database.inbox()) as inbox:
        assert repr(inbox) == (f"Inbox({database.address!r})" if database.name == "sqlite" else "Inbox.postgres('...')")


def test_deliveries_to_several_processes_that_fail_and_die_take_effect_once(database: Database) -> None:
    storm = Storm(database.name, database.address, events=24, deliveries=96, processes=2, seed=3)
    result = storm.run()
    assert result.problems() == []
    assert result.died > 0
    assert result.failed > 0


@pytest.mark.slow(seconds=20)
def test_the_same_with_more_of_them(database: Database) -> None:
    storm = Storm(database.name, database.address, events=1000, deliveries=4000, processes=4, seed=4)
    assert storm.run().problems() == []


@pytest.mark.slow(seconds=10)
def test_the_storm_would_notice_an_effect_that_happens_twice(database: Database) -> None:
    storm = Storm(database.name, database.address, events=20, deliveries=80, processes=2, seed=5, naive=True)
    assert storm.run().problems() != []
