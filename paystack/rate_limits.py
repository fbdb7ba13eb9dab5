"""Stores that count the requests of several processes and machines together, in Redis or Valkey.

    from paystack import Paystack, RateLimit
    from paystack.rate_limits import RedisStore

    client = Paystack(rate_limit=RateLimit(store=RedisStore("redis://localhost:6379/0")))

They need redis-py: `pip install ".[redis]"` in a clone. The server is asked once before a request, and once more after
a wait. Its own clock counts, so those of the machines need not agree. If it does not answer, each process counts its
own requests until it does.

A store of your own has the methods of `RateLimitStore`, or of `AsyncRateLimitStore` for `AsyncPaystack`.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar, cast
from weakref import WeakKeyDictionary

from paystack.runtime.errors import ConfigurationError
from paystack.runtime.hidden import hidden
from paystack.runtime.loading import Loading
from paystack.runtime.slots import AsyncRateLimitStore, RateLimitStore, Slot

if TYPE_CHECKING:
    import asyncio

    from redis import Redis, RedisCluster
    from redis.asyncio import Redis as AsyncRedis
    from redis.asyncio import RedisCluster as AsyncRedisCluster

__all__ = ["AsyncRateLimitStore", "AsyncRedisStore", "RateLimitStore", "RedisStore", "Slot"]

Client = TypeVar("Client")

TIMEOUT = 0.5
"""Seconds to wait for Redis, for connecting and for each answer, if it is given as a URL without a timeout."""

MOST_AT_ONCE = 20
"""Questions of one event loop that are on their way to Redis; others wait. Each needs a connection."""

MOST_CONNECTIONS = 10_000
"""One for each thread that asks at the same moment. redis-py allows 100 otherwise, and fails beyond."""

PREFIX = "paystack:rate-limit:"

MICROSECONDS = 1_000_000


class _Script:
    """A Lua script, which Redis runs as one step: nothing else happens meanwhile."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.name = hashlib.sha1(source.encode(), usedforsecurity=False).hexdigest()
        """What EVALSHA calls it by."""


# Slots are members of a sorted set, by their moments in microseconds of Redis's clock. A member is named by the moment
# that it had at first; those for which somebody waits begin with `w`, and those that were given back with `f`. The
# latter are in a second set, too, so that the first of them is found at once. No two have the same moment. Numbers that
# large have to be written with string.format, or Lua rounds them.
NOW = """
local slots, free, blocked, latest = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
local clock = redis.call('TIME')
local now = clock[1] * 1000000 + clock[2]
local function text(number) return string.format('%.0f', number) end
-- The latest time that was seen tells whether the clock was set back. To wait for the slots of before could take hours.
local seen = tonumber(redis.call('GET', latest)) or 0
local was_set_back = now < seen - 60000000
"""

RESERVE = _Script(
    NOW
    + """
local limit, window, longest_wait = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
redis.call('ZREMRANGEBYSCORE', slots, '-inf', text(now - window))
local count = redis.call('ZCARD', slots)
local last = count > 0 and tonumber(redis.call('ZRANGE', slots, -1, -1, 'WITHSCORES')[2])
if was_set_back then
  redis.call('DEL', slots, free)
  count, last, seen = 0, nil, 0
end
local earliest = math.max(now, math.min(tonumber(redis.call('GET', blocked)) or 0, now + 60000000))
redis.call('ZREMRANGEBYSCORE', free, '-inf', '(' .. text(earliest))
local found = redis.call('ZRANGE', free, 0, 0, 'WITHSCORES')
local name, at = found[1], tonumber(found[2])
if not name then
  at = math.max(earliest, last and last + 1 or 0)
  if count >= limit then
    at = math.max(at, tonumber(redis.call('ZRANGE', slots, -limit, -limit, 'WITHSCORES')[2]) + window)
  end
end
if longest_wait >= 0 and at - now > longest_wait then
  return {at - now, -1}
end
if name then
  redis.call('ZREM', free, name)
  redis.call('ZREM', slots, 'f' .. name)
else
  name = text(at)
end
redis.call('ZADD', slots, text(at), (at > now and 'w' or '') .. name)
local lasts = text(math.ceil((math.max(at, last or 0) - now + window) / 1000))
redis.call('PEXPIRE', slots, lasts)
redis.call('SET', latest, text(math.max(now, seen)), 'PX', lasts)
return {at - now, tonumber(name)}
"""
)

