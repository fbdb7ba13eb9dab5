"""The adapters in the real frameworks: only what Paystack signed reaches the handler; failures come again."""

from __future__ import annotations

import asyncio
import functools
import inspect
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any

import django
import fastapi
import flask
import httpx
import pytest
import starlette.applications
import starlette.routing
from django.conf import settings
from django.core.handlers.asgi import ASGIHandler
from django.http import HttpResponse
from django.test import Client as DjangoClient
from django.test import override_settings
from django.urls import path

import paystack.adapters.django as django_adapter
import paystack.adapters.fastapi as fastapi_adapter
import paystack.adapters.flask as flask_adapter
from paystack import AsyncPaystack, ChargeSuccessEvent, ConfigurationError, Paystack, UnknownEvent
from paystack.webhooks import Event, sign

KEY = "sk_test_0123456789abcdef0123456789abcdef01234567"
OLD_KEY = "sk_test_ffffffffffffffffffffffffffffffffffffffff"
URL = "/hooks/paystack"

CHARGE = {
    "event": "charge.success",
    "data": {"id": 7, "status": "success", "reference": "order-1042", "amount": 500000, "channel": "carte à puce"},
}
BODY = json.dumps(CHARGE, ensure_ascii=False, separators=(",", ":")).encode()

Post = Callable[[bytes, dict[str, str]], tuple[int, str]]
"""Sends a body with headers to the application's webhook; gives back status and text."""

if not settings.configured:
    settings.configure(ALLOWED_HOSTS=["*"], MIDDLEWARE=["django.middleware.csrf.CsrfViewMiddleware"])
    django.setup()


def in_django(view: Any) -> Iterator[Post]:
    client = DjangoClient(enforce_csrf_checks=True, raise_request_exception=False)

    def post(body: bytes, headers: dict[str, str]) -> tuple[int, str]:
        kind = headers.get("content-type", "")
        reply = client.post(URL, body, content_type=kind, headers=headers)
        return reply.status_code, reply.content.decode()

    with override_settings(ROOT_URLCONF=(path(URL[1:], view),)):
        yield post


def in_django_asgi(view: Any) -> Iterator[Post]:
    with override_settings(ROOT_URLCONF=(path(URL[1:], view),)):
        yield from in_asgi(ASGIHandler())


def in_flask(view: Any) -> Iterator[Post]:
    app = flask.Flask(__name__)
    app.post(URL)(view)

    def post(body: bytes, headers: dict[str, str]) -> tuple[int, str]:
        reply = app.test_client().post(URL, data=body, headers=headers)
        return reply.status_code, reply.text

    yield post


def in_fastapi(endpoint: Any) -> Iterator[Post]:
    app = fastapi.FastAPI()
    app.post(URL)(endpoint)
    yield from in_asgi(app)


def in_starlette(endpoint: Any) -> Iterator[Post]:
    yield from in_asgi(
        starlette.applications.Starlette(routes=[starlette.routing.Route(URL, endpoint, methods=["POST"])])
    )


def in_asgi(app: Any) -> Iterator[Post]:
    transport = httpx.ASGITransport(app, raise_app_exceptions=False)

    async def send(body: bytes, headers: dict[str, str]) -> httpx.Response:
        async with httpx.AsyncClient(transport=transport, base_url="http://shop.example") as client:
            return await client.post(URL, content=body, headers=headers)

    def post(body: bytes, headers: dict[str, str]) -> tuple[int, str]:
        reply = asyncio.run(send(body, headers))
        return reply.status_code, reply.text

    yield post


FRAMEWORKS: dict[str, tuple[ModuleType, Callable[[Any], Iterator[Post]]]] = {
    "django": (django_adapter, in_django),
    "django under asgi": (django_adapter, in_django_asgi),
    "flask": (flask_adapter, in_flask),
    "fastapi": (fastapi_adapter, in_fastapi),
    "starlette": (fastapi_adapter, in_starlette),
}


