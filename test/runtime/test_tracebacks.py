"""What an error reporter finds: the local variables of every frame of an error and of all that led to it."""

from __future__ import annotations

import asyncio
import errno
import gc
import importlib
import os
import pickle
import signal
import socket
import sys
import threading
import time
from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from types import FrameType
from typing import Any

import pytest

from paystack import (
    ConfigurationError,
    Paystack,
    PaystackError,
    RequestOptions,
    Timeout,
    ValidationError,
)
from paystack.runtime.transport import tls_context
from test.runtime.test_transports import LOSSES, closes_in_headers
from test.support.driver import Driver
from test.support.interrupts import in_a_thread_of_its_own
from test.support.scripted import KEY
from test.support.wire import ASYNC_CLIENTS, CLIENTS, Behaviour, Connection, Server

CARD = {"number": "4084084084084081", "cvv": "7391", "expiry_month": "12", "expiry_year": "2030", "pin": "5274"}
PIN, OTP, ACCOUNT = "61839427", "48291350", "0690000031"
BANK = {"code": "057", "account_number": ACCOUNT}
PASSWORD = "correct-horse"
LOGIN = f"shop:{PASSWORD}"
SECRETS = [KEY, CARD["number"], PIN, OTP, ACCOUNT, PASSWORD, b64encode(LOGIN.encode()).decode()[-4:]]


def shown(value: Any, depth: int = 0) -> Iterator[str]:
    """What reporters show of a variable: its `repr`, and in containers that of each item."""
    if isinstance(value, Mapping) and depth < 8:
        for key, item in list(value.items()):
            yield from shown(key, depth + 1)
            yield from shown(item, depth + 1)
    elif isinstance(value, (list, tuple, set, frozenset)) and depth < 8:
        for item in list(value):
            yield from shown(item, depth + 1)
    else:
        yield repr(value)


def chain(error: BaseException | None) -> Iterator[BaseException]:
    """`error` and all that led to it, also what `raise ... from` leaves out."""
    todo, seen = [error], set[int]()
    while todo:
        one = todo.pop()
        if one is not None and id(one) not in seen:
            seen.add(id(one))
            yield one
            todo += [one.__cause__, one.__context__]


def found(error: BaseException) -> list[str]:
    """Where a reporter would show a secret: not in this file, which is the application."""
    places = []
    for one in chain(error):
        if any(secret in f"{one!r} {one}" for secret in SECRETS):
            places.append(f"the text of {type(one).__name__}")
        walk = one.__traceback__
        while walk is not None:
            frame, walk = walk.tb_frame, walk.tb_next
            if frame.f_code.co_filename == __file__ or "/test/support/" in frame.f_code.co_filename:
                continue
            for name, value in frame.f_locals.items():
                texts = []
                with suppress(AttributeError, NotImplementedError):  # what is half made, or must not be iterated over
                    texts += [repr(value), *shown(value)]
                if any(secret in text for secret in SECRETS for text in texts):
                    places.append(f"{frame.f_code.co_filename}:{frame.f_lineno} {frame.f_code.co_name}: {name}")
    return places


CALLS: dict[str, Callable[[Any], Any]] = {
    "charge": lambda client: client.charges.create("ada@example.com", 1000, bank=BANK, pin=PIN),
    "pin": lambda client: client.charges.submit_pin(PIN, "order-1"),
    "otp": lambda client: client.charges.submit_otp(OTP, "order-1"),
    "account": lambda client: client.customers.validate(
        "CUS_x", country="NG", type="bank_account", first_name="A", last_name="B", account_number=ACCOUNT
    ),
    "any": lambda client: client.request("POST", "/charge", body={"card": CARD, "list": [{"pin": PIN}]}),
    "query": lambda client: client.request("GET", "/bank/resolve", params={"account_number": ACCOUNT}),
}


@pytest.fixture(params=CLIENTS)
def driver(request: pytest.FixtureRequest) -> Iterator[Driver]:
    made = Driver(request.param)
    yield made
    made.close()


