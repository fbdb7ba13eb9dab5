"""The transport of the asynchronous client, on aiohttp, which the `async` extra installs.

Only the asynchronous client imports this module. It follows the rules in `transport.py`.
"""

from __future__ import annotations

import asyncio
import math
import os
import ssl
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import Any
from urllib.parse import urlsplit

from paystack.runtime.errors import ConfigurationError, NetworkError, RequestTimeoutError
from paystack.runtime.http import Response, Send
from paystack.runtime.transport import proxy_for, tls_context

try:
    import aiohttp
    from yarl import URL
except ImportError as missing:
    raise ConfigurationError('AsyncPaystack needs aiohttp: run `pip install "aiohttp>=3.11,<4"`.') from missing

CONNECTIONS_AT_ONCE = 100


@dataclass(frozen=True, slots=True)
class _Session:
    """An aiohttp session, and a semaphore that limits its connections."""

    http: aiohttp.ClientSession
    turns: asyncio.Semaphore


class AiohttpTransport:
    """One aiohttp session for each event loop that uses the client."""

    def __init__(self, base_url: str, *, proxy: str | None = None, ca_bundle: str | None = None) -> None:
        self._base_url = base_url.rstrip("/")
        self._proxy = proxy
        self._ca_bundle = ca_bundle
        self._sessions: dict[asyncio.AbstractEventLoop, _Session] = {}
        self._inherited: list[object] = []
        self._pid = os.getpid()

    def __reduce__(self) -> tuple[Any, ...]:
        return partial(type(self), proxy=self._proxy, ca_bundle=self._ca_bundle), (self._base_url,)

    async def send(self, send: Send) -> Response:
        session = await self._session_of_this_loop()
        try:
            # Waiting for a turn does not count towards the connect timeout.
            async with session.turns:
                response = await session.http.request(
                    send.method,
                    URL(self._base_url + send.url, encoded=True),
                    data=send.body,
                    headers=send.headers,
                    allow_redirects=False,
                    timeout=_timeout(send.seconds_left, send.connect_timeout, send.read_timeout),
                )
                body = await response.read()  # this also returns the connection, or closes it on failure
        except (aiohttp.ClientError, asyncio.TimeoutError, OSError) as failure:
            raise _network_error(send, failure) from failure
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
            session = self._sessions[loop] = self._open()
            await self._close_ended()
        return session

    async def _close_ended(self) -> None:
        for loop in list(self._sessions):
            session = self._sessions.pop(loop, None) if loop.is_closed() else None
            if session is not None:
                await session.http.close()

    def _open(self) -> _Session:
        context: ssl.SSLContext | bool = True
        if urlsplit(self._base_url).scheme == "https":
            context = tls_context(self._ca_bundle)
        session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=0, ssl=context),
            cookie_jar=aiohttp.DummyCookieJar(),
            proxy=proxy_for(self._base_url, self._proxy),
        )
        # aiohttp would resend a PUT or DELETE by itself when a connection that was kept open turns out to be closed.
        if not hasattr(session, "_retry_connection"):
            raise ConfigurationError("This version of aiohttp may send a request twice, and is not supported yet.")
        session._retry_connection = False
        return _Session(session, asyncio.Semaphore(CONNECTIONS_AT_ONCE))


@lru_cache(maxsize=16)
def _timeout(seconds_left: float, connect: float, read: float) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(
        total=None if seconds_left == math.inf else seconds_left, connect=connect, sock_read=read
    )


def _network_error(send: Send, failure: BaseException) -> NetworkError:
    """Returns the error for `failure`. If aiohttp does not tell whether the request was sent, it counts as sent."""
    call = send.call
    if isinstance(failure, (aiohttp.ClientConnectorCertificateError, ssl.CertificateError)):
        return NetworkError(
            f"{call} was not sent: the server's certificate failed verification: {failure}",
            retryable=False,
        )
    if isinstance(failure, (aiohttp.ConnectionTimeoutError,)):
        return RequestTimeoutError(f"{call} was not sent: no connection in {send.connect_timeout:g} s.")
    if isinstance(failure, (aiohttp.ClientProxyConnectionError, aiohttp.ClientHttpProxyError)):
        return NetworkError(f"{call} was not sent: could not connect to the proxy.")
    if isinstance(failure, aiohttp.ClientConnectorError):
        return NetworkError(f"{call} was not sent: could not connect.")
    if isinstance(failure, asyncio.TimeoutError):
        return RequestTimeoutError(f"{call} got no answer in {send.read_timeout:g} s.", sent=True)
    return NetworkError(f"{call} lost its connection before the whole answer came.", sent=True)