@dataclass
class Shop:
    """An application with one webhook, and the events that its handler was given."""

    serve: Callable[[Callable[[Event], Any], Any], Post]
    events: list[Event] = field(default_factory=list)

    def handle(self, event: Event) -> None:
        self.events.append(event)

    def open(self, handler: Callable[[Event], Any] | None = None, keys: Any = KEY) -> Post:
        return self.serve(handler or self.handle, keys)


@pytest.fixture(params=FRAMEWORKS)
def shop(request: pytest.FixtureRequest) -> Iterator[Shop]:
    adapter, serving = FRAMEWORKS[request.param]
    opened: list[Iterator[Post]] = []

    def serve(handler: Callable[[Event], Any], keys: Any) -> Post:
        opened.append(serving(adapter.webhook(keys)(handler)))
        return next(opened[-1])

    yield Shop(serve)
    for served in reversed(opened):
        assert next(served, None) is None


def signed(body: bytes, key: str = KEY, kind: str = "application/json") -> dict[str, str]:
    return {"X-Paystack-Signature": sign(body, key), "content-type": kind}


Work = Callable[[Event], None]


def coroutine_function(work: Work) -> Any:
    async def handle(event: Event) -> None:
        await asyncio.sleep(0)
        work(event)

    return handle


def decorated(work: Work) -> Any:
    """A coroutine function under a decorator that knows nothing of `async`."""
    handle = coroutine_function(work)

    @functools.wraps(handle)
    def logged(event: Event) -> Any:
        return handle(event)

    return logged


def decorated_by_a_coroutine_function(work: Work) -> Any:
    """A decorator that is `async`, and forgets that what it decorates is too."""
    handle = coroutine_function(work)

    async def logged(event: Event) -> Any:
        return handle(event)

    return logged


def callable_object(work: Work) -> Any:
    class Handler:
        async def __call__(self, event: Event) -> None:
            await asyncio.sleep(0)
            work(event)

    return Handler()


def method(work: Work) -> Any:
    class Handler:
        async def handle(self, event: Event) -> None:
            work(event)

    return Handler().handle


def marked(work: Work) -> Any:
    """A function that says of itself that it is a coroutine function, as asgiref's `sync_to_async` does."""
    handle = decorated(work)
    mark = getattr(inspect, "markcoroutinefunction", None)
    if mark is None:  # before Python 3.12
        handle._is_coroutine = asyncio.coroutines._is_coroutine  # type: ignore[attr-defined]
        return handle
    return mark(handle)


def awaitable_object(work: Work) -> Any:
    class Job:
        def __init__(self, event: Event) -> None:
            self._event = event

        def __await__(self) -> Iterator[Any]:
            yield from asyncio.sleep(0).__await__()
            work(self._event)

    return Job


ASYNC_HANDLERS: dict[str, Callable[[Work], Any]] = {
    "coroutine function": coroutine_function,
    "decorated": decorated,
    "decorated by a coroutine function": decorated_by_a_coroutine_function,
    "callable object": callable_object,
    "method": method,
    "lambda": lambda work: lambda event: coroutine_function(work)(event),
    "partial": lambda work: functools.partial(coroutine_function(work)),
    "partial of a lambda": lambda work: functools.partial(lambda event: coroutine_function(work)(event)),
    "marked": marked,
    "awaitable object": awaitable_object,
}


def test_a_signed_event_reaches_the_handler_typed(shop: Shop) -> None:
    assert shop.open()(BODY, signed(BODY)) == (200, "")
    (event,) = shop.events
    assert type(event) is ChargeSuccessEvent
    assert event.data.amount == 500000
    assert event.data.channel == "carte à puce"


@pytest.mark.parametrize("kind", ["application/json; charset=utf-8", "text/plain", "application/x-www-form-urlencoded"])
def test_the_body_is_taken_raw_whatever_its_content_type_says(shop: Shop, kind: str) -> None:
    assert shop.open()(BODY, signed(BODY, kind=kind))[0] == 200
    assert len(shop.events) == 1