def made(driver: Driver, url: str, **options: Any) -> Any:
    return CLIENTS[driver.kind](KEY, base_url=url, **{"max_retries": 0, **options})


def error_of(driver: Driver, client: Any, call: Callable[[Any], Any]) -> BaseException:
    with pytest.raises(PaystackError) as caught:
        driver.result(call(client))
    driver.result(client.close())
    return caught.value


def refuses(connection: Connection) -> None:
    connection.read()
    connection.answer(b'{"status":false,"message":"no"}', status="400 Bad Request")


def fails(connection: Connection) -> None:
    connection.read()
    connection.answer(b"<html>", status="502 Bad Gateway")


def answers_with_a_page(connection: Connection) -> None:
    connection.read()
    connection.answer(b"<html>")


def is_silent(connection: Connection) -> None:
    connection.read()
    connection.hold()


BEHAVIOURS = [*LOSSES, closes_in_headers, refuses, fails, answers_with_a_page, is_silent]


@pytest.mark.parametrize("behaviour", BEHAVIOURS)
@pytest.mark.parametrize("call", CALLS)
def test_after_a_failure_on_the_way(driver: Driver, call: str, behaviour: Behaviour) -> None:
    with Server(behaviour) as server:
        client = made(driver, server.url, timeout=0.1)
        assert found(error_of(driver, client, CALLS[call])) == []


@pytest.mark.parametrize("behaviour", [closes_in_headers, fails, is_silent])
def test_after_a_deadline_and_retries(driver: Driver, behaviour: Behaviour) -> None:
    with Server(behaviour) as server:
        client = made(driver, server.url, deadline=0.3, max_retries=3)
        assert found(error_of(driver, client, CALLS["charge"])) == []


