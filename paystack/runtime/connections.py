"""How the synchronous client uses urllib3: one pool of connections to one host, and what its failures mean.

Only `Urllib3Transport` imports this module, at its first request. Nothing here decides about retries.

For every answer, http.client runs the email parser over the head, and urllib3 copies the headers twice and wraps the
body in a stream. That is more work than sending the request. If the whole head has arrived and has nothing unusual in
it, this module reads the answer at once. Any other answer is left to urllib3, unread.
"""

from __future__ import annotations

import http.client
import math
import re
import ssl
import time
from typing import Any, cast
from urllib.parse import unquote, urlsplit

from urllib3 import BaseHTTPResponse, HTTPResponse, PoolManager, ProxyManager, Retry, Timeout, exceptions, make_headers
from urllib3.connection import HTTPConnection, HTTPSConnection

from paystack.runtime.errors import NetworkError, RequestTimeoutError
from paystack.runtime.http import Response, Send

CONNECTIONS_KEPT = 10

# Answers that never have a body (1xx, 204, 304) do not match, nor do heads with folded lines, which have no name.
_HEAD = re.compile(rb"HTTP/1\.1 ((?!204|304)[2-5]\d\d)(?: [^\r\n]*)?\r\n((?:[!-9;-~]+:[^\r\n]*\r\n)+)\r\n")
_FIELD = re.compile(r"([^:]+):[ \t]*([^\r]*)\r\n")
_LENGTH = re.compile(r"[0-9]{1,18}")


class Pool:
    """Connections to the host of `base_url`, directly or through `proxy`, with the TLS settings in `context`."""

    def __init__(self, base_url: str, proxy: str | None, context: ssl.SSLContext | None) -> None:
        options: dict[str, Any] = {"maxsize": CONNECTIONS_KEPT, "retries": Retry(False)}
        if context is not None:
            options["ssl_context"] = context
        if proxy is None:
            manager = PoolManager(**options)
        else:
            login = urlsplit(proxy).netloc.rpartition("@")[0]
            proxy_headers = make_headers(proxy_basic_auth=unquote(login)) if login else None
            manager = ProxyManager(proxy, proxy_headers=proxy_headers, **options)
        self._pool = manager.connection_from_url(base_url)
        connection_type: Any = _TLSConnection if self._pool.scheme == "https" else _Connection
        self._pool.ConnectionCls = connection_type
        # A proxy needs the whole URL, unless it only tunnels TLS.
        self._prefix = base_url if proxy and base_url.startswith("http:") else urlsplit(base_url).path

    def send(self, send: Send) -> Response:
        """Returns the response, or raises a `NetworkError`; see `Transport`."""
        until = time.monotonic() + send.seconds_left
        whole = send.seconds_left == math.inf
        try:
            response = self._pool.urlopen(
                send.method,
                self._prefix + send.url,
                send.body,
                send.headers,
                redirect=False,
                assert_same_host=False,
                timeout=Timeout(connect=send.connect_timeout, read=send.read_timeout),
                preload_content=whole,
            )
            if isinstance(response, _PlainResponse):
                return response.received
            body = response.data if whole else _read_until(until, send, response)
        except exceptions.HTTPError as failure:
            raise _network_error(send, failure) from failure
        headers = {name.lower(): value for name, value in response.headers.items()}
        return Response(response.status, headers, body, getattr(response, "discard", None))

    def close(self) -> None:
        """Close the open connections."""
        self._pool.close()


class _PlainResponse(HTTPResponse):
    """Wraps an answer that was read at once, so that urllib3's pool passes it on without reading a body."""

    def __init__(self, received: Response) -> None:
        super().__init__(status=received.status, preload_content=False)
        self.received = received


class _Incoming(http.client.HTTPResponse):
    """An answer that is being received."""

    headers: Any

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
        self.fp.read(head.end())
        self.status, self.headers = int(head[1]), http.client.HTTPMessage()
        self.chunked, self.chunk_left, self.length = chunked, None, None if chunked else int(length)
        self.will_close = False
        return Response(self.status, headers, self.read())


class _Connection(HTTPConnection):
    """A connection that reads plain answers itself."""

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

    def request(self, method: str, url: str, *args: Any, preload_content: bool = True, **options: Any) -> None:
        self._method_sent = method
        self._at_once = preload_content and method != "HEAD" and not self.debuglevel
        super().request(method, url, *args, preload_content=preload_content, **options)

    def getresponse(self) -> HTTPResponse:  # type: ignore[override]  # urllib3 returns its own class too
        self.sock.settimeout(self.timeout)
        incoming = _Incoming(self.sock, method=self._method_sent)
        self.response_class = lambda *args, **options: incoming
        try:
            received = incoming.read_plain() if self._at_once else None
            if received is None:
                response: Any = super().getresponse()
                response.discard = self.spoil
                return cast("HTTPResponse", response)
            super(HTTPConnection, self).getresponse()  # http.client's own marks the connection as free again
            received.discard = self.spoil
            return _PlainResponse(received)
        except BaseException as failure:
            incoming.close()
            if isinstance(failure, (ValueError, OverflowError, MemoryError)):  # a negative or huge length
                raise http.client.HTTPException("The answer's Content-Length or chunk size is not valid.") from failure
            raise
        finally:
            del self.response_class  # otherwise the answer to a later CONNECT would be read from this one


class _TLSConnection(_Connection, HTTPSConnection):
    """The same over TLS."""

    @property
    def is_connected(self) -> bool:
        # An answer that nobody requested may already be decrypted; then the socket does not show it.
        return super().is_connected and not getattr(self.sock, "pending", int)()


def _read_until(until: float, send: Send, response: BaseHTTPResponse) -> bytes:
    """Returns the body, read in pieces as they arrive, so that a slow server cannot outlast the deadline."""
    pieces = []
    while piece := response.read1(65536):
        pieces.append(piece)
        if time.monotonic() > until:
            response.close()
            raise RequestTimeoutError(f"{send.call} was not answered in full before its deadline.", sent=True)
    response.release_conn()
    return b"".join(pieces)


def _before_sending(failure: Exception) -> bool:
    """Returns whether the proxy was not reached or refused the tunnel. A reset after sending is a ProxyError too."""
    refused = type(failure) is OSError and str(failure).startswith("Tunnel connection failed")
    return refused or isinstance(failure, (exceptions.NewConnectionError, exceptions.ConnectTimeoutError))


def _network_error(send: Send, failure: Exception) -> NetworkError:
    """Returns the error for `failure`. If urllib3 does not tell whether the request was sent, it counts as sent."""
    call = send.call
    if isinstance(failure, exceptions.ProxyError) and _before_sending(failure.original_error):
        return NetworkError(f"{call} was not sent: could not connect to the proxy.")
    if isinstance(failure, exceptions.NewConnectionError):
        return NetworkError(f"{call} was not sent: could not connect.")
    if isinstance(failure, exceptions.ConnectTimeoutError):
        return RequestTimeoutError(f"{call} was not sent: no connection in {send.connect_timeout:g} s.")
    if isinstance(failure, exceptions.SSLError) and any(
        isinstance(cause, ssl.CertificateError) for cause in failure.args
    ):
        return NetworkError(
            f"{call} was not sent: the server's certificate failed verification: {failure}",
            retryable=False,
        )
    if isinstance(failure, exceptions.ReadTimeoutError):
        return RequestTimeoutError(f"{call} got no answer in {send.read_timeout:g} s.", sent=True)
    return NetworkError(f"{call} lost its connection before the whole answer came.", sent=True)