CONFIRM = _Script(
    NOW
    + """
local at = redis.call('ZSCORE', slots, 'w' .. ARGV[1])
if not at or was_set_back then
  return 0
end
if tonumber(at) > now then
  return tonumber(at) - now
end
redis.call('ZREM', slots, 'w' .. ARGV[1])
redis.call('ZADD', slots, at, ARGV[1])
return 0
"""
)

GIVE_BACK = _Script(
    NOW
    + """
local at = redis.call('ZSCORE', slots, 'w' .. ARGV[1])
if at then
  redis.call('ZREM', slots, 'w' .. ARGV[1])
  redis.call('ZADD', slots, at, 'f' .. ARGV[1])
  redis.call('ZADD', free, at, ARGV[1])
  local last = redis.call('ZRANGE', slots, -1, -1)[1]
  while last and string.sub(last, 1, 1) == 'f' do
    redis.call('ZREM', slots, last)
    redis.call('ZREM', free, string.sub(last, 2))
    last = redis.call('ZRANGE', slots, -1, -1)[1]
  end
  redis.call('PEXPIRE', free, math.max(redis.call('PTTL', slots), 1))
end
return 0
"""
)

BLOCK = _Script(
    NOW
    + """
local ends = now + tonumber(ARGV[1]) * 1000
if (tonumber(redis.call('GET', blocked)) or 0) >= ends then
  return 0
end
redis.call('SET', blocked, text(ends), 'PX', ARGV[1])
local later
local members = redis.call('ZRANGE', slots, 0, -1, 'WITHSCORES')
for index = 1, #members, 2 do
  local kind, name, at = string.sub(members[index], 1, 1), string.sub(members[index], 2), tonumber(members[index + 1])
  if kind == 'w' or (kind == 'f' and redis.call('ZSCORE', free, name)) then
    later = later or ends - at
    if later <= 0 then
      return 0
    end
    redis.call('ZADD', slots, text(at + later), members[index])
    if kind == 'f' then
      redis.call('ZADD', free, text(at + later), name)
    end
  end
end
if later then
  for _, key in ipairs({slots, free, latest}) do
    redis.call('PEXPIRE', key, text(math.max(redis.call('PTTL', key), 1) + math.ceil(later / 1000)))
  end
end
return 0
"""
)


class _RedisStore:
    """What both stores share: names, scripts and their arguments."""

    def __init__(self, redis: Any, prefix: str) -> None:
        redis = hidden(redis)  # the URL can hold a password
        if not isinstance(prefix, str) or "{" in prefix or "}" in prefix:
            raise ConfigurationError(f"prefix must be text without braces, not {prefix!r}.")
        self._prefix = prefix
        self._url = redis if isinstance(redis, str) else None

    def __repr__(self) -> str:
        return f"{type(self).__name__}(prefix={self._prefix!r})"

    def __deepcopy__(self, memo: dict[int, Any]) -> Any:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        if self._url is None or "@" in self._url or "password" in self._url:
            raise ConfigurationError(
                f"{self!r} cannot be pickled: a pickle must not hold a password or a connection. Create the client "
                "where it is used."
            )
        return partial(type(self), prefix=self._prefix), (str(self._url),)

    def _keys(self, bucket: str) -> list[str]:
        """Returns the keys of a bucket. What is in braces keeps them on one node of a cluster."""
        return [f"{self._prefix}{{{bucket}}}:{name}" for name in ("slots", "free", "blocked", "latest")]


