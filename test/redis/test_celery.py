"""The Celery example with a real broker and real workers, one of which is killed while it gives money back."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from examples.orders import Orders
from paystack.sandbox import Sandbox
from test.redis.server import RedisServer

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
LONGEST = 60.0
"""Seconds that a busy machine may take for anything here."""

SEND = "import sys; from celery_tasks import app; app.send_task(sys.argv[1], args=eval(sys.argv[2]))"


class Shop:
    """The shop's tasks, on a broker and a sandbox, with as many workers as are started."""

    def __init__(self, sandbox: Sandbox, redis: RedisServer, folder: Path) -> None:
        self.sandbox = sandbox
        self.orders = Orders(str(folder / "shop.db"))
        self.folder = folder
        self.workers: list[subprocess.Popen[bytes]] = []
        self._environment = {
            **os.environ,
            "PAYSTACK_SECRET_KEY": sandbox.secret_key,
            "PAYSTACK_BASE_URL": sandbox.url,
            "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "examples")]),
            "REDIS_URL": redis.url,
            "SHOP_DATABASE": str(folder / "shop.db"),
            "SHOP_LOCK_SECONDS": "4",
            "SHOP_PAUSE_SECONDS": "0.5",
            "SHOP_REPORTS": str(folder),
            "SHOP_VISIBILITY_SECONDS": "2",
        }

    def start_worker(self, *options: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "celery", "--app", "celery_tasks", "worker", "--loglevel", "INFO"]
        with open(self.folder / f"worker-{len(self.workers)}.log", "wb") as log:
            worker = subprocess.Popen(
                [*command, *(options or ("--pool", "solo"))],
                stdout=log,
                stderr=subprocess.STDOUT,
                stdin=subprocess.DEVNULL,
                env=self._environment,
                cwd=self.folder,
                start_new_session=True,  # so that a worker can be killed together with its children
            )
        self.workers.append(worker)
        return worker

    def send(self, task: str, *arguments: object) -> None:
        """Put a task into the queue."""
        command = [sys.executable, "-c", SEND, task, repr(arguments)]
        subprocess.run(command, env=self._environment, cwd=self.folder, check=True, timeout=LONGEST)

    def said(self) -> str:
        """What all workers have logged."""
        return "\n".join(path.read_text("utf-8", "replace") for path in sorted(self.folder.glob("worker-*.log")))

    def wait_for(self, what: Callable[[], Any]) -> Any:
        until = time.monotonic() + LONGEST
        while not (found := what()):
            assert time.monotonic() < until, self.said()
            time.sleep(0.05)
        return found

    def buy(self, amount: int = 500_000) -> str:
        order = self.orders.add("ada@example.com", amount, "NGN")
        with self.sandbox.client() as client:
            client.payments.create(amount, currency="NGN", customer_email=order.email, idempotency_key=order.reference)
        assert self.sandbox.pay(order.reference) == "success"
        return order.reference

    def refunds(self) -> list[int]:
        """The amounts of all refunds, by the sandbox's own word."""
        with self.sandbox.client() as client:
            return [refund.amount for refund in client.refunds.list()]

    def kill(self, worker: subprocess.Popen[bytes]) -> None:
        """Kill a worker and its children at once."""
        with suppress(ProcessLookupError):
            os.killpg(worker.pid, signal.SIGKILL)
        worker.wait()


@pytest.fixture
def shop(redis_server: RedisServer, tmp_path: Path) -> Iterator[Shop]:
    folder = tmp_path / "shop"
    folder.mkdir()
    with Sandbox(clock="wall") as sandbox:
        shop = Shop(sandbox, redis_server, folder)
        try:
            yield shop
        finally:
            for worker in shop.workers:
                shop.kill(worker)


def test_a_refund_is_made_once_however_often_its_task_is_sent(shop: Shop) -> None:
    reference = shop.buy()
    shop.start_worker()
    for _ in range(3):
        shop.send("shop.give_back", reference, 150_000, "return-17")
    shop.wait_for(lambda: shop.said().count("shop.give_back") >= 3 and shop.said().count("succeeded in") == 3)
    assert shop.refunds() == [150_000]
    shop.send("shop.give_back", reference, 50_000, "return-18")
    shop.wait_for(lambda: len(shop.refunds()) == 2)
    assert sorted(shop.refunds()) == [50_000, 150_000]


