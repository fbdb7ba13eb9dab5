"""How the synchronous client uses urllib3: connections to one host, their deadlines, and what their failures mean.

Only `Urllib3Transport` imports this module, at its first request. Nothing here decides about retries.

For every answer, http.client runs the email parser over the head, and urllib3 copies the headers twice and wraps the
body in a stream. That is more work than sending the request. If the whole head has arrived and has nothing unusual in
it, this module reads the answer at once. Any other answer is left to urllib3, unread.
"""

from __future__ import annotations

import http.client
import io
import math
import re
import socket
import ssl
import sys
import time
import weakref
from collections import deque
from contextlib import suppress
from functools import partial
from typing import Any, cast
from urllib.parse import urlsplit

from urllib3 import HTTPResponse, PoolManager, ProxyManager, exceptions
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.util import connection as addresses
from urllib3.util.ssl_match_hostname import CertificateError
from urllib3.util.ssltransport import SSLTransport

from paystack.runtime.configuration import is_encrypted
from paystack.runtime.errors import NetworkError
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
from paystack.runtime.hidden import Headers, Hidden, without_frames
from paystack.runtime.http import Response, Send

"localhost".encode("idna")  # Loads the codec now, and not in a thread whose process may be forked meanwhile.

CONNECTIONS_KEPT = 10

# Answers that never have a body (1xx, 204, 304) do not match, nor do heads with folded lines, which have no name.
_HEAD = re.compile(rb"HTTP/1\.1 ((?!204|304)[2-5]\d\d)(?: [^\r\n]*)?\r\n((?:[!-9;-~]+:[^\r\n]*\r\n)+)\r\n")
_FIELD = re.compile(r"([^:]+):[ \t]*([^\r]*)\r\n")
_LENGTH = re.compile(r"[0-9]{1,18}")
_TUNNEL_REFUSED = re.compile(r"Tunnel connection failed: (\d+)")


class _TooLargeError(Exception):
    """The body of the answer is larger than `LARGEST_BODY`."""


class _BadAnswerError(Exception):
    """The answer has a length that is negative, or too large to read."""


_FAILURES = (OSError, http.client.HTTPException, exceptions.HTTPError, CertificateError, _BadAnswerError)


class Pool:
    """Connections to the host of `base_url`, directly or through `proxy`, with the TLS settings in `context`.

    urllib3 makes them, but they are kept here, in a deque. urllib3's own pool has a lock, and an exception that a
    signal handler raises can leave it taken, so that the next call would wait for ever.
    """

    def __init__(self, base_url: str, proxy: str | None, login: Hidden | None, context: ssl.SSLContext | None) -> None:
        encrypted = is_encrypted(base_url)
        options: dict[str, Any] = {} if context is None else {"ssl_context": context}
        login_headers = None if login is None else Headers({"proxy-authorization": login})
        if proxy is None:
            manager = PoolManager(**options)
        else:
            if context is not None:
                context.sslsocket_class = _OuterSocket
            manager = ProxyManager(proxy, proxy_headers=login_headers, proxy_ssl_context=context, **options)
        self._maker: Any = manager.connection_from_url(base_url)
        connection_type: Any = _TLSConnection if self._maker.scheme == "https" else _Connection
        self._maker.ConnectionCls = connection_type
        self._is_proxied, self._is_tunnel = proxy is not None, proxy is not None and encrypted
        # A proxy needs the whole URL and its login with each request, unless it only tunnels TLS.
        self._prefix = base_url if self._is_proxied and not encrypted else urlsplit(base_url).path
        self._more_headers = None if encrypted else login_headers
        self._idle: deque[_Connection] = deque()
        self._is_closed = False
        weakref.finalize(self, _close, self._idle)  # so that a client that nobody closed leaves no sockets open

    def send(self, send: Send) -> Response:
        """Returns the response, or raises a `NetworkError`; see `Transport`."""
        handled = sys.exc_info()[1]
        until = math.inf if send.seconds_left == math.inf else time.monotonic() + send.seconds_left
        connection = self._kept() or self._maker._new_conn()
        sent = False
        try:
            connection.until, connection.timeout = until, send.connect_timeout
            if connection.sock is None:
                self._connect(connection)
                connection.until = until
            connection.timeout = send.read_timeout
            sent = True
            response: Response = connection.exchange(
                send.method,
                self._prefix + send.url,
                send.body,
                send.headers if self._more_headers is None else Headers({**send.headers, **self._more_headers}),
            )
            response.discard = connection.spoil
            if connection.sock is not None and len(self._idle) < CONNECTIONS_KEPT and not self._is_closed:
                self._idle.append(connection)
            else:
                connection.close()
            return response
        except _FAILURES as failure:
            connection.close()
            error = _lost(send, failure, until) if sent else self._not_sent(send, failure)
            raise error from without_frames(failure, handled)
        except _TooLargeError:
            connection.close()
            raise too_large(send) from None
        except BaseException as failure:
            connection.close()
            without_frames(failure, handled)
            raise failure

    def close(self) -> None:
        """Close the open connections."""
        self._is_closed = True
        _close(self._idle)

    def _kept(self) -> _Connection | None:
        """Returns a connection that was kept open and that the server has not closed; None if there is none."""
        while self._idle:
            try:
                connection = self._idle.pop()
            except IndexError:  # another thread took the last one
                return None
            if connection.is_connected:
                return connection
            connection.close()
        return None

    def _connect(self, connection: _Connection) -> None:
        if self._is_tunnel:
            self._maker._prepare_proxy(connection)  # connects, too
        else:
            connection.connect()

    def _not_sent(self, send: Send, failure: BaseException) -> NetworkError:
        """Returns the error for a connection that could not be made. The request is sent only once it was."""
        if isinstance(failure, (ssl.CertificateError, CertificateError)):
            return bad_certificate(send, failure)
        if isinstance(failure, TimeoutError):
            return no_connection_in_time(send)
        if refused := _TUNNEL_REFUSED.match(str(failure)):
            return proxy_refusal(send, int(refused[1]))
        return no_connection(send, to_proxy=self._is_proxied)


