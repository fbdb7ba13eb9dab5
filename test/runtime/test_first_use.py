"""First use anywhere: in many threads at once, in a child forked meanwhile, and after a signal handler that raised."""

from __future__ import annotations

import _imp
import importlib
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from enum import Enum
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import FrameType, ModuleType, SimpleNamespace
from typing import Any, Literal

import pytest

from paystack import Paystack
from paystack.runtime import loading
from paystack.runtime.models import Model
from test.support.interrupts import in_a_thread_of_its_own
from test.support.parsed import parsed
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


@pytest.mark.slow(seconds=10)
@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")
@pytest.mark.parametrize("deadline", [None, 60])
@pytest.mark.parametrize("is_open", [True, False])
@in_a_thread_of_its_own
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


SHOP = {
    "__init__": "from half_shop import till\nfrom half_shop.goods import book\nimport half_shop.money",
    "till": "import half_shop.money\ncoins = half_shop.money.coins",
    "money": "coins = [1, 2, 5]",
    "goods/__init__": "",
    "goods/book": "from .. import money\nprice = money.coins[0]",
}
"""A package whose modules import each other in the ways that packages do."""


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    (tmp_path / "half_shop/goods").mkdir(parents=True)
    for name, source in SHOP.items():
        (tmp_path / f"half_shop/{name}.py").write_text(source)
    monkeypatch.syspath_prepend(tmp_path)
    yield
    forget_shop()


def forget_shop() -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == "half_shop"]:
        del sys.modules[name]


def import_shop() -> Any:
    with loading.Loading(), loading.Loading():
        return importlib.import_module("half_shop")


def in_another_thread(call: Callable[[], Any]) -> Any:
    results: list[Any] = []
    thread = threading.Thread(target=lambda: results.append(call()), daemon=True)
    thread.start()
    thread.join(10)
    (result,) = results
    return result


IMPORTS = ("_find_and_load", "_find_and_load_unlocked", "_find_spec", "_load_unlocked", "_handle_fromlist")
"""What imports, of Python's own functions."""


class ImportTracer(Tracer):
    """Raises at one of the lines of what is imported and of what changes `sys.modules`."""

    def __call__(self, frame: FrameType, event: str, arg: Any) -> Any:
        file, name = frame.f_code.co_filename, frame.f_code.co_name
        # Nobody else can mend what an interrupt breaks within a lock of Python's own import.
        is_import = file == "<frozen importlib._bootstrap>" and name in IMPORTS
        return super().__call__(frame, event, arg) if is_import or "half_shop" in file else self


@pytest.mark.slow
@pytest.mark.usefixtures("shop")
@in_a_thread_of_its_own
def test_after_an_interrupt_at_any_line_of_an_import_the_next_one_is_whole() -> None:
    def interrupted_at(number: int | None) -> Tracer:
        forget_shop()
        tracer = ImportTracer(number)
        sys.settrace(tracer)
        try:
            import_shop()
        except Interrupted:
            pass
        finally:
            sys.settrace(None)
        return tracer

    total = interrupted_at(None).lines
    assert total > 200
    for number in range(1, total + 1):
        where = interrupted_at(number).where
        shop = import_shop() if number % 2 else in_another_thread(import_shop)
        assert (shop.till.coins, shop.money.coins, shop.goods.book.price) == ([1, 2, 5], [1, 2, 5], 1), where
        assert shop.till.half_shop is shop, where
        assert {name for name in loading._interrupted if name.startswith("half_shop")} == set(), where


@pytest.mark.usefixtures("shop")
def test_a_package_that_is_partly_compiled_is_not_imported_twice() -> None:
    """A compiled module is run only once, and keeps what it has from the others."""
    with pytest.raises(Interrupted), loading.Loading():
        shop = import_shop()
        shop.money.__file__ = "/half_shop/money.so"
        till = sys.modules["half_shop.till"]
        del sys.modules["half_shop"]
        raise Interrupted
    again = import_shop()
    assert again is not shop
    assert (again.till, again.money, again.goods) == (till, shop.money, shop.goods)
    assert loading._interrupted == set()


@pytest.mark.usefixtures("shop")
@pytest.mark.parametrize("when", ["before it is run", "while it is run"])
def test_what_another_thread_is_importing_is_left_to_it(when: str, monkeypatch: pytest.MonkeyPatch) -> None:
    begun, over = threading.Event(), threading.Event()
    imported: list[Any] = []
    run = SourceFileLoader.exec_module

    def slowly(loader: SourceFileLoader, module: ModuleType) -> None:
        if when == "while it is run":
            run(loader, module)
        if module.__name__ == "half_shop.money":
            begun.set()
            assert over.wait(10)
        if when == "before it is run":
            run(loader, module)

    monkeypatch.setattr(SourceFileLoader, "exec_module", slowly)
    thread = threading.Thread(target=lambda: imported.append(import_shop()))
    with pytest.raises(Interrupted), loading.Loading():
        thread.start()
        assert begun.wait(10)
        raise Interrupted
    assert {"half_shop", "half_shop.money"} <= set(sys.modules)
    over.set()
    thread.join(10)
    (shop,) = imported
    assert shop.till.coins == shop.money.coins == [1, 2, 5]
    assert import_shop() is shop
    assert loading._interrupted == set()


