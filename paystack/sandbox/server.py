"""The HTTP/1.1 host: keep-alive, one thread per connection, standard library only.

Written on sockets because the standard library's HTTP server parses headers as e-mail, which costs
more than everything else that the sandbox does. What a request means is for the core.
"""

from __future__ import annotations

import contextlib
import socket
import threading
from http import HTTPStatus
from io import BufferedReader

from paystack.runtime.http import Response
from paystack.sandbox.core import Core
from paystack.sandbox.http import LARGEST_BODY, Disconnect, Reply, Request, Truncated
from paystack.sandbox.replies import Refused

LONGEST_LINE = 65_536
MOST_HEADERS = 200
READ_TIMEOUT = 75.0
"""Seconds after which an idle connection is closed."""

_PHRASES = {status.value: status.phrase for status in HTTPStatus}


class BadRequest(Exception):
    """The bytes received are not a request that can be answered; the connection ends."""


class Server:
    """Serves one core on a TCP port until `close`."""

    def __init__(self, core: Core, host: str = "127.0.0.1", port: int = 0) -> None:
        """Bind at once, so that `url` is right; serving starts with `start`."""
        self._core = core
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self._listener = socket.create_server((host, port), family=family, backlog=128)
        bound = self._listener.getsockname()
        name = f"[{bound[0]}]" if family == socket.AF_INET6 else bound[0]
        self.port: int = bound[1]
        self.url = f"http://{name}:{self.port}"
        self._connections: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._closed = False

    def start(self) -> None:
        """Accept connections on a background thread."""
        threading.Thread(target=self._accept, name="paystack-sandbox", daemon=True).start()

    def close(self) -> None:
        """Stop at once: open connections are shut, nothing is waited for."""
        with self._lock:
            self._closed = True
            open_connections = list(self._connections)
        with contextlib.suppress(OSError):
            # Closing alone does not wake a thread that waits in accept.
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for connection in open_connections:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                if self._closed:
                    return
                continue
            with self._lock:
                if self._closed:
                    connection.close()
                    return
                self._connections.add(connection)
            threading.Thread(target=self._serve, args=(connection,), name="paystack-sandbox-http", daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        """Answer one connection's requests in turn."""
        try:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            connection.settimeout(READ_TIMEOUT)
            with connection, connection.makefile("rb") as reader:
                while self._exchange(connection, reader):
                    pass
        except OSError:
            # The other side went away, or the server is closing.
            pass
        finally:
            with self._lock:
                self._connections.discard(connection)

    def _exchange(self, connection: socket.socket, reader: BufferedReader) -> bool:
        """One request and its answer; False when the connection is to end."""
        try:
            head = _read_head(reader)
            if head is None:
                return False
            method, target, version, headers = head
            if headers.get("expect", "").lower() == "100-continue":
                connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
            body = _read_body(reader, headers)
        except BadRequest as problem:
            reply = Response(400, {"content-type": "text/plain"}, str(problem).encode())
            connection.sendall(_head(reply, keep_alive=False) + reply.body)
            return False
        if body is None:
            reply = Refused("body_too_large").response()
            connection.sendall(_head(reply, keep_alive=False) + reply.body)
            return False
        asked = headers.get("connection", "").lower()
        keep_alive = "close" not in asked and (version == "HTTP/1.1" or "keep-alive" in asked)
        host = headers.get("host")
        base_url = f"http://{host}" if host else self.url
        request = Request.from_target(method, target, headers, body, base_url)
        return _send(connection, request, self._core.handle(request), keep_alive)


def _send(connection: socket.socket, request: Request, reply: Reply, keep_alive: bool) -> bool:
    if isinstance(reply, Disconnect):
        return False
    if isinstance(reply, Truncated):
        start = reply.response.body[: reply.keep]
        connection.sendall(_head(reply.response, keep_alive=False) + start)
        return False
    body = b"" if request.method == "HEAD" else reply.body
    connection.sendall(_head(reply, keep_alive) + body)
    return keep_alive


def _head(reply: Response, keep_alive: bool) -> bytes:
    lines = [f"HTTP/1.1 {reply.status} {_PHRASES.get(reply.status, 'Unknown')}"]
    lines += [f"{name}: {value}" for name, value in reply.headers.items()]
    lines.append(f"content-length: {len(reply.body)}")
    lines.append(f"connection: {'keep-alive' if keep_alive else 'close'}")
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1", "replace")


def _read_head(reader: BufferedReader) -> tuple[str, str, str, dict[str, str]] | None:
    """The request line and the headers, names in lower case; None at the end of the stream."""
    line = _read_line(reader)
    while line == b"":
        # Blank lines before a request are allowed.
        line = _read_line(reader)
    if line is None:
        return None
    parts = line.decode("latin-1").split(" ")
    if len(parts) != 3 or not parts[2].startswith("HTTP/1."):
        raise BadRequest("malformed request line")
    headers: dict[str, str] = {}
    for _ in range(MOST_HEADERS):
        line = _read_line(reader)
        if line is None:
            return None
        if line == b"":
            return parts[0], parts[1], parts[2], headers
        name, colon, value = line.decode("latin-1").partition(":")
        if not colon or not name or name != name.strip():
            raise BadRequest("malformed header")
        headers[name.lower()] = value.strip()
    raise BadRequest("too many headers")


def _read_line(reader: BufferedReader) -> bytes | None:
    line = reader.readline(LONGEST_LINE)
    if not line:
        return None
    if not line.endswith(b"\n"):
        if len(line) >= LONGEST_LINE:
            raise BadRequest("line too long")
        return None
    return line.rstrip(b"\r\n")


def _read_body(reader: BufferedReader, headers: dict[str, str]) -> bytes | None:
    """The whole body, or None when it is larger than the server takes."""
    if "chunked" in headers.get("transfer-encoding", "").lower():
        return _read_chunks(reader)
    text = headers.get("content-length", "0")
    if not (text.isascii() and text.isdigit()) or len(text) > 18:
        raise BadRequest("malformed content-length")
    length = int(text)
    if length > LARGEST_BODY:
        return None
    body = reader.read(length) if length else b""
    if len(body) < length:
        raise BadRequest("the body ended early")
    return body


def _read_chunks(reader: BufferedReader) -> bytes | None:
    chunks: list[bytes] = []
    total = 0
    while True:
        line = _read_line(reader)
        if line is None:
            raise BadRequest("the body ended early")
        try:
            size = int(line.partition(b";")[0], 16)
        except ValueError:
            raise BadRequest("malformed chunk") from None
        if size < 0:
            raise BadRequest("malformed chunk")
        if size == 0:
            break
        total += size
        if total > LARGEST_BODY:
            return None
        chunk = reader.read(size)
        if len(chunk) < size or _read_line(reader) is None:
            raise BadRequest("the body ended early")
        chunks.append(chunk)
    while _read_line(reader):
        pass
    return b"".join(chunks)
