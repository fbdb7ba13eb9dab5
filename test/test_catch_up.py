"""Catching up from the log of events: each event once, oldest first, and no failure overlooked, with both clients."""

from __future__ import annotations

import json
import pickle
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date, datetime, timedelta, timezone
from typing import Any

import pytest

from paystack import APIError, AsyncPaystack, CatchUpError, Paystack, RequestOptions, ServerError, ValidationError
from paystack.event_log import CatchUp
from paystack.runtime.http import Response, Send
from paystack.runtime.replies import UnreadableReplyError
from paystack.sandbox import Sandbox
from paystack.webhooks import Event
from test.support.caller import Caller
from test.support.driver import Driver
from test.support.receiver import Receiver

TODAY = date(2026, 1, 15)


def paid(call: Caller, sandbox: Sandbox, *references: str) -> None:
    for reference in references:
        call.plain(
            lambda c, key=reference: c.payments.create(
                500_000, currency="NGN", customer_email="ada@example.com", idempotency_key=key
            )
        )
        sandbox.pay(reference)
        sandbox.advance(60)


def caught_up(call: Caller, handle: Any, **options: Any) -> CatchUp:
    result = call.plain(lambda c: c.webhooks.catch_up(**{"since": TODAY, "handle": handle, **options}))
    assert isinstance(result, CatchUp)
    return result


def handlers(is_async: bool, handle: Callable[[Event], None]) -> list[Any]:
    """The same handler in each form that this client takes."""

    class Handler:
        def __call__(self, event: Event) -> None:
            handle(event)

    async def later(event: Event) -> None:
        handle(event)

    class AsyncHandler:
        async def __call__(self, event: Event) -> None:
            handle(event)

    forms: list[Any] = [handle, Handler(), lambda event: handle(event)]
    return [*forms, later, AsyncHandler(), lambda event: later(event)] if is_async else forms


def test_the_handler_gets_each_event_once_oldest_first(call: Caller, sandbox: Sandbox) -> None:
    paid(call, sandbox, "a", "b", "c")
    got: list[Any] = []
    for handle in handlers(isinstance(call.client, AsyncPaystack), got.append):
        got.clear()
        result = caught_up(call, handle)
        assert [event.data.reference for event in got] == ["a", "b", "c"]
        assert result.handled == [event.dedupe_key for event in got]
        assert (result.skipped, result.failed, result.unreadable, result.unread) == ([], [], [], 0)
        assert result.is_complete


def test_the_key_is_that_of_the_delivery(call: Caller, sandbox: Sandbox) -> None:
    with closing(Receiver()) as receiver:
        sandbox.webhook_url(receiver.url)
        paid(call, sandbox, "a")
        assert sandbox.wait_for_webhooks()
        ((body, headers),) = receiver.received
        event = call.client.webhooks.construct_event(body, headers["x-paystack-signature"])
    assert caught_up(call, lambda event: None).handled == [event.dedupe_key]


class Store:
    """A store that somebody wrote: it has `in` and `add`, and is no set."""

    def __init__(self) -> None:
        self.keys: list[str] = []

    def __contains__(self, key: object) -> bool:
        return key in self.keys

    def add(self, key: str) -> None:
        self.keys.append(key)


@pytest.mark.parametrize("make", [set, Store])
def test_a_store_knows_what_was_handled_in_an_earlier_run(
    call: Caller, sandbox: Sandbox, make: Callable[[], Any]
) -> None:
    store = make()
    paid(call, sandbox, "a")
    first = caught_up(call, lambda event: None, seen=store)
    paid(call, sandbox, "b")
    second = caught_up(call, lambda event: None, seen=store)
    assert second.skipped == first.handled
    assert len(second.handled) == 1
    assert sorted(store if make is set else store.keys) == sorted(first.handled + second.handled)


def test_a_store_without_add_and_a_function_only_say_what_was_seen(call: Caller, sandbox: Sandbox) -> None:
    paid(call, sandbox, "a", "b")
    (key, _) = caught_up(call, lambda event: None).handled

    async def later(asked: str) -> bool:
        return asked == key

    seen: list[Any] = [frozenset({key}), {key: 1}, lambda asked: asked == key]
    if isinstance(call.client, AsyncPaystack):
        seen += [later, lambda asked: later(asked)]
    for each in seen:
        assert caught_up(call, lambda event: None, seen=each).skipped == [key]