@pytest.mark.parametrize("pool", [("--pool", "solo"), ("--concurrency", "1")], ids=["solo", "prefork"])
@pytest.mark.parametrize("moment", ["before it is sent", "while the answer is on its way"])
def test_a_worker_that_is_killed_while_it_gives_money_back_gives_it_back_once(
    shop: Shop, moment: str, pool: tuple[str, ...]
) -> None:
    reference = shop.buy()
    path = "/transaction/verify/" if moment == "before it is sent" else "/refund"
    method = "GET" if moment == "before it is sent" else "POST"
    shop.sandbox.inject_fault("delay", method=method, path=path, seconds=30)
    worker = shop.start_worker(*pool)
    shop.send("shop.give_back", reference, 150_000, "return-17")
    shop.wait_for(lambda: shop.sandbox.faults and shop.sandbox.faults[0]["struck"])
    assert shop.refunds() == ([] if moment == "before it is sent" else [150_000])
    shop.kill(worker)
    assert "succeeded in" not in shop.said()

    time.sleep(2.1)  # Redis gives the task to another worker after that; a worker looks when it starts
    shop.start_worker(*pool)
    shop.wait_for(lambda: "succeeded in" in shop.said())
    assert shop.refunds() == [150_000]


def test_only_one_child_that_is_killed_loses_no_task(shop: Shop) -> None:
    reference = shop.buy()
    shop.sandbox.inject_fault("delay", method="POST", path="/refund", seconds=30)
    worker = shop.start_worker("--concurrency", "1")
    shop.send("shop.give_back", reference, 150_000, "return-17")
    shop.wait_for(lambda: shop.sandbox.faults and shop.sandbox.faults[0]["struck"])
    children = subprocess.run(["pgrep", "-P", str(worker.pid)], capture_output=True, text=True, check=True)
    for child in children.stdout.split():
        os.kill(int(child), signal.SIGKILL)
    shop.wait_for(lambda: "succeeded in" in shop.said())
    assert shop.refunds() == [150_000]


def test_a_refund_whose_outcome_is_unknown_is_looked_for_before_it_is_sent_again(shop: Shop) -> None:
    reference = shop.buy()
    shop.sandbox.inject_fault("drop_after", method="POST", path="/refund")
    shop.sandbox.inject_fault("status", method="GET", path="/refund", nth=2, times=6, status=503)
    shop.start_worker()
    shop.send("shop.give_back", reference, 150_000, "return-17")
    shop.wait_for(lambda: "succeeded in" in shop.said())
    assert "whether it was made is unknown" in shop.said()
    with shop.sandbox.client() as client:
        assert [refund.amount for refund in client.refunds.list()] == [150_000]


def test_a_task_that_is_wrong_ends_and_is_not_tried_again(shop: Shop) -> None:
    reference = shop.buy()
    shop.start_worker()
    shop.send("shop.give_back", reference, 900_000, "too-much")
    shop.wait_for(lambda: "raised unexpected: ValidationError" in shop.said())
    assert shop.refunds() == []


def test_missed_events_are_fulfilled_once(shop: Shop) -> None:
    missed = shop.buy()
    shop.start_worker()
    for _ in range(2):
        shop.send("shop.catch_up")
    shop.wait_for(lambda: shop.said().count("succeeded in") == 2)
    assert shop.orders.is_paid(missed)
    assert shop.said().count(f"Hand over the goods of {missed}") == 1


def test_a_catch_up_that_fails_is_tried_again(shop: Shop) -> None:
    missed = shop.buy()
    shop.sandbox.inject_fault("status", path="/transaction/verify/", times=3, status=503)
    shop.start_worker()
    shop.send("shop.catch_up")
    shop.wait_for(lambda: "succeeded in" in shop.said())
    assert "Retry in" in shop.said()
    assert shop.orders.is_paid(missed)


def test_the_daily_report_is_written(shop: Shop) -> None:
    shop.buy()
    shop.start_worker()
    shop.send("shop.reconcile_yesterday")
    shop.wait_for(lambda: "succeeded in" in shop.said())
    yesterday = datetime.now(timezone.utc).date() - timedelta(1)
    report = (shop.folder / f"discrepancies-{yesterday}.csv").read_text()
    assert report.startswith("kind,reference,")


def test_beat_sends_each_task_at_its_time(shop: Shop) -> None:
    script = (
        "from celery_tasks import app\n"
        "for name, row in app.conf.beat_schedule.items():\n"
        "    assert row['task'] in app.tasks, row\n"
        "    print(name, int(row['schedule']))\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script], env=shop._environment, capture_output=True, text=True, check=True
    )
    assert ran.stdout.splitlines() == ["reconcile 86400", "catch up 3600"]
