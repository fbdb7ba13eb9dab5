"""Rate limits over a Redis server: several processes stay under one limit, and an outage stops no call."""

from __future__ import annotations

import asyncio
import copy
import logging
import math
import os
import pickle
import re
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import redis
import redis.asyncio

from paystack import AsyncPaystack, ConfigurationError, Paystack, RateLimit, RateLimitError, RequestOptions
from paystack.rate_limits import MOST_AT_ONCE, TIMEOUT, AsyncRedisStore, RedisStore
from paystack.runtime.rate_limit import MARGIN
from paystack.runtime.slots import Slot
from test.redis.server import RedisServer
from test.support.driver import Driver
from test.support.scripted import KEY, AsyncScripted, Scripted, customer, reply

ROOT = Path(__file__).parents[2]


class Both:
    """Either store, behind methods that return what theirs do."""

    def __init__(self, kind: str, where: Any, **options: Any) -> None:
        self.driver = Driver(kind)
        self.store: Any = (AsyncRedisStore if self.driver.is_async else RedisStore)(where, **options)

    def __getattr__(self, name: str) -> Callable[..., Any]:
        return lambda *args: self.driver.result(getattr(self.store, name)(*args))

    def client(self, *steps: Any, **options: Any) -> Any:
        limit = RateLimit(default=options.pop("limit", 1), window=options.pop("window", 60.0), store=self.store)
        if self.driver.is_async:
            return AsyncPaystack(KEY, transport=AsyncScripted(*steps), rate_limit=limit, **options)
        return Paystack(KEY, transport=Scripted(*steps), rate_limit=limit, **options)

    def fetch(self, client: Any, **options: Any) -> Any:
        return self.driver.result(client.customers.fetch("CUS_x", request_options=RequestOptions(**options)))

    def end(self) -> None:
        self.close()
        self.driver.close()


@pytest.fixture(params=["sync", "async"])
def store(request: pytest.FixtureRequest, redis_server: RedisServer) -> Iterator[Both]:
    made = Both(request.param, redis_server.url)
    yield made
    made.end()


@pytest.fixture
def inside(redis_server: RedisServer) -> Iterator[redis.Redis]:
    """A client to look into the server with."""
    with redis.Redis.from_url(redis_server.url) as client:
        yield client


def test_slots_come_as_from_the_store_of_one_process(store: Both) -> None:
    first = [store.reserve("b", 2, 60.0, float("inf")) for _ in range(5)]
    waits = [slot.seconds for slot in first]
    assert waits == pytest.approx([0, 0, 60, 60, 120], abs=1)
    assert waits[0] == 0
    tickets = [slot.ticket for slot in first]
    assert tickets == sorted(set(tickets)), "in the order in which they were asked for"
    refused = store.reserve("b", 2, 60.0, 100.0)
    assert refused.ticket is None
    assert refused.seconds == pytest.approx(120, abs=1)
    assert store.reserve("another", 2, 60.0, 0.0).seconds == 0


def test_a_slot_that_was_given_back_is_the_next_ones_who_asks(store: Both) -> None:
    slots = [store.reserve("b", 1, 60.0, float("inf")) for _ in range(4)]
    store.give_back("b", slots[1].ticket)
    assert store.reserve("b", 1, 60.0, float("inf")).seconds == pytest.approx(60, abs=1)
    for slot in (slots[2], slots[3]):
        store.give_back("b", slot.ticket)
    assert store.reserve("b", 1, 60.0, float("inf")).seconds == pytest.approx(120, abs=1)


def test_a_confirmed_slot_stays_and_one_that_is_not_due_waits_on(store: Both) -> None:
    store.reserve("b", 1, 0.2, float("inf"))
    slot = store.reserve("b", 1, 0.2, float("inf"))
    assert 0 < store.confirm("b", slot.ticket) <= 0.2
    time.sleep(slot.seconds)
    assert store.confirm("b", slot.ticket) == 0
    assert store.confirm("b", slot.ticket) == 0
    store.give_back("b", slot.ticket)
    assert store.reserve("b", 1, 0.2, float("inf")).seconds > 0, "what has left cannot be given back"


def test_a_block_puts_off_who_waits_and_who_comes(store: Both) -> None:
    store.reserve("b", 1, 5.0, float("inf"))
    second, third = (store.reserve("b", 1, 5.0, float("inf")) for _ in range(2))
    store.block("b", 20)
    store.block("b", 10)
    assert store.confirm("b", second.ticket) == pytest.approx(20, abs=1)
    assert store.confirm("b", third.ticket) == pytest.approx(25, abs=1)
    assert store.reserve("b", 1, 5.0, float("inf")).seconds == pytest.approx(30, abs=1)
    store.block("new", 20)
    assert store.reserve("new", 1, 5.0, float("inf")).seconds == pytest.approx(20, abs=1)