def test_a_handler_that_knows_an_event_lets_it_count_as_skipped(call: Caller, sandbox: Sandbox) -> None:
    paid(call, sandbox, "a", "b")

    def handle(event: Any) -> str:
        return "seen" if event.data.reference == "a" else "handled"

    result = caught_up(call, handle)
    assert (len(result.skipped), len(result.handled), result.is_complete) == (1, 1, True)


def test_a_handler_that_fails_stops_no_other_and_the_failure_cannot_be_overlooked(
    call: Caller, sandbox: Sandbox
) -> None:
    paid(call, sandbox, "a", "b", "c")
    got: list[str] = []
    store: set[str] = set()

    def handle(event: Any) -> None:
        got.append(event.data.reference)
        if event.data.reference == "b" and got.count("b") == 1:
            raise LookupError("no order b")

    with pytest.raises(CatchUpError, match=r"2 events of the log were handled, 1 failed \(the first, charge") as caught:
        caught_up(call, handle, seen=store)
    result = caught.value.result
    assert got == ["a", "b", "c"]
    assert (len(result.handled), len(result.skipped), result.is_complete) == (2, 0, False)
    (failed,) = result.failed
    assert failed.event.data.reference == "b"  # type: ignore[union-attr]
    assert str(failed.error) == "no order b"
    assert caught.value.__cause__ is failed.error
    assert "no order b" not in str(caught.value), "what a handler raises may show more than a log should"

    again = caught_up(call, handle, seen=store)
    assert got == ["a", "b", "c", "b"]
    assert (len(again.handled), len(again.skipped)) == (1, 2)


class Undecided:
    """What some libraries return from a comparison, such as an array: it is neither true nor false."""

    def __eq__(self, other: object) -> Any:
        return self

    def __bool__(self) -> bool:
        raise ValueError("ambiguous")

    __hash__ = None  # type: ignore[assignment]


def test_what_is_neither_true_nor_false_stops_no_other_event(call: Caller, sandbox: Sandbox) -> None:
    paid(call, sandbox, "a", "b")
    assert len(caught_up(call, lambda event: Undecided()).handled) == 2
    answers: list[Any] = [Undecided(), False]
    with pytest.raises(CatchUpError) as caught:
        caught_up(call, lambda event: None, seen=lambda key: answers.pop(0))
    result = caught.value.result
    assert ([str(failed.error) for failed in result.failed], len(result.handled)) == (["ambiguous"], 1)


def test_a_handler_that_raises_an_error_of_the_client_is_a_failed_handler(call: Caller, sandbox: Sandbox) -> None:
    paid(call, sandbox, "a", "b")

    def handle(event: Event) -> None:
        raise ServerError("the handler asked Paystack", status=503)

    with pytest.raises(CatchUpError) as caught:
        caught_up(call, handle)
    assert [type(each.error) for each in caught.value.result.failed] == [ServerError, ServerError]
    assert caught.value.result.unread == 0


def test_a_handler_that_is_a_generator_has_not_run(call: Caller, sandbox: Sandbox) -> None:
    paid(call, sandbox, "a")

    def handle(event: Event) -> Iterator[None]:
        yield

    with pytest.raises(CatchUpError) as caught:
        caught_up(call, handle)
    assert isinstance(caught.value.result.failed[0].error, TypeError)


def test_the_synchronous_client_cannot_await_a_handler_and_says_so(sandbox: Sandbox) -> None:
    call = Caller("sync", sandbox)
    paid(call, sandbox, "a")

    async def handle(event: Event) -> None:
        raise AssertionError("nobody can run this")

    with pytest.raises(CatchUpError) as caught:
        caught_up(call, handle)
    assert "use AsyncPaystack" in str(caught.value.result.failed[0].error)


def test_a_handler_that_is_not_asynchronous_does_not_hold_up_the_event_loop(sandbox: Sandbox) -> None:
    call = Caller("async", sandbox)
    paid(call, sandbox, "a")
    threads: list[int] = []
    caught_up(call, lambda event: threads.append(threading.get_ident()))
    assert threads and threading.get_ident() not in threads
    call.close()