@pytest.mark.usefixtures("shop")
def test_the_lock_of_imports_is_given_back_though_nothing_was_raised() -> None:
    with loading.Loading():
        _imp.acquire_lock()
    assert in_another_thread(import_shop).money.coins == [1, 2, 5]


def test_a_first_call_gives_back_the_lock_of_imports(server: Server) -> None:
    run(LOCKED, server, 0)


@pytest.mark.parametrize("is_lenient", [True, False])
def test_a_model_whose_build_was_interrupted_is_built_again(is_lenient: bool) -> None:
    """pydantic takes what a signal handler raises meanwhile for a mistake in the model."""
    signals, before = [Interrupted("no time left")], set(loading._loading)

    class Status(str, Enum):
        OPEN = "open"

        def __repr__(self) -> str:
            assert loading._loading.keys() - before, "another thread may fork meanwhile"
            if signals and sys._getframe(1).f_globals["__name__"] != "typing":
                raise signals.pop()
            return "'open'"

    class Order(Model):
        id: int
        status: Literal[Status.OPEN]  # of which pydantic takes the `repr` when it builds the model

    if is_lenient:
        signals.clear()
        Order.model_rebuild()
        signals.append(Interrupted("no time left"))
    order, lenient = parsed(Order, b'{"id":"1","status":"open"}' if is_lenient else b'{"id":1,"status":"open"}')
    assert (order.status, lenient) == (Status.OPEN, is_lenient)
    assert signals == []


@pytest.mark.slow(seconds=15)
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

LOCKED = (
    SETUP
    + """
import _imp

signal.alarm(20)  # which ends this process if it hangs
prepare = client._transport.prepare


def locks():
    pool = prepare()
    _imp.acquire_lock()
    return pool


client._transport.prepare = locks
call(client, "locked")
assert not _imp.lock_held()
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
    except TypeError as error:  # Python says this if the handler raised while it put an ImportError into words
        assert str(error) == "expected a message argument"
signal.signal(signal.SIGALRM, signal.SIG_DFL)
signal.alarm(20)  # which ends this process if it hangs
call(client, "next")
call(Paystack("sk_test_0123456789", base_url=url), "own")
"""
)

HALVES = (
    SETUP
    + """
import asyncio


class Interrupted(BaseException):
    pass


IMPORTS = ("_find_and_load", "_find_and_load_unlocked", "_find_spec", "_load_unlocked", "_handle_fromlist")


class Tracer:
    lines, at = 0, None

    def __call__(self, frame, event, arg):
        name = frame.f_code.co_name
        is_import = frame.f_code.co_filename == "<frozen importlib._bootstrap>" and name in IMPORTS
        if event == "line" and (is_import or name == "<module>"):
            self.lines += 1
            if self.lines == self.at:
                raise Interrupted
        return self


async def use(reference):
    async with AsyncPaystack("sk_test_0123456789", base_url=url) as client:
        assert (await client.transactions.verify(reference)).data.reference == reference


def first(tracer, reference):
    sys.settrace(tracer)
    try:
        asyncio.run(use(reference)) if number % 2 else call(client, reference)
    finally:
        sys.settrace(None)


def child(work):
    out, into = os.pipe()
    if os.fork() == 0:
        signal.alarm(30)  # which ends a child that hangs
        try:
            os.write(into, str(work()).encode())
        except BaseException as error:
            os.write(into, repr(error).encode())
        os._exit(0)
    os.close(into)
    with open(out) as answers:
        answer = answers.read()
    os.wait()
    return answer


def counts():
    tracer = Tracer()
    first(tracer, "counted")
    return tracer.lines


def is_interrupted():
    tracer = Tracer()
    tracer.at = at
    try:
        first(tracer, "interrupted")
    except Interrupted:
        pass
    first(None, "next")
    answers = []
    thread = threading.Thread(target=lambda: answers.append(call(client, "own")), daemon=True)
    thread.start()
    thread.join(20)
    return answers


for at in chance.sample(range(1, int(child(counts)) + 1), 20):
    answer = child(is_interrupted)
    assert answer == "[None]", (at, answer)
"""
)


REGISTERS = (
    SETUP
    + """
import asyncio

registered = []
several = AsyncPaystack("sk_test_0123456789", base_url=url)
os.register_at_fork = lambda **hooks: registered.append(hooks)


async def use():
    async with several:
        await several.transactions.verify("first")


asyncio.run(use())
call(client, "second")
assert [hooks for hooks in registered if "before" in hooks] == []
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


def test_a_first_call_imports_nothing_that_locks_before_a_fork(server: Server) -> None:
    run(REGISTERS, server, 0)


@pytest.mark.parametrize("number", [0, *(pytest.param(number, marks=pytest.mark.slow) for number in range(1, 6))])
def test_32_threads_make_their_first_calls_at_once(server: Server, number: int) -> None:
    run(THREADS, server, number)


@pytest.mark.slow
@pytest.mark.parametrize("number", range(12))
def test_a_first_call_is_interrupted(server: Server, number: int) -> None:
    run(INTERRUPTS, server, number)


@pytest.mark.slow(seconds=20)
@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
@pytest.mark.parametrize("number", range(4))
def test_what_a_first_call_imports_is_interrupted(server: Server, number: int) -> None:
    run(HALVES, server, number)


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