@pytest.mark.parametrize(
    ("headers", "reason"),
    [
        (signed(BODY, OLD_KEY), "does not match"),
        ({**signed(BODY), "X-Paystack-Signature": sign(BODY, KEY).upper()}, "does not match"),
        ({**signed(BODY), "X-Paystack-Signature": ""}, "no x-paystack-signature header"),
        ({"content-type": "application/json"}, "no x-paystack-signature header"),
    ],
    ids=["another key", "upper case", "empty", "missing"],
)
def test_a_bad_signature_is_answered_with_400_and_handled_by_nobody(
    shop: Shop, headers: dict[str, str], reason: str
) -> None:
    status, text = shop.open()(BODY, headers)
    assert (status, reason in text) == (400, True)
    assert KEY not in text
    assert shop.events == []


def test_a_body_that_a_proxy_wrote_anew_is_refused(shop: Shop) -> None:
    rewritten = json.dumps(json.loads(BODY)).encode()
    assert json.loads(rewritten) == json.loads(BODY)
    assert shop.open()(rewritten, signed(BODY))[0] == 400
    assert shop.events == []


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"\xff\xfe", b'{"data":{}}'])
def test_a_signed_body_that_is_no_event_is_refused(shop: Shop, body: bytes) -> None:
    assert shop.open()(body, signed(body))[0] == 400
    assert shop.events == []


def test_an_empty_unsigned_request_is_refused(shop: Shop) -> None:
    assert shop.open()(b"", {})[0] == 400
    assert shop.events == []


def test_an_event_that_is_new_to_this_version_is_handled(shop: Shop) -> None:
    body = b'{"event":"planet.aligned","data":[1]}'
    assert shop.open()(body, signed(body))[0] == 200
    (event,) = shop.events
    assert type(event) is UnknownEvent
    assert event.data == [1]


def test_a_handler_that_raises_is_answered_with_500_so_that_the_event_comes_again(shop: Shop) -> None:
    def fails_once(event: Event) -> None:
        shop.handle(event)
        if len(shop.events) == 1:
            raise ValueError("the database is away")

    post = shop.open(fails_once)
    assert [post(BODY, signed(BODY))[0] for _ in range(2)] == [500, 200]
    assert len(shop.events) == 2


def test_a_duplicate_is_handed_over_with_the_same_dedupe_key(shop: Shop) -> None:
    post = shop.open()
    assert [post(BODY, signed(BODY))[0] for _ in range(2)] == [200, 200]
    assert [event.dedupe_key for event in shop.events] == ["charge.success:7:success"] * 2


@pytest.mark.parametrize("made", ASYNC_HANDLERS.values(), ids=ASYNC_HANDLERS)
def test_whatever_awaitable_a_handler_returns_is_awaited_before_the_answer(shop: Shop, made: Any) -> None:
    assert shop.open(made(shop.handle))(BODY, signed(BODY)) == (200, "")
    assert [type(event) for event in shop.events] == [ChargeSuccessEvent]


@pytest.mark.parametrize("made", ASYNC_HANDLERS.values(), ids=ASYNC_HANDLERS)
def test_an_asynchronous_handler_that_raises_is_answered_with_500(shop: Shop, made: Any) -> None:
    def fail(event: Event) -> None:
        raise ValueError("the database is away")

    assert shop.open(made(fail))(BODY, signed(BODY))[0] == 500


@pytest.mark.parametrize("kind", ["generator", "async generator"])
def test_a_handler_that_would_never_run_is_answered_with_500(shop: Shop, kind: str) -> None:
    def generator(event: Event) -> Iterator[None]:
        shop.handle(event)
        yield

    async def async_generator(event: Event) -> Any:
        shop.handle(event)
        yield

    handler: Any = generator if kind == "generator" else async_generator
    assert shop.open(handler)(BODY, signed(BODY))[0] == 500
    assert shop.events == []