@pytest.mark.parametrize("fails", ["in", "add"])
def test_a_store_that_fails_makes_the_event_come_again(call: Caller, sandbox: Sandbox, fails: str) -> None:
    paid(call, sandbox, "a", "b")

    class Broken(Store):
        def __contains__(self, key: object) -> bool:
            if fails == "in":
                raise OSError("no disk")
            return super().__contains__(key)

        def add(self, key: str) -> None:
            raise OSError("disk full")

    got: list[Event] = []
    with pytest.raises(CatchUpError) as caught:
        caught_up(call, got.append, seen=Broken())
    assert len(got) == (0 if fails == "in" else 2)
    assert [type(each.error) for each in caught.value.result.failed] == [OSError, OSError]
    assert caught.value.result.handled == []


def test_a_period_and_a_status_narrow_the_log(call: Caller, sandbox: Sandbox) -> None:
    with closing(Receiver()) as receiver:
        sandbox.webhook_url(receiver.url)
        receiver.answers = [500] * 100
        paid(call, sandbox, "missed")
        assert sandbox.wait_for_webhooks()
        for _ in range(12):  # in test mode, it is tried again for ten hours
            sandbox.advance(3600)
            assert sandbox.wait_for_webhooks()
        receiver.answers = []
        sandbox.advance(3 * 86_400)
        paid(call, sandbox, "later")
        assert sandbox.wait_for_webhooks()
    got: list[Any] = []
    caught_up(call, got.append, until=TODAY)
    assert [event.data.reference for event in got] == ["missed"]
    got.clear()
    lagos = timezone(timedelta(hours=1))
    caught_up(call, got.append, since=datetime(2026, 1, 16, tzinfo=lagos))
    assert [event.data.reference for event in got] == ["later"]
    got.clear()
    caught_up(call, got.append, status="Failed")
    assert [event.data.reference for event in got] == ["missed"]


def test_a_list_that_cannot_be_read_handles_nothing(struck_call: Caller, sandbox: Sandbox) -> None:
    paid(struck_call, sandbox, "a")
    sandbox.inject_fault("status", path="/integration/webhooks/events", times=None)
    with pytest.raises(APIError):
        caught_up(struck_call, lambda event: None, request_options=RequestOptions(max_retries=0))


KEY = "sk_test_" + "1" * 40


class Log:
    """A transport with a log of events, newest first, two to a page. `rows` are by id: what the list shows of each."""

    def __init__(self, rows: dict[str, dict[str, Any]], payloads: dict[str, Any]) -> None:
        self.rows = [{"_id": number, "event_name": "charge.success", **shown} for number, shown in rows.items()]
        self.payloads = payloads
        """What `fetch` shows of each, or the status that it answers with."""
        self.sent: list[str] = []

    def answer(self, send: Send) -> Response:
        from urllib.parse import parse_qs, urlsplit

        parts = urlsplit(send.url)
        self.sent.append(parts.path)
        name = parts.path.rpartition("/")[2]
        if name == "events":
            if self.rows is None:
                return answer(200, {"data": None})
            at = int(parse_qs(parts.query).get("next", ["0"])[0])
            meta = {"next": str(at + 2) if at + 2 < len(self.rows) else None}
            return answer(200, {"data": self.rows[at : at + 2], "meta": meta})
        payload = self.payloads[name]
        if isinstance(payload, int):
            return answer(payload, {"code": "not_found"} if payload == 404 else {})
        row = next(row for row in self.rows if row["_id"] == name)
        return answer(200, {"data": {**row, "status": "Failed", "event_payload": payload}})


class Transport:
    def __init__(self, log: Log) -> None:
        self.log = log

    def send(self, send: Send) -> Response:
        return self.log.answer(send)

    def close(self) -> None:
        pass


class AsyncTransport(Transport):
    async def send(self, send: Send) -> Response:  # type: ignore[override]
        return self.log.answer(send)

    async def close(self) -> None:  # type: ignore[override]
        pass


def answer(status: int, body: dict[str, Any]) -> Response:
    whole = {"status": status == 200, "message": "Webhook not found" if status == 404 else "", **body}
    return Response(status, {"content-type": "application/json"}, json.dumps(whole).encode())


