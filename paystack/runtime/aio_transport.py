"""The transport of the asynchronous client, on aiohttp, which the `async` extra installs.

Only the asynchronous client imports this module. It follows the rules in `transport.py`.
"""

from __future__ import annotations

import asyncio
import math
import os
import select
import ssl
import sys
import time
from collections import deque
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import Any, cast

from paystack.runtime.configuration import is_encrypted
from paystack.runtime.errors import ConfigurationError, NetworkError, RequestTimeoutError
from paystack.runtime.failures import (
    LARGEST_BODY,
    bad_certificate,
    lost_connection,
    no_answer,
    no_connection,
    no_connection_in_time,
    proxy_refusal,
    too_large,
)
from paystack.runtime.hidden import Headers, hidden, leading_to, without_frames
from paystack.runtime.http import Response, Send
from paystack.runtime.loading import Loading
from paystack.runtime.transport import proxy_and_login, tls_context

try:
    import aiohttp
    from aiohttp.client_proto import ResponseHandler
    from multidict import CIMultiDict, CIMultiDictProxy
    from yarl import URL
except ImportError as missing:
    raise ConfigurationError('AsyncPaystack needs aiohttp: run `pip install "aiohttp>=3.11,<4"`.') from missing

CONNECTIONS_AT_ONCE = 100


class _Turns:
    """Limits how many requests are under way. Whoever waits is served in order, and only as long as it can wait."""

    def __init__(self, free: int) -> None:
        self._free = free
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


class _Incoming(ResponseHandler):
    """What one connection receives, each read of it limited by one timer that stays for the life of the connection.

    aiohttp starts and cancels a timer several times for each answer, which is a tenth of a request's processor time.
    This only notes when the read is late, and the timer looks at the note when it fires. Should a version of aiohttp
    call these methods otherwise, its own timers stay.
    """

    _late = math.inf
    """When the read that is awaited is late, on the clock of the event loop."""
    _fires = math.inf
    """When the timer fires."""
    _alarm: asyncio.TimerHandle | None = None

    def _reschedule_timeout(self) -> None:
        self._late = self._loop.time() + self._read_timeout if self._read_timeout else math.inf
        if self._late < self._fires:
            self._start()

    def _drop_timeout(self) -> None:
        self._late = math.inf

    def _start(self) -> None:
        if self._alarm is not None:
            self._alarm.cancel()
        self._fires = self._late
        self._alarm = self._loop.call_at(self._fires, self._look)

    def _look(self) -> None:
        self._alarm, self._fires = None, math.inf
        if self._late <= self._loop.time():
            self._on_read_timeout()
        elif self._late < math.inf:
            self._start()

    def connection_lost(self, exc: BaseException | None) -> None:
        if self._alarm is not None:
            self._alarm.cancel()
        super().connection_lost(exc)


