"""When the next request of a bucket may leave: the stores of rate limits, and the one of a single process.

A bucket is what one limit counts: an endpoint, in one mode, of one integration. A slot is a moment at which one request
may leave. A store gives slots in the order in which they are asked for: each at least `window` seconds after the slot
`limit` places before it. So no window of that length ever has more than `limit` slots, and a burst that fits into the
limit does not wait. Nothing here sleeps or does I/O.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from typing import NamedTuple, Protocol

LONGEST_HOLD = 1.0
"""Seconds after which a lock counts as left taken: by an interrupt, or by a thread that a fork did not copy."""

MANY_BUCKETS = 1_000
"""Beyond this many, buckets in which nothing counts any more are forgotten."""


class Slot(NamedTuple):
    """What a store answers to `reserve`."""

    seconds: float
    """Seconds until the request may leave."""
    ticket: float | None
    """What `confirm` and `give_back` take. None if the wait would be too long: then nothing was reserved."""


class RateLimitStore(Protocol):
    """Keeps the slots of rate limits for `Paystack`: in this process, or for several. Threads share it."""

    def reserve(self, bucket: str, limit: int, window: float, longest_wait: float) -> Slot:
        """Reserve and return the next slot, unless it is more than `longest_wait` seconds away.

        At most `limit` slots may lie in any `window` seconds. `longest_wait` may be infinite.
        """
        ...

    def confirm(self, bucket: str, ticket: float) -> bool:
        """Returns whether a slot still holds after the wait for it.

        If the bucket was blocked meanwhile, this gives the slot back and returns False.
        """
        ...

    def give_back(self, bucket: str, ticket: float) -> None:
        """Give back a slot that is not going to be used."""
        ...

    def block(self, bucket: str, seconds: float) -> None:
        """Let no slot of the bucket come before `seconds` have passed."""
        ...


class AsyncRateLimitStore(Protocol):
    """The `RateLimitStore` for `AsyncPaystack`: its methods are awaited, so that they do not block the event loop."""

    async def reserve(self, bucket: str, limit: int, window: float, longest_wait: float) -> Slot:
        """See `RateLimitStore`."""
        ...

    async def confirm(self, bucket: str, ticket: float) -> bool:
        """See `RateLimitStore`."""
        ...

    async def give_back(self, bucket: str, ticket: float) -> None:
        """See `RateLimitStore`."""
        ...

    async def block(self, bucket: str, seconds: float) -> None:
        """See `RateLimitStore`."""
        ...


class _Bucket:
    """The slots that still count, in order, and the moment before which there is none."""

    __slots__ = ("blocked_until", "counts_until", "slots")

    def __init__(self) -> None:
        self.slots: deque[float] = deque()
        self.blocked_until = 0.0
        self.counts_until = 0.0


class LocalStore:
    """The slots of one process. Threads share it; a forked child goes on with what had been counted before the fork.

    It holds a number for each request of the last window, and for each that waits.
    """

    def __init__(self) -> None:
        self._buckets: dict[str, _Bucket] = {}
        self._lock = threading.Lock()

    def reserve(self, bucket: str, limit: int, window: float, longest_wait: float) -> Slot:
        lock = self._take_lock()
        try:
            now = time.monotonic()
            found = self._buckets.get(bucket) or self._add(bucket, now)
            slots = found.slots
            while slots and slots[0] <= now - window:
                slots.popleft()
            at = max(now, found.blocked_until)
            if slots:
                at = max(at, slots[-1])
            if len(slots) >= limit:
                at = max(at, slots[-limit] + window)
            if at - now > longest_wait:
                return Slot(at - now, None)
            slots.append(at)
            found.counts_until = at + window
            return Slot(at - now, at)
        finally:
            lock.release()

    def confirm(self, bucket: str, ticket: float) -> bool:
        found = self._buckets.get(bucket)
        if found is None or found.blocked_until <= time.monotonic():
            return True
        self.give_back(bucket, ticket)
        return False

    def give_back(self, bucket: str, ticket: float) -> None:
        lock = self._take_lock()
        try:
            found = self._buckets.get(bucket)
            if found is not None and ticket in found.slots:  # it is not, if it no longer counts
                found.slots.remove(ticket)
        finally:
            lock.release()

    def block(self, bucket: str, seconds: float) -> None:
        lock = self._take_lock()
        try:
            now = time.monotonic()
            found = self._buckets.get(bucket) or self._add(bucket, now)
            found.blocked_until = max(found.blocked_until, now + seconds)
            found.counts_until = max(found.counts_until, found.blocked_until)
        finally:
            lock.release()

    def _add(self, bucket: str, now: float) -> _Bucket:
        if len(self._buckets) >= MANY_BUCKETS:
            self._buckets = {name: old for name, old in self._buckets.items() if old.counts_until > now}
        added = self._buckets[bucket] = _Bucket()
        return added

    def _take_lock(self) -> threading.Lock:
        """Take the lock, which is held for microseconds, and return it.

        A signal handler that raises can leave it taken, and so can a fork while another thread holds it. Then another
        lock takes its place: at worst, a request is counted wrongly.
        """
        while True:
            lock = self._lock
            if lock.acquire(timeout=LONGEST_HOLD):
                return lock
            if self._lock is lock:
                self._lock = threading.Lock()

