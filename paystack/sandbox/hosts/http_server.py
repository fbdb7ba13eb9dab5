"""The HTTP/1.1 host: keep-alive, one thread per connection, standard library only.

It is built on sockets because the standard library's HTTP server uses the email parser for headers, which takes
longer than everything else in the sandbox. The core decides what a request means.
"""

from __future__ import annotations

import contextlib
import re
import socket
import threading
import time
from collections.abc import Callable
from http import HTTPStatus
from io import BufferedReader, RawIOBase
from typing import TYPE_CHECKING, BinaryIO

from paystack.runtime.http import Response
from paystack.sandbox.app import Core
from paystack.sandbox.engine.messages import (
    LARGEST_BODY,
    Disconnect,
    Reply,
    Request,
    Truncated,
    has_body,
    host_of,
    join_headers,
)
from paystack.sandbox.engine.replies import BODY_TOO_LARGE, Refused

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

LONGEST_LINE = 65_536
MOST_HEADERS = 200
READ_TIMEOUT = 75.0
"""Seconds to receive the whole head of a request, and as many again for its body."""
LINGER = 2.0
"""Seconds to go on reading a refused request."""
ACCEPT_PAUSE = 0.05
"""Seconds to wait after a connection could not be accepted, as when the machine has no more file descriptors."""

_PHRASES = {status.value: status.phrase for status in HTTPStatus}

_TLS_START = b"\x16"
_TOKEN = rb"[!#$%&'*+\-.^_`|~0-9A-Za-z]+"
_REQUEST_LINE = re.compile(rb"(" + _TOKEN + rb") ([^\x00-\x20\x7f]+) HTTP/([0-9])\.([0-9])")
_HEADER = re.compile(rb"(" + _TOKEN + rb"):([^\x00\r]*)")
_CHUNK = re.compile(rb"([0-9A-Fa-f]{1,8})[ \t]*(;[^\x00\r]*)?")


class BadRequest(Exception):
    """The bytes received are not a valid request; the connection is closed."""

    def __init__(self, reason: str, status: int = 400) -> None:
        """`reason` becomes the body of the reply."""
        super().__init__(reason)
        self.status = status


class _Reading(RawIOBase):
    """The incoming bytes of a connection, with one deadline for all reads."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        self._deadline = 0.0

    def restart(self) -> None:
        """Set the deadline to READ_TIMEOUT seconds from now."""
        self._deadline = time.monotonic() + READ_TIMEOUT

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        # A timeout of zero would make the socket non-blocking.
        self._connection.settimeout(max(self._deadline - time.monotonic(), 0.001))
        return self._connection.recv_into(buffer)


class Server:
    """Serves one core on a TCP port until `close`."""

    def __init__(self, core: Core, host: str = "127.0.0.1", port: int = 0) -> None:
        """Bind the port, so that `url` is known. Raises `OSError` if it cannot be bound. `start` begins to serve."""
        self._core = core
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self._listener = socket.create_server((host, port), family=family, backlog=1024)
        bound = self._listener.getsockname()
        name = f"[{bound[0]}]" if family == socket.AF_INET6 else bound[0]
        for own in (host, name) if host else (name,):
            core.visitors.allow(own)
        self.is_local = bound[0] == "::1" or bound[0].startswith("127.")
        """Whether only this machine can reach it."""
        self.on_answer: Callable[[str, str, str, float], None] | None = None
        """Called for each answer with the method, the path, the status or what became of it, and the seconds taken."""
        self.port: int = bound[1]
        self.url = f"http://{name}:{self.port}"
        self._connections: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._closed = False

    def start(self) -> None:
        """Accept connections on a background thread."""
        threading.Thread(target=self._accept, name="paystack-sandbox", daemon=True).start()

    def close(self) -> None:
        """Stop at once and shut open connections, without waiting."""
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
                time.sleep(ACCEPT_PAUSE)
                continue
            with self._lock:
                if self._closed:
                    connection.close()
                    return
                self._connections.add(connection)
            try:
                threading.Thread(
                    target=self._serve, args=(connection,), name="paystack-sandbox-http", daemon=True
                ).start()
            except RuntimeError:
                # No thread could be started: drop this client, and go on with the next.
                with self._lock:
                    self._connections.discard(connection)
                connection.close()

    def _serve(self, connection: socket.socket) -> None:
        """Answer one connection's requests in turn."""
        try:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            reading = _Reading(connection)
            with connection, BufferedReader(reading) as reader:
                while self._exchange(connection, reading, reader):
                    pass
        except OSError:
            # The other side went away, or the server is closing.
            pass
        finally:
            with self._lock:
                self._connections.discard(connection)

    def _exchange(self, connection: socket.socket, reading: _Reading, reader: BufferedReader[_Reading]) -> bool:
        """Receive one request and answer it; False if the connection ends."""
        try:
            reading.restart()
            if reader.peek(1)[:1] == _TLS_START:
                # The end of a TLS handshake would never look like the end of a request.
                raise BadRequest("this is http, not https")
            head = _read_head(reader)
            if head is None:
                return False
            method, target, version, headers = head
            length = _body_length(headers)
            host = host_of(headers)
            if headers.get("expect", "").lower() == "100-continue":
                connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
            reading.restart()
            body = _read_chunks(reader) if length is None else _read_exactly(reader, length)
        except BadRequest as problem:
            reply = Response(problem.status, {"content-type": "text/plain"}, str(problem).encode())
            return self._turn_away(connection, reply, problem)
        except Refused as refusal:
            return self._turn_away(connection, refusal.response(), refusal)
        asked = headers.get("connection", "").lower()
        keep_alive = "close" not in asked and (version == "1.1" or "keep-alive" in asked)
        base_url = f"http://{host}" if host else self.url
        request = Request.from_target(method, target, headers, body, base_url)
        if self.on_answer is None:
            return _send(connection, request, self._core.handle(request), keep_alive)
        begun = time.perf_counter()
        answer = self._core.handle(request)
        self.on_answer(request.method, request.path, _outcome(answer), time.perf_counter() - begun)
        return _send(connection, request, answer, keep_alive)

    def _turn_away(self, connection: socket.socket, reply: Response, reason: Exception) -> bool:
        """Answer what is no request, and end the connection."""
        if self.on_answer is not None:
            self.on_answer("?", f"({reason})", str(reply.status), 0.0)
        _turn_away(connection, reply)
        return False


