"""What an application can watch and switch on: hooks, logging, and a client that was closed."""

from __future__ import annotations

import copy
import logging
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import pytest

from paystack import (
    AsyncPaystack,
    ConfigurationError,
    DuplicateReferenceError,
    NetworkError,
    NotFoundError,
    Paystack,
    PaystackError,
    RateLimitError,
    ServerError,
)
from paystack.api.operations import OPERATIONS
from paystack.runtime.http import Request
from paystack.runtime.log import log_as_asked, logger, shown
from test.support.scripted import KEY, Stage, customer, reply
from test.support.wire import OK, TRANSPORTS, Connection, Server, Wire, serve


def test_hooks_see_each_attempt_and_what_came_of_it(stage: Stage) -> None:
    before: list[tuple[str, int]] = []
    after: list[tuple[str, int, Any]] = []
    lost = NetworkError("lost its connection.", sent=True)
    stage.call(
        lambda client: client.customers.fetch("CUS_x"),
        lost,
        reply(503),
        customer(),
        on_request=lambda send: before.append((send.operation, send.attempt)),
        on_response=lambda send, outcome, seconds: after.append((send.url, send.attempt, outcome)),
    )
    assert before == [("customers.fetch", 1), ("customers.fetch", 2), ("customers.fetch", 3)]
    assert [attempt for _, attempt, _ in after] == [1, 2, 3]
    assert after[0][2] is lost
    assert [outcome.status for _, _, outcome in after[1:]] == [503, 200]


def test_what_hooks_are_given_does_not_show_the_key(stage: Stage) -> None:
    seen: list[str] = []
    stage.call(
        lambda client: client.charges.submit_otp("123456", "order-1"),
        reply(200, {"status": True, "data": {"status": "success"}}),
        on_response=lambda send, outcome, seconds: seen.append(repr((send, outcome))),
    )
    assert KEY not in seen[0] and "123456" not in seen[0]
    assert "/charge/submit_otp" in seen[0]


def test_a_hook_that_fails_reaches_the_caller(stage: Stage) -> None:
    def broken(send: Any) -> None:
        raise RuntimeError("broken hook")

    with pytest.raises(RuntimeError, match="broken hook"):
        stage.call(lambda client: client.customers.fetch("CUS_x"), customer(), on_request=broken)
    assert stage.sent == []


OF_A_HOOK: list[PaystackError] = [
    NetworkError("the metrics cannot be reached."),
    NetworkError("the metrics' connection was lost.", sent=True),
    RateLimitError("the metrics are over their limit.", status=429),
    ServerError("the metrics failed.", status=503),
    DuplicateReferenceError("seen before.", status=400),
    NotFoundError("no such metric.", status=404),
]
WATCHED: dict[str, Callable[[Any], Any]] = {
    "never": lambda client: client.refunds.create("order-1"),
    "reference": lambda client: client.transactions.charge_authorization("a@b.co", 500, "AUTH_x"),
    "made anew": lambda client: client.transactions.initialize("a@b.co", 500),
    "safe": lambda client: client.customers.fetch("CUS_x"),
    "any": lambda client: client.request("POST", "/new/thing"),
    "a payment": lambda client: client.payments.create(500_000, currency="NGN", customer_email="a@b.co"),
    "a keyed payment": lambda client: client.payments.create(
        500_000, currency="NGN", customer_email="a@b.co", idempotency_key="order-1"
    ),
}