class RedisStore(_RedisStore):
    """Counts the requests of all processes that use the same Redis server, for `Paystack`. Threads share it."""

    def __init__(self, redis: Redis | RedisCluster | str, *, prefix: str = PREFIX) -> None:
        """Nothing is sent before the first request.

        Args:
            redis: The URL of the server, or a client of redis-py. A client must have a `socket_timeout`; with a URL,
                it is 0.5 seconds.
            prefix: What the names of all keys begin with.

        Raises:
            ConfigurationError: redis-py is not installed, or an argument is not valid.
        """
        super().__init__(redis, prefix)
        with Loading():
            self._redis: Any = _checked(redis, "redis") if self._url is None else _opened(self._url, "redis")

    def reserve(self, bucket: str, limit: int, window: float, longest_wait: float) -> Slot:
        """See `RateLimitStore`."""
        return _slot(self._run(RESERVE, bucket, *_reserve_arguments(limit, window, longest_wait)))

    def confirm(self, bucket: str, ticket: float) -> float:
        """See `RateLimitStore`."""
        return int(self._run(CONFIRM, bucket, int(ticket))) / MICROSECONDS

    def give_back(self, bucket: str, ticket: float) -> None:
        """See `RateLimitStore`."""
        self._run(GIVE_BACK, bucket, int(ticket))

    def block(self, bucket: str, seconds: float) -> None:
        """See `RateLimitStore`."""
        self._run(BLOCK, bucket, _milliseconds(seconds))

    def close(self) -> None:
        """Close the connections that this store opened. A client that it was given stays open."""
        if self._url is not None:
            self._redis.close()

    def _run(self, script: _Script, bucket: str, *arguments: int) -> Any:
        from redis.exceptions import NoScriptError

        keys = self._keys(bucket)
        try:
            return self._redis.evalsha(script.name, len(keys), *keys, *arguments)
        except NoScriptError:  # the server was started since, or its scripts were flushed
            return self._redis.eval(script.source, len(keys), *keys, *arguments)


class _Line:
    """The questions of one event loop, in line for a connection: a job with thousands of tasks asks all at once."""

    def __init__(self, client: Any) -> None:
        import asyncio

        self.client = client
        self._places = asyncio.Semaphore(MOST_AT_ONCE)
        self._failures = 0

    async def ask(self, question: Callable[[Any], Awaitable[Any]]) -> Any:
        """Returns what `question`, which is called with the client, returns.

        If another question fails meanwhile, so does this one: it would only wait to fail, each time for `TIMEOUT`.
        """
        failures = self._failures
        async with self._places:
            if failures != self._failures:
                raise ConnectionError("Redis failed while others were in line")
            try:
                return await question(self.client)
            except Exception:
                self._failures += 1
                raise


