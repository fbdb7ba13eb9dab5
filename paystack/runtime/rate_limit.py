"""The option `rate_limit` of a client: which limit a request counts to, and how it waits for its turn.

A `Turn` is what `exchange` yields before a request, and a `Block` what it yields after a reply which says that there
are no more for now. When slots are free is up to a store: that of `slots.py`, or one that several processes share. If
a shared store fails, the call takes its turn in this process instead: a limit must not stop a payment.
"""

from __future__ import annotations

import hashlib
import inspect
import logging
import time
from collections.abc import Awaitable, Callable, Generator, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias

from paystack.runtime.errors import ConfigurationError, RateLimitError
from paystack.runtime.hidden import Secret
from paystack.runtime.http import Block, RateLimitInfo, Request, Response, Turn, operations, rate_limit
from paystack.runtime.limits import WINDOW, Mode, limit_of
from paystack.runtime.log import logger, shown
from paystack.runtime.options import seconds
from paystack.runtime.replies import retry_after
from paystack.runtime.slots import LocalStore, Slot

if TYPE_CHECKING:
    from paystack.runtime.slots import AsyncRateLimitStore, RateLimitStore

MARGIN = 1 / 60
"""How much longer a limit is kept than its window, as a part of it: one second of 60."""

PAUSE = 1.0
"""Seconds for which a shared store that failed is not asked again."""

LONGEST_BLOCK = 60.0
"""Seconds: the longest that one reply keeps the others back, as it is the longest that a 429 is waited out."""

BLIND_BLOCK = 1.0
"""Seconds to keep the others back after a 429 that does not say how long."""

METHODS = ("reserve", "confirm", "give_back", "block")

if TYPE_CHECKING:
    AnyStore: TypeAlias = RateLimitStore | AsyncRateLimitStore

Acts: TypeAlias = "Generator[Callable[[], Any], Any, Any]"
"""Yields what is to be done, and is sent what that returns, awaited where it has to be, or thrown what it raises."""


