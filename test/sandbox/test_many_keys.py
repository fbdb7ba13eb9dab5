"""Many secret keys: those that hold nothing cost nothing for long, and nothing that was done is lost."""

from __future__ import annotations

import random
import sqlite3
import threading
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from paystack.runtime.http import Response
from paystack.sandbox import Sandbox
from paystack.sandbox.app import Core
from paystack.sandbox.engine import account, engine
from paystack.sandbox.engine.account import MOST_BLANK
from paystack.sandbox.engine.messages import Request
from test.support.receiver import Receiver

EMAIL = b'{"email": "ada@example.com"}'


def ask(core: Core, method: str, path: str, key: str, body: bytes = b"") -> Any:
    reply = core.handle(Request(method, path, headers={"authorization": f"Bearer {key}"}, body=body))
    assert isinstance(reply, Response)
    return reply


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> int:
    """Accounts that hold nothing are forgotten as soon as there are three."""
    monkeypatch.setattr(account, "MOST_BLANK", 3)
    return 3


@pytest.mark.parametrize("path", ["/customer", "/_sandbox/events", "/transaction/verify/none"])
def test_keys_that_hold_nothing_are_forgotten(path: str) -> None:
    core = Core()
    for number in range(20_000):
        ask(core, "GET", path, f"sk_test_{number}")
    assert len(core.engine.accounts) <= MOST_BLANK


def test_a_database_does_not_keep_keys_that_hold_nothing(few: int, tmp_path: Path) -> None:
    core = Core(database=tmp_path / "keys.db")
    for number in range(50):
        ask(core, "GET", "/customer", f"sk_test_{number}")
    assert len(core.engine.accounts) <= few
    ask(core, "POST", "/customer", "sk_test_7", EMAIL)
    core.close()
    with closing(sqlite3.connect(tmp_path / "keys.db")) as file:
        assert file.execute("SELECT secret_key FROM account").fetchall() == [("sk_test_7",)]


CHANGES: dict[str, Callable[[Core, str], Any]] = {
    "a customer": lambda core, key: ask(core, "POST", "/customer", key, EMAIL),
    "a fault": lambda core, key: ask(core, "POST", "/_sandbox/faults", key, b'{"kind": "html", "path": "/x"}'),
    "webhook URLs": lambda core, key: ask(
        core, "POST", "/_sandbox/webhooks", key, b'{"urls": ["http://127.0.0.1:1/"]}'
    ),
    "no webhook URLs": lambda core, key: ask(core, "POST", "/_sandbox/webhooks", key, b'{"urls": []}'),
    "copies": lambda core, key: ask(core, "POST", "/_sandbox/webhooks/settings", key, b'{"copies": 2}'),
    "a hold": lambda core, key: ask(core, "POST", "/_sandbox/webhooks/hold", key),
    "the clock": lambda core, key: ask(core, "POST", "/_sandbox/clock", key, b'{"seconds": 60}'),
    "an event": lambda core, key: ask(core, "POST", "/_sandbox/trigger", key, b'{"event": "charge.success"}'),
}
READ = (
    "/customer",
    "/_sandbox/faults",
    "/_sandbox/webhooks",
    "/_sandbox/webhooks/settings",
    "/_sandbox/clock",
    "/_sandbox/events",
)


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("is_saved", [False, True], ids=["memory", "file"])
def test_a_key_that_holds_something_is_kept(few: int, tmp_path: Path, change: str, is_saved: bool) -> None:
    core = Core(database=tmp_path / "keys.db" if is_saved else None, webhook_urls=["http://127.0.0.1:9/"])
    fresh = [ask(core, "GET", path, "sk_test_fresh").body for path in READ]
    CHANGES[change](core, "sk_test_kept")
    before = [ask(core, "GET", path, "sk_test_kept").body for path in READ]
    for number in range(50):
        ask(core, "GET", "/customer", f"sk_test_{number}")
    assert [ask(core, "GET", path, "sk_test_kept").body for path in READ] == before
    assert before != fresh
    core.close()


def test_a_forgotten_key_comes_back_as_it_was(few: int) -> None:
    core = Core(seed=7)
    codes = []
    for _ in range(2):
        ask(core, "POST", "/_sandbox/reset", "sk_test_again")
        for number in range(50):
            ask(core, "GET", "/customer", f"sk_test_{number}")
        codes.append(ask(core, "POST", "/customer", "sk_test_again", EMAIL).body)
    assert codes[0] == codes[1]


