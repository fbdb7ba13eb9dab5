"""The transport of the asynchronous client, on aiohttp, which the `async` extra installs.

Only the asynchronous client imports this module. It follows the rules in `transport.py`.
"""

from __future__ import annotations

import asyncio
import math
import ssl
import sys
import time
from functools import lru_cache, partial
from typing import Any, cast

from paystack.runtime.configuration import is_encrypted
from paystack.runtime.errors import ConfigurationError, NetworkError
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
from paystack.runtime.hidden import Headers, leading_to, without_frames
from paystack.runtime.http import Response, Send
from paystack.runtime.per_loop import PerLoop, Turns, has_ended, no_turn
from paystack.runtime.transport import proxy_and_login, tls_context

try:
    import aiohttp
    from aiohttp.client_proto import ResponseHandler
    from aiohttp.http import HttpProcessingError
    from multidict import CIMultiDict, CIMultiDictProxy
    from yarl import URL
except ImportError as missing:
    raise ConfigurationError('AsyncPaystack needs aiohttp: run `pip install "aiohttp>=3.11,<4"`.') from missing


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

    def set_exception(self, exc: BaseException, *args: Any, **options: Any) -> None:
        # aiohttp tells nobody who waits for the rest of a body that what came is no HTTP, and has no timer then.
        super().set_exception(exc, *args, **options)
        if isinstance(exc, HttpProcessingError) and self._payload is not None and not self._payload.is_eof():
            broken = aiohttp.ClientPayloadError("The body of the answer is broken.")
            # Soon, because whoever was just woken for the end of a chunk must be waiting again.
            self._loop.call_soon(self._payload.set_exception, broken, exc)

    def connection_lost(self, exc: BaseException | None) -> None:
        if self._alarm is not None:
            self._alarm.cancel()
        super().connection_lost(exc)


class _Connector(aiohttp.TCPConnector):
    """Looks at a connection that was kept open before it is used again, and tells which requests got none."""

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
        while (connection := await super()._get(key, traces)) is not None and has_ended(connection.transport):
            connection.close()
        return connection


class AiohttpSession:
    """An aiohttp session, and what limits its requests."""

    def __init__(self, base_url: str, proxy: str | None, ca_bundle: str | None) -> None:
        proxy, login = proxy_and_login(base_url, proxy)
        encrypted = is_encrypted(base_url)
        context: ssl.SSLContext | bool = tls_context(ca_bundle) if is_encrypted(base_url, proxy) else True
        login_headers = None if login is None else Headers({"proxy-authorization": login})
        self._base_url = base_url
        self._turns = Turns()
        self._connector = _Connector(limit=0, ssl=context)
        self._http = aiohttp.ClientSession(connector=self._connector, cookie_jar=aiohttp.DummyCookieJar())
        # aiohttp would resend a PUT or DELETE by itself when a connection that was kept open turns out to be closed.
        if not hasattr(self._http, "_retry_connection"):
            raise ConfigurationError("This version of aiohttp may send a request twice, and is not supported yet.")
        self._http._retry_connection = False
        self._proxy = proxy
        # The login to a proxy opens a tunnel, or else is a header of each request that the proxy passes on.
        self._proxy_headers = login_headers if encrypted else None
        self._more_headers = None if encrypted else login_headers

    async def send(self, send: Send) -> Response:
        handled = sys.exc_info()[1]
        until = math.inf if send.seconds_left == math.inf else time.monotonic() + send.seconds_left
        # Waiting for a turn does not count towards the connect timeout.
        if not await self._turns.take(send.seconds_left):
            raise no_turn(send)
        try:
            left = until if until == math.inf else until - time.monotonic()
            if left <= 0:
                raise no_turn(send)
            return await self._exchange(send, left)
        except (aiohttp.ClientError, asyncio.TimeoutError, OSError) as failure:
            error = _not_sent if asyncio.current_task() in self._connector.failed_for else _lost
            raise error(send, failure) from _bare(without_frames(failure, handled), handled, send)
        except NetworkError:
            raise
        except BaseException as failure:
            without_frames(failure, handled)
            raise failure
        finally:
            self._turns.give_back()
            if self._connector.failed_for:
                self._connector.failed_for.discard(asyncio.current_task())

    async def _exchange(self, send: Send, left: float) -> Response:
        # Not in `send`: this frame, whose `response` shows the whole URL, is cut off every failure.
        response = await self._http.request(
            send.method,
            URL(self._base_url + send.url, encoded=True),
            data=send.body,
            headers=send.headers if self._more_headers is None else Headers({**send.headers, **self._more_headers}),
            allow_redirects=False,
            timeout=_timeout(left, send.connect_timeout, send.read_timeout),
            proxy=self._proxy,
            proxy_headers=self._proxy_headers,
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
        await self._http.close()


class AiohttpTransport(PerLoop[AiohttpSession]):
    """One aiohttp session for each event loop that uses the client."""

    def _open(self) -> AiohttpSession:
        return AiohttpSession(self._base_url, self._proxy, self._ca_bundle)


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
