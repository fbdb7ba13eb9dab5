"""Celery tasks of a shop: reconcile each day, catch up on missed events each hour, give money back exactly once.

    celery --app celery_tasks worker --beat       in the folder examples/

The broker is Redis: `REDIS_URL`, by default on this machine. A task counts as done when it has ended, not when it
begins (`acks_late`): if its worker is killed, another one does it again. So each task here may run twice, and each is
written so that the second time changes nothing.
"""

from __future__ import annotations

import logging
import os
from contextlib import suppress
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from celery import Celery, Task
from orders import Orders
from reconcile_to_csv import reconcile, write_csv
from redis import Redis
from redis.exceptions import LockNotOwnedError, RedisError

from paystack import (
    AmountMismatchError,
    CatchUpError,
    ChargeSuccessEvent,
    NetworkError,
    OutcomeUnknownError,
    PaymentNotSuccessfulError,
    Paystack,
    RateLimitError,
    ServerError,
)
from paystack.webhooks import Event

REDIS_URL = os.environ.get("REDIS_URL", "redis://localhost:6379/0")
VISIBILITY = float(os.environ.get("SHOP_VISIBILITY_SECONDS", "3600"))
"""After so many seconds, Redis gives a task that has not ended to another worker. No task or pause takes that long."""
LOCK = float(os.environ.get("SHOP_LOCK_SECONDS", "120"))
"""The longest that one worker keeps others from a refund. Longer than `DEADLINE`."""
PAUSE = float(os.environ.get("SHOP_PAUSE_SECONDS", "300"))
"""How long to wait when nobody knows what became of a refund: it may still be on its way."""
DEADLINE = 60.0
"""The longest that one call of the client takes, with its retries."""

app = Celery("shop", broker=REDIS_URL)
# Without a time limit: Celery takes a task that exceeds its limit for done. The client's deadline ends it instead.
app.conf.update(
    broker_connection_retry_on_startup=True,
    broker_transport_options={"visibility_timeout": VISIBILITY},
    task_acks_late=True,
    task_ignore_result=True,
    task_reject_on_worker_lost=True,
    timezone="UTC",
    worker_prefetch_multiplier=1,
    beat_schedule={
        "reconcile": {"task": "shop.reconcile_yesterday", "schedule": 24 * 3600.0},
        "catch up": {"task": "shop.catch_up", "schedule": 3600.0},
    },
)
AGAIN: dict[str, Any] = {
    "autoretry_for": (NetworkError, RateLimitError, ServerError, RedisError, CatchUpError),
    "retry_backoff": True,
    "retry_backoff_max": 600,
    "max_retries": 10,
}
"""Failures that pass by themselves are tried again, later and later. All others end the task, and are logged."""

logger = logging.getLogger("shop")
client = Paystack(deadline=DEADLINE)
orders = Orders()


def fulfil(event: Event) -> None:
    """The handler that the webhook view calls too: verify, then fulfil once."""
    if not isinstance(event, ChargeSuccessEvent):
        return
    order = orders.find(event.data.reference)
    if order is None:
        return
    try:
        client.payments.verify(order.reference, amount=order.amount, currency=order.currency)
    except PaymentNotSuccessfulError as error:
        logger.warning("%s", error)  # it was paid, and was given back since
        return
    except AmountMismatchError as error:
        logger.error("A person has to look at this: %s", error)
        return
    if orders.fulfil(order):
        logger.info("Hand over the goods of %s", order.reference)


@app.task(name="shop.catch_up", **AGAIN)
def catch_up(hours: float = 2.0) -> int:
    """Handle the events of the last hours that the webhook view missed, and return how many there were.

    `fulfil` knows what it has done, so no event has to be remembered. The hours of two runs overlap. If the workers
    were down for longer, call `catch_up.delay(hours=24)` once.
    """
    since = datetime.now(timezone.utc) - timedelta(hours=hours)
    return len(client.webhooks.catch_up(since=since, handle=fulfil).handled)


@app.task(name="shop.reconcile_yesterday", **AGAIN)
def reconcile_yesterday() -> int:
    """Write what the shop has otherwise than Paystack into a file of that day, and return how many rows it has."""
    yesterday = datetime.now(timezone.utc).date() - timedelta(1)
    path = Path(os.environ.get("SHOP_REPORTS", ".")) / f"discrepancies-{yesterday}.csv"
    count = write_csv(reconcile(client, orders, yesterday), path)
    if count:
        logger.error("%d discrepancies: see %s", count, path)
    return count


@app.task(bind=True, name="shop.give_back", **AGAIN)
def give_back(self: Task[Any, Any], reference: str, amount: int, key: str) -> int:
    """Refund `amount` of a payment, and return the id of the refund.

    Whoever asks for the task makes the key, once, and stores it: `give_back.delay("order-1042", 150_000, "return-17")`.
    However often the task runs, the same key gives the same refund.
    """
    # Paystack keeps two refunds of a part apart only if the first is in its list before the second looks.
    lock = Redis.from_url(REDIS_URL).lock(f"shop:refund:{key}", timeout=LOCK)
    if not lock.acquire(blocking=False):
        # Another worker is at it, or was killed and holds the lock until it times out.
        raise self.retry(countdown=LOCK / 4)
    try:
        refund = client.payments.refund(reference, amount=amount, idempotency_key=key)
    except OutcomeUnknownError as unknown:
        raise self.retry(exc=unknown, countdown=PAUSE) from unknown  # the same key, so it looks first
    finally:
        with suppress(LockNotOwnedError):
            lock.release()
    logger.info("Refund %s of %s is %s", refund.id, reference, refund.status)
    return refund.id
