"""What the asynchronous transports share: a session for each event loop, turns, and a look at idle connections.

Nothing here speaks HTTP: a `Session` does.
"""

from __future__ import annotations

import asyncio
import math
import os
import select
from collections import deque
from functools import partial
from typing import Any, Generic, Protocol, TypeVar

from paystack.runtime.errors import RequestTimeoutError
from paystack.runtime.hidden import hidden
from paystack.runtime.http import Response, Send
from paystack.runtime.loading import Loading

CONNECTIONS_AT_ONCE = 100


class Session(Protocol):
    """The connections of one event loop."""

    async def send(self, send: Send) -> Response:
        """See `AsyncTransport`."""
        ...

    async def close(self) -> None:
        """Close the connections. The event loop may have been closed before."""
        ...


AnySession = TypeVar("AnySession", bound=Session)


class PerLoop(Generic[AnySession]):
    """A transport that opens a session for each event loop that uses it, at the loop's first request."""

    def __init__(self, base_url: str, *, proxy: str | None = None, ca_bundle: str | None = None) -> None:
        self._base_url = base_url.rstrip("/")
        self._proxy = proxy = hidden(proxy)  # it can hold a login
        self._ca_bundle = ca_bundle
        self._sessions: dict[asyncio.AbstractEventLoop, AnySession] = {}
        self._inherited: list[object] = []
        self._pid = os.getpid()

    def __reduce__(self) -> tuple[Any, ...]:
        return partial(type(self), proxy=self._proxy, ca_bundle=self._ca_bundle), (self._base_url,)

    async def send(self, send: Send) -> Response:
        session = await self._session_of_this_loop()
        return await session.send(send)

    async def close(self) -> None:
        await self._close_ended()
        session = self._sessions.pop(asyncio.get_running_loop(), None)
        if session is not None:
            await session.close()

    def _open(self) -> AnySession:
        """Returns a new session for the event loop that is running."""
        raise NotImplementedError

    async def _session_of_this_loop(self) -> AnySession:
        if self._pid != os.getpid():
            # A forked child keeps its parent's sessions without closing them, because they share the parent's selector.
            self._inherited.append(self._sessions)
            self._sessions, self._pid = {}, os.getpid()
        loop = asyncio.get_running_loop()
        session = self._sessions.get(loop)
        if session is None:
            with Loading():
                session = self._sessions[loop] = self._open()
            await self._close_ended()
        return session

    async def _close_ended(self) -> None:
        for loop in list(self._sessions):
            session = self._sessions.pop(loop, None) if loop.is_closed() else None
            if session is not None:
                await session.close()


class Turns:
    """Limits how many requests are under way. Whoever waits is served in order, and only as long as it can wait."""

    def __init__(self) -> None:
        self._free = CONNECTIONS_AT_ONCE
        self._waiting: deque[asyncio.Future[bool]] = deque()

    async def take(self, seconds: float) -> bool:
        """Wait up to `seconds` for a turn, and return whether there was one."""
        if self._free:
            self._free -= 1
            return True
        loop = asyncio.get_running_loop()
        turn: asyncio.Future[bool] = loop.create_future()
        self._waiting.append(turn)
        timer = None if seconds == math.inf else loop.call_later(seconds, _expire, turn)
        try:
            return await turn
        except BaseException:
            if turn.done() and not turn.cancelled() and turn.result():  # cancelled after the turn had come
                self.give_back()
            raise
        finally:
            if timer is not None:
                timer.cancel()

    def give_back(self) -> None:
        """End a turn."""
        while self._waiting:
            turn = self._waiting.popleft()
            if not turn.done():
                turn.set_result(True)
                return
        self._free += 1


def _expire(turn: asyncio.Future[bool]) -> None:
    if not turn.done():
        turn.set_result(False)


def no_turn(send: Send) -> RequestTimeoutError:
    """Returns the error for a request that had no turn before its deadline."""
    return RequestTimeoutError(
        f"{send.call} was not sent: {CONNECTIONS_AT_ONCE} other calls were under way until its deadline."
    )


def has_ended(transport: asyncio.BaseTransport | None) -> bool:
    """Returns whether there is something to read where nothing is expected: the end, a reset, or a stray answer.

    An event loop that stood still has not noticed yet that the server closed the connection, as when a process was
    frozen, or when each request is made by a `run_until_complete` of its own. A write would be lost, with its outcome
    unknown.
    """
    sock = None if transport is None else transport.get_extra_info("socket")
    if sock is None or (number := sock.fileno()) < 0:
        return True
    if hasattr(select, "poll"):
        poll = select.poll()
        poll.register(number, select.POLLIN)
        return bool(poll.poll(0))
    return bool(select.select([number], [], [], 0)[0])