def test_a_free_slot_is_put_off_too(store: Both) -> None:
    slots = [store.reserve("b", 1, 5.0, float("inf")) for _ in range(3)]
    store.give_back("b", slots[1].ticket)
    store.block("b", 20)
    assert store.reserve("b", 1, 5.0, float("inf")).seconds == pytest.approx(20, abs=1)
    assert store.confirm("b", slots[2].ticket) == pytest.approx(25, abs=1)


def test_everything_expires_and_no_key_of_paystack_is_in_it(store: Both, inside: redis.Redis) -> None:
    client = store.client(customer(), reply(429, retry_after="1"), limit=2, window=0.5, max_retries=0)
    store.fetch(client)
    with pytest.raises(RateLimitError):
        store.fetch(client)
    names = [name.decode() for name in inside.scan_iter()]
    assert sorted(name.rpartition(":")[2] for name in names) == ["blocked", "latest", "slots"]
    assert not any(KEY[8:] in name for name in names)
    assert all(0 < inside.pttl(name) <= 2_000 for name in names)
    assert len({name[name.index("{") : name.index("}")] for name in names}) == 1, "one node of a cluster has them"


def test_two_prefixes_are_apart(redis_server: RedisServer, inside: redis.Redis) -> None:
    stores = [RedisStore(redis_server.url, prefix=prefix) for prefix in ("shop:", "other:")]
    assert [store.reserve("b", 1, 60.0, 0.0).seconds for store in stores] == [0, 0]
    assert {name.partition(b":")[0] for name in inside.scan_iter()} == {b"shop", b"other"}
    for store in stores:
        store.close()


def test_a_call_waits_for_what_another_client_has_used(store: Both, redis_server: RedisServer) -> None:
    with_another = Both("async" if not store.driver.is_async else "sync", redis_server.url)
    with_another.fetch(with_another.client(customer(), window=0.5))
    began = time.monotonic()
    store.fetch(store.client(customer(), window=0.5))
    assert 0.3 < time.monotonic() - began < 2
    with_another.end()


def test_a_turn_after_the_deadline_is_refused(store: Both) -> None:
    client = store.client(customer(), customer())
    store.fetch(client)
    for _ in range(3):
        with pytest.raises(RateLimitError) as caught:
            store.fetch(client, deadline=5)
        assert caught.value.retry_after == pytest.approx(60 * (1 + MARGIN), abs=3)


def test_the_scripts_are_loaded_again_after_a_flush(store: Both, redis_server: RedisServer) -> None:
    assert store.reserve("b", 1, 60.0, 0.0).ticket is not None
    assert redis_server.ask("SCRIPT", "FLUSH") == b"+OK\r\n"
    assert store.reserve("b", 1, 60.0, 0.0).ticket is None


def test_a_clock_that_was_set_back_stops_nobody(store: Both, inside: redis.Redis) -> None:
    """The server was used until tomorrow, by its clock, and is now set right."""
    tomorrow = str(int((time.time() + 86_400) * 1_000_000))
    store.reserve("b", 5, 1.0, 0.0)
    (slots,), (latest,) = inside.scan_iter("*:slots"), inside.scan_iter("*:latest")
    inside.zadd(slots, {f"w{tomorrow}": float(tomorrow)})
    inside.pexpire(slots, 100_000_000)
    inside.set(latest, tomorrow)
    assert store.confirm("b", int(tomorrow)) == 0
    assert store.reserve("b", 5, 1.0, 0.0).seconds == 0
    assert store.reserve("b", 1, 1.0, math.inf).seconds > 0


def test_a_larger_share_does_not_take_a_long_queue_for_a_wrong_clock(store: Both) -> None:
    """A job and the shop count together, with different shares. What the job has reserved goes on to count."""
    for _ in range(500):
        store.reserve("b", 50, 61.0, math.inf)
    assert store.reserve("b", 100, 61.0, math.inf).seconds > 8 * 60
    assert store.reserve("b", 50, 61.0, math.inf).seconds > 8 * 60


