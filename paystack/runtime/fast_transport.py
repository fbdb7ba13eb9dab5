"""The transport of the asynchronous client on httptools, which the `fast` extra installs.

It follows the rules in `transport.py`. Connections are direct; a request that needs a proxy is sent with aiohttp.
"""

from __future__ import annotations

import asyncio
import math
import ssl
import sys
import zlib
from typing import Any
from urllib.parse import quote, urlsplit

from httptools import HttpParserError, HttpParserUpgrade, HttpResponseParser

from paystack.runtime.addresses import connected_socket
from paystack.runtime.configuration import is_encrypted
from paystack.runtime.errors import ConfigurationError, NetworkError
from paystack.runtime.failures import (
    bad_certificate,
    lost_connection,
    no_answer,
    no_connection,
    no_connection_in_time,
    too_large,
)
from paystack.runtime.fast_connection import Connection, TooLargeError
from paystack.runtime.hidden import Body, without_frames
from paystack.runtime.http import Response, Send
from paystack.runtime.per_loop import PerLoop, Session, Turns, no_turn
from paystack.runtime.transport import proxy_and_login, tls_context

if not hasattr(HttpResponseParser, "set_dangerous_leniencies"):
    raise ImportError("httptools before 0.6.4 refuses heads that other clients read.")

CLOSING = 1.0
"""Seconds that servers have to agree to the end of their TLS connections."""

_FAILURES = (OSError, HttpParserError, HttpParserUpgrade, zlib.error)


class HttptoolsTransport(PerLoop[Session]):
    """The connections of each event loop that uses the client, or its aiohttp session if there is a proxy."""

    def _open(self) -> Session:
        proxy, _ = proxy_and_login(self._base_url, self._proxy)
        if proxy is None:
            return _Pool(self._base_url, tls_context(self._ca_bundle) if is_encrypted(self._base_url) else None)
        from paystack.runtime.aio_transport import AiohttpSession

        return AiohttpSession(self._base_url, self._proxy, self._ca_bundle)


class _Pool:
    """Connections to the host of `base_url`, with the TLS settings in `context`."""

    def __init__(self, base_url: str, context: ssl.SSLContext | None) -> None:
        parts = urlsplit(base_url)
        host = parts.hostname or ""
        try:
            name = host.encode("idna").decode()
        except UnicodeError as failure:
            raise ConfigurationError(f"{host!r} is not the name of a host: {failure}") from failure
        self._loop = asyncio.get_running_loop()
        self._turns = Turns()
        self._open: set[Connection] = set()
        self._idle: list[Connection] = []
        self._prefix = quote(parts.path, safe="/%:@!$&'()*+,;=~")
        self._host_header = (f"[{name}]" if ":" in name else name) + (f":{parts.port}" if parts.port else "")
        self._address = name, parts.port or (80 if context is None else 443)
        self._tls: dict[str, Any] = {} if context is None else {"ssl": context, "server_hostname": name.rstrip(".")}

    async def send(self, send: Send) -> Response:
        """Returns the response, or raises a `NetworkError`; see `AsyncTransport`."""
        handled = sys.exc_info()[1]
        until = math.inf if send.seconds_left == math.inf else self._loop.time() + send.seconds_left
        # Waiting for a turn does not count towards the connect timeout.
        if not await self._turns.take(send.seconds_left):
            raise no_turn(send)
        sent = False
        try:
            request, is_head = self._request(send), send.method == "HEAD"
            connection = self._kept()
            if connection is None:
                seconds = min(send.connect_timeout, until - self._loop.time())
                if seconds <= 0:
                    raise no_turn(send)
                connection = await self._connected(seconds)
            sent = True
            response = await connection.exchange(request, is_head=is_head, read_timeout=send.read_timeout, until=until)
            if connection.is_usable:
                self._idle.append(connection)
            else:
                connection.close()
            return response
        except TooLargeError:
            raise too_large(send) from None
        except NetworkError:
            raise
        except _FAILURES as failure:
            error = self._lost(send, failure, until) if sent else _not_sent(send, failure)
            raise error from without_frames(failure, handled)
        except BaseException as failure:
            without_frames(failure, handled)
            raise failure
        finally:
            self._turns.give_back()

    async def close(self) -> None:
        """Close all connections. Requests that are under way are lost."""
        if self._loop.is_closed() or not self._open:
            return
        closing = list(self._open)
        for connection in closing:
            connection.close()
        _, late = await asyncio.wait([connection.lost for connection in closing], timeout=CLOSING)
        if late:
            for connection in closing:
                connection.abort()
            await asyncio.wait(late)

    def _kept(self) -> Connection | None:
        """Returns a connection that was kept open and that the server has not closed; None if there is none."""
        while self._idle:
            connection = self._idle.pop()
            if connection.is_fresh:
                return connection
            connection.abort()
        return None

    async def _connected(self, seconds: float) -> Connection:
        """Returns a new connection, with its handshake. Raises `TimeoutError` if it takes longer than `seconds`."""
        connecting = self._loop.create_task(self._connect())
        try:
            done, _ = await asyncio.wait([connecting], timeout=seconds)
        except BaseException:
            await _give_up(connecting)
            raise
        if not done:
            await _give_up(connecting)
            raise TimeoutError("The connection was not made in time.")
        connection = connecting.result()
        if not connection.is_open:
            raise ConnectionError("The server closed the connection before the request.")
        self._open.add(connection)
        return connection

    async def _connect(self) -> Connection:
        sock = await connected_socket(*self._address)
        connection = Connection(self._loop, self._forget)
        await self._loop.create_connection(lambda: connection, sock=sock, **self._tls)
        return connection

    def _forget(self, connection: Connection) -> None:
        self._open.discard(connection)
        if connection in self._idle:
            self._idle.remove(connection)

    def _request(self, send: Send) -> bytes:
        """Returns the request as it is sent: `exchange` has encoded the URL, and refused headers that are not ASCII."""
        headers = {"host": self._host_header, "accept-encoding": "gzip, deflate", **send.headers}
        if send.body is not None or send.method not in ("GET", "HEAD"):
            headers["content-length"] = str(len(send.body or b""))
        head = "".join([f"{name}: {value}\r\n" for name, value in headers.items()])
        line = f"{send.method} {self._prefix}{send.url} HTTP/1.1\r\n"
        return Body(f"{line}{head}\r\n".encode("ascii") + (send.body or b""))

    def _lost(self, send: Send, failure: BaseException, until: float) -> NetworkError:
        """Returns the error for a request that may have arrived."""
        if isinstance(failure, TimeoutError):
            return no_answer(send, by_deadline=self._loop.time() >= until)
        return lost_connection(send)


async def _give_up(connecting: asyncio.Task[Connection]) -> None:
    connecting.cancel()
    await asyncio.wait([connecting])
    if not connecting.cancelled() and connecting.exception() is None:  # connected at the last moment
        connecting.result().abort()


def _not_sent(send: Send, failure: BaseException) -> NetworkError:
    """Returns the error for a connection that could not be made."""
    if isinstance(failure, ssl.CertificateError):
        return bad_certificate(send, failure)
    if isinstance(failure, TimeoutError):
        return no_connection_in_time(send)
    return no_connection(send, to_proxy=False)
