"""First use anywhere: in many threads at once, in a child forked meanwhile, and after a signal handler that raised."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from types import FrameType, SimpleNamespace
from typing import Any

import pytest

from paystack import Paystack
from paystack.runtime import loading
from test.support.scripted import KEY
from test.support.wire import Connection, Server

ROOT = Path(__file__).parents[2]


class Interrupted(BaseException):
    """What a signal handler raises, as those of job queues do when a job takes too long."""


def tells_the_reference(connection: Connection) -> None:
    """Answers each request with something whose reference, or code, is the last part of the path."""
    while request := connection.read():
        reference = request.split()[1].decode().rpartition("/")[2]
        data = {"id": 1, "status": "success", "reference": reference, "amount": 1000, "customer": {"email": "a@b.co"}}
        data |= {"email": "a@b.co", "customer_code": reference, "request_code": reference, "slug": reference}
        connection.answer(json.dumps({"status": True, "message": "m", "data": data}).encode())


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(tells_the_reference) as running:
        yield running


def is_right(client: Paystack, reference: str) -> bool:
    """Whether a call from another thread comes back, with its own answer."""
    answers: list[Any] = []
    thread = threading.Thread(
        target=lambda: answers.append(client.transactions.verify(reference).data.reference), daemon=True
    )
    thread.start()
    thread.join(10)
    return answers == [reference]


class Tracer:
    """Raises at one of the lines that a call goes through, whoever wrote it."""

    def __init__(self, at: int | None = None) -> None:
        self.at = at
        self.lines = 0
        self.where = ""

    def __call__(self, frame: FrameType, event: str, arg: Any) -> Any:
        if frame.f_code.co_filename == __file__:
            return self
        if event == "line":
            self.lines += 1
            if self.lines == self.at:
                self.where = f"{frame.f_code.co_filename}:{frame.f_lineno}"
                raise Interrupted
        return self


def traced(client: Paystack, reference: str, tracer: Tracer) -> None:
    sys.settrace(tracer)
    try:
        client.transactions.verify(reference)
    finally:
        sys.settrace(None)


@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")
@pytest.mark.parametrize("deadline", [None, 60])
@pytest.mark.parametrize("is_open", [True, False])
def test_after_an_interrupt_at_any_line_the_next_call_is_right(
    server: Server, deadline: float | None, is_open: bool
) -> None:
    """`is_open` is whether the interrupted call finds a connection that was kept open."""
    client = Paystack(KEY, base_url=server.url, deadline=deadline)
    assert is_right(client, "warm-up")

    def prepare() -> None:
        if not is_open:
            client._transport.close()

    prepare()
    counter = Tracer()
    traced(client, "counted", counter)
    assert counter.lines > 100
    for line in range(1, counter.lines + 1):
        if is_open:
            client.transactions.verify(f"before-{line}")
        prepare()
        tracer = Tracer(line)
        try:
            traced(client, f"interrupted-{line}", tracer)
        except Interrupted:
            assert is_right(client, f"next-{line}"), tracer.where
    client.close()


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")
@pytest.mark.filterwarnings(
    "ignore::pytest.PytestUnraisableExceptionWarning"
)  # a handler may also raise in a finalizer
def test_after_thousands_of_signals_every_answer_is_right(server: Server) -> None:
    def interrupts(*_: object) -> None:
        raise Interrupted

    before = signal.signal(signal.SIGALRM, interrupts)
    client = Paystack(KEY, base_url=server.url)
    interrupted = 0
    try:
        for number in range(6000):
            try:
                signal.setitimer(signal.ITIMER_REAL, 1e-5 + (number % 97) * 1e-5)
                answer = client.transactions.verify(f"order-{number}")
                signal.setitimer(signal.ITIMER_REAL, 0)
                assert answer.data is not None and answer.data.reference == f"order-{number}"
            except Interrupted:
                interrupted += 1
            if number % 20 == 0:
                signal.setitimer(signal.ITIMER_REAL, 0)
                assert is_right(client, f"check-{number}")
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
        client.close()
    assert interrupted > 500


SETUP = """
import os, random, signal, sys, threading, time
from paystack import AsyncPaystack, NetworkError, Paystack

url, number = sys.argv[1], int(sys.argv[2])
chance = random.Random(number)
client = Paystack("sk_test_0123456789abcdef0123456789abcdef01234567", base_url=url)


def call(client, reference):
    assert client.transactions.verify(reference).data.reference == reference
"""

FORKS = (
    SETUP
    + """
errors = []


def work(reference):
    go.wait()
    try:
        call(client, reference)
    except BaseException as error:
        errors.append(repr(error))


go = threading.Event()
threads = [threading.Thread(target=work, args=(f"thread-{name}",), daemon=True) for name in range(4)]
for thread in threads:
    thread.start()
began = time.perf_counter()
go.set()
children = []
for moment in sorted(chance.uniform(0, 0.3) for _ in range(6)):
    while time.perf_counter() - began < moment:
        time.sleep(0.0005)
    child = os.fork()
    if child == 0:
        signal.alarm(20)  # which ends a child that hangs
        try:
            call(client, "child")
            call(Paystack("sk_test_0123456789", base_url=url), "own")
        except BaseException as error:
            os.write(2, repr(error).encode())
            os._exit(1)
        os._exit(0)
    children.append(child)