def _close(connections: deque[_Connection]) -> None:
    with suppress(IndexError):  # raised when there is none left
        while True:
            connections.pop().close()


def _lost(send: Send, failure: BaseException, until: float) -> NetworkError:
    """Returns the error for a request that may have arrived."""
    if isinstance(failure, (TimeoutError, exceptions.ReadTimeoutError)):
        return no_answer(send, by_deadline=time.monotonic() >= until)
    return lost_connection(send)


class _Reader(io.RawIOBase):
    """What a socket receives before the connection's deadline, however slowly it comes."""

    def __init__(self, connection: _Connection, sock: Any, raw: Any) -> None:
        self._connection, self._sock, self._raw = connection, sock, raw

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> Any:
        self._sock.settimeout(self._connection.patience())
        return self._raw.readinto(buffer)

    def close(self) -> None:
        self._raw.close()
        super().close()


class _Incoming(http.client.HTTPResponse):
    """An answer that is being received."""

    fp: Any
    headers: Any

    def __init__(self, connection: _Connection, sock: Any, method: str | None = None) -> None:
        super().__init__(sock, method=method)
        if connection.until != math.inf:
            self.fp = io.BufferedReader(_Reader(connection, sock, self.fp.detach()))

    def begin(self) -> None:
        """Read the head of the final answer. http.client skips a 100, but takes any other 1xx for the answer."""
        super().begin()
        while self.status < 200:
            self.headers = None
            super().begin()

    def read_plain(self) -> Response | None:
        """Returns the whole answer if its head is plain. Otherwise returns None and reads nothing."""
        head = _HEAD.match(self.fp.peek())
        if head is None:
            return None
        fields = _FIELD.findall(head[2].decode("iso-8859-1"))
        names = [name.lower() for name, _ in fields]
        headers = {name: value for name, (_, value) in zip(names, fields, strict=True)}
        # Exactly one header must say where the body ends.
        if names.count("content-length") + names.count("transfer-encoding") != 1 or "content-encoding" in headers:
            return None
        if names.count("connection") > 1:  # `headers` has only the last, and the first may say close
            return None
        length, chunked = headers.get("content-length", ""), headers.get("transfer-encoding") == "chunked"
        if not (chunked or _LENGTH.fullmatch(length)) or "close" in headers.get("connection", "").lower():
            return None
        if not chunked and int(length) > LARGEST_BODY:
            return None
        self.fp.read(head.end())
        self.status, self.headers = int(head[1]), http.client.HTTPMessage()
        self.chunked, self.chunk_left, self.length = chunked, None, None if chunked else int(length)
        self.will_close = False
        return Response(self.status, headers, self._chunks() if chunked else self.read())

    def _chunks(self) -> bytes:
        pieces = [self.read(65536)]
        size = len(pieces[0])
        while not self.isclosed():
            pieces.append(self.read(65536))
            size += len(pieces[-1])
            if size > LARGEST_BODY:
                raise _TooLargeError
        return b"".join(pieces)