class _Connector(aiohttp.TCPConnector):
    """Looks at a connection that was kept open before it is used again, and tells which requests got none.

    An event loop that stood still has not noticed yet that the server closed the connection, as when a process was
    frozen, or when each request is made by a `run_until_complete` of its own. A write would be lost, with its outcome
    unknown.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._factory = cast("partial[ResponseHandler]", partial(_Incoming, loop=self._loop))
        self.failed_for: set[asyncio.Task[Any] | None] = set()
        """The tasks whose request got no connection, so that it was certainly not sent."""

    async def connect(self, req: Any, traces: Any, timeout: aiohttp.ClientTimeout) -> Any:
        try:
            return await super().connect(req, traces, timeout)
        except BaseException:
            self.failed_for.add(asyncio.current_task())
            raise

    async def _get(self, key: Any, traces: Any) -> Any:
        while (connection := await super()._get(key, traces)) is not None and _has_ended(connection.transport):
            connection.close()
        return connection


def _has_ended(transport: asyncio.BaseTransport | None) -> bool:
    """Returns whether there is something to read where nothing is expected: the end, a reset, or a stray answer."""
    sock = None if transport is None else transport.get_extra_info("socket")
    if sock is None or (number := sock.fileno()) < 0:
        return True
    if hasattr(select, "poll"):
        poll = select.poll()
        poll.register(number, select.POLLIN)
        return bool(poll.poll(0))
    return bool(select.select([number], [], [], 0)[0])


@dataclass(frozen=True, slots=True)
class _Session:
    """An aiohttp session, and what limits its requests."""

    http: aiohttp.ClientSession
    connector: _Connector
    turns: _Turns
    proxy: str | None
    proxy_headers: Headers | None
    """The login to the proxy that opens a tunnel."""
    more_headers: Headers | None
    """The login to a proxy that passes requests on; it is a header of the request then."""


class AiohttpTransport:
    """One aiohttp session for each event loop that uses the client."""

    def __init__(self, base_url: str, *, proxy: str | None = None, ca_bundle: str | None = None) -> None:
        self._base_url = base_url.rstrip("/")
        self._proxy = proxy = hidden(proxy)  # it can hold a login
        self._ca_bundle = ca_bundle
        self._sessions: dict[asyncio.AbstractEventLoop, _Session] = {}
        self._inherited: list[object] = []
        self._pid = os.getpid()

    def __reduce__(self) -> tuple[Any, ...]:
        return partial(type(self), proxy=self._proxy, ca_bundle=self._ca_bundle), (self._base_url,)

    async def send(self, send: Send) -> Response:
        handled = sys.exc_info()[1]
        until = math.inf if send.seconds_left == math.inf else time.monotonic() + send.seconds_left
        session = await self._session_of_this_loop()
        # Waiting for a turn does not count towards the connect timeout.
        if not await session.turns.take(send.seconds_left):
            raise _no_turn(send)
        try:
            left = until if until == math.inf else until - time.monotonic()
            if left <= 0:
                raise _no_turn(send)
            return await self._exchange(session, send, left)
        except (aiohttp.ClientError, asyncio.TimeoutError, OSError) as failure:
            error = _not_sent if asyncio.current_task() in session.connector.failed_for else _lost
            raise error(send, failure) from _bare(without_frames(failure, handled), handled, send)
        except NetworkError:
            raise
        except BaseException as failure:
            without_frames(failure, handled)
            raise failure
        finally:
            session.turns.give_back()
            if session.connector.failed_for:
                session.connector.failed_for.discard(asyncio.current_task())

    async def _exchange(self, session: _Session, send: Send, left: float) -> Response:
        # Not in `send`: this frame, whose `response` shows the whole URL, is cut off every failure.
        response = await session.http.request(
            send.method,
            URL(self._base_url + send.url, encoded=True),
            data=send.body,
            headers=send.headers if session.more_headers is None else Headers({**send.headers, **session.more_headers}),
            allow_redirects=False,
            timeout=_timeout(left, send.connect_timeout, send.read_timeout),
            proxy=session.proxy,
            proxy_headers=session.proxy_headers,
        )
        length = response.content_length
        if length is not None and length <= LARGEST_BODY and "content-encoding" not in response.headers:
            content = response.content
            # Either way the connection is returned, or closed on failure. Small answers arrive in full with their head.
            body = content.read_nowait() if content.is_eof() else await response.read()
        else:
            body = await _limited(send, response)
        headers = {k.lower(): v for k, v in response.headers.items()}
        return Response(response.status, headers, body, getattr(response, "_protocol", response).close)

    async def close(self) -> None:
        await self._close_ended()
        session = self._sessions.pop(asyncio.get_running_loop(), None)
        if session is not None:
            await session.http.close()

    async def _session_of_this_loop(self) -> _Session:
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
                await session.http.close()

    def _open(self) -> _Session:
        proxy, login = proxy_and_login(self._base_url, self._proxy)
        encrypted = is_encrypted(self._base_url)
        context: ssl.SSLContext | bool = tls_context(self._ca_bundle) if is_encrypted(self._base_url, proxy) else True
        login_headers = None if login is None else Headers({"proxy-authorization": login})
        connector = _Connector(limit=0, ssl=context)
        session = aiohttp.ClientSession(connector=connector, cookie_jar=aiohttp.DummyCookieJar())
        # aiohttp would resend a PUT or DELETE by itself when a connection that was kept open turns out to be closed.
        if not hasattr(session, "_retry_connection"):
            raise ConfigurationError("This version of aiohttp may send a request twice, and is not supported yet.")
        session._retry_connection = False
        return _Session(
            session,
            connector,
            _Turns(CONNECTIONS_AT_ONCE),
            proxy,
            login_headers if encrypted else None,
            None if encrypted else login_headers,
        )


async def _limited(send: Send, response: aiohttp.ClientResponse) -> bytes:
    """Returns the body, read in pieces, so that a small compressed one cannot grow until the memory is full."""
    pieces, size = [], 0
    try:
        async for piece in response.content.iter_any():
            pieces.append(piece)
            size += len(piece)
            if size > LARGEST_BODY:
                raise too_large(send)
    except BaseException:
        response.close()
        raise
    response.release()
    return b"".join(pieces)


def _bare(failure: BaseException, handled: BaseException | None, send: Send) -> BaseException:
    """Returns `failure`, and what led to it, without the headers and the query of the request."""
    query = send.url.partition("?")[2]
    for error in leading_to(failure, handled):
        if isinstance(error, aiohttp.ClientResponseError):
            error.request_info = aiohttp.RequestInfo(URL(), send.method, CIMultiDictProxy(CIMultiDict()), URL())
            error.history, error.headers = (), None
            error.args = error.request_info, error.history
        elif query:
            error.args = tuple(arg.replace(query, "...") if isinstance(arg, str) else arg for arg in error.args)
    return failure


@lru_cache(maxsize=16)
def _timeout(seconds_left: float, connect: float, read: float) -> aiohttp.ClientTimeout:
    if seconds_left == math.inf:
        return aiohttp.ClientTimeout(connect=connect, sock_read=read)
    # aiohttp rounds times from this threshold on up to whole seconds.
    return aiohttp.ClientTimeout(total=seconds_left, connect=connect, sock_read=read, ceil_threshold=math.inf)


def _no_turn(send: Send) -> RequestTimeoutError:
    return RequestTimeoutError(
        f"{send.call} was not sent: {CONNECTIONS_AT_ONCE} other calls were under way until its deadline."
    )


def _not_sent(send: Send, failure: BaseException) -> NetworkError:
    """Returns the error for a request that got no connection."""
    if isinstance(failure, (aiohttp.ClientConnectorCertificateError, ssl.CertificateError)):
        return bad_certificate(send, failure)
    if isinstance(failure, asyncio.TimeoutError):
        return no_connection_in_time(send)
    if isinstance(failure, aiohttp.ClientHttpProxyError):
        return proxy_refusal(send, failure.status)
    return no_connection(send, to_proxy=isinstance(failure, aiohttp.ClientProxyConnectionError))


def _lost(send: Send, failure: BaseException) -> NetworkError:
    """Returns the error for a request that may have arrived."""
    if isinstance(failure, asyncio.TimeoutError):
        one_read = isinstance(failure, aiohttp.ServerTimeoutError) or send.seconds_left == math.inf
        return no_answer(send, by_deadline=not one_read)
    return lost_connection(send)