class RateLimit:
    """Keeps a client's requests within rate limits, so that calls wait for their turn instead of being answered 429.

    `Paystack(rate_limit=RateLimit(...))`. Each endpoint is counted apart, in test and live mode, for each key. Clients
    that are given the same `RateLimit` share its counts, and so do threads, tasks and the twins of `with_options`.
    """

    def __init__(
        self,
        limits: Mapping[str, int] | None = None,
        *,
        default: int | None = None,
        window: float = WINDOW,
        share: float = 1.0,
        store: RateLimitStore | AsyncRateLimitStore | None = None,
    ) -> None:
        """Set the limits; without arguments, they are those that Paystack publishes.

        Args:
            limits: Requests in a window by operation, such as `{"transactions.verify": 3000}`.
            default: Requests in a window of each operation that `limits` does not name. Defaults to what Paystack
                publishes for it.
            window: The length of a window in seconds. Defaults to 60.
            share: The part of each limit that this program may use, if others use the same key. Defaults to 1, all.
            store: Where requests are counted: a store of `paystack.rate_limits` counts those of several processes.
                Defaults to this process.

        Raises:
            ConfigurationError: an argument is not valid.
        """
        if limits is not None and not isinstance(limits, Mapping):
            raise ConfigurationError(f"limits must map operations to whole numbers of requests, not be {limits!r}.")
        self._limits = {name: _count(f"the limit of {name}", limit) for name, limit in (limits or {}).items()}
        unknown = [name for name in self._limits if name not in operations()]
        if unknown:
            raise ConfigurationError(f"{unknown[0]!r} is not an operation, such as 'transactions.verify'.")
        self._default = None if default is None else _count("default", default)
        self._window = seconds("window", window)
        if isinstance(share, bool) or not isinstance(share, (int, float)) or not 0 < share <= 1:
            raise ConfigurationError(f"share must be a number above 0 and at most 1, not {share!r}.")
        self._share = share
        if store is not None and not all(callable(getattr(store, name, None)) for name in METHODS):
            raise ConfigurationError(f"store must have the methods {', '.join(METHODS)}; {store!r} does not.")
        self._store = store
        self._local = LocalStore()
        self._outage = _Outage()

    def __repr__(self) -> str:
        given = {
            "limits": self._limits or None,
            "default": self._default,
            "window": self._window if self._window != WINDOW else None,
            "share": self._share if self._share != 1 else None,
            "store": self._store,
        }
        return f"RateLimit({', '.join(f'{name}={value!r}' for name, value in given.items() if value is not None)})"

    def __copy__(self) -> RateLimit:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> RateLimit:
        """Returns itself: what is counted is the requests of a key, and a copy of a client has the same key."""
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (self._limits, self._default, self._window, self._share, self._store)

    def check_kind(self, *, asynchronous: bool) -> None:
        """Raise `ConfigurationError` if the store is for the other kind of client."""
        if self._store is None or inspect.iscoroutinefunction(self._store.reserve) == asynchronous:
            return
        name = type(self._store).__name__
        if asynchronous:
            raise ConfigurationError(
                f"{name} would block the event loop: AsyncPaystack needs a store whose methods are awaited, such as "
                "paystack.rate_limits.AsyncRedisStore."
            )
        raise ConfigurationError(
            f"{name} is for AsyncPaystack: its methods are awaited. Paystack needs one such as "
            "paystack.rate_limits.RedisStore."
        )

    def turn(self, request: Request, headers: Mapping[str, str], longest_wait: float) -> Turn:
        """Returns the turn that `request` needs, with `headers`, which have its key, in `longest_wait` seconds."""
        key = Secret(headers.get("authorization", "").removeprefix("Bearer "))
        mode: Mode = "live" if key.startswith(("sk_live_", "pk_live_")) else "test"
        endpoint = _endpoint(request)
        bucket = f"{mode}:{hashlib.sha256(key.encode()).hexdigest()[:16]}:{endpoint}"
        limit = self._limits.get(endpoint) or self._default or limit_of(endpoint, mode)
        # What a float leaves out must not cost a request: 100 * 0.29 is 28.999999999999996.
        limit = max(int(limit * self._share + 1e-9), 1)
        return Turn(self, request, endpoint, bucket, limit, self._window, longest_wait)

    def after(self, turn: Turn, response: Response) -> Block | None:
        """Returns what keeps the others back if `response` says that there are no more for now."""
        if response.status == 429:
            told = retry_after(response.headers)
            return Block(self, turn.bucket, BLIND_BLOCK if told is None else min(told, LONGEST_BLOCK))
        if self._store is not None and turn.request.retry != "safe":
            return None  # nothing must come between the answer to a write and the caller
        if "x-ratelimit-remaining" not in response.headers:
            return None
        info = rate_limit(response.headers)
        if info is None or info.remaining != 0 or not info.reset:
            return None
        return Block(self, turn.bucket, min(info.reset, LONGEST_BLOCK))

    def take(self, turn: Turn, sleep: Callable[[float], None]) -> None:
        """Wait until the request of `turn` may leave.

        Raises `RateLimitError` at once if that would be too late. Then nothing is reserved.
        """
        _do(self._taking(turn, sleep))

    async def take_async(self, turn: Turn, sleep: Callable[[float], Awaitable[None]]) -> None:
        """The asynchronous `take`."""
        await _do_async(self._taking(turn, sleep))

    def keep_back(self, block: Block) -> None:
        """Let no request leave before the time of `block` has passed."""
        _do(self._blocking(block))

    async def keep_back_async(self, block: Block) -> None:
        """The asynchronous `keep_back`."""
        await _do_async(self._blocking(block))

    def _taking(self, turn: Turn, sleep: Callable[[float], Any]) -> Acts:
        until = time.monotonic() + turn.longest_wait
        store, slot = yield from self._reserving(turn)
        if slot.ticket is None:
            raise _refused(turn, slot.seconds)
        wait = slot.seconds
        while wait > 0:
            if logger.isEnabledFor(logging.INFO):
                said = "%s waits %.1f s for its turn, one of %d in %g s"
                logger.info(said, shown(turn.request), wait, turn.limit, turn.window)
            try:
                yield partial(sleep, wait)
                wait = (yield from self._trying(partial(store.confirm, turn.bucket, slot.ticket))) or 0.0
            except GeneratorExit:  # nobody is left to do anything
                raise
            except BaseException:
                yield from self._trying(partial(store.give_back, turn.bucket, slot.ticket))
                raise
            left = until - time.monotonic()
            if wait > left:
                yield from self._trying(partial(store.give_back, turn.bucket, slot.ticket))
                raise _refused(replace(turn, longest_wait=max(left, 0.0)), wait)

    def _reserving(self, turn: Turn) -> Generator[Callable[[], Any], Any, tuple[AnyStore, Slot]]:
        """Returns the slot, and the store that gave it."""
        # Two requests may take different times to arrive, so a limit is kept for a little longer than its window.
        details = turn.bucket, turn.limit, turn.window * (1 + MARGIN), turn.longest_wait
        if self._store is not None and self._outage.may_ask():
            slot = yield from self._trying(partial(self._store.reserve, *details))
            if slot is not None:
                self._outage.end()
                return self._store, slot
        return self._local, self._local.reserve(*details)

    def _blocking(self, block: Block) -> Acts:
        endpoint = block.bucket.split(":", 2)[2]
        logger.info("%s takes no more requests for %.1f s; those that wait are put off", endpoint, block.seconds)
        self._local.block(block.bucket, block.seconds)
        if self._store is not None and self._outage.may_ask():
            yield from self._trying(partial(self._store.block, block.bucket, block.seconds))

    def _trying(self, act: Callable[[], Any]) -> Acts:
        """Returns what `act` returns; None if the store fails."""
        try:
            return (yield act)
        except Exception as failure:
            self._outage.begin(failure)
            return None


