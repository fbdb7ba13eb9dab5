"""The option `rate_limit`: calls wait for their turn, so that no window has more requests than its limit."""

from __future__ import annotations

import asyncio
import copy
import logging
import os
import pickle
import random
import threading
import time
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paystack import (
    AsyncPaystack,
    ConfigurationError,
    OutcomeUnknownError,
    Paystack,
    RateLimit,
    RateLimitError,
    RequestOptions,
)
from paystack.runtime import rate_limit, slots
from paystack.runtime.http import Request, Response
from paystack.runtime.rate_limit import MARGIN
from paystack.runtime.slots import LocalStore, Slot
from paystack.runtime.workflows import Limits, Workflow, ask, run, run_async
from paystack.sandbox import Sandbox
from paystack.sandbox.engine.limits import RateLimits
from test.support.interrupts import in_a_thread_of_its_own
from test.support.scripted import KEY, AsyncScripted, Scripted, Stage, customer, reply

LIVE = "sk_live_0123456789abcdef0123456789abcdef01234567"
KEPT = 60 * (1 + MARGIN)
"""Seconds for which a limit of a minute is kept."""


@pytest.fixture
def clocked(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> Stage:
    """A stage whose clock is that of the rate limits, too."""
    for module in (rate_limit, slots):
        monkeypatch.setattr(module, "time", SimpleNamespace(monotonic=lambda: stage.now))
    return stage


def fetch(client: Any, **options: Any) -> Any:
    return client.customers.fetch("CUS_x", request_options=RequestOptions(**options) if options else None)


def test_without_the_option_nothing_waits(clocked: Stage) -> None:
    client = clocked.client(*[customer() for _ in range(150)])
    for _ in range(150):
        clocked.run(fetch(client))
    assert clocked.waits == []


def test_the_published_limit_lets_a_burst_go_and_spaces_the_rest(clocked: Stage) -> None:
    client = clocked.client(*[customer() for _ in range(250)], rate_limit="published")
    for _ in range(250):
        clocked.run(fetch(client))
    assert clocked.waits == pytest.approx([KEPT, KEPT])
    assert len(clocked.sent) == 250


def test_a_slow_program_never_waits(clocked: Stage) -> None:
    client = clocked.client(*[customer() for _ in range(300)], rate_limit="published")
    for _ in range(300):
        clocked.run(fetch(client))
        clocked.now += 0.7
    assert clocked.waits == []


def test_each_operation_has_its_own_limit(clocked: Stage) -> None:
    limit = RateLimit({"customers.fetch": 1}, default=2)
    client = clocked.client(*[customer() for _ in range(6)], rate_limit=limit)
    clocked.run(fetch(client))
    for _ in range(2):
        clocked.run(client.customers.create("ada@example.com"))
    assert clocked.waits == []
    clocked.run(client.customers.create("ada@example.com"))
    clocked.run(fetch(client))
    assert len(clocked.waits) == 1, "the second limit is free again when the first is"


def turn_of(client: Any, operation: str, path: str = "/thing", method: str = "GET") -> Any:
    request = Request(method, path, operation, "safe")
    return client._settings.rate_limit.turn(request, client._settings.headers, 1.0)


@pytest.mark.parametrize(
    ("key", "operation", "options", "limit"),
    [
        (KEY, "transactions.verify", {}, 100),
        (LIVE, "transactions.verify", {}, 3000),
        (LIVE, "customers.list", {}, 600),
        (LIVE, "transactions.verify", {"share": 0.29}, 870),
        (KEY, "transactions.verify", {"share": 0.29}, 29),
        (KEY, "transactions.verify", {"share": 0.001}, 1),
        (LIVE, "transactions.verify", {"default": 50}, 50),
        (LIVE, "transactions.verify", {"limits": {"transactions.verify": 7}, "default": 50}, 7),
        (LIVE, "customers.list", {"limits": {"transactions.verify": 7}}, 600),
    ],
)
def test_which_limit_holds(key: str, operation: str, options: dict[str, Any], limit: int) -> None:
    client = Paystack(key, rate_limit=RateLimit(**options))
    assert turn_of(client, operation).limit == limit


@pytest.mark.parametrize(
    ("method", "path", "endpoint"),
    [
        ("GET", "/transaction/verify/order-1042", "transactions.verify"),
        ("GET", "/transaction/verify/order-1042/?x=1", "transactions.verify"),
        ("GET", "/transaction/totals", "transactions.totals"),
        ("GET", "/customer/CUS_x", "customers.fetch"),
        ("POST", "/customer", "customers.create"),
        ("POST", "/brand/new/order-1042", "POST /brand/{...}/{...}"),
        ("PATCH", "/customer/ada%40example.com", "PATCH /customer/{...}"),
    ],
)
def test_a_path_of_ones_own_counts_as_the_operation_that_has_it(method: str, path: str, endpoint: str) -> None:
    client = Paystack(KEY, rate_limit="published")
    assert turn_of(client, f"request {method} {path}", path, method).endpoint == endpoint


def test_a_call_by_path_and_a_method_are_counted_together(clocked: Stage) -> None:
    client = clocked.client(customer(), customer(), rate_limit=RateLimit(default=1))
    clocked.run(fetch(client))
    clocked.run(client.request("GET", "/customer/CUS_x"))
    assert clocked.waits == pytest.approx([KEPT])


def test_keys_and_modes_are_counted_apart_and_no_key_is_in_a_bucket() -> None:
    limit = RateLimit()
    clients = [Paystack(key, rate_limit=limit) for key in (KEY, LIVE, KEY[:-1] + "0")]
    buckets = [turn_of(client, "customers.list").bucket for client in clients]
    assert len(set(buckets)) == 3
    assert [bucket.partition(":")[0] for bucket in buckets] == ["test", "live", "test"]
    assert not any(KEY[8:] in bucket or LIVE[8:] in bucket for bucket in buckets)


def test_a_call_with_another_key_counts_to_that_key(clocked: Stage) -> None:
    client = clocked.client(*[customer() for _ in range(3)], rate_limit=RateLimit(default=1))
    clocked.run(fetch(client))
    clocked.run(fetch(client, headers={"Authorization": f"Bearer {LIVE}"}))
    assert clocked.waits == []
    clocked.run(fetch(client, headers={"Authorization": f"Bearer {LIVE}"}))
    assert clocked.waits == pytest.approx([KEPT])


def test_twins_share_what_is_counted_unless_they_have_a_limit_of_their_own(clocked: Stage) -> None:
    client = clocked.client(*[customer() for _ in range(4)], rate_limit=RateLimit(default=1))
    clocked.run(fetch(client))
    clocked.run(fetch(client.with_options(max_retries=0)))
    assert len(clocked.waits) == 1
    clocked.run(fetch(client.with_options(rate_limit="published")))
    assert len(clocked.waits) == 1


def test_clients_with_one_rate_limit_share_what_is_counted(clocked: Stage) -> None:
    limit = RateLimit(default=1)
    clocked.run(fetch(clocked.client(customer(), rate_limit=limit)))
    clocked.run(fetch(clocked.client(customer(), rate_limit=limit)))
    assert clocked.waits == pytest.approx([KEPT])


def test_a_turn_after_the_deadline_is_refused_at_once_and_costs_nothing(clocked: Stage) -> None:
    client = clocked.client(customer(), customer(), rate_limit=RateLimit(default=1))
    clocked.run(fetch(client))
    with pytest.raises(
        RateLimitError, match=r"GET /customer/CUS_x was not sent: the rate limit of 1 requests"
    ) as caught:
        clocked.run(fetch(client, deadline=20))
    error = caught.value
    assert "in 60 s to customers.fetch lets it leave in 61.0 s, but its deadline is in 20.0 s" in str(error)
    assert (error.status, error.attempts, error.operation) == (None, 0, "customers.fetch")
    assert error.retry_after == pytest.approx(KEPT)
    assert error.rate_limit is not None
    assert error.rate_limit.limit == 1
    assert pickle.loads(pickle.dumps(error)).rate_limit == error.rate_limit
    assert clocked.waits == []
    clocked.run(fetch(client, deadline=70))
    assert clocked.waits == pytest.approx([KEPT]), "the refused call has no turn"


def test_the_deadline_of_a_workflow_counts_the_waits(clocked: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("paystack.runtime.workflows.time", SimpleNamespace(monotonic=lambda: clocked.now))

    def fetches() -> Workflow[None]:
        limits = Limits(RequestOptions(deadline=20))
        while True:
            yield from ask(lambda client: client.customers.fetch("CUS_x", request_options=limits(client)))

    client = clocked.client(*[customer() for _ in range(4)], rate_limit=RateLimit(default=1, window=6))
    with pytest.raises(RateLimitError, match=r"lets it leave in 6\.1 s, but its deadline is in 1\.7 s"):
        clocked.run((run if clocked.kind == "sync" else run_async)(fetches(), client))
    assert len(clocked.sent) == 4


def test_each_attempt_takes_a_turn(clocked: Stage) -> None:
    client = clocked.client(reply(503), customer(), rate_limit=RateLimit(default=1))
    done = clocked.run(fetch(client))
    assert done.http.attempts == 2
    assert clocked.waits == pytest.approx([0.5, KEPT - 0.5])


def test_a_lookup_takes_a_turn_of_its_own_operation(clocked: Stage) -> None:
    found = {"reference": "r", "status": "success", "amount": 100, "currency": "NGN", "id": 1}
    found["customer"] = {"email": "ada@example.com"}
    steps = (reply(502, b""), reply(200, {"status": True, "data": found}))
    limit = RateLimit({"transactions.verify": 1}, default=50)
    client = clocked.client(*steps, customer(), rate_limit=limit)
    charge = client.transactions.charge_authorization("ada@example.com", 100, "AUTH_x", currency="NGN", reference="r")
    assert clocked.run(charge).http.recovered is True
    assert clocked.waits == []
    with pytest.raises(RateLimitError, match=r"transactions\.verify"):
        clocked.run(client.transactions.verify("r", request_options=RequestOptions(deadline=5)))


def test_a_payment_that_may_have_arrived_is_unknown_if_its_next_turn_is_too_late(clocked: Stage) -> None:
    def not_found() -> Response:
        return reply(404, {"status": False, "message": "m", "code": "transaction_not_found"})

    limit = RateLimit({"transactions.charge_authorization": 1}, default=50)
    client = clocked.client(reply(502, b""), not_found(), not_found(), rate_limit=limit, deadline=30)
    with pytest.raises(OutcomeUnknownError, match="was not sent") as caught:
        clocked.run(client.transactions.charge_authorization("ada@example.com", 100, "AUTH_x", reference="r"))
    assert caught.value.reference == "r"


def test_a_write_that_was_never_sent_is_not_unknown(clocked: Stage) -> None:
    client = clocked.client(customer(), rate_limit=RateLimit(default=1), deadline=30)
    clocked.run(client.customers.create("ada@example.com"))
    with pytest.raises(RateLimitError):
        clocked.run(client.customers.create("bola@example.com"))


class TestWhatRepliesSay:
    def test_a_429_keeps_everybody_back_until_the_window_ends(self, clocked: Stage) -> None:
        client = clocked.client(reply(429, x_ratelimit_reset="40"), customer(), rate_limit="published", max_retries=0)
        with pytest.raises(RateLimitError):
            clocked.run(fetch(client))
        clocked.now += 10
        clocked.run(fetch(client))
        assert clocked.waits == pytest.approx([30])

    def test_the_attempt_after_a_429_waits_once(self, clocked: Stage) -> None:
        client = clocked.client(reply(429, retry_after="7"), customer(), rate_limit="published")
        assert clocked.run(fetch(client)).http.attempts == 2
        assert clocked.waits == pytest.approx([7])

    def test_a_429_that_says_nothing_keeps_back_for_a_second_and_one_that_says_an_hour_for_a_minute(
        self, clocked: Stage
    ) -> None:
        steps = (reply(429), customer(), reply(429, retry_after="3600"), customer())
        client = clocked.client(*steps, rate_limit="published", max_retries=0)
        for waited in (1.0, 60.0):
            with pytest.raises(RateLimitError):
                clocked.run(fetch(client))
            clocked.run(fetch(client))
            assert clocked.waits[-1] == pytest.approx(waited)

    def test_the_last_request_of_a_window_keeps_everybody_back(self, clocked: Stage) -> None:
        last, other = customer(), customer()
        last.headers.update({"x-ratelimit-remaining": "0", "x-ratelimit-reset": "25"})
        other.headers.update({"x-ratelimit-remaining": "9", "x-ratelimit-reset": "25"})
        client = clocked.client(other, last, customer(), rate_limit="published")
        for _ in range(3):
            clocked.run(fetch(client))
        assert clocked.waits == pytest.approx([25])

    @pytest.mark.parametrize("reset", ["", "0", "soon", "-1"])
    def test_a_last_request_without_a_reset_keeps_nobody_back(self, clocked: Stage, reset: str) -> None:
        last = customer()
        last.headers.update({"x-ratelimit-remaining": "0", "x-ratelimit-reset": reset})
        client = clocked.client(last, customer(), rate_limit="published")
        for _ in range(2):
            clocked.run(fetch(client))
        assert clocked.waits == []

    def test_it_is_the_endpoint_that_is_kept_back(self, clocked: Stage) -> None:
        client = clocked.client(reply(429, retry_after="40"), customer(), rate_limit="published", max_retries=0)
        with pytest.raises(RateLimitError):
            clocked.run(fetch(client))
        clocked.run(client.customers.create("ada@example.com"))
        assert clocked.waits == []

    def test_the_error_of_a_429_says_which_limit(self, clocked: Stage) -> None:
        headers = {"x_ratelimit_limit": "100", "x_ratelimit_remaining": "0", "x_ratelimit_reset": "34"}
        limited = reply(429, {"status": False, "message": "Rate limit exceeded!"}, **headers)
        with pytest.raises(RateLimitError, match=r"exceeded! \(the limit is 100 requests, again in 34 s\)") as caught:
            clocked.call(fetch, limited, max_retries=0)
        assert caught.value.operation == "customers.fetch"


class Simulation:
    """Callers of a store in virtual time. Each waits as it is told, and leaves, unless it is cancelled before."""

    def __init__(self, limit: int, window: float) -> None:
        self.now = 0.0
        self.limit = limit
        self.window = window
        self.store = LocalStore()
        self.left: list[float] = []
        """When requests left."""
        self.waiting: dict[float, float] = {}
        """When those that wait wake up, by ticket."""

    def ask(self, longest_wait: float = float("inf")) -> Slot:
        slot = self.store.reserve("b", self.limit, self.window, longest_wait)
        if slot.ticket is not None and slot.seconds > 0:
            self.waiting[slot.ticket] = self.now + slot.seconds
        elif slot.ticket is not None:
            self.left.append(self.now)
        return slot

    def cancel(self, ticket: float) -> None:
        del self.waiting[ticket]
        self.store.give_back("b", ticket)

    def pass_time(self, until: float) -> None:
        """Let everybody wake up who does so before `until`."""
        while self.waiting:
            ticket = min(self.waiting, key=lambda each: self.waiting[each])
            if self.waiting[ticket] > until:
                break
            self.now = max(self.now, self.waiting[ticket])
            seconds = self.store.confirm("b", ticket)
            if seconds > 0:
                self.waiting[ticket] = self.now + seconds
            else:
                del self.waiting[ticket]
                self.left.append(self.now)
        self.now = max(self.now, until)

    def check(self) -> None:
        """No window has more than its limit."""
        for first, last in zip(self.left, self.left[self.limit :], strict=False):
            assert last - first >= self.window * (1 - 1e-9)


@pytest.fixture
def simulated(monkeypatch: pytest.MonkeyPatch) -> Callable[[int, float], Simulation]:
    def make(limit: int, window: float) -> Simulation:
        simulation = Simulation(limit, window)
        monkeypatch.setattr(slots, "time", SimpleNamespace(monotonic=lambda: simulation.now))
        return simulation

    return make


ACTS = st.one_of(
    st.tuples(st.just("ask"), st.sampled_from([0.0, 5.0, 70.0, float("inf")])),
    st.tuples(st.just("pass"), st.floats(0, 40)),
    st.tuples(st.just("cancel"), st.integers(0, 100)),
    st.tuples(st.just("block"), st.floats(0, 60)),
)


@given(limit=st.integers(1, 5), window=st.sampled_from([1.0, 7.0, 60.0]), acts=st.lists(ACTS, max_size=100))
@settings(deadline=None, max_examples=100)
def test_no_window_has_more_than_its_limit_whatever_happens(
    limit: int, window: float, acts: list[tuple[str, Any]]
) -> None:
    simulation = Simulation(limit, window)
    blocks: list[tuple[float, float]] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(slots, "time", SimpleNamespace(monotonic=lambda: simulation.now))
        for act, value in acts:
            if act == "pass":
                simulation.pass_time(simulation.now + value)
            elif act == "block":
                simulation.store.block("b", value)
                blocks.append((simulation.now, simulation.now + value))
            elif act == "cancel" and simulation.waiting:
                simulation.cancel(list(simulation.waiting)[value % len(simulation.waiting)])
            elif act == "ask":
                slot = simulation.ask(value)
                assert (slot.ticket is None) == (slot.seconds > value)
        simulation.pass_time(1e9)
        simulation.check()
        assert not simulation.waiting
        assert not any(begin < at < end - 1e-6 for begin, end in blocks for at in simulation.left)


@given(limit=st.integers(1, 5), asks=st.lists(st.floats(0, 30), min_size=1, max_size=60))
@settings(deadline=None)
def test_no_slot_is_later_than_it_must_be(limit: int, asks: list[float]) -> None:
    simulation = Simulation(limit, 60.0)
    expected: list[float] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(slots, "time", SimpleNamespace(monotonic=lambda: simulation.now))
        for pause in asks:
            simulation.pass_time(simulation.now + pause)
            before = [expected[-limit] + 60.0] if len(expected) >= limit else []
            expected.append(max([simulation.now, *expected[-1:], *before]))
            assert simulation.now + simulation.ask().seconds == pytest.approx(expected[-1])


def test_a_slot_that_was_given_back_is_the_next_ones_who_asks(simulated: Callable[[int, float], Simulation]) -> None:
    simulation = simulated(1, 60.0)
    tickets = [simulation.ask().ticket for _ in range(4)]
    assert [simulation.waiting[ticket or 0] for ticket in tickets[1:]] == [60, 120, 180]
    simulation.cancel(tickets[1] or 0)
    assert simulation.ask().seconds == 60
    simulation.cancel(tickets[3] or 0)
    assert simulation.ask().seconds == 180
    simulation.pass_time(1000)
    simulation.check()
    assert len(simulation.left) == 4


@pytest.mark.parametrize("order", ["first to last", "last to first", "any"])
def test_many_callers_that_give_up_at_once_hold_the_lock_for_a_moment(order: str) -> None:
    """A cancelled group of tasks: the event loop, or all threads, would wait for seconds."""
    store = LocalStore()
    tickets = [store.reserve("b", 100, 60.0, float("inf")).ticket or 0 for _ in range(20_000)][100:]
    if order == "last to first":
        tickets.reverse()
    elif order == "any":
        random.Random(1).shuffle(tickets)
    began = time.perf_counter()
    for ticket in tickets:
        store.give_back("b", ticket)
    assert time.perf_counter() - began < slots.LONGEST_HOLD
    bucket = store._buckets["b"]
    assert (len(bucket.moments), bucket.waiting, bucket.free) == (100, {}, [])


def test_callers_that_give_up_do_not_starve_those_that_come(simulated: Callable[[int, float], Simulation]) -> None:
    """Three times as many calls as the limit allows, each cancelled after half a window."""
    simulation = simulated(100, 60.0)
    began: dict[float, float] = {}
    for step in range(3_000):
        simulation.pass_time(step * 0.2)
        for ticket in [each for each in simulation.waiting if began[each] < simulation.now - 30]:
            simulation.cancel(ticket)
        ticket = simulation.ask().ticket
        if ticket is not None:
            began[ticket] = simulation.now
    simulation.check()
    assert len(simulation.left) >= 900


def test_a_block_puts_off_those_that_wait_without_losing_a_window(
    simulated: Callable[[int, float], Simulation],
) -> None:
    simulation = simulated(100, 60.0)
    for _ in range(300):
        simulation.ask()
    simulation.pass_time(59)
    simulation.store.block("b", 5)
    simulation.pass_time(1000)
    assert sorted(set(simulation.left)) == [0, 64, 124]
    simulation.check()


def test_those_that_wake_up_late_in_a_blocked_bucket_wait_on(simulated: Callable[[int, float], Simulation]) -> None:
    simulation = simulated(1, 60.0)
    simulation.ask()
    ticket = simulation.ask().ticket
    assert ticket is not None
    simulation.now = 60.5
    simulation.store.block("b", 10)
    assert simulation.store.confirm("b", ticket) == 10
    simulation.now = 70.5
    assert simulation.store.confirm("b", ticket) == 0
    assert simulation.ask().seconds == 60


def test_a_slot_that_is_put_off_past_the_deadline_is_given_back(clocked: Stage) -> None:
    client = clocked.client(customer(), customer(), rate_limit=RateLimit(default=1))
    clocked.run(fetch(client))
    limit = client._settings.rate_limit
    (bucket,) = limit._local._buckets
    sleep = clocked.sleep

    def meanwhile(seconds: float) -> None:
        limit.keep_back(rate_limit.Block(limit, bucket, 100))
        sleep(seconds)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(clocked, "sleep", meanwhile)
        patch.setattr("paystack.runtime.client.time", SimpleNamespace(sleep=meanwhile))
        with pytest.raises(RateLimitError, match=r"leave in 39\.0 s, but its deadline is in 9\.0 s"):
            clocked.run(fetch(client, deadline=70))
    clocked.run(fetch(client))
    assert clocked.waits == pytest.approx([KEPT, 100 - KEPT])


@given(limit=st.integers(1, 200), calls=st.integers(1, 1000))
@settings(deadline=None, max_examples=30)
def test_a_busy_program_loses_no_more_than_the_margin(limit: int, calls: int) -> None:
    now = 0.0
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(slots, "time", SimpleNamespace(monotonic=lambda: now))
        store = LocalStore()
        for _ in range(calls):
            now += store.reserve("b", limit, 60 * (1 + MARGIN), float("inf")).seconds
    assert now == pytest.approx((calls - 1) // limit * 60 * (1 + MARGIN))


def test_what_no_longer_counts_is_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 0.0
    monkeypatch.setattr(slots, "time", SimpleNamespace(monotonic=lambda: now))
    store = LocalStore()
    for number in range(5_000):
        store.reserve(f"bucket-{number}", 10, 60.0, 0)
        now += 1
    assert len(store._buckets) <= slots.MANY_BUCKETS
    for _ in range(5_000):
        store.reserve("busy", 10, 60.0, 0)
        now += 10
    assert len(store._buckets["busy"].moments) <= 10


@pytest.fixture
def limited() -> Iterator[Sandbox]:
    """A sandbox that takes 100 requests a second to each endpoint."""
    with Sandbox(rate_limits=RateLimits(window=1.0)) as sandbox:
        yield sandbox


class Watched:
    """What a client was answered, by the hook that sees each attempt."""

    def __init__(self) -> None:
        self.statuses: list[int] = []

    def __call__(self, send: Any, outcome: Any, seconds: float) -> None:
        self.statuses.append(outcome.status)


@pytest.mark.slow
def test_threads_share_the_limit(limited: Sandbox) -> None:
    watched = Watched()
    client = limited.client(rate_limit=RateLimit(window=1.0), on_response=watched)
    threads = [threading.Thread(target=lambda: [client.customers.list() for _ in range(40)]) for _ in range(8)]
    began = time.monotonic()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    took = time.monotonic() - began
    client.close()
    assert watched.statuses == [200] * 320
    assert 3 <= took < 6


@pytest.mark.slow
def test_tasks_share_the_limit(limited: Sandbox) -> None:
    watched = Watched()

    async def run() -> None:
        async with limited.async_client(rate_limit=RateLimit(window=1.0), on_response=watched) as client:
            await asyncio.gather(*[client.customers.list() for _ in range(320)])

    began = time.monotonic()
    asyncio.run(run())
    assert watched.statuses == [200] * 320
    assert 3 <= time.monotonic() - began < 6


def test_without_the_option_a_429_is_waited_out(limited: Sandbox) -> None:
    watched = Watched()
    with limited.client(on_response=watched) as client:
        for _ in range(101):
            client.customers.list()
    assert watched.statuses.count(200) == 101


class Interrupted(BaseException):
    """What a signal handler raises."""


def test_an_interrupted_wait_gives_its_slot_back(clocked: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    client = clocked.client(*[customer() for _ in range(2)], rate_limit=RateLimit(default=1))
    clocked.run(fetch(client))
    sleep = clocked.sleep

    def interrupted(seconds: float) -> None:
        raise Interrupted

    monkeypatch.setattr(clocked, "sleep", interrupted)
    monkeypatch.setattr("paystack.runtime.client.time", SimpleNamespace(sleep=interrupted))
    for _ in range(3):
        with pytest.raises(Interrupted):
            clocked.run(fetch(client))
    monkeypatch.setattr(clocked, "sleep", sleep)
    monkeypatch.setattr("paystack.runtime.client.time", SimpleNamespace(sleep=sleep))
    clocked.run(fetch(client))
    assert clocked.waits == pytest.approx([KEPT])


def test_a_cancelled_task_gives_its_slot_back() -> None:
    async def run() -> None:
        client = AsyncPaystack(KEY, transport=AsyncScripted(customer()), rate_limit=RateLimit(default=1))
        await fetch(client)
        tasks = [asyncio.create_task(fetch(client)) for _ in range(5)]
        await asyncio.sleep(0)
        limit = client._settings.rate_limit
        assert limit is not None
        (bucket,) = limit._local._buckets.values()
        assert len(bucket.moments) == 6
        for task in tasks:
            task.cancel()
        assert all(
            isinstance(each, asyncio.CancelledError) for each in await asyncio.gather(*tasks, return_exceptions=True)
        )
        assert (len(bucket.moments), bucket.waiting, bucket.free) == (1, {}, [])

    asyncio.run(run())


@in_a_thread_of_its_own
def test_an_interrupt_at_any_line_leaves_the_next_call_its_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    """A signal handler may raise anywhere, even between taking a lock and giving it back."""
    import sys

    monkeypatch.setattr(slots, "LONGEST_HOLD", 0.001)
    lines = 0
    at = 0

    def trace(frame: Any, event: str, arg: Any) -> Any:
        nonlocal lines
        if not frame.f_code.co_filename.endswith(("slots.py", "rate_limit.py")):
            return None
        if event == "line":
            lines += 1
            if lines == at:
                raise Interrupted
        return trace

    client = Paystack(KEY, transport=Scripted(*[customer() for _ in range(400)]), rate_limit=RateLimit(default=1_000))
    while at <= lines:
        at, lines = at + 1, 0
        sys.settrace(trace)
        try:
            fetch(client)
        except Interrupted:
            pass
        finally:
            sys.settrace(None)
        done: list[Any] = []
        thread = threading.Thread(target=lambda done=done: done.append(fetch(client)), daemon=True)
        thread.start()
        thread.join(10)
        assert len(done) == 1, at
    assert at > 20


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_forked_child_knows_what_was_counted_and_is_not_stopped_by_a_lock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(slots, "LONGEST_HOLD", 0.05)
    client = Paystack(KEY, transport=Scripted(customer(), customer()), rate_limit=RateLimit(default=1))
    fetch(client)
    limit = client._settings.rate_limit
    assert limit is not None
    limit._local._lock.acquire()  # as another thread may have, at the moment of the fork
    child = os.fork()
    if child == 0:
        code = 1
        try:
            fetch(client, deadline=5)
        except RateLimitError:
            code = 7
        finally:
            os._exit(code)
    limit._local._lock.release()
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7


def test_a_pickled_client_keeps_its_limit_and_begins_to_count_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PAYSTACK_SECRET_KEY", KEY)
    limit = RateLimit({"customers.fetch": 3}, default=2, window=5, share=0.5)
    client = Paystack(transport=Scripted(customer()), rate_limit=limit)
    fetch(client)
    twin = pickle.loads(pickle.dumps(client.with_options(max_retries=0)))
    restored = twin._settings.rate_limit
    assert repr(restored) == repr(limit)
    assert "share=0.5" in repr(limit)
    assert limit._local._buckets and not restored._local._buckets


def test_a_copied_client_shares_what_is_counted() -> None:
    client = Paystack(KEY, rate_limit="published")
    for twin in (copy.copy(client), copy.deepcopy(client)):
        assert twin._settings.rate_limit is client._settings.rate_limit


def test_a_wait_is_logged_and_hooks_do_not_see_it(clocked: Stage, caplog: pytest.LogCaptureFixture) -> None:
    seconds: list[float] = []
    client = clocked.client(
        customer(), customer(), rate_limit=RateLimit(default=1), on_response=lambda *told: seconds.append(told[2])
    )
    with caplog.at_level(logging.INFO, "paystack"):
        clocked.run(fetch(client))
        assert "waits" not in caplog.text
        done = clocked.run(fetch(client))
    assert "GET /customer/{code} waits 61.0 s for its turn, one of 1 in 60 s" in caplog.text
    assert max(seconds) < 1
    assert done.http.elapsed == pytest.approx(KEPT)


def test_a_closed_client_does_not_wait_for_a_turn(clocked: Stage) -> None:
    client = clocked.client(customer(), rate_limit=RateLimit(default=1))
    clocked.run(fetch(client))
    clocked.run(client.close())
    with pytest.raises(ConfigurationError, match="was closed"):
        clocked.run(fetch(client))
    assert clocked.waits == []


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"limits": ["transactions.verify"]}, "limits must map operations"),
        ({"limits": {"transactions.verfy": 5}}, "'transactions.verfy' is not an operation"),
        ({"limits": {"transactions.verify": 0}}, "the limit of transactions.verify must be a whole number"),
        ({"limits": {"transactions.verify": True}}, "the limit of transactions.verify must be a whole number"),
        ({"default": 1.5}, "default must be a whole number"),
        ({"default": 0}, "default must be a whole number"),
        ({"window": 0}, "window must be a positive number of seconds"),
        ({"window": float("inf")}, "window must be a positive number of seconds"),
        ({"share": 0}, "share must be a number above 0"),
        ({"share": 1.1}, "share must be a number above 0"),
        ({"share": True}, "share must be a number above 0"),
        ({"share": float("nan")}, "share must be a number above 0"),
        ({"store": object()}, "store must have the methods"),
    ],
)
def test_wrong_limits_are_refused(options: dict[str, Any], said: str) -> None:
    with pytest.raises(ConfigurationError, match=said):
        RateLimit(**options)