class TestOutages:
    def test_a_server_that_ends_and_comes_back(
        self, store: Both, redis_server: RedisServer, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("paystack.runtime.rate_limit.PAUSE", 0.05)
        client = store.client(*[customer() for _ in range(20)], limit=100)
        store.fetch(client)
        redis_server.kill()
        for _ in range(5):
            store.fetch(client)
        assert caplog.text.count("this process counts its own requests") == 1
        redis_server.start()
        time.sleep(0.06)
        store.fetch(client)
        assert "answers again" in caplog.text
        assert redis_server.ask("DBSIZE") == b":2\r\n"
        store.fetch(client)

    def test_this_process_keeps_the_limit_meanwhile(self, store: Both, redis_server: RedisServer) -> None:
        client = store.client(*[customer() for _ in range(5)], limit=2)
        redis_server.kill()
        for _ in range(2):
            store.fetch(client)
        with pytest.raises(RateLimitError):
            store.fetch(client, deadline=5)

    def test_a_server_that_hangs_costs_no_more_than_the_timeout(
        self, store: Both, redis_server: RedisServer, caplog: pytest.LogCaptureFixture
    ) -> None:
        client = store.client(*[customer() for _ in range(20)], limit=100)
        store.fetch(client)
        redis_server.hold()
        began = time.monotonic()
        for _ in range(10):
            store.fetch(client)
        assert time.monotonic() - began < 3, "0.5 s for the first call, and nothing for those of the next second"
        assert "failed (TimeoutError" in caplog.text
        redis_server.release()

    def test_a_key_of_another_type(self, store: Both, inside: redis.Redis, caplog: pytest.LogCaptureFixture) -> None:
        client = store.client(*[customer() for _ in range(5)], limit=2)
        store.fetch(client)
        (name,) = inside.scan_iter("*:slots")
        inside.set(name, "something else")
        for _ in range(2):
            store.fetch(client)
        assert "WRONGTYPE" in caplog.text

    def test_a_wrong_password_stops_no_call_and_is_not_shown(
        self, redis_server: RedisServer, caplog: pytest.LogCaptureFixture
    ) -> None:
        with caplog.at_level(logging.DEBUG):
            store = RedisStore(redis_server.url.replace("//", "//shop:hunter2@"))
            assert "hunter2" not in repr(store) + repr(vars(store))
            client = Paystack(KEY, transport=Scripted(customer()), rate_limit=RateLimit(store=store))
            client.customers.fetch("CUS_x")
        assert "AuthenticationError" in caplog.text
        assert "hunter2" not in caplog.text


class TestGivenClients:
    def test_a_client_of_ones_own_is_used_and_stays_open(self, redis_server: RedisServer, inside: redis.Redis) -> None:
        with redis.Redis.from_url(redis_server.url, socket_timeout=1, decode_responses=True) as own:
            store = RedisStore(own)
            assert store.reserve("b", 1, 60.0, 0.0).seconds == 0
            store.close()
            assert own.ping()

        async def run() -> Slot:
            async with redis.asyncio.Redis.from_url(redis_server.url, socket_timeout=1) as own:
                store = AsyncRedisStore(own)
                slot = await store.reserve("b", 1, 60.0, 0.0)
                await store.close()
                assert await own.ping()
                return slot

        assert asyncio.run(run()).ticket is None

    @pytest.mark.parametrize(
        ("make", "said"),
        [
            (lambda: RedisStore("localhost:6379"), "not the URL"),
            (lambda: AsyncRedisStore("localhost:6379"), "not the URL"),
            (lambda: RedisStore("ftp://:hunter2@localhost"), "not the URL"),
            (lambda: RedisStore(redis.Redis(socket_timeout=None)), "no socket_timeout"),
            (lambda: AsyncRedisStore(redis.asyncio.Redis(socket_timeout=None)), "no socket_timeout"),
            (lambda: RedisStore(redis.asyncio.Redis(socket_timeout=1)), "a client of redis, not a redis.asyncio"),  # type: ignore[arg-type]
            (lambda: AsyncRedisStore(redis.Redis(socket_timeout=1)), "a client of redis.asyncio, not a redis.client"),  # type: ignore[arg-type]
            (lambda: RedisStore(None), "not a builtins.NoneType"),  # type: ignore[arg-type]
            (lambda: RedisStore("redis://localhost", prefix="{shop}"), "without braces"),
        ],
    )
    def test_what_cannot_be_used_is_refused(self, make: Callable[[], Any], said: str) -> None:
        with pytest.raises(ConfigurationError, match=said) as caught:
            make()
        assert "hunter2" not in str(caught.value)

    def test_a_store_of_the_other_kind_of_client_is_refused(self) -> None:
        with pytest.raises(ConfigurationError, match="RedisStore would block the event loop"):
            AsyncPaystack(KEY, rate_limit=RateLimit(store=RedisStore("redis://localhost")))
        with pytest.raises(ConfigurationError, match="AsyncRedisStore is for AsyncPaystack"):
            Paystack(KEY, rate_limit=RateLimit(store=AsyncRedisStore("redis://localhost")))

    def test_a_store_is_pickled_with_its_url_but_never_with_a_password(self) -> None:
        store = RedisStore("redis://localhost:6379/3", prefix="shop:")
        twin = pickle.loads(pickle.dumps(store))
        assert (twin._url, twin._prefix) == (store._url, "shop:")
        assert copy.deepcopy(store) is store
        for secret in ("redis://:hunter2@localhost", "redis://localhost?password=hunter2"):
            with pytest.raises(ConfigurationError, match="cannot be pickled"):
                pickle.dumps(RedisStore(secret))
        with pytest.raises(ConfigurationError, match="cannot be pickled"):
            pickle.dumps(RedisStore(redis.Redis(socket_timeout=1)))

    def test_without_redis_py_the_store_says_how_to_install_it(self) -> None:
        script = (
            "import sys; sys.modules['redis'] = None\n"
            "from paystack import ConfigurationError\n"
            "from paystack.rate_limits import AsyncRedisStore, RedisStore\n"
            "for store in (RedisStore, AsyncRedisStore):\n"
            "    try: store('redis://localhost')\n"
            "    except ConfigurationError as error: assert 'pip install \"redis>=5.2,<9\"' in str(error)\n"
            "    else: raise SystemExit('no error')\n"
        )
        subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=True)


