"""A small TCP server that does to each connection, in order, what it was told to; and all transports to meet it."""

from __future__ import annotations

import math
import socket
import ssl
import struct
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import trustme

from paystack import AsyncPaystack, Paystack
from paystack.runtime.aio_transport import AiohttpTransport
from paystack.runtime.fast_transport import HttptoolsTransport
from paystack.runtime.http import Response, Send
from paystack.runtime.transport import AsyncTransport, Urllib3Transport
from test.support.driver import Driver

OK = b'{"status":true,"message":"m"}'


class Connection:
    """The server's side of one connection."""

    def __init__(self, server: Server, sock: socket.socket) -> None:
        self.server = server
        self.sock = sock
        self._unread = b""

    def read(self) -> bytes:
        """One whole request, empty when the client has closed."""
        while b"\r\n\r\n" not in self._unread:
            if not self._receive():
                return b""
        head, _, rest = self._unread.partition(b"\r\n\r\n")
        length = next((int(line[15:]) for line in head.split(b"\r\n") if line[:15].lower() == b"content-length:"), 0)
        while len(rest) < length:
            if not self._receive():
                return b""
            rest = self._unread.partition(b"\r\n\r\n")[2]
        self._unread = rest[length:]
        request = head + b"\r\n\r\n" + rest[:length]
        self.server.requests.append(request)
        return request

    def _receive(self) -> bool:
        try:
            more = self.sock.recv(65536)
        except OSError:
            return False
        self._unread += more
        return bool(more)

    def write(self, data: bytes) -> None:
        self.sock.sendall(data)

    def answer(self, body: bytes = OK, *, status: str = "200 OK", headers: str = "", length: int | None = None) -> None:
        size = len(body) if length is None else length
        self.write(f"HTTP/1.1 {status}\r\ncontent-length: {size}\r\n{headers}\r\n".encode() + body)

    def reset(self) -> None:
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    def hold(self) -> None:
        """Say nothing until the test is over."""
        self.server.over.wait(10)


Behaviour = Callable[[Connection], None]


def serve(connection: Connection) -> None:
    """Answer request after request on one connection."""
    while connection.read():
        connection.answer()


class Server:
    """Listens on loopback. The first connection gets the first behaviour, and so on; all later ones get the last."""

    def __init__(self, *behaviours: Behaviour, tls: ssl.SSLContext | None = None) -> None:
        self.requests: list[bytes] = []
        self.connections = 0
        self.over = threading.Event()
        self.ended = threading.Semaphore(0)
        """Released whenever the server has closed a connection."""
        self._behaviours = behaviours or (serve,)
        self._tls = tls
        self._open: list[socket.socket] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self.url = f"{'https' if tls else 'http'}://127.0.0.1:{self.port}"
        self._threads = [threading.Thread(target=self._accept, daemon=True)]

    def __enter__(self) -> Server:
        self._threads[0].start()
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.over.set()
        with socket.create_connection(("127.0.0.1", self.port)):
            pass  # wakes the accepting thread
        for sock in self._open:
            with suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(10)
        self._listener.close()

    def _accept(self) -> None:
        while True:
            sock, _ = self._listener.accept()
            if self.over.is_set():
                sock.close()
                return
            behaviour = self._behaviours[min(self.connections, len(self._behaviours) - 1)]
            self.connections += 1
            thread = threading.Thread(target=self._run, args=(sock, behaviour), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _run(self, sock: socket.socket, behaviour: Behaviour) -> None:
        try:
            wrapped = self._tls.wrap_socket(sock, server_side=True) if self._tls else sock
        except OSError:
            sock.close()
            return
        self._open.append(wrapped)
        with wrapped, suppress(OSError):  # which is what writing to a client that has gone raises
            behaviour(Connection(self, wrapped))
        self.ended.release()


def send(method: str = "GET", url: str = "/thing", body: bytes | None = None, **times: float) -> Send:
    headers = {"authorization": "Bearer sk_test_0123456789", "accept": "application/json"}
    if body is not None:
        headers["content-type"] = "application/json"
    return Send(method, url, headers, body, times.get("connect", 5), times.get("read", 5), times.get("left", math.inf))


TRANSPORTS: dict[str, Any] = {"sync": Urllib3Transport, "aiohttp": AiohttpTransport, "httptools": HttptoolsTransport}


class AiohttpPaystack(AsyncPaystack):
    """The asynchronous client as it is where httptools is not installed."""

    def _default_transport(self, proxy: str | None, ca_bundle: str | None) -> AsyncTransport:
        return AiohttpTransport(self.base_url, proxy=proxy, ca_bundle=ca_bundle)


CLIENTS: dict[str, Any] = {"sync": Paystack, "aiohttp": AiohttpPaystack, "httptools": AsyncPaystack}
ASYNC_TRANSPORTS, ASYNC_CLIENTS = list(TRANSPORTS.values())[1:], list(CLIENTS.values())[1:]


class Wire:
    """One of the transports behind one way to use it."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._driver = Driver(name)
        self._opened: list[Any] = []

    def open(self, url: str, **options: Any) -> Any:
        transport = TRANSPORTS[self.name](url, **options)
        self._opened.append(transport)
        return transport

    def send(self, transport: Any, *args: Any, **options: Any) -> Response:
        response: Response = self.do(transport.send(send(*args, **options)))
        return response

    def do(self, pending: Any) -> Any:
        return self._driver.result(pending)

    def end(self) -> None:
        for transport in self._opened:
            self.do(transport.close())
        self._driver.close()


def can_tunnel_encrypted(wire: Wire) -> bool:
    """Whether this client can reach a server through an encrypted proxy."""
    return wire.name == "sync" or sys.version_info >= (3, 11)


def certified(authority: trustme.CA, host: str = "127.0.0.1") -> ssl.SSLContext:
    """A server's side of TLS."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(host).configure_cert(context)
    return context


def pump(source: socket.socket, target: socket.socket) -> None:
    """Pass on what comes from `source` until it ends."""
    with suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)


def tunnel(connection: Connection, pass_back: Callable[[socket.socket, socket.socket], None] = pump) -> None:
    """What a proxy does after CONNECT: pass bytes on, both ways, and `pass_back` those from the server."""
    connection.read()
    port = int(connection.server.requests[0].split()[1].rpartition(b":")[2])
    with socket.create_connection(("127.0.0.1", port)) as far:
        connection.write(b"HTTP/1.1 200 OK\r\n\r\n")
        back = threading.Thread(target=pass_back, args=(far, connection.sock), daemon=True)
        back.start()
        pump(connection.sock, far)
        back.join(10)
