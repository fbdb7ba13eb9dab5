"""Webhooks: the event log, signing, and delivery over HTTP with the documented retries.

Handlers only write events down while they hold the account's lock. Delivery happens afterwards, on
a background thread that never holds a lock while it talks to a receiver.
"""

from __future__ import annotations

import hashlib
import hmac
import threading
import time
from collections import deque
from collections.abc import Iterable
from typing import Any
from urllib.parse import urlsplit

from paystack.sandbox.clock import HOUR
from paystack.sandbox.records import Delivery, Event
from paystack.sandbox.replies import dump
from paystack.sandbox.state import Account

SIGNATURE_HEADER = "x-paystack-signature"
RETRY_EVERY = HOUR
RETRIES = 10
"""In test mode a failed delivery is tried again hourly for ten hours."""
ATTEMPT_TIMEOUT = 30.0


def sign(body: bytes, secret_key: str) -> str:
    """The signature of a raw body: HMAC-SHA512 with the secret key, in lower-case hex."""
    return hmac.new(secret_key.encode(), body, hashlib.sha512).hexdigest()


def is_web_url(url: str) -> bool:
    """Whether events can be delivered to `url`: http or https, with a host."""
    try:
        parts = urlsplit(url)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


def emit(account: Account, event: str, data: Any) -> Event:
    """Write an event down and put one delivery per URL in the account's outbox."""
    body = dump({"event": event, "data": data}).decode()
    record = Event(account.next_id("event"), event, account.now(), body)
    account.events[record.id] = record
    send_again(account, record)
    return record


def send_again(account: Account, event: Event) -> list[Delivery]:
    """Put one new delivery of an event per URL in the outbox."""
    made: list[Delivery] = []
    for url in account.webhook_urls:
        delivery = Delivery(account.next_id("delivery"), event.id, event.event, url)
        account.deliveries[delivery.id] = delivery
        account.outbox.append(delivery.id)
        made.append(delivery)
    return made


def retry(account: Account, delivery: int) -> None:
    """The task that follows a failed attempt."""
    account.outbox.append(delivery)


class Deliverer:
    """Posts deliveries in the background: in order for each account, side by side between them."""

    def __init__(self) -> None:
        """Start idle; a thread exists only while there is something to deliver."""
        self._changed = threading.Condition()
        self._queues: dict[Account, deque[Delivery]] = {}
        self._closed = False

    def submit(self, account: Account, deliveries: Iterable[Delivery]) -> None:
        """Attempt these deliveries soon. Never call this while holding the account's lock."""
        with self._changed:
            if self._closed:
                return
            queue = self._queues.get(account)
            if queue is not None:
                queue.extend(deliveries)
                return
            self._queues[account] = deque(deliveries)
        threading.Thread(target=self._drain, args=(account,), name="paystack-sandbox-webhooks", daemon=True).start()

    def wait(self, account: Account, timeout: float) -> bool:
        """Wait until nothing is on its way for this account; False when `timeout` runs out."""
        with self._changed:
            return self._changed.wait_for(lambda: self._closed or account not in self._queues, timeout)

    def close(self) -> None:
        """Drop what is waiting; an attempt under way ends by itself."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def _drain(self, account: Account) -> None:
        while True:
            with self._changed:
                queue = self._queues[account]
                if self._closed or not queue:
                    del self._queues[account]
                    self._changed.notify_all()
                    return
                delivery = queue.popleft()
            self._attempt(account, delivery)

    def _attempt(self, account: Account, delivery: Delivery) -> None:
        with account.lock:
            event = account.events.get(delivery.event_id)
            # A reset may have come between: then the delivery belongs to nothing any more.
            if event is None or account.deliveries.get(delivery.id) is not delivery:
                return
            body = event.body.encode()
            signature = sign(body, account.secret_key)
        status, error = _post(delivery.url, body, signature)
        with account.lock:
            if account.deliveries.get(delivery.id) is not delivery:
                return
            now = account.now()
            delivery.attempts.append({"at": now, "status": status, "error": error})
            if status == 200:
                delivery.status = "delivered"
            elif len(delivery.attempts) > RETRIES:
                delivery.status = "failed"
            else:
                delivery.status = "retrying"
                account.schedule.plan(now + RETRY_EVERY, "webhook", delivery=delivery.id)


def post_event(url: str, secret_key: str, body: bytes) -> tuple[int | None, str | None]:
    """Post one signed body once; the status, or what went wrong."""
    return _post(url, body, sign(body, secret_key))


def _post(url: str, body: bytes, signature: str) -> tuple[int | None, str | None]:
    # Imported here: only a sandbox that delivers anything needs an HTTP client.
    import http.client

    parts = urlsplit(url)
    kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
    started = time.monotonic()
    try:
        connection = kind(parts.hostname or "", parts.port, timeout=ATTEMPT_TIMEOUT)
        try:
            connection.request(
                "POST",
                (parts.path or "/") + ("?" + parts.query if parts.query else ""),
                body,
                {
                    "content-type": "application/json",
                    "user-agent": "Paystack/2.0",
                    SIGNATURE_HEADER: signature,
                    "connection": "close",
                },
            )
            reply = connection.getresponse()
            reply.read(65536)
            return reply.status, None if reply.status == 200 else f"answered {reply.status}"
        finally:
            connection.close()
    except TimeoutError:
        return None, f"no answer in {time.monotonic() - started:.0f} s"
    except (OSError, ValueError, http.client.HTTPException) as problem:
        return None, f"{type(problem).__name__}: {problem}"
