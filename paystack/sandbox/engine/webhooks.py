"""Webhooks: the event log, signing, and delivery over HTTP with the documented retries.

Rules only log events while they hold the account's lock. Deliveries are sent afterwards, on a background thread that
holds no lock while it talks to a receiver.
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
"""The task that makes the next attempt after a failed one."""
RETRY_EVERY = HOUR
RETRIES = 10
"""In test mode a failed delivery is retried hourly for ten hours."""
MOST_COPIES = 100
LONGEST_TIMEOUT = 600
PAUSE_WHEN_UNRECORDED = 5.0
"""Seconds to wait after a delivery that could not be recorded, as on a full disk: it is due again at once."""

_LOGGER = logging.getLogger("paystack.sandbox")

WEBHOOK_URL = "http or https, with a host and a possible port, without a user name, in printable ASCII"
"""What `is_webhook_url` requires, in words."""

ReleaseOrder = Literal["original", "reversed", "shuffled"]


@dataclass(slots=True)
class Event(Record):
    """One event; `body` is exactly what each of its deliveries sends.

    `reference` is that of the payment or transfer that it is about, if its data names one.
    """

    event: str
    created_at: int
    body: str
    reference: str | None = None


@dataclass(slots=True)
class Delivery(Record):
    """One event on its way to one URL. `attempts` are dicts of `at`, `status` and `error`.

    A question is a delivery of no event, so it has a `body` of its own. It is asked once, and `task` is planned with
    the status of the answer and `arguments`.
    """

    event_id: int | None
    event: str
    url: str
    status: str = "pending"
    attempts: list[dict[str, Any]] = field(default_factory=list)
    body: str | None = None
    task: str | None = None
    arguments: dict[str, Any] = field(default_factory=dict)


EVENTS = Kind("events", Event, grouped=("reference",))
DELIVERIES = Kind("deliveries", Delivery, grouped=("event_id",))


def _shuffled(account: Account, deliveries: list[Delivery]) -> None:
    # Seeded with the id, which depends on seed and key alone. Drawing from the account would change later codes.
    random.Random(account.id).shuffle(deliveries)


ORDERS: dict[str, Callable[[Account, list[Delivery]], None]] = {
    "original": lambda account, deliveries: None,
    "reversed": lambda account, deliveries: deliveries.reverse(),
    "shuffled": _shuffled,
}
"""The orders in which held deliveries can be released: each reorders a list in place."""


def is_web_url(url: str) -> bool:
    """Whether `url` is http or https, with a host."""
    try:
        parts = urlsplit(url)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


def is_webhook_url(url: str) -> bool:
    """Whether events can be delivered to `url`; `WEBHOOK_URL` says what it needs."""
    is_plain = url.isascii() and url.isprintable() and " " not in url
    return is_plain and is_web_url(url) and urlsplit(url).username is None


def check_webhook_url(url: object) -> None:
    """Raise `SandboxError` unless events can be delivered to `url`."""
    if not isinstance(url, str) or not is_webhook_url(url):
        raise SandboxError(f"a webhook URL must be {WEBHOOK_URL}: {url!r}")


def emit(account: Account, event: str, data: Any, **around: Any) -> Event:
    """Log an event and put its deliveries in the outbox. `around` are fields beside `data`, which few events have."""
    body = dump({"event": event, **around, "data": data}).decode()
    record = account[EVENTS].add(Event(event, account.now(), body, _reference_in(data)))
    for _ in range(account.delivery_settings.copies):
        send_again(account, record)
    return record


def _reference_in(data: Any) -> str | None:
    """The reference in the data of an event: its own, or that of the transaction which it names."""
    if not isinstance(data, dict):
        return None
    transaction = data.get("transaction")
    within = transaction.get("reference") if isinstance(transaction, dict) else None
    named = (data.get("reference"), data.get("transaction_reference"), within)
    return next((reference for reference in named if isinstance(reference, str)), None)


def send_again(account: Account, event: Event) -> list[Delivery]:
    """Make and return one new delivery of an event for each URL; they are sent, or held while deliveries are held."""
    made = [account[DELIVERIES].add(Delivery(event.id, event.event, url)) for url in account.receivers()]
    for delivery in made:
        _put(account, delivery)
    return made


def ask(account: Account, url: str, event: str, data: Any, task: str, **arguments: Any) -> Delivery:
    """Put a question in the outbox. `task` is planned with `arguments` and the answer's `status`, None without one.

    Unlike an event, it is not logged, copied, held or sent again.
    """
    body = dump({"event": event, "data": data}).decode()
    question = account[DELIVERIES].add(Delivery(None, event, url, body=body, task=task, arguments=arguments))
    account.outbox.append(question.id)
    return question


def retry(account: Account, delivery: int) -> None:
    """Attempt a delivery again."""
    _put(account, account[DELIVERIES][delivery])


def configure(account: Account, settings: dict[str, Any]) -> DeliverySettings:
    """Change `copies` or `timeout` for later deliveries. Raises `ValueError` for a value out of range."""
    copies, timeout = settings.get("copies", 1), settings.get("timeout", 1)
    if isinstance(copies, bool) or not isinstance(copies, int) or not 1 <= copies <= MOST_COPIES:
        raise ValueError(f"copies must be a whole number from 1 to {MOST_COPIES}")
    if isinstance(timeout, bool) or not isinstance(timeout, (int, float)) or not 0 < timeout <= LONGEST_TIMEOUT:
        raise ValueError(f"timeout must be a number of seconds above 0, and at most {LONGEST_TIMEOUT}")
    account.delivery_settings = replace(account.delivery_settings, **settings)
    return account.delivery_settings


def hold(account: Account) -> None:
    """Hold every later delivery and retry until `release`."""
    account.delivery_settings.held = True


def release(account: Account, order: str) -> list[Delivery]:
    """Send the held deliveries in one of ORDERS, and hold no more. Returns them in that order."""
    account.delivery_settings.held = False
    released = list(account[DELIVERIES].all().having(status="held"))
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
    """Posts deliveries in the background: one at a time for each account, accounts in parallel."""

    def __init__(self, wake: Callable[[Account], None]) -> None:
        """Start idle; an account has a thread only while it has deliveries. `wake` is called after each attempt."""
        self._wake = wake
        self.on_attempt: Callable[[str, str, int | None, str | None, float], None] | None = None
        """Called after each attempt with the event, the URL, the status, the error and the seconds it took."""
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
        """Wait until no delivery of this account is under way; False after `timeout` seconds."""
        with self._changed:
            return self._changed.wait_for(lambda: self._closed or account not in self._queues, timeout)

    def close(self) -> None:
        """Drop waiting deliveries; an attempt under way ends by itself."""
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
                # An unrecorded delivery counts as not made: the account still has it to send.
                with self._changed:
                    if not self._closed:
                        _LOGGER.error("A webhook's delivery was not recorded: %s", problem)
                    self._changed.wait_for(lambda: self._closed, PAUSE_WHEN_UNRECORDED)
            self._wake(account)

    def _attempt(self, account: Account, delivery: Delivery) -> None:
        with account.lock:
            # After a reset in the meantime, the delivery belongs to nothing.
            if account[DELIVERIES].get(delivery.id) is not delivery:
                return
            event = account[EVENTS].get(delivery.event_id)
            body = ((delivery.body or "") if event is None else event.body).encode()
            timeout = account.delivery_settings.timeout
        begun = time.perf_counter()
        status, error = post_event(delivery.url, account.secret_key, body, timeout)
        if delivery.task is not None and status is not None:
            # A question that was answered did not fail, whatever the answer.
            error = None
        if self.on_attempt is not None:
            self.on_attempt(delivery.event, delivery.url, status, error, time.perf_counter() - begun)
        with account.lock:
            if account[DELIVERIES].get(delivery.id) is not delivery:
                return
            now = account.now()
            delivery.attempts.append({"at": now, "status": status, "error": error})
            if delivery.task is not None:
                delivery.status = "failed" if status is None else "answered"
                account.schedule.plan(now, delivery.task, status=status, **delivery.arguments)
            elif status == 200:
                delivery.status = "delivered"
            elif len(delivery.attempts) > RETRIES:
                delivery.status = "failed"
            else:
                delivery.status = "retrying"
                account.schedule.plan(now + RETRY_EVERY, RETRY, delivery=delivery.id)


def post_event(
    url: str, secret_key: str, body: bytes, timeout: float = RECEIVER_TIMEOUT
) -> tuple[int | None, str | None]:
    """Post one signed body once, within `timeout` seconds in all.

    Returns the status, None without an answer, and the error, None for a 200.
    """
    # Imported here: only a sandbox that delivers events needs an HTTP client.
    import http.client

    parts = urlsplit(url)
    kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
    deadline = time.monotonic() + timeout
    connection = kind(parts.hostname or "", parts.port, timeout=timeout)
    try:
        connection.connect()
        # The timeout above is for each read: a receiver could answer byte by byte without end.
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
            # A body cut off at the deadline looks complete.
            raise TimeoutError
        return reply.status, None if reply.status == 200 else f"answered {reply.status}"
    except (OSError, ValueError, http.client.HTTPException) as problem:
        is_late = isinstance(problem, TimeoutError) or time.monotonic() >= deadline
        return None, f"no answer in {timeout:g} s" if is_late else f"{type(problem).__name__}: {problem}"
    finally:
        connection.close()


@contextmanager
def _shut_at(deadline: float, connection: socket.socket) -> Iterator[None]:
    """Shut the connection at the deadline if it is still in use."""
    timer = threading.Timer(max(0.0, deadline - time.monotonic()), _shut, (connection,))
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def _shut(connection: socket.socket) -> None:
    with suppress(OSError):
        # Not the method of a TLS socket, which would take the TLS state away from the thread that uses it.
        socket.socket.shutdown(connection, socket.SHUT_RDWR)
