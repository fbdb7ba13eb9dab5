"""Webhooks: the event log, signing, and delivery over HTTP with the documented retries.

Handlers only write events down while they hold the account's lock. Delivery happens afterwards, on
a background thread that never holds a lock while it talks to a receiver.
"""

from __future__ import annotations

import logging
import random
import socket
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from typing import Any, Literal
from urllib.parse import urlsplit

from paystack.runtime.signatures import SIGNATURE_HEADER, sign
from paystack.sandbox.engine.account import RECEIVER_TIMEOUT, Account, DeliverySettings
from paystack.sandbox.engine.clock import HOUR
from paystack.sandbox.engine.replies import dump
from paystack.sandbox.engine.tables import Kind, Record
from paystack.sandbox.errors import DatabaseError, SandboxError

RETRY = "webhook"
"""The task that follows a failed attempt."""
RETRY_EVERY = HOUR
RETRIES = 10
"""In test mode a failed delivery is tried again hourly for ten hours."""
MOST_COPIES = 100
LONGEST_TIMEOUT = 600
PAUSE_WHEN_UNRECORDED = 5.0
"""Seconds after a delivery that could not be recorded, on a full disk for instance: it is due again at once."""

_LOGGER = logging.getLogger("paystack.sandbox")

WEBHOOK_URL = "http or https, with a host and a possible port, without a user name, in printable ASCII"
"""What `is_webhook_url` asks for, in words."""

ReleaseOrder = Literal["original", "reversed", "shuffled"]


@dataclass(slots=True)
class Event(Record):
    """Something that happened; `body` is exactly what every delivery of it sends."""

    event: str
    created_at: int
    body: str


@dataclass(slots=True)
class Delivery(Record):
    """One event on its way to one URL. `attempts` are dicts of `at`, `status` and `error`."""

    event_id: int
    event: str
    url: str
    status: str = "pending"
    attempts: list[dict[str, Any]] = field(default_factory=list)


EVENTS = Kind("events", Event)
DELIVERIES = Kind("deliveries", Delivery)


def _shuffled(account: Account, deliveries: list[Delivery]) -> None:
    # The id depends on seed and key alone, and drawing from it changes no code that is made later.
    random.Random(account.id).shuffle(deliveries)


ORDERS: dict[str, Callable[[Account, list[Delivery]], None]] = {
    "original": lambda account, deliveries: None,
    "reversed": lambda account, deliveries: deliveries.reverse(),
    "shuffled": _shuffled,
}
"""Every order in which held deliveries can be released: what it makes of a list of them."""


def is_web_url(url: str) -> bool:
    """Whether `url` leads somewhere: http or https, with a host."""
    try:
        parts = urlsplit(url)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


def is_webhook_url(url: str) -> bool:
    """Whether events can be delivered to `url`: what `WEBHOOK_URL` says."""
    is_plain = url.isascii() and url.isprintable() and " " not in url
    return is_plain and is_web_url(url) and urlsplit(url).username is None


def check_webhook_url(url: object) -> None:
    """Refuse, with a `SandboxError`, what events cannot be delivered to."""
    if not isinstance(url, str) or not is_webhook_url(url):
        raise SandboxError(f"a webhook URL must be {WEBHOOK_URL}: {url!r}")


def emit(account: Account, event: str, data: Any, **around: Any) -> Event:
    """Write an event down and put its deliveries in the account's outbox; few have anything `around` their data."""
    body = dump({"event": event, **around, "data": data}).decode()
    record = account[EVENTS].add(Event(event, account.now(), body))
    for _ in range(account.delivery_settings.copies):
        send_again(account, record)
    return record


def send_again(account: Account, event: Event) -> list[Delivery]:
    """Make one new delivery of an event per URL, to be sent, or held with the others."""
    made = [account[DELIVERIES].add(Delivery(event.id, event.event, url)) for url in account.receivers()]
    for delivery in made:
        _put(account, delivery)
    return made


def retry(account: Account, delivery: int) -> None:
    """Make another attempt."""
    _put(account, account[DELIVERIES][delivery])


def configure(account: Account, settings: dict[str, Any]) -> DeliverySettings:
    """Change `copies` or `timeout` for what is sent from now on; ValueError says what they may be."""
    copies, timeout = settings.get("copies", 1), settings.get("timeout", 1)
    if isinstance(copies, bool) or not isinstance(copies, int) or not 1 <= copies <= MOST_COPIES:
        raise ValueError(f"copies must be a whole number from 1 to {MOST_COPIES}")
    if isinstance(timeout, bool) or not isinstance(timeout, (int, float)) or not 0 < timeout <= LONGEST_TIMEOUT:
        raise ValueError(f"timeout must be a number of seconds above 0, and at most {LONGEST_TIMEOUT}")
    account.delivery_settings = replace(account.delivery_settings, **settings)
    return account.delivery_settings