@pytest.mark.parametrize("hook", ["on_request", "on_response"])
@pytest.mark.parametrize("error", OF_A_HOOK, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("make", WATCHED.values(), ids=WATCHED)
def test_what_a_hook_raises_is_not_the_outcome_of_the_request(
    stage: Stage, make: Callable[[Any], Any], error: PaystackError, hook: str
) -> None:
    raised = copy.copy(error)

    def broken(*args: Any) -> None:
        raise raised

    with pytest.raises(type(error)) as caught:
        stage.call(make, *[customer()] * 5, **{hook: broken})
    assert caught.value is raised
    assert caught.value.raised_by_hook
    assert len(stage.sent) == (0 if hook == "on_request" else 1)
    assert stage.waits == []


@pytest.mark.parametrize("make", WATCHED.values(), ids=WATCHED)
def test_a_hook_that_fails_after_a_failure_reaches_the_caller(stage: Stage, make: Callable[[Any], Any]) -> None:
    raised = RateLimitError("the metrics are over their limit.", status=429)

    def broken(*args: Any) -> None:
        raise raised

    with pytest.raises(RateLimitError) as caught:
        stage.call(make, NetworkError("could not connect."), on_response=broken)
    assert caught.value is raised
    assert len(stage.sent) == 1


def test_a_closed_client_says_so(stage: Stage) -> None:
    client = stage.client(customer())
    stage.run(client.close())
    stage.run(client.close())
    with pytest.raises(ConfigurationError, match="was closed"):
        stage.run(client.customers.fetch("CUS_x"))
    assert stage.sent == []


@pytest.fixture
def bare_logger() -> Iterator[None]:
    kept, level = logger.handlers[:], logger.level
    logger.handlers[:] = []
    yield
    logger.handlers[:] = kept
    logger.setLevel(level)


@pytest.mark.parametrize(("value", "level"), [("info", logging.INFO), ("DEBUG", logging.DEBUG)])
def test_the_environment_switches_the_log_on(
    bare_logger: None, monkeypatch: pytest.MonkeyPatch, value: str, level: int
) -> None:
    monkeypatch.setenv("PAYSTACK_LOG", value)
    Paystack(KEY)
    Paystack(KEY)
    assert (len(logger.handlers), logger.level) == (1, level)


def test_an_applications_own_logging_is_kept(bare_logger: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PAYSTACK_LOG", "debug")
    own = logging.NullHandler()
    logger.addHandler(own)
    log_as_asked()
    assert logger.handlers == [own]


@pytest.mark.parametrize("value", ["", " "])
def test_without_a_level_nothing_is_set_up(bare_logger: None, monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("PAYSTACK_LOG", value)
    Paystack(KEY)
    assert logger.handlers == []


@pytest.mark.parametrize("value", ["loud", "1", "warning", "true"])
def test_a_level_that_there_is_not_is_refused(bare_logger: None, monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("PAYSTACK_LOG", value)
    for client_type in (Paystack, AsyncPaystack):
        with pytest.raises(ConfigurationError, match=f"PAYSTACK_LOG must be info or debug, not '{value}'"):
            client_type(KEY)
    logger.addHandler(logging.NullHandler())
    with pytest.raises(ConfigurationError, match="info or debug"):
        Paystack(KEY)


def test_debug_says_more_than_info(stage: Stage, caplog: pytest.LogCaptureFixture) -> None:
    steps = (NetworkError("lost.", sent=True), reply(503, x_request_id="r-7"), customer())
    with caplog.at_level(logging.DEBUG, "paystack"):
        stage.call(lambda client: client.customers.fetch("CUS_x"), *steps)
    by_level = {
        level: [record.getMessage() for record in caplog.records if record.levelno == level]
        for level in (logging.INFO, logging.DEBUG)
    }
    assert by_level[logging.INFO] == [
        "GET /customer/{code} got no answer (NetworkError)",
        "GET /customer/{code} failed (NetworkError), next attempt in 0.5 s",
        "GET /customer/{code} answered 503",
        "GET /customer/{code} failed (ServerError), next attempt in 1.0 s",
        "GET /customer/{code} answered 200",
    ]
    assert by_level[logging.DEBUG] == [
        "GET /customer/{code}: attempt 1, after 0.000 s, request id None",
        "GET /customer/{code}: attempt 2, after 0.500 s, request id r-7",
        "GET /customer/{code}: attempt 3, after 1.500 s, request id None",
    ]


VALUE = "ada%40example.com"


@pytest.mark.parametrize("operation", OPERATIONS)
def test_no_operation_logs_a_value_of_its_path(operation: str) -> None:
    method, path, *_ = OPERATIONS[operation]
    filled = re.sub("{.*?}", VALUE, path)
    for name in (operation, f"request {method} {filled}"):  # the second is a call of `client.request`
        line = shown(Request(method, f"{filled}?email={VALUE}", name))
        assert VALUE not in line and "?" not in line
        assert line.startswith(f"{method} /{path.split('/')[1]}")


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("/customer/ada", "GET /customer/{...}"),
        ("/bank/resolve?account_number=0690000031", "GET /bank/resolve"),
        ("/bank/0690000031", "GET /bank/{...}"),
        ("/transaction/verify/order-1", "GET /transaction/verify/{...}"),
        ("/ada%40example.com/verify", "GET /{...}/verify"),
        ("/", "GET /{...}"),
    ],
)
def test_an_endpoint_without_a_method_logs_only_words_of_the_api(path: str, line: str) -> None:
    assert shown(Request("GET", path, f"request GET {path}")) == line


@pytest.mark.parametrize("kind", TRANSPORTS)
def test_no_library_logs_what_a_call_sends(kind: str, caplog: pytest.LogCaptureFixture) -> None:
    """As with an application that logs everything, of all libraries."""

    def answers_oddly(connection: Connection) -> None:
        connection.read()
        connection.write(b"HTTP/1.1 200 OK\r\nno colon here\r\ncontent-length: 29\r\n\r\n" + OK)
        connection.read()
        connection.answer(headers="x-a: b\r\n c\r\n")
        serve(connection)

    wire = Wire(kind)
    with Server(answers_oddly, serve) as server, caplog.at_level(logging.DEBUG):
        transport = wire.open(server.url)
        for _ in range(4):
            with suppress(NetworkError):  # aiohttp refuses what urllib3 only warns of
                wire.send(transport, "POST", "/bank/resolve?account_number=0690000031", b'{"pin":"61839427"}')
        wire.do(transport.close())
        wire.end()
    for secret in ("0690000031", "61839427", "sk_test_0123456789"):
        assert secret not in caplog.text


def test_errors_still_say_which_call_failed(stage: Stage) -> None:
    with pytest.raises(NotFoundError, match=r"GET /customer/CUS_x answered 404"):
        stage.call(lambda client: client.customers.fetch("CUS_x"), reply(404))