class AsyncRedisStore(_RedisStore):
    """Counts the requests of all processes that use the same Redis server, for `AsyncPaystack`.

    With a URL, it opens connections for each event loop that uses it.
    """

    def __init__(self, redis: AsyncRedis | AsyncRedisCluster | str, *, prefix: str = PREFIX) -> None:
        """Nothing is sent before the first request.

        Args:
            redis: The URL of the server, or a client of `redis.asyncio`. A client must have a `socket_timeout`; with a
                URL, it is 0.5 seconds.
            prefix: What the names of all keys begin with.

        Raises:
            ConfigurationError: redis-py is not installed, or an argument is not valid.
        """
        super().__init__(redis, prefix)
        self._lines: WeakKeyDictionary[asyncio.AbstractEventLoop, _Line] = WeakKeyDictionary()
        with Loading():
            self._redis: Any = None
            if self._url is None:
                self._redis = _checked(redis, "redis.asyncio")
            else:
                _opened(self._url, "redis.asyncio")  # to refuse a wrong URL here

    async def reserve(self, bucket: str, limit: int, window: float, longest_wait: float) -> Slot:
        """See `RateLimitStore`."""
        import asyncio

        asked = self._run(RESERVE, bucket, *_reserve_arguments(limit, window, longest_wait))
        answer = asyncio.ensure_future(asked)
        try:
            return _slot(await asyncio.shield(answer))
        except asyncio.CancelledError:
            # The server may have reserved a slot for which nobody waits now. Many of those would hold up all others.
            with suppress(Exception):
                slot = _slot(await answer)
                if slot.ticket is not None:
                    await self.give_back(bucket, slot.ticket)
            raise

    async def confirm(self, bucket: str, ticket: float) -> float:
        """See `RateLimitStore`."""
        return int(await self._run(CONFIRM, bucket, int(ticket))) / MICROSECONDS

    async def give_back(self, bucket: str, ticket: float) -> None:
        """See `RateLimitStore`."""
        await self._run(GIVE_BACK, bucket, int(ticket))

    async def block(self, bucket: str, seconds: float) -> None:
        """See `RateLimitStore`."""
        await self._run(BLOCK, bucket, _milliseconds(seconds))

    async def close(self) -> None:
        """Close the connections that this store opened in this event loop. A client that it was given stays open."""
        import asyncio

        line = self._lines.pop(asyncio.get_running_loop(), None)
        if line is not None and self._redis is None:
            await line.client.aclose()

    async def _run(self, script: _Script, bucket: str, *arguments: int) -> Any:
        from redis.exceptions import NoScriptError

        keys = self._keys(bucket)

        async def question(client: Any) -> Any:
            try:
                return await client.evalsha(script.name, len(keys), *keys, *arguments)
            except NoScriptError:
                return await client.eval(script.source, len(keys), *keys, *arguments)

        return await self._line_of_this_loop().ask(question)

    def _line_of_this_loop(self) -> _Line:
        import asyncio

        loop = asyncio.get_running_loop()
        line = self._lines.get(loop)
        if line is None:
            client = self._redis or _opened(cast("str", self._url), "redis.asyncio")
            line = self._lines[loop] = _Line(client)
        return line


def _reserve_arguments(limit: int, window: float, longest_wait: float) -> tuple[int, int, int]:
    longest = -1 if longest_wait == math.inf else int(longest_wait * MICROSECONDS)
    return limit, int(window * MICROSECONDS), longest


def _slot(answer: Sequence[Any]) -> Slot:
    wait, ticket = int(answer[0]), int(answer[1])
    return Slot(wait / MICROSECONDS, None if ticket < 0 else ticket)


def _milliseconds(seconds: float) -> int:
    return max(math.ceil(seconds * 1000), 1)


def _opened(url: str, module: str) -> Any:
    """Returns the client that `module`, `redis` or `redis.asyncio`, makes of the URL. It connects when it is used."""
    library: Any = _library(module)
    from redis.backoff import NoBackoff

    # A call that cannot have its turn from Redis has it in this process. That must not take seconds.
    limits = {
        "socket_timeout": TIMEOUT,
        "socket_connect_timeout": TIMEOUT,
        "max_connections": MOST_CONNECTIONS,
        "retry": _library(f"{module}.retry").Retry(NoBackoff(), 0),
    }
    try:
        return library.Redis.from_url(str(url), **limits)
    except (ValueError, TypeError):
        pass  # raised again below, without the frames, which have the URL in their variables
    raise ConfigurationError("That is not the URL of a Redis server, such as redis://localhost:6379/0.")


def _checked(client: Client, module: str) -> Client:
    """Returns a client that the caller made, if it can be used. Raises `ConfigurationError` if not."""
    library: Any = _library(module)
    given: Any = client
    if not isinstance(given, (library.Redis, library.RedisCluster)):
        raise ConfigurationError(
            f"A store takes the URL of a Redis server or a client of {module}, not a {type(client).__module__}."
            f"{type(client).__qualname__}."
        )
    options: Mapping[str, Any] = given.get_connection_kwargs()
    if options.get("socket_timeout") is None:
        raise ConfigurationError(
            "The Redis client has no socket_timeout, so that a call could wait for ever. Create it with one, such as "
            f"{module}.Redis(..., socket_timeout={TIMEOUT})."
        )
    return client


def _library(module: str) -> Any:
    try:
        return import_module(module)
    except ImportError as missing:
        raise ConfigurationError(
            'Rate limits over Redis need redis-py: run `pip install "redis>=5.2,<9"`.'
        ) from missing