def test_a_response_that_a_handler_returns_is_the_answer() -> None:
    """As in a view that was written without an adapter: a failure that it answers must not become a 200."""
    answers: list[tuple[ModuleType, Callable[[Any], Iterator[Post]], Any]] = [
        (django_adapter, in_django, HttpResponse(status=503)),
        (flask_adapter, in_flask, flask.Response(status=503)),
        (flask_adapter, in_flask, ("", 503)),
        (fastapi_adapter, in_fastapi, fastapi.Response(status_code=503)),
    ]

    async def later(answer: Any) -> Any:
        return answer

    for adapter, serving, answer in answers:
        for handler in (lambda event, answer=answer: answer, lambda event, answer=answer: later(answer)):
            for post in serving(adapter.webhook(KEY)(handler)):
                assert post(BODY, signed(BODY))[0] == 503, (adapter, answer)


def test_two_handlers_without_a_name_can_be_two_views_of_one_flask_application() -> None:
    app = flask.Flask(__name__)

    def paid(shop: str, event: Event) -> None:
        raise ValueError(shop)

    class Refunded:
        def __call__(self, event: Event) -> None:
            raise ValueError

    app.post("/paid")(flask_adapter.webhook(KEY)(functools.partial(paid, "books")))
    app.post("/refunded")(flask_adapter.webhook(KEY)(Refunded()))
    assert {"paid", "Refunded"} <= set(app.view_functions)


@pytest.mark.parametrize(
    "keys", [KEY, [OLD_KEY, KEY], (KEY,), Paystack(KEY), AsyncPaystack(KEY)], ids=lambda keys: type(keys).__name__
)
def test_the_key_comes_from_a_client_or_is_given_alone_or_in_a_list(shop: Shop, keys: Any) -> None:
    post = shop.open(keys=keys)
    assert post(BODY, signed(BODY))[0] == 200
    assert post(BODY, signed(BODY, "sk_test_third"))[0] == 400


@pytest.mark.parametrize("keys", ["", [], [KEY, ""], "pk_test_0123456789", " " + KEY])
@pytest.mark.parametrize("adapter", [django_adapter, flask_adapter, fastapi_adapter])
def test_keys_that_can_never_be_right_are_refused_when_the_application_starts(adapter: ModuleType, keys: Any) -> None:
    with pytest.raises(ConfigurationError):
        adapter.webhook(keys)


def test_the_view_has_the_name_and_the_docstring_of_the_handler() -> None:
    def paid(event: Event) -> None:
        """Ship it."""

    for adapter in (django_adapter, flask_adapter, fastapi_adapter):
        view: Any = adapter.webhook(KEY)(paid)
        assert (view.__name__, view.__doc__) == ("paid", "Ship it.")


def test_django_answers_only_posts() -> None:
    view = django_adapter.webhook(KEY)(lambda event: None)
    with override_settings(ROOT_URLCONF=(path(URL[1:], view),)):
        assert DjangoClient().get(URL).status_code == 405


def test_fastapi_sees_an_endpoint_without_parameters() -> None:
    app = fastapi.FastAPI()
    app.post(URL)(fastapi_adapter.webhook(KEY)(lambda event: None))
    operation = app.openapi()["paths"][URL]["post"]
    assert "parameters" not in operation
    assert "requestBody" not in operation


@pytest.mark.parametrize(("adapter", "imported"), [("django", "django"), ("flask", "flask"), ("fastapi", "starlette")])
def test_a_framework_is_imported_by_its_own_adapter_and_by_nothing_else(adapter: str, imported: str) -> None:
    script = (
        "import sys, paystack, paystack.webhooks, paystack.adapters\n"
        "frameworks = {'django', 'flask', 'starlette', 'fastapi'}\n"
        "print(*frameworks & set(sys.modules))\n"
        f"import paystack.adapters.{adapter}\n"
        "print(*frameworks & set(sys.modules))"
    )
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert ran.stdout == f"\n{imported}\n"