def charge(reference: str, **fields: Any) -> dict[str, Any]:
    data = {"id": sum(map(ord, reference)), "reference": reference, "status": "success", **fields}
    return {"event": "charge.success", "data": data}


@pytest.fixture(params=["sync", "async"])
def driver(request: pytest.FixtureRequest) -> Iterator[Driver]:
    made = Driver(request.param)
    yield made
    made.close()


def client_of(driver: Driver, log: Log) -> Any:
    if driver.is_async:
        return AsyncPaystack(KEY, transport=AsyncTransport(log), max_retries=0)  # type: ignore[arg-type]
    return Paystack(KEY, transport=Transport(log), max_retries=0)


def run(driver: Driver, log: Log, **options: Any) -> tuple[CatchUp, list[str]]:
    got: list[Any] = []
    client = client_of(driver, log)
    try:
        result = driver.result(client.webhooks.catch_up(**{"since": TODAY, "handle": got.append, **options}))
    except CatchUpError as error:
        result = error.result
        assert not result.is_complete
    return result, [event.data.reference for event in got]


def test_several_rows_of_one_event_are_handed_over_once(driver: Driver) -> None:
    log = Log(
        {"4": {}, "3": {}, "2": {}, "1": {}}, {"4": charge("a"), "3": charge("b"), "2": charge("a"), "1": charge("a")}
    )
    result, got = run(driver, log)
    assert got == ["a", "b"]
    assert (len(result.handled), result.skipped) == (2, [])


def test_an_event_that_fails_is_not_tried_again_by_its_other_rows(driver: Driver) -> None:
    log = Log({"2": {}, "1": {}}, {"2": charge("a"), "1": charge("a")})
    calls: list[Event] = []

    def handle(event: Event) -> None:
        calls.append(event)
        raise LookupError

    with pytest.raises(CatchUpError) as caught:
        driver.result(client_of(driver, log).webhooks.catch_up(since=TODAY, handle=handle))
    assert (len(calls), len(caught.value.result.failed)) == (1, 1)


def test_a_payload_in_the_list_is_used_be_it_an_object_or_text_and_one_that_is_missing_is_looked_up(
    driver: Driver,
) -> None:
    rows = {
        "3": {"event_payload": charge("object")},
        "2": {"event_payload": json.dumps(charge("text"))},
        "1": {"event_payload": None},
    }
    log = Log(rows, {"1": json.dumps(charge("fetched"))})
    assert run(driver, log)[1] == ["fetched", "text", "object"]
    assert [path for path in log.sent if not path.endswith("/events")] == ["/integration/webhooks/events/1"]


@pytest.mark.parametrize(
    ("payload", "reason"),
    [
        (None, "The log has no payload for it."),
        ("", "The log has no payload for it."),
        ("<html>", "The payload is not a JSON object."),
        ({"data": {}}, "The payload does not name its event."),
        ([1], "pass the event as a dict"),
        (404, "Webhook not found"),
    ],
)
def test_an_event_that_cannot_be_read_is_reported_and_stops_no_other(driver: Driver, payload: Any, reason: str) -> None:
    log = Log({"3": {}, "2": {}, "1": {}}, {"3": charge("c"), "2": payload, "1": charge("a")})
    result, got = run(driver, log)
    assert got == ["a", "c"]
    (row,) = result.unreadable
    assert (row.id, row.name) == ("2", "charge.success")
    assert reason in row.reason


@pytest.mark.parametrize("status", [401, 429, 500])
def test_a_call_that_fails_on_the_way_stops_and_says_how_far_it_came(driver: Driver, status: int) -> None:
    log = Log({"3": {}, "2": {}, "1": {}}, {"3": charge("c"), "2": status, "1": charge("a")})
    got: list[Event] = []
    with pytest.raises(CatchUpError, match="1 events of the log were handled, 2 were not read") as caught:
        driver.result(client_of(driver, log).webhooks.catch_up(since=TODAY, handle=got.append))
    assert (len(caught.value.result.handled), caught.value.result.unread, len(got)) == (1, 2, 1)
    assert isinstance(caught.value.__cause__, APIError)