@pytest.mark.parametrize("call", CALLS)
def test_after_a_connection_that_was_refused(driver: Driver, call: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    assert found(error_of(driver, made(driver, f"http://127.0.0.1:{port}"), CALLS[call])) == []


@pytest.mark.parametrize("call", CALLS)
def test_after_a_handshake_that_failed(driver: Driver, call: str) -> None:
    with Server(lambda connection: connection.write(b"no TLS")) as server:
        client = made(driver, server.url.replace("http:", "https:"))
        assert found(error_of(driver, client, CALLS[call])) == []


@pytest.mark.parametrize("call", CALLS)
def test_after_a_handshake_that_takes_too_long(driver: Driver, call: str) -> None:
    with Server(lambda connection: connection.hold()) as server:
        client = made(driver, server.url.replace("http:", "https:"), timeout=Timeout(connect=0.1))
        assert found(error_of(driver, client, CALLS[call])) == []


@pytest.mark.parametrize("url", ["https://api.paystack.co", "http://127.0.0.1:9"])
@pytest.mark.parametrize("answer", ["407 Login", "503 Down"])
def test_after_a_proxy_refused(driver: Driver, answer: str, url: str) -> None:
    def no_tunnel(connection: Connection) -> None:
        connection.read()
        connection.answer(b"", status=answer)

    with Server(no_tunnel) as proxy:
        client = made(driver, url, proxy=proxy.url.replace("//", f"//{LOGIN}@"))
        assert found(error_of(driver, client, CALLS["charge"])) == []


NO_PROXIES = [
    f"ftp://{LOGIN}@127.0.0.1:9",
    f"http://{LOGIN}@",
    f"http://{LOGIN}",
    f"http://{LOGIN}@127.0.0.1:port",
    f"http://{LOGIN}@[::1:9",
    f"http://{LOGIN}[@127.0.0.1:9]",
]


@pytest.mark.parametrize("where", ["argument", "environment"])
@pytest.mark.parametrize("proxy", NO_PROXIES)
def test_after_a_proxy_was_refused(driver: Driver, proxy: str, where: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", proxy if where == "environment" else "")
    client = made(driver, "https://api.paystack.co", proxy=proxy if where == "argument" else None)
    error = error_of(driver, client, CALLS["charge"])
    assert isinstance(error, ConfigurationError)
    assert found(error) == []


class CtrlC(BaseException):
    """What a signal handler raises."""


@pytest.mark.slow(seconds=20)
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # a session that was half made
@pytest.mark.parametrize("where", ["argument", "environment"])
@in_a_thread_of_its_own
def test_after_an_interrupt_at_any_line_that_makes_the_connections(
    driver: Driver, where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy = f"http://{LOGIN}@127.0.0.1:9"
    monkeypatch.setenv("HTTPS_PROXY", proxy if where == "environment" else "")
    client = made(driver, "https://api.paystack.co", proxy=proxy if where == "argument" else None)
    context = tls_context(None)  # which takes long to make
    for module in ("transport", "aio_transport"):
        monkeypatch.setattr(f"paystack.runtime.{module}.tls_context", lambda bundle: context)

    def interrupted_at(number: int) -> tuple[int, BaseException | None]:
        """How many lines were run, and what was raised."""
        lines = 0

        def trace(frame: FrameType, event: str, arg: Any) -> Any:
            nonlocal lines
            if event == "line" and frame.f_code.co_filename != __file__:
                lines += 1
                if lines == number:
                    raise CtrlC
            return trace

        async def opened() -> Any:
            return opens()

        def opens() -> Any:
            sys.settrace(trace)
            try:
                return client._transport._open()
            except CtrlC as error:
                return error
            finally:
                sys.settrace(None)

        made = driver.result(opened()) if driver.is_async else opens()
        if not isinstance(made, CtrlC):
            driver.result(made.close() if driver.is_async else client._transport.close())
            return lines, None
        return lines, made

    total, error = interrupted_at(0)
    assert total > 100 and error is None
    for number in range(1, total + 1):
        _, error = interrupted_at(number)
        assert error is None or found(error) == [], number
    del error
    gc.collect()  # what was half made is reported here, not in a later test
    driver.result(client.close())


REFUSED: dict[str, Callable[[Any], Any]] = {
    "missing": lambda client: client.charges.submit_pin(PIN, ""),
    "amount": lambda client: client.charges.create("ada@example.com", 10.5, bank=BANK, pin=PIN),
    "reference": lambda client: client.charges.create("ada@example.com", 1000, bank=BANK, pin=PIN, reference=" "),
    "not JSON": lambda client: client.charges.create(
        "ada@example.com", 1000, bank=BANK, pin=PIN, metadata={"a": object()}
    ),
    "not text": lambda client: client.charges.create("ada@example.com", 1000, bank=BANK, pin=PIN, birthday="\ud800"),
    "not a number": lambda client: client.request("POST", "/charge", body=[{"card": CARD, "a": float("nan")}]),
    "not an object": lambda client: client.request("POST", "/charge", body=[{"card": CARD, "a": {1, 2}}]),
    "a list in a query": lambda client: client.request("GET", "/x", params={"account_number": ACCOUNT, "a": [1]}),
    "no text in a query": lambda client: client.request("GET", "/x", params={"account_number": ACCOUNT + "\ud800"}),
    "path": lambda client: client.request("POST", "//x", body={"card": CARD}, params={"account_number": ACCOUNT}),
    "method": lambda client: client.request("P ST", "/x", body={"card": CARD}),
    "path text": lambda client: client.request("POST", "/\ud800", body={"card": CARD}),
    "header": lambda client: client.charges.submit_pin(
        PIN, "order-1", request_options=RequestOptions(headers={"authorization": f"Bearer {KEY}\n"})
    ),
}


@pytest.mark.parametrize("call", REFUSED)
def test_after_an_argument_was_refused(driver: Driver, call: str) -> None:
    error = error_of(driver, made(driver, "http://127.0.0.1:9"), REFUSED[call])
    assert isinstance(error, ValidationError)
    assert found(error) == []


@pytest.mark.parametrize("client_type", CLIENTS.values())
@pytest.mark.parametrize(
    "options",
    [
        {"base_url": "nonsense"},
        {"base_url": "http://api.paystack.co"},
        {"base_url": f"https://{LOGIN}@api.paystack.co"},
        {"base_url": f"https://api.paystack.co?key={KEY}"},
        {"timeout": -1},
        {"deadline": 0},
        {"max_retries": -1},
        {"secret_key": f"{KEY}\n"},
        {"secret_key": KEY.encode()},
        {"secret_key": "pk_" + KEY},
    ],
)
def test_after_a_mistake_in_the_set_up(client_type: Any, options: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError) as caught:
        client_type(**{"secret_key": KEY, "proxy": f"http://{LOGIN}@127.0.0.1:9", **options})
    assert found(caught.value) == []


@pytest.mark.parametrize("client_type", CLIENTS.values())
def test_after_the_environment_has_a_url_with_a_login(client_type: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PAYSTACK_BASE_URL", f"https://{LOGIN}@api.paystack.co")
    with pytest.raises(ConfigurationError) as caught:
        client_type(KEY)
    assert found(caught.value) == []


@pytest.mark.parametrize("keys", [f"{KEY}\n", "pk_" + KEY, [KEY, f"{KEY} "], (KEY, ""), KEY.encode()])
@pytest.mark.parametrize("framework", ["django", "fastapi", "flask"])
def test_after_a_mistake_in_the_keys_of_a_webhook(framework: str, keys: Any) -> None:
    adapter = importlib.import_module(f"paystack.adapters.{framework}")
    with pytest.raises(ConfigurationError) as caught:
        adapter.webhook(keys)
    assert found(caught.value) == []


def test_after_the_environment_has_a_broken_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PAYSTACK_SECRET_KEY", f"{KEY} ")
    with pytest.raises(ConfigurationError) as caught:
        Paystack()
    assert found(caught.value) == []


def test_after_a_client_could_not_be_pickled() -> None:
    with pytest.raises(ConfigurationError) as caught:
        pickle.dumps(Paystack(KEY))
    assert found(caught.value) == []


def test_after_ctrl_c() -> None:
    def pressed(*_: object) -> None:
        raise CtrlC

    def is_interrupted(connection: Connection) -> None:
        connection.read()
        time.sleep(0.02)  # for the client to wait for the answer
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGUSR1)
        connection.hold()

    before = signal.signal(signal.SIGUSR1, pressed)
    try:
        with (
            Server(is_interrupted) as server,
            Paystack(KEY, base_url=server.url) as client,
            pytest.raises(CtrlC) as caught,
        ):
            CALLS["charge"](client)
    finally:
        signal.signal(signal.SIGUSR1, before)
    assert found(caught.value) == []


@pytest.mark.parametrize("client_type", ASYNC_CLIENTS)
def test_after_a_task_was_cancelled(client_type: Any) -> None:
    begun = threading.Event()

    def is_silent_when_it_has_begun(connection: Connection) -> None:
        connection.read()
        begun.set()
        connection.hold()

    async def use(url: str) -> BaseException:
        async with client_type(KEY, base_url=url) as client:
            task = asyncio.ensure_future(CALLS["charge"](client))
            await asyncio.to_thread(begun.wait, 10)
            task.cancel()
            with pytest.raises(asyncio.CancelledError) as caught:
                await task
            return caught.value

    with Server(is_silent_when_it_has_begun) as server:
        assert found(asyncio.run(use(server.url))) == []


def test_the_cause_keeps_its_type_and_text_but_not_its_frames(driver: Driver) -> None:
    with Server(refuses) as server:
        pass  # nobody listens there any more
    error = error_of(driver, made(driver, server.url), CALLS["pin"])
    cause = error.__cause__
    assert isinstance(cause, OSError)
    assert os.strerror(errno.ECONNREFUSED) in str(cause) or str(server.port) in str(cause)
    assert [one.__traceback__ for one in chain(cause)] == [None] * len(list(chain(cause)))


def test_the_frames_of_what_the_application_was_handling_stay(driver: Driver) -> None:
    with Server(refuses) as server:
        pass
    client = made(driver, server.url)
    try:
        raise KeyError("the application's")
    except KeyError as own:
        error = error_of(driver, client, CALLS["pin"])
        assert own.__traceback__ is not None
        assert driver.is_async or own in chain(error)