def test_one_store_serves_several_event_loops(redis_server: RedisServer) -> None:
    store = AsyncRedisStore(redis_server.url)

    async def ask() -> Slot:
        slot = await store.reserve("b", 1, 60.0, 0.0)
        await store.close()
        return slot

    assert [asyncio.run(ask()).ticket is None for _ in range(2)] == [False, True]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_forked_child_counts_with_its_parent(redis_server: RedisServer) -> None:
    store = RedisStore(redis_server.url)
    assert store.reserve("b", 2, 60.0, 0.0).ticket is not None
    child = os.fork()
    if child == 0:
        code = 1
        try:
            code = 7 if store.reserve("b", 2, 60.0, 0.0).ticket is not None else 2
        finally:
            os._exit(code)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7
    assert store.reserve("b", 2, 60.0, 0.0).ticket is None
    store.close()


def test_what_is_asked_for_where_redis_py_is_missing_is_what_the_extra_installs() -> None:
    requirement = re.search(r'^REDIS = \["(.+)"\]', (ROOT / "setup.py").read_text("utf-8"), re.MULTILINE)
    assert requirement
    assert f'pip install "{requirement[1]}"' in (ROOT / "paystack/rate_limits.py").read_text("utf-8")


def test_an_interrupted_and_a_cancelled_wait_give_their_slots_back(redis_server: RedisServer) -> None:
    class Interrupted(BaseException):
        pass

    def interrupted(seconds: float) -> None:
        raise Interrupted

    both = Both("sync", redis_server.url)
    client = both.client(customer())
    both.fetch(client)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("paystack.runtime.client.time.sleep", interrupted)
        with pytest.raises(Interrupted):
            both.fetch(client)
    both.end()

    async def run() -> None:
        store = AsyncRedisStore(redis_server.url)
        limit = RateLimit(default=1, store=store)
        waiting = AsyncPaystack(KEY, transport=AsyncScripted(), rate_limit=limit)
        task = asyncio.create_task(waiting.customers.fetch("CUS_x"))
        while len(redis_server.ask("KEYS", "*").split()) < 1 or not count():
            await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await store.close()

    def count() -> int:
        with redis.Redis.from_url(redis_server.url) as look:
            (name,) = look.keys("*:slots")
            return int(look.zcard(name)) - 1

    assert count() == 0
    asyncio.run(run())
    assert count() == 0