class _Connection(HTTPConnection):
    """A connection that reads plain answers itself, and waits for nothing longer than until its deadline."""

    sock: Any
    until = math.inf
    """When the deadline is, on the monotonic clock."""

    response_class: Any
    """What http.client calls to make the object that reads the answer."""
    spoiled = False
    """Whether an answer on this connection was about something else, so that the pool must not use it again."""

    @property
    def is_connected(self) -> bool:
        return not self.spoiled and super().is_connected

    def connect(self) -> None:
        self.spoiled = False
        super().connect()

    def spoil(self) -> None:
        """Have the pool open this connection anew. It is not closed here, because another thread may be using it."""
        self.spoiled = True

    def patience(self) -> float:
        """Returns the seconds that the next step may take. Raises `TimeoutError` at the deadline."""
        timeout = cast("float", self.timeout)
        if self.until == math.inf:
            return timeout
        left = self.until - time.monotonic()
        if left <= 0:
            raise TimeoutError("the deadline has passed")
        return min(timeout, left)

    def _new_conn(self) -> socket.socket:
        """Connect to the first address that takes the connection. Each has the connect timeout to itself."""
        found = socket.getaddrinfo(
            self._dns_host.strip("[]"), self.port, addresses.allowed_gai_family(), socket.SOCK_STREAM
        )
        failure: Exception = OSError("the host has no address")
        for *_, (host, port, *_) in found:
            try:
                sock = addresses.create_connection(
                    (str(host), int(port)), self.patience(), self.source_address, self.socket_options
                )
            except OSError as refused:
                failure = refused
                continue
            sys.audit("http.client.connect", self, self.host, self.port)
            # What follows, a tunnel and a handshake, has the connect timeout once more.
            self.until = min(self.until, time.monotonic() + cast("float", self.timeout))
            return sock
        raise failure

    def _tunnel(self) -> None:
        self.response_class = partial(_Incoming, self)
        try:
            super()._tunnel()
        finally:
            del self.response_class
        self.sock.settimeout(self.patience())  # for the handshake

    def send(self, data: Any) -> None:
        if self.until != math.inf:
            self.sock.settimeout(self.patience())
        super().send(data)

    def exchange(self, method: str, url: str, body: bytes | None, headers: Any) -> Response:
        """Send the request on this connection, which is open, and return the answer."""
        with suppress(BrokenPipeError, ConnectionResetError):  # the server may have answered before it closed
            self.request(method, url, body, headers, preload_content=False)
        incoming = _Incoming(self, self.sock, method)
        self.response_class = lambda *args, **options: incoming
        try:
            received = incoming.read_plain() if method != "HEAD" and not self.debuglevel else None
            if received is None:
                # urllib3 logs the URL of an answer with a strange head, and a query can hold an account number.
                if self._response_options is not None:
                    self._response_options = self._response_options._replace(request_url="")
                return _read(self.getresponse())
            super(HTTPConnection, self).getresponse()  # http.client's own marks the connection as free again
            return received
        except (OverflowError, MemoryError) as failure:
            raise _BadAnswerError("The answer's Content-Length or chunk size is not valid.") from failure
        except ValueError as failure:
            if isinstance(failure, OSError):  # as errors of TLS are
                raise
            raise _BadAnswerError("The answer's Content-Length or chunk size is not valid.") from failure
        finally:
            incoming.close()
            del self.response_class


class _OuterSocket(ssl.SSLSocket):
    """The encrypted connection to a proxy. urllib3 runs the one to the server inside it, piece by piece.

    It gives each piece the whole timeout, so a peer that drips would outlast the deadline.
    """

    connection: _Connection | None = None
    """The connection inside, once it is being made."""

    def recv(self, buflen: int = 1024, flags: int = 0) -> bytes:
        if self.connection is not None:
            self.settimeout(self.connection.patience())
        return super().recv(buflen, flags)

    def send(self, data: Any, flags: int = 0) -> int:
        if self.connection is not None:
            self.settimeout(self.connection.patience())
        return super().send(data, flags)


class _TLSConnection(_Connection, HTTPSConnection):
    """The same over TLS."""

    def _connect_tls_proxy(self, hostname: str, sock: socket.socket) -> ssl.SSLSocket:
        outer = super()._connect_tls_proxy(hostname, sock)
        cast("_OuterSocket", outer).connection = self
        return outer

    @property
    def is_connected(self) -> bool:
        return super().is_connected and not _decrypted(self.sock)


def _decrypted(sock: Any) -> int:
    """Returns how much has left the socket without being read: of an answer, then, that nobody requested."""
    if isinstance(sock, SSLTransport):  # the connection inside another one, to a proxy
        return sock.sslobj.pending() + sock.incoming.pending + _decrypted(sock.socket)
    pending: int = sock.pending()
    return pending


def _read(response: HTTPResponse) -> Response:
    """Returns an answer whose head has arrived. The body is read in pieces, since a compressed one can grow."""
    pieces, size = [], 0
    while piece := response.read1(65536):
        pieces.append(piece)
        size += len(piece)
        if size > LARGEST_BODY:
            raise _TooLargeError
    headers = {name.lower(): value for name, value in response.headers.items()}
    return Response(response.status, headers, b"".join(pieces))
