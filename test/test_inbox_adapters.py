"""The adapters with an inbox: the function runs once for each event, and what Paystack is told is what happened."""

from __future__ import annotations

import logging
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from types import ModuleType
from typing import Any

import fastapi
import flask
import pytest
from django.http import HttpResponse

import paystack.adapters.django as django_adapter
import paystack.adapters.fastapi as fastapi_adapter
import paystack.adapters.flask as flask_adapter
from paystack import ConfigurationError, ValidationError
from paystack.inbox import Inbox
from paystack.webhooks import Event
from test.test_adapters import ASYNC_HANDLERS, BODY, FRAMEWORKS, KEY, Post, signed

KEY_OF_THE_EVENT = "charge.success:7:success"


@pytest.fixture
def inbox(tmp_path: Path) -> Iterator[Inbox]:
    with closing(Inbox(tmp_path / "webhooks.db", timeout=0.2)) as opened:
        yield opened


class Shop:
    """An application with one webhook and an inbox."""

    def __init__(self, framework: str, inbox: Inbox) -> None:
        self.framework = framework
        self.adapter, self._serving = FRAMEWORKS[framework]
        self.inbox = inbox
        self.handled: list[str] = []
        self._opened: list[Iterator[Post]] = []

    def handle(self, event: Event) -> None:
        self.handled.append(event.dedupe_key)

    def post(self, handler: Any) -> Callable[[], int]:
        self._opened.append(self._serving(self.adapter.webhook(KEY, inbox=self.inbox)(handler)))
        post = next(self._opened[-1])
        return lambda: post(BODY, signed(BODY))[0]

    def close(self) -> None:
        for served in reversed(self._opened):
            assert next(served, None) is None


@pytest.fixture(params=FRAMEWORKS)
def shop(request: pytest.FixtureRequest, inbox: Inbox) -> Iterator[Shop]:
    opened = Shop(request.param, inbox)
    yield opened
    opened.close()


def test_a_repeat_is_answered_with_200_and_handled_by_nobody(shop: Shop) -> None:
    post = shop.post(shop.handle)
    assert [post() for _ in range(3)] == [200] * 3
    assert shop.handled == [KEY_OF_THE_EVENT]


@pytest.mark.parametrize("made", ASYNC_HANDLERS.values(), ids=ASYNC_HANDLERS)
def test_asynchronous_functions_run_once_too(shop: Shop, made: Any) -> None:
    post = shop.post(made(shop.handle))
    assert [post() for _ in range(2)] == [200] * 2
    assert shop.handled == [KEY_OF_THE_EVENT]


@pytest.mark.parametrize("made", [lambda work: work, *ASYNC_HANDLERS.values()], ids=["plain", *ASYNC_HANDLERS])
def test_a_function_that_fails_is_answered_with_500_and_run_again(shop: Shop, made: Any) -> None:
    def fails_once(event: Event) -> None:
        shop.handle(event)
        if len(shop.handled) == 1:
            raise LookupError

    post = shop.post(made(fails_once))
    assert [post() for _ in range(3)] == [500, 200, 200]
    assert len(shop.handled) == 2


def test_a_function_that_takes_the_connection_writes_on_it(shop: Shop, tmp_path: Path) -> None:
    def handle(event: Event, connection: Any) -> None:
        connection.execute("create table if not exists shipments (dedupe_key text)")
        connection.execute("insert into shipments values (?)", (event.dedupe_key,))
        shop.handle(event)
        if len(shop.handled) == 1:
            raise LookupError

    post = shop.post(handle)
    assert [post() for _ in range(3)] == [500, 200, 200]
    with closing(sqlite3.connect(tmp_path / "webhooks.db")) as database:
        assert database.execute("select * from shipments").fetchall() == [(KEY_OF_THE_EVENT,)]


def test_a_delivery_while_another_one_is_handled_is_answered_with_503(
    shop: Shop, caplog: pytest.LogCaptureFixture
) -> None:
    within: list[int] = []
    other = Inbox(shop.inbox._store.path, timeout=0.05)  # type: ignore[attr-defined]

    def handle(event: Event) -> None:
        async def no_answer(event: Event) -> None:
            raise AssertionError("it ran twice")

        def deliver() -> None:
            serving = Shop(shop.framework, other)
            within.append(serving.post(no_answer)())
            serving.close()

        thread = threading.Thread(target=deliver)
        thread.start()
        thread.join()

    with caplog.at_level(logging.ERROR, "paystack"):
        assert shop.post(handle)() == 200
    assert within == [503]
    assert "answered with 503" in caplog.text
    other.close()


def test_a_database_that_cannot_be_used_is_answered_with_503(shop: Shop, tmp_path: Path) -> None:
    shop.inbox = Inbox(tmp_path / "nowhere/webhooks.db")
    assert shop.post(shop.handle)() == 503
    assert shop.handled == []


ANSWERS: list[tuple[ModuleType, str, Any, Any]] = [
    (django_adapter, "django", HttpResponse(status=503), HttpResponse(status=202)),
    (flask_adapter, "flask", flask.Response(status=503), ("", 202)),
    (fastapi_adapter, "fastapi", fastapi.Response(status_code=503), fastapi.Response(status_code=202)),
]


@pytest.mark.parametrize(("adapter", "framework", "failure", "success"), ANSWERS, ids=lambda it: str(it)[:7])
@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
def test_an_event_that_the_function_answers_with_a_failure_was_not_handled(
    adapter: ModuleType, framework: str, failure: Any, success: Any, inbox: Inbox, asynchronous: bool
) -> None:
    answers = [failure, success]

    async def later(answer: Any) -> Any:
        return answer

    def handle(event: Event) -> Any:
        answer = answers.pop(0)
        return later(answer) if asynchronous else answer

    shop = Shop(framework, inbox)
    post = shop.post(handle)
    assert post() == 503
    assert [pending.last_error for pending in inbox.pending()] == ["answered with status 503"]
    assert [post(), post()] == [202, 200]
    shop.close()


@pytest.mark.parametrize("adapter", [django_adapter, flask_adapter, fastapi_adapter])
def test_what_is_no_inbox_is_refused_when_the_application_starts(adapter: ModuleType) -> None:
    with pytest.raises(ConfigurationError, match="inbox must be an inbox"):
        adapter.webhook(KEY, inbox="webhooks.db")(lambda event: None)


@pytest.mark.parametrize("adapter", [django_adapter, flask_adapter, fastapi_adapter])
def test_a_function_that_cannot_be_called_is_refused_when_the_application_starts(
    adapter: ModuleType, inbox: Inbox
) -> None:
    with pytest.raises(ValidationError, match="handler must take"):
        adapter.webhook(KEY, inbox=inbox)(lambda event, shop: None)


def test_unsigned_events_never_reach_the_inbox(shop: Shop) -> None:
    serving = FRAMEWORKS[shop.framework][1](shop.adapter.webhook(KEY, inbox=shop.inbox)(shop.handle))
    for post in serving:
        assert post(BODY, {})[0] == 400
    assert shop.inbox.pending() == []
    assert KEY_OF_THE_EVENT not in shop.inbox