def test_a_task_that_is_cancelled_while_redis_answers_leaves_no_slot_behind(redis_server: RedisServer) -> None:
    """Many of them, such as a group that failed, would keep all who come later waiting."""

    async def run() -> None:
        answered, may_pass = asyncio.Event(), asyncio.Event()

        async def pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, held: bool) -> None:
            while data := await reader.read(65_536):
                if held:
                    answered.set()
                    await may_pass.wait()
                writer.write(data)
            writer.close()

        async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            theirs, ours = await asyncio.open_connection("127.0.0.1", redis_server.port)
            await asyncio.gather(pass_on(reader, ours, held=False), pass_on(theirs, writer, held=True))

        async with await asyncio.start_server(connected, "127.0.0.1", 0) as proxy:
            port = proxy.sockets[0].getsockname()[1]
            near, far = AsyncRedisStore(redis_server.url), AsyncRedisStore(f"redis://127.0.0.1:{port}/0")
            await near.reserve("b", 1, 60.0, math.inf)
            may_pass.set()
            await far.confirm("b", 1)  # connects
            may_pass.clear()
            answered.clear()
            task = asyncio.create_task(far.reserve("b", 1, 60.0, math.inf))
            await answered.wait()
            task.cancel()
            await asyncio.sleep(0)
            may_pass.set()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert (await near.reserve("b", 1, 60.0, math.inf)).seconds <= 60
            await near.close()
            await far.close()

    asyncio.run(run())


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_hundreds_that_ask_at_once_are_all_counted(
    redis_server: RedisServer, inside: redis.Redis, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """redis-py opens 100 connections at most; beyond that, the store would seem to fail."""
    monkeypatch.setattr("paystack.rate_limits.TIMEOUT", 20.0)  # so that a busy machine does not decide
    if kind == "sync":
        store = RedisStore(redis_server.url)
        with ThreadPoolExecutor(150) as pool:
            together = threading.Barrier(150)
            list(pool.map(lambda _: (together.wait(), store.reserve("b", 1_000, 60.0, 0.0)), range(150)))
        store.close()
    else:

        async def run() -> None:
            store = AsyncRedisStore(redis_server.url)
            await asyncio.gather(*(store.reserve("b", 1_000, 60.0, 0.0) for _ in range(150)))
            await store.close()

        asyncio.run(run())
    (slots,) = inside.scan_iter("*:slots")
    assert inside.zcard(slots) == 150


def test_those_in_line_do_not_wait_for_redis_one_after_another_when_it_fails(redis_server: RedisServer) -> None:
    async def run() -> list[Any]:
        store = AsyncRedisStore(redis_server.url)
        asked = (store.reserve("b", 1_000, 60.0, 0.0) for _ in range(10 * MOST_AT_ONCE))
        began = time.monotonic()
        ends = await asyncio.gather(*asked, return_exceptions=True)
        assert time.monotonic() - began < 5 * TIMEOUT
        redis_server.release()
        assert (await store.reserve("b", 1_000, 60.0, 0.0)).ticket is not None
        await store.close()
        return ends

    redis_server.hold()
    ends = asyncio.run(run())
    assert len(ends) == 10 * MOST_AT_ONCE
    assert all(isinstance(end, Exception) for end in ends)


WORKER = """
import sys, threading, time
from paystack import Paystack, RateLimit
from paystack.rate_limits import RedisStore
from test.support.scripted import KEY, customer
class Transport:
    def __init__(self): self.left = []
    def send(self, send):
        self.left.append(time.monotonic())
        return customer()
    def close(self): pass
transport = Transport()
store = RedisStore(sys.argv[1])
client = Paystack(KEY, transport=transport, rate_limit=RateLimit(default=50, window=2.0, store=store))
client.customers.create('ada@example.com')  # to load what a first call loads
transport.left.clear()
print(flush=True)
sys.stdin.readline()
threads = [threading.Thread(target=lambda: [client.customers.fetch('CUS_x') for _ in range(15)]) for _ in range(4)]
for thread in threads: thread.start()
for thread in threads: thread.join()
print(*transport.left)
"""


@pytest.mark.slow
def test_four_processes_with_threads_stay_under_one_limit(redis_server: RedisServer) -> None:
    command = [sys.executable, "-c", WORKER, redis_server.url]
    workers = [
        subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(4)
    ]
    for worker in workers:
        assert worker.stdout is not None
        worker.stdout.readline()
    for worker in workers:
        assert worker.stdin is not None
        worker.stdin.write("go\n")
        worker.stdin.flush()
    told = [worker.communicate(timeout=60)[0] for worker in workers]
    assert [worker.returncode for worker in workers] == [0] * 4
    left = sorted(float(moment) for text in told for moment in text.split())
    assert len(left) == 240
    for first, last in zip(left, left[50:], strict=False):
        assert last - first >= 1.6, "less than the window only because a busy machine wakes some up late"
    assert left[-1] - left[0] < 4 * 2 * (1 + MARGIN) + 1.5