def hold(account: Account) -> None:
    """Let every delivery and retry from now on wait for `release`."""
    account.delivery_settings.held = True


def release(account: Account, order: str) -> list[Delivery]:
    """Send what was held, in this row of ORDERS, and hold nothing more."""
    account.delivery_settings.held = False
    released = [delivery for delivery in account[DELIVERIES] if delivery.status == "held"]
    ORDERS[order](account, released)
    for delivery in released:
        delivery.status = "pending"
        _put(account, delivery)
    return released


def _put(account: Account, delivery: Delivery) -> None:
    if account.delivery_settings.held:
        delivery.status = "held"
    else:
        account.outbox.append(delivery.id)


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

    def wait(self, account: Account, timeout: float | None = None) -> bool:
        """Wait until nothing is on its way for this account; False when `timeout` seconds run out."""
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
            try:
                self._attempt(account, delivery)
            except DatabaseError as problem:
                # Not recorded is not delivered: the account has it among what is still to be sent.
                with self._changed:
                    if not self._closed:
                        _LOGGER.error("A webhook's delivery was not recorded: %s", problem)
                    self._changed.wait_for(lambda: self._closed, PAUSE_WHEN_UNRECORDED)

    def _attempt(self, account: Account, delivery: Delivery) -> None:
        with account.lock:
            event = account[EVENTS].get(delivery.event_id)
            # A reset may have come between: then the delivery belongs to nothing any more.
            if event is None or account[DELIVERIES].get(delivery.id) is not delivery:
                return
            body = event.body.encode()
            timeout = account.delivery_settings.timeout
        status, error = post_event(delivery.url, account.secret_key, body, timeout)
        with account.lock:
            if account[DELIVERIES].get(delivery.id) is not delivery:
                return
            now = account.now()
            delivery.attempts.append({"at": now, "status": status, "error": error})
            if status == 200:
                delivery.status = "delivered"
            elif len(delivery.attempts) > RETRIES:
                delivery.status = "failed"
            else:
                delivery.status = "retrying"
                account.schedule.plan(now + RETRY_EVERY, RETRY, delivery=delivery.id)


def post_event(
    url: str, secret_key: str, body: bytes, timeout: float = RECEIVER_TIMEOUT
) -> tuple[int | None, str | None]:
    """Post one signed body once, in `timeout` seconds in all; the status, and what went wrong."""
    # Imported here: only a sandbox that delivers anything needs an HTTP client.
    import http.client

    parts = urlsplit(url)
    kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
    deadline = time.monotonic() + timeout
    connection = kind(parts.hostname or "", parts.port, timeout=timeout)
    try:
        connection.connect()
        # The timeout above is for each read, so that a receiver could answer bit by bit for ever.
        with _shut_at(deadline, connection.sock):
            connection.request(
                "POST",
                (parts.path or "/") + ("?" + parts.query if parts.query else ""),
                body,
                {
                    "content-type": "application/json",
                    "user-agent": "Paystack/2.0",
                    SIGNATURE_HEADER: sign(body, secret_key),
                    "connection": "close",
                },
            )
            reply = connection.getresponse()
            reply.read(65536)
        if time.monotonic() >= deadline:
            # A body that is cut at the deadline reads like a whole one.
            raise TimeoutError
        return reply.status, None if reply.status == 200 else f"answered {reply.status}"
    except (OSError, ValueError, http.client.HTTPException) as problem:
        is_late = isinstance(problem, TimeoutError) or time.monotonic() >= deadline
        return None, f"no answer in {timeout:g} s" if is_late else f"{type(problem).__name__}: {problem}"
    finally:
        connection.close()


@contextmanager
def _shut_at(deadline: float, connection: socket.socket) -> Iterator[None]:
    """Inside, a connection that is still in use at the deadline is shut."""
    timer = threading.Timer(max(0.0, deadline - time.monotonic()), _shut, (connection,))
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def _shut(connection: socket.socket) -> None:
    with suppress(OSError):
        # The plain socket's way, even under TLS: nothing that the other thread uses is taken from it.
        socket.socket.shutdown(connection, socket.SHUT_RDWR)
