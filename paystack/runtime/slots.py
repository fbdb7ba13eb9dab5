"""When the next request of a bucket may leave: the stores of rate limits, and the one of a single process.

A bucket is what one limit counts: an endpoint, in one mode, of one integration. A slot is a moment at which one request
may leave. A store gives slots in the order in which they are asked for: each at least `window` seconds after the slot
`limit` places before it. So no window of that length ever has more than `limit` slots, and a burst that fits into the
limit does not wait. A slot that is given back is the next one's who asks. Nothing here sleeps or does I/O.
"""

from __future__ import annotations

import threading
import time
from bisect import insort
from collections import deque
from itertools import count
from operator import attrgetter
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

    def confirm(self, bucket: str, ticket: float) -> float:
        """Called after the wait for a slot: returns 0 if its request leaves now.

        If the slot was put off because the bucket was blocked, returns the seconds that are left.
        """
        ...

    def give_back(self, bucket: str, ticket: float) -> None:
        """Give back a slot for which nobody waits any more."""
        ...

    def block(self, bucket: str, seconds: float) -> None:
        """Let no slot come before `seconds` have passed, and put off those for which somebody waits."""
        ...


class AsyncRateLimitStore(Protocol):
    """The `RateLimitStore` for `AsyncPaystack`: its methods are awaited, so that they do not block the event loop."""

    async def reserve(self, bucket: str, limit: int, window: float, longest_wait: float) -> Slot:
        """See `RateLimitStore`."""
        ...

    async def confirm(self, bucket: str, ticket: float) -> float:
        """See `RateLimitStore`."""
        ...

    async def give_back(self, bucket: str, ticket: float) -> None:
        """See `RateLimitStore`."""
        ...

    async def block(self, bucket: str, seconds: float) -> None:
        """See `RateLimitStore`."""
        ...


class _Moment:
    """A moment at which a request left or may leave."""

    __slots__ = ("at", "is_free", "ticket")

    def __init__(self, at: float, ticket: int) -> None:
        self.at = at
        self.ticket = ticket
        self.is_free = False
        """Whether it was given back and may be reserved again."""


_moment = attrgetter("at")
_order = attrgetter("at", "ticket")


class _Bucket:
    """The moments that still count, in order; those for which somebody waits, by ticket; and those that are free."""

    __slots__ = ("blocked_until", "counts_until", "free", "moments", "waiting")

    def __init__(self) -> None:
        self.moments: deque[_Moment] = deque()
        self.waiting: dict[float, _Moment] = {}
        self.free: list[_Moment] = []
        self.blocked_until = 0.0
        self.counts_until = 0.0

    def forget(self, until: float) -> None:
        """Forget the moments that no longer count."""
        while self.moments and self.moments[0].at <= until:
            self.waiting.pop(self.moments.popleft().ticket, None)

    def next_free(self, earliest: float) -> _Moment | None:
        """Returns the first free moment; those that nobody has taken in time are lost."""
        while self.free and self.free[0].at < earliest:
            self.free.pop(0).is_free = False
        return self.free[0] if self.free else None

    def free_up(self, moment: _Moment) -> None:
        """Let others have a moment. What is free at the end is dropped, so that the next one can come earlier."""
        moment.is_free = True
        insort(self.free, moment, key=_order)
        while self.moments and self.moments[-1].is_free:
            self.moments.pop()
            self.free.pop()  # the same one: both are in the same order

    def put_off(self, until: float) -> None:
        """Move what has not left to `until` and later. All of it by the same time, so that it stays as far apart."""
        still = [moment for moment in self.moments if moment.is_free or moment.ticket in self.waiting]
        if still and still[0].at < until:
            later = until - still[0].at
            for moment in still:
                moment.at += later
            self.moments = deque(sorted(self.moments, key=_moment))
            self.counts_until += later


class LocalStore:
    """The slots of one process. Threads share it; a forked child goes on with what had been counted before the fork.

    It holds a moment for each request of the last window, and for each that waits.
    """

    def __init__(self) -> None:
        self._buckets: dict[str, _Bucket] = {}
        self._tickets = count()
        self._lock = threading.Lock()

    def reserve(self, bucket: str, limit: int, window: float, longest_wait: float) -> Slot:
        lock = self._take_lock()
        try:
            now = time.monotonic()
            found = self._buckets.get(bucket) or self._add(bucket, now)
            found.forget(now - window)
            earliest = max(now, found.blocked_until)
            moment, moments = found.next_free(earliest), found.moments
            at = earliest if moment is None else moment.at
            if moment is None and moments:
                at = max(at, moments[-1].at)
                if len(moments) >= limit:
                    at = max(at, moments[-limit].at + window)
            if at - now > longest_wait:
                return Slot(at - now, None)
            if moment is None:
                moment = _Moment(at, next(self._tickets))
                moments.append(moment)
                found.counts_until = at + window
            else:
                found.free.pop(0).is_free = False
            if at > now:
                found.waiting[moment.ticket] = moment
            return Slot(at - now, moment.ticket)
        finally:
            lock.release()

    def confirm(self, bucket: str, ticket: float) -> float:
        lock = self._take_lock()
        try:
            found = self._buckets.get(bucket)
            moment = None if found is None else found.waiting.get(ticket)
            if found is None or moment is None:
                return 0.0
            left = moment.at - time.monotonic()
            if left <= 0:
                found.waiting.pop(ticket, None)
            return max(left, 0.0)
        finally:
            lock.release()

    def give_back(self, bucket: str, ticket: float) -> None:
        lock = self._take_lock()
        try:
            found = self._buckets.get(bucket)
            moment = None if found is None else found.waiting.pop(ticket, None)
            if found is not None and moment is not None:
                found.free_up(moment)
        finally:
            lock.release()

    def block(self, bucket: str, seconds: float) -> None:
        lock = self._take_lock()
        try:
            now = time.monotonic()
            found = self._buckets.get(bucket) or self._add(bucket, now)
            if now + seconds > found.blocked_until:
                found.blocked_until = now + seconds
                found.put_off(found.blocked_until)
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