def _do(acts: Acts) -> None:
    """Do what `acts` yields."""
    try:
        act = next(acts)
        while True:
            try:
                result = act()
            except BaseException as failure:
                act = acts.throw(failure)
            else:
                act = acts.send(result)
    except StopIteration:
        pass


async def _do_async(acts: Acts) -> None:
    """The asynchronous `_do`."""
    try:
        act = next(acts)
        while True:
            try:
                result = act()
                if hasattr(result, "__await__"):  # the store of one process has nothing to await
                    result = await result
            except BaseException as failure:
                act = acts.throw(failure)
            else:
                act = acts.send(result)
    except StopIteration:
        pass


class _Outage:
    """Whether a shared store fails at the moment. It is reported once, and asked again by one call in `PAUSE`."""

    def __init__(self) -> None:
        self._is_on = False
        self._ask_again = 0.0

    def may_ask(self) -> bool:
        """Returns whether to ask the store. During an outage, only one call tries, and the others go on without it."""
        if not self._is_on:
            return True
        now = time.monotonic()
        if now < self._ask_again:
            return False
        self._ask_again = now + PAUSE
        return True

    def begin(self, failure: Exception) -> None:
        """Note that the store failed."""
        self._ask_again = time.monotonic() + PAUSE
        if not self._is_on:
            self._is_on = True
            logger.warning(
                "The store of the rate limits failed (%s: %s); until it answers, this process counts its own requests.",
                type(failure).__name__,
                failure,
            )

    def end(self) -> None:
        """Note that the store answered."""
        if self._is_on:
            self._is_on = False
            logger.warning("The store of the rate limits answers again.")


def _refused(turn: Turn, seconds: float) -> RateLimitError:
    request = turn.request
    error = RateLimitError(
        f"{request.method} {request.path.partition('?')[0]} was not sent: the rate limit of {turn.limit} requests in "
        f"{turn.window:g} s to {turn.endpoint} lets it leave in {seconds:.1f} s, but its deadline is in "
        f"{turn.longest_wait:.1f} s. Call again after that time, or with a later deadline."
    )
    error.retry_after, error.operation = seconds, turn.endpoint
    error.known_limit = RateLimitInfo(turn.limit, 0, seconds)
    return error


def _endpoint(request: Request) -> str:
    """Returns the operation of `request`. For `client.request`, that is the one with its path, or else its path.

    Of a path that no operation has, only the words are in it: values would make a bucket for each.
    """
    if not request.operation.startswith("request "):
        return request.operation
    parts = _parts(request.path.partition("?")[0])
    fitting: dict[str, int] = {}
    for name, operation in operations().items():
        theirs = _parts(operation.path)
        if operation.method == request.method and len(theirs) == len(parts):
            same = [part == own for part, own in zip(theirs, parts, strict=True)]
            if all(is_same or "{" in part for is_same, part in zip(same, theirs, strict=True)):
                fitting[name] = sum(same)
    return max(fitting, key=lambda name: fitting[name]) if fitting else shown(request)


def _parts(path: str) -> list[str]:
    return path.strip("/").split("/")


def _count(name: str, value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise ConfigurationError(f"{name} must be a whole number of requests, at least 1, not {value!r}.")
    return value


def _restored(
    limits: Mapping[str, int], default: int | None, window: float, share: float, store: AnyStore | None
) -> RateLimit:
    return RateLimit(limits, default=default, window=window, share=share, store=store)