@pytest.mark.parametrize("value", ["publish", True, 100, {}, RateLimit])
@pytest.mark.parametrize("client_type", [Paystack, AsyncPaystack])
def test_what_is_no_rate_limit_is_refused(client_type: Any, value: Any) -> None:
    with pytest.raises(ConfigurationError, match='rate_limit must be "published" or a RateLimit'):
        client_type(KEY, rate_limit=value)
    with pytest.raises(ConfigurationError, match='rate_limit must be "published" or a RateLimit'):
        client_type(KEY).with_options(rate_limit=value)


class Shared:
    """A store that several processes could share: it counts as it is told to, or fails."""

    def __init__(self, kind: str = "sync") -> None:
        self.store = LocalStore()
        self.failure: Exception | None = None
        self.asked: list[str] = []

    def _do(self, name: str, *args: Any) -> Any:
        self.asked.append(name)
        if self.failure is not None:
            raise self.failure
        return getattr(self.store, name)(*args)

    def reserve(self, bucket: str, limit: int, window: float, longest_wait: float) -> Slot:
        slot: Slot = self._do("reserve", bucket, limit, window, longest_wait)
        return slot

    def confirm(self, bucket: str, ticket: float) -> float:
        return float(self._do("confirm", bucket, ticket))

    def give_back(self, bucket: str, ticket: float) -> None:
        self._do("give_back", bucket, ticket)

    def block(self, bucket: str, seconds: float) -> None:
        self._do("block", bucket, seconds)