@pytest.mark.parametrize("number", [None, "", " ", 7, [1]])
def test_a_row_without_an_id_is_told_and_stops_no_other(driver: Driver, number: Any) -> None:
    rows = {"4": {}, "3": {"_id": number}, "2": {"_id": number, "event_payload": charge("b")}, "1": {}}
    log = Log(rows, {"4": charge("d"), "1": charge("a")})
    with pytest.raises(CatchUpError, match="the first, without an id: The log has neither") as caught:
        driver.result(client_of(driver, log).webhooks.catch_up(since=TODAY, handle=lambda event: None))
    result = caught.value.result
    assert (len(result.handled), [(row.id, row.name) for row in result.unreadable]) == (3, [("", "charge.success")])


def test_a_list_that_is_none_is_an_error(driver: Driver) -> None:
    log = Log({}, {})
    log.rows = None  # type: ignore[assignment]
    with pytest.raises(UnreadableReplyError):
        driver.result(client_of(driver, log).webhooks.catch_up(since=TODAY, handle=print))


def test_a_log_without_events_is_complete(driver: Driver) -> None:
    result, got = run(driver, Log({}, {}))
    assert (result, got) == (CatchUp(), [])


@pytest.mark.parametrize(
    ("options", "field"),
    [
        ({"since": None}, "since"),
        ({"since": "2026-01-15"}, "since"),
        ({"since": datetime(2026, 1, 15)}, "since"),
        ({"until": date(2026, 1, 14)}, "since"),
        ({"handle": None}, "handle"),
        ({"handle": "print"}, "handle"),
        ({"seen": "keys"}, "seen"),
        ({"seen": 7}, "seen"),
        ({"status": "failed"}, "status"),
        ({"request_options": {"deadline": 1}}, "request_options"),
        ({"since": None, "handle": None, "seen": 7}, "since"),
    ],
)
def test_a_bad_argument_is_refused_and_nothing_is_sent(driver: Driver, options: dict[str, Any], field: str) -> None:
    log = Log({"1": {}}, {})
    with pytest.raises(ValidationError) as caught:
        driver.result(client_of(driver, log).webhooks.catch_up(**{"since": TODAY, "handle": print, **options}))
    assert (caught.value.field, log.sent) == (field, [])


def test_no_result_shows_what_pays(driver: Driver) -> None:
    payload = charge("a", authorization={"authorization_code": "AUTH_0123456789", "last4": "4081"})

    def handle(event: Event) -> None:
        raise LookupError

    with pytest.raises(CatchUpError) as caught:
        driver.result(client_of(driver, Log({"1": {}}, {"1": payload})).webhooks.catch_up(since=TODAY, handle=handle))
    assert "4081" in repr(caught.value.result)
    assert "AUTH_0123456789" not in repr(caught.value.result) + str(caught.value)
    assert repr(client_of(driver, Log({}, {})).webhooks).startswith(("Webhooks(", "AsyncWebhooks("))


def test_the_error_pickles_with_its_result(driver: Driver) -> None:
    log = Log({"1": {}}, {"1": None})
    with pytest.raises(CatchUpError) as caught:
        driver.result(client_of(driver, log).webhooks.catch_up(since=TODAY, handle=print))
    copy = pickle.loads(pickle.dumps(caught.value))
    assert (str(copy), copy.result) == (str(caught.value), caught.value.result)


def test_an_interrupt_in_a_handler_is_not_swallowed() -> None:
    driver = Driver("sync")

    def handle(event: Event) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        client_of(driver, Log({"1": {}}, {"1": charge("a")})).webhooks.catch_up(since=TODAY, handle=handle)


def test_a_cancelled_task_does_not_go_on() -> None:
    import asyncio

    log = Log({"2": {}, "1": {}}, {"2": charge("b"), "1": charge("a")})
    got: list[Any] = []
    reached = asyncio.Event()

    async def handle(event: Event) -> None:
        got.append(event)
        reached.set()
        await asyncio.Event().wait()

    async def main() -> None:
        client = AsyncPaystack(KEY, transport=AsyncTransport(log))  # type: ignore[arg-type]
        task = asyncio.ensure_future(client.webhooks.catch_up(since=TODAY, handle=handle))
        await reached.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(main())
    assert len(got) == 1
