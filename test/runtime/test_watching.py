"""What an application can watch and switch on: hooks, logging, and a client that was closed."""

from __future__ import annotations

import copy
import logging
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from paystack import (
    ConfigurationError,
    DuplicateReferenceError,
    NetworkError,
    NotFoundError,
    Paystack,
    PaystackError,
    RateLimitError,
    ServerError,
)
from paystack.runtime.log import log_as_asked, logger
from test.support.scripted import KEY, Stage, customer, reply


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


@pytest.mark.parametrize("value", ["", "loud"])
def test_without_a_level_nothing_is_set_up(bare_logger: None, monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("PAYSTACK_LOG", value)
    Paystack(KEY)
    assert logger.handlers == []