def _send(connection: socket.socket, request: Request, reply: Reply, keep_alive: bool) -> bool:
    if isinstance(reply, Disconnect):
        return False
    connection.settimeout(READ_TIMEOUT)
    if isinstance(reply, Truncated):
        start = reply.response.body[: reply.keep]
        connection.sendall(_head(reply.response, keep_alive=False) + start)
        return False
    body = reply.body if has_body(request.method, reply.status) else b""
    connection.sendall(_head(reply, keep_alive) + body)
    return keep_alive


def _outcome(reply: Reply) -> str:
    """The status of a reply, or how it is lost."""
    if isinstance(reply, Disconnect):
        return "dropped"
    return f"{reply.response.status} cut short" if isinstance(reply, Truncated) else str(reply.status)


def _turn_away(connection: socket.socket, reply: Response) -> None:
    """Answer a request that was not read to its end, and end the connection."""
    connection.settimeout(LINGER)
    connection.sendall(_head(reply, keep_alive=False) + reply.body)
    # Closing while the client still sends would reset the connection, and the client would lose the answer.
    connection.shutdown(socket.SHUT_WR)
    deadline = time.monotonic() + LINGER
    while time.monotonic() < deadline and connection.recv(65_536):
        pass


def _head(reply: Response, keep_alive: bool) -> bytes:
    lines = [f"HTTP/1.1 {reply.status} {_PHRASES.get(reply.status, 'Unknown')}"]
    lines += [f"{name}: {value}" for name, value in reply.headers.items()]
    if has_body("GET", reply.status):
        lines.append(f"content-length: {len(reply.body)}")
    lines.append(f"connection: {'keep-alive' if keep_alive else 'close'}")
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1", "replace")


def _read_head(reader: BinaryIO) -> tuple[str, str, str, dict[str, str]] | None:
    """Method, target, version and headers by lower-case name; None if the stream ends first."""
    line = _read_line(reader)
    while line == b"":
        # Blank lines before a request are allowed.
        line = _read_line(reader)
    if line is None:
        return None
    request_line = _REQUEST_LINE.fullmatch(line)
    if request_line is None:
        raise BadRequest("malformed request line")
    method, target, major, minor = (part.decode("latin-1") for part in request_line.groups())
    if major != "1":
        raise BadRequest("only HTTP/1.0 and HTTP/1.1 are spoken here", 505)
    headers = _read_headers(reader)
    return None if headers is None else (method, target, f"{major}.{minor}", headers)


def _read_headers(reader: BinaryIO) -> dict[str, str] | None:
    """Headers, or the trailers of a body, up to the blank line; None if the stream ends first."""
    lines: list[tuple[str, str]] = []
    while line := _read_line(reader):
        header = _HEADER.fullmatch(line)
        if header is None:
            raise BadRequest("malformed header")
        if len(lines) == MOST_HEADERS:
            raise BadRequest("too many headers", 431)
        lines.append((header[1].decode("latin-1"), header[2].decode("latin-1").strip(" \t")))
    return None if line is None else join_headers(lines)


def _read_line(reader: BinaryIO) -> bytes | None:
    """One line without its line break; None if the stream ends first."""
    line = reader.readline(LONGEST_LINE)
    if line.endswith(b"\n"):
        return line[:-1].removesuffix(b"\r")
    if len(line) == LONGEST_LINE:
        raise BadRequest("line too long")
    return None


def _body_length(headers: dict[str, str]) -> int | None:
    """The length of the body, or None if it comes in chunks.

    A request that can be read in two ways is refused, as a proxy in front may have read it in the other way.
    """
    text = headers.get("content-length")
    coding = headers.get("transfer-encoding")
    if coding is not None:
        if text is not None:
            raise BadRequest("content-length and transfer-encoding exclude each other")
        if coding.lower() != "chunked":
            raise BadRequest("the only transfer-encoding is chunked", 501)
        return None
    if text is None:
        return 0
    if not (text.isascii() and text.isdigit()):
        raise BadRequest("malformed content-length")
    if len(text) > 18 or int(text) > LARGEST_BODY:
        raise Refused(BODY_TOO_LARGE)
    return int(text)


def _read_exactly(reader: BinaryIO, length: int) -> bytes:
    data = reader.read(length) if length else b""
    if len(data) < length:
        raise BadRequest("the body ended early")
    return data


def _read_chunks(reader: BinaryIO) -> bytes:
    """The whole body, which comes in chunks that begin with their length."""
    chunks: list[bytes] = []
    total = 0
    while True:
        line = _read_line(reader)
        if line is None:
            raise BadRequest("the body ended early")
        chunk = _CHUNK.fullmatch(line)
        if chunk is None:
            raise BadRequest("malformed chunk")
        size = int(chunk[1], 16)
        if size == 0:
            break
        total += size
        if total > LARGEST_BODY:
            raise Refused(BODY_TOO_LARGE)
        chunks.append(_read_exactly(reader, size))
        if _read_line(reader) != b"":
            raise BadRequest("malformed chunk")
    if _read_headers(reader) is None:
        raise BadRequest("the body ended early")
    return b"".join(chunks)