ends = [os.waitpid(child, 0)[1] for child in children]
for thread in threads:
    thread.join(20)
assert not any(ends), ends
assert not errors, errors
assert not any(thread.is_alive() for thread in threads)
"""
)

THREADS = (
    SETUP
    + """
import asyncio

calls = [
    lambda client, reference: call(client, reference),
    lambda client, reference: client.request("GET", f"/transaction/verify/{reference}"),
    lambda client, reference: client.customers.fetch(reference),
    lambda client, reference: client.refunds.fetch(reference),
    lambda client, reference: client.pages.fetch(reference),
    lambda client, reference: client.charges.check(reference),
    lambda client, reference: client.payment_requests.fetch(reference),
    lambda client, reference: client.payments.retrieve(reference),
]
together = threading.Barrier(32)
errors, done = [], []


def work(name):
    together.wait()
    try:
        calls[name % len(calls)](client if name % 2 else Paystack("sk_test_0123456789", base_url=url), f"thread-{name}")
        if name % 8 == 0:
            asyncio.run(once(f"task-{name}"))
        done.append(name)
    except BaseException as error:
        errors.append(f"{name}: {error!r}")


async def once(reference):
    async with AsyncPaystack("sk_test_0123456789", base_url=url) as client:
        assert (await client.transactions.verify(reference)).data.reference == reference


threads = [threading.Thread(target=work, args=(name,), daemon=True) for name in range(32)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join(60)
assert not errors, errors
assert sorted(done) == list(range(32))
"""
)

INTERRUPTS = (
    SETUP
    + """
class Interrupted(BaseException):
    pass


def interrupts(*_):
    raise Interrupted


signal.signal(signal.SIGALRM, interrupts)
for attempt in range(10):
    try:
        signal.setitimer(signal.ITIMER_REAL, chance.uniform(0.001, 0.12))
        call(client, f"interrupted-{attempt}")
        signal.setitimer(signal.ITIMER_REAL, 0)
    except Interrupted:
        pass
signal.signal(signal.SIGALRM, signal.SIG_DFL)
signal.alarm(20)  # which ends this process if it hangs
call(client, "next")
call(Paystack("sk_test_0123456789", base_url=url), "own")
"""
)


def run(script: str, server: Server, number: int) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", script, server.url, str(number)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=150,
        check=False,
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
@pytest.mark.parametrize("number", [0, *(pytest.param(number, marks=pytest.mark.slow) for number in range(1, 9))])
def test_a_child_forked_while_threads_make_their_first_calls(server: Server, number: int) -> None:
    run(FORKS, server, number)


@pytest.mark.parametrize("number", [0, *(pytest.param(number, marks=pytest.mark.slow) for number in range(1, 6))])
def test_32_threads_make_their_first_calls_at_once(server: Server, number: int) -> None:
    run(THREADS, server, number)


@pytest.mark.slow
@pytest.mark.parametrize("number", range(12))
def test_a_first_call_is_interrupted(server: Server, number: int) -> None:
    run(INTERRUPTS, server, number)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
@pytest.mark.filterwarnings("ignore:.*multi-threaded:DeprecationWarning")
class TestFork:
    def fork(self) -> None:
        child = os.fork()
        if child == 0:
            with loading.Loading():  # which does not wait for a fork in the child
                os._exit(int({thread for thread, _ in loading._loading.values()} != {threading.get_ident()}))
        assert os.waitpid(child, 0)[1] == 0

    def test_it_waits_for_a_thread_that_is_loading(self, monkeypatch: pytest.MonkeyPatch) -> None:
        begun, waited = threading.Event(), threading.Event()
        ended = []

        def load() -> None:
            with loading.Loading(), loading.Loading():
                begun.set()
                assert waited.wait(10)
                ended.append(True)

        def sleep(seconds: float) -> None:
            waited.set()
            time.sleep(seconds)

        monkeypatch.setattr(loading, "time", SimpleNamespace(monotonic=time.monotonic, sleep=sleep))
        thread = threading.Thread(target=load)
        thread.start()
        assert begun.wait(10)
        self.fork()
        assert ended == [True]
        thread.join()

    def test_it_does_not_wait_for_itself(self) -> None:
        with loading.Loading():
            child = os.fork()
            if child == 0:
                os._exit(0)
            assert os.waitpid(child, 0)[1] == 0

    def test_it_does_not_wait_for_ever(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(loading, "LONGEST_WAIT", 0.05)
        begun, over = threading.Event(), threading.Event()

        def load() -> None:
            with loading.Loading():
                begun.set()
                over.wait(10)

        thread = threading.Thread(target=load)
        thread.start()
        assert begun.wait(10)
        self.fork()
        over.set()
        thread.join()

    def test_it_does_not_wait_for_a_thread_that_has_ended(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(loading, "LONGEST_WAIT", 60)
        leaves_it_entered = threading.Thread(target=loading.Loading().__enter__)
        leaves_it_entered.start()
        leaves_it_entered.join()
        try:
            self.fork()
        finally:
            loading._loading.clear()