def test_a_key_that_is_forgotten_during_a_request_keeps_what_the_request_does(few: int) -> None:
    core = Core()
    used = core.engine.accounts.get("sk_test_used")

    def work() -> None:
        for number in range(50):
            ask(core, "GET", "/customer", f"sk_test_{number}")
        assert not used.is_kept
        used.faults.append(None)  # type: ignore[arg-type]

    core.engine.run(used, work)
    assert core.engine.accounts.get("sk_test_used") is used
    assert used.is_kept


def test_nothing_is_lost_when_many_threads_use_many_keys(few: int) -> None:
    core = Core()
    made: set[str] = set()

    def use(seed: int) -> None:
        draw = random.Random(seed)
        for number in range(400):
            key = f"sk_test_{draw.randrange(60)}"
            if draw.random() < 0.1:
                email = b'{"email": "t%d-%d@example.com"}' % (seed, number)
                assert ask(core, "POST", "/customer", key, email).status == 200
                made.add(f"{key} t{seed}-{number}@example.com")
            else:
                ask(core, "GET", "/customer", key)

    threads = [threading.Thread(target=use, args=(seed,)) for seed in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for line in made:
        key, email = line.split()
        assert ask(core, "GET", f"/customer/{email}", key).status == 200


class Locks:
    """Counts how often the locks of accounts are taken."""

    def __init__(self) -> None:
        self.taken = 0
        self._lock = threading.RLock()

    def __enter__(self) -> None:
        self.taken += 1
        self._lock.acquire()

    def __exit__(self, *reason: object) -> None:
        self._lock.release()


def test_the_clock_does_not_touch_idle_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "TICK", 0.001)
    core = Core(clock="wall")
    idle = [f"sk_test_{number}" for number in range(100)]
    for key in idle:
        ask(core, "POST", "/customer", key, EMAIL)
    locks = Locks()
    for key in idle:
        core.engine.accounts.get(key).lock = locks
    pending = b'{"email": "a@b.co", "amount": 100, "currency": "ZAR", "capitec_pay": {"identifier_key": "IDNUMBER"}}'
    ask(core, "POST", "/charge", "sk_test_busy", pending)
    core.engine.start_ticking()
    busy = core.engine.accounts.get("sk_test_busy")
    ticked = threading.Event()
    monkeypatch.setattr(type(busy), "is_due", lambda self: ticked.set() or True)
    assert ticked.wait(10)
    core.close()
    assert locks.taken == 0


@pytest.mark.parametrize("is_saved", [False, True], ids=["memory", "file"])
def test_tasks_of_many_keys_happen_as_time_passes(
    few: int, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, is_saved: bool
) -> None:
    monkeypatch.setattr(engine, "TICK", 0.001)
    monkeypatch.setattr("paystack.sandbox.payments.charging.PAYS_LATER_AFTER", 30)
    receiver = Receiver()
    database = tmp_path / "keys.db" if is_saved else None
    with Sandbox(clock="wall", database=database, webhook_urls=[receiver.url]) as sandbox:
        body = b'{"email": "a@b.co", "amount": 100, "currency": "ZAR", "capitec_pay": {"identifier_key": "IDNUMBER"}}'
        keys = [f"sk_test_{number}" for number in range(30)]
        for key in keys:
            assert ask(sandbox.core, "POST", "/charge", key, body).status == 200
        deadline = time.monotonic() + 20
        while len(receiver.events) < len(keys) and time.monotonic() < deadline:
            threading.Event().wait(0.005)
    receiver.close()
    assert receiver.events == ["charge.success"] * len(keys)


def test_looking_at_an_account_keeps_none(tmp_path: Path) -> None:
    core = Core(database=tmp_path / "keys.db")
    for number in range(10):
        looked_at = core.engine.accounts.look(f"sk_test_{number}")
        with looked_at.lock:
            assert looked_at.is_blank()
    assert len(core.engine.accounts) == 0
    ask(core, "POST", "/customer", "sk_test_1", EMAIL)
    known = core.engine.accounts.get("sk_test_1")
    assert core.engine.accounts.look("sk_test_1") is known
    core.close()
    with closing(sqlite3.connect(tmp_path / "keys.db")) as file:
        assert file.execute("SELECT secret_key FROM account").fetchall() == [("sk_test_1",)]
