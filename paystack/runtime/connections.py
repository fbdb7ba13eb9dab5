"""How the synchronous client uses urllib3: one pool of connections to one host, and what its failures mean.

Only `Urllib3Transport` imports this module, at its first request.

For every answer http.client runs the email parser over the head, and urllib3 copies the headers twice and wraps the
body in a stream; that is more work than sending the request. An answer whose head has arrived whole and holds nothing
unusual is read here at once. Any other is left to urllib3, with nothing of it read.
"""

from __future__ import annotations

import http.client
import math
import re
import ssl
import time
from typing import Any
from urllib.parse import unquote, urlsplit

from urllib3 import BaseHTTPResponse, HTTPResponse, PoolManager, ProxyManager, Retry, Timeout, exceptions, make_headers
from urllib3.connection import HTTPConnection, HTTPSConnection

from paystack.runtime.errors import NetworkError, RequestTimeoutError
from paystack.runtime.http import Response, Send

CONNECTIONS_KEPT = 10

# Answers that never have a body (1xx, 204, 304) are not plain, nor are continued lines, which do not begin with a name.
_HEAD = re.compile(rb"HTTP/1\.1 ((?!204|304)[2-5]\d\d)(?: [^\r\n]*)?\r\n((?:[!-9;-~]+:[^\r\n]*\r\n)+)\r\n")
_FIELD = re.compile(r"([^:]+):[ \t]*([^\r]*)\r\n")
_LENGTH = re.compile(r"[0-9]{1,18}")


class Pool:
    """Connections to the host of `base_url`, straight or through `proxy`, under the TLS settings in `context`."""

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
        # A proxy is told the whole URL, unless it only passes on what is encrypted.
        self._prefix = base_url if proxy and base_url.startswith("http:") else urlsplit(base_url).path

    def send(self, send: Send) -> Response:
        """The response, or a `NetworkError`: see `Transport`."""
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
        return Response(response.status, {name.lower(): value for name, value in response.headers.items()}, body)

    def close(self) -> None:
        """Close the connections that are kept open."""
        self._pool.close()


class _PlainResponse(HTTPResponse):
    """What urllib3's pool is given for an answer that was read at once. It hands it on without a look at the body."""

    def __init__(self, received: Response) -> None:
        super().__init__(status=received.status, preload_content=False)
        self.received = received


class _Incoming(http.client.HTTPResponse):
    """An answer on its way in."""

    headers: Any

    def begin(self) -> None:
        """Read the head of the answer itself: http.client passes over 100, and takes any other 1xx for the answer."""
        super().begin()
        while self.status < 200:
            self.headers = None
            super().begin()

    def read_plain(self) -> Response | None:
        """The whole answer if its head is plain; else None, and nothing was read."""
        head = _HEAD.match(self.fp.peek())
        if head is None:
            return None
        fields = _FIELD.findall(head[2].decode("iso-8859-1"))
        names = [name.lower() for name, _ in fields]
        headers = {name: value for name, (_, value) in zip(names, fields, strict=True)}
        # One header, and only one, must say where the body ends.
        if names.count("content-length") + names.count("transfer-encoding") != 1 or "content-encoding" in headers:
            return None
        if names.count("connection") > 1:  # `headers` has the last, and the first may say close
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
    """A connection that reads plain answers at once."""

    response_class: Any
    """What http.client calls for something to read the answer with."""

    def request(self, method: str, url: str, *args: Any, preload_content: bool = True, **options: Any) -> None:
        self._method_sent = method
        self._at_once = preload_content and method != "HEAD" and not self.debuglevel
        super().request(method, url, *args, preload_content=preload_content, **options)

    def getresponse(self) -> HTTPResponse:  # type: ignore[override]  # urllib3 answers with its own class too
        self.sock.settimeout(self.timeout)
        incoming = _Incoming(self.sock, method=self._method_sent)
        self.response_class = lambda *args, **options: incoming
        try:
            received = incoming.read_plain() if self._at_once else None
            if received is None:
                return super().getresponse()
            super(HTTPConnection, self).getresponse()  # http.client's own: it notes that the connection is free again
            return _PlainResponse(received)
        except BaseException as failure:
            incoming.close()
            if isinstance(failure, (ValueError, OverflowError, MemoryError)):  # a length below zero or beyond bounds
                raise http.client.HTTPException("The answer has no sensible length.") from failure
            raise
        finally:
            del self.response_class  # else a proxy's answer to the next CONNECT would be looked for in this one


class _TLSConnection(_Connection, HTTPSConnection):
    """The same under TLS."""

    @property
    def is_connected(self) -> bool:
        # A second answer that nobody asked for may be decrypted already, and then does not show on the socket.
        return super().is_connected and not getattr(self.sock, "pending", int)()


def _read_until(until: float, send: Send, response: BaseHTTPResponse) -> bytes:
    """The body, in the pieces it arrives in, so that a server that drips cannot outlast the deadline."""
    pieces = []
    while piece := response.read1(65536):
        pieces.append(piece)
        if time.monotonic() > until:
            response.close()
            raise RequestTimeoutError(f"{send.call} had not answered in full by its deadline.", sent=True)
    response.release_conn()
    return b"".join(pieces)


def _before_sending(failure: Exception) -> bool:
    """Whether the proxy was not reached, or refused the tunnel. A reset after sending is a ProxyError too."""
    refused = type(failure) is OSError and str(failure).startswith("Tunnel connection failed")
    return refused or isinstance(failure, (exceptions.NewConnectionError, exceptions.ConnectTimeoutError))


def _network_error(send: Send, failure: Exception) -> NetworkError:
    """What `failure` means. Where urllib3 leaves open whether the request had left, it counts as sent."""
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