class AsyncShared(Shared):
    async def reserve(self, *args: Any) -> Slot:  # type: ignore[override]
        return super().reserve(*args)

    async def confirm(self, *args: Any) -> float:  # type: ignore[override]
        return super().confirm(*args)

    async def give_back(self, *args: Any) -> None:  # type: ignore[override]
        super().give_back(*args)

    async def block(self, *args: Any) -> None:  # type: ignore[override]
        super().block(*args)


@pytest.fixture
def shared(clocked: Stage) -> Shared:
    return Shared() if clocked.kind == "sync" else AsyncShared()


class TestSharedStores:
    def test_a_shared_store_is_asked_and_asked_again_after_a_wait(self, clocked: Stage, shared: Any) -> None:
        client = clocked.client(customer(), customer(), rate_limit=RateLimit(default=1, store=shared))
        for _ in range(2):
            clocked.run(fetch(client))
        assert shared.asked == ["reserve", "reserve", "confirm"]
        assert clocked.waits == pytest.approx([KEPT])

    def test_a_store_of_the_other_kind_is_refused(self, clocked: Stage) -> None:
        wrong: Any = AsyncShared() if clocked.kind == "sync" else Shared()
        with pytest.raises(ConfigurationError, match="AsyncPaystack"):
            clocked.client(rate_limit=RateLimit(store=wrong))
        with pytest.raises(ConfigurationError, match="AsyncPaystack"):
            clocked.client().with_options(rate_limit=RateLimit(store=wrong))

    def test_a_store_that_fails_is_reported_once_and_the_process_counts_by_itself(
        self, clocked: Stage, shared: Any, caplog: pytest.LogCaptureFixture
    ) -> None:
        shared.failure = OSError("no route to host")
        client = clocked.client(*[customer() for _ in range(4)], rate_limit=RateLimit(default=2, store=shared))
        for _ in range(3):
            clocked.run(fetch(client))
        assert clocked.waits == pytest.approx([KEPT])
        assert caplog.text.count("failed (OSError: no route to host)") == 1
        shared.failure = None
        clocked.now += 1
        clocked.run(fetch(client))
        assert "answers again" in caplog.text
        assert shared.asked[-1] == "reserve"

    def test_a_store_that_fails_is_asked_once_a_second(self, clocked: Stage, shared: Any) -> None:
        shared.failure = OSError("no route to host")
        client = clocked.client(*[customer() for _ in range(20)], rate_limit=RateLimit(default=100, store=shared))
        for _ in range(20):
            clocked.run(fetch(client))
            clocked.now += 0.25
        assert len(shared.asked) == 5

    def test_a_store_that_fails_during_a_wait_stops_no_call(self, clocked: Stage, shared: Any) -> None:
        client = clocked.client(customer(), customer(), rate_limit=RateLimit(default=1, store=shared))
        clocked.run(fetch(client))
        sleep = clocked.sleep

        def fails(seconds: float) -> None:
            sleep(seconds)
            shared.failure = OSError("no route to host")

        clocked.sleep = fails  # type: ignore[method-assign]
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("paystack.runtime.client.time", SimpleNamespace(sleep=fails))
            clocked.run(fetch(client))
        assert shared.asked == ["reserve", "reserve", "confirm"]

    def test_a_call_that_ends_while_the_store_is_asked_again_gives_its_turn_back(
        self, clocked: Stage, shared: Any
    ) -> None:
        client = clocked.client(customer(), customer(), rate_limit=RateLimit(default=1, store=shared))
        clocked.run(fetch(client))
        ended = KeyboardInterrupt if clocked.kind == "sync" else asyncio.CancelledError
        block = shared.store.block

        def interrupted(bucket: str, ticket: float) -> float:
            block(bucket, 30)  # the turn is put off, so that others could have it
            raise ended

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(shared.store, "confirm", interrupted)
            with pytest.raises(ended):
                clocked.run(fetch(client))
        assert shared.asked == ["reserve", "reserve", "confirm", "give_back"]
        clocked.waits.clear()
        clocked.run(fetch(client))
        assert clocked.waits == pytest.approx([30])

    def test_a_429_is_told_to_the_others(self, clocked: Stage, shared: Any) -> None:
        client = clocked.client(reply(429, retry_after="9"), customer(), rate_limit=RateLimit(store=shared))
        clocked.run(fetch(client))
        assert shared.asked == ["reserve", "block", "reserve"]

    def test_nothing_comes_between_the_answer_to_a_write_and_the_caller(self, clocked: Stage, shared: Any) -> None:
        last = customer()
        last.headers.update({"x-ratelimit-remaining": "0", "x-ratelimit-reset": "25"})
        client = clocked.client(last, last, rate_limit=RateLimit(store=shared))
        clocked.run(client.customers.create("ada@example.com"))
        assert shared.asked == ["reserve"]
        clocked.run(fetch(client))
        assert shared.asked == ["reserve", "reserve", "block"]


def test_building_a_client_without_the_option_imports_nothing_of_it() -> None:
    import subprocess
    import sys

    script = (
        "import sys; from paystack import Paystack; Paystack('sk_test_0')\n"
        "assert not {'paystack.runtime.rate_limit', 'paystack.runtime.slots'} & set(sys.modules)\n"
        "from paystack import RateLimit; Paystack('sk_test_0', rate_limit=RateLimit())\n"
        "import paystack.rate_limits\n"
        "assert 'redis' not in sys.modules and 'asyncio' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", script], check=True)


def test_a_traceback_shows_no_key(clocked: Stage) -> None:
    import traceback

    client = clocked.client(customer(), rate_limit=RateLimit(default=1), deadline=5)
    clocked.run(fetch(client))
    with pytest.raises(RateLimitError) as caught:
        clocked.run(fetch(client))
    shown = "".join(traceback.TracebackException.from_exception(caught.value, capture_locals=True).format())
    assert "turn = " in shown
    assert KEY[8:] not in shown
