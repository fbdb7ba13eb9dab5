"""A keep-alive server that answers prepared bytes, so that what is measured is the client.

Run as `python -m benchmarks.server` it prints where it listens, as JSON, and ends when its input does.
"""

from __future__ import annotations

import asyncio
import json
import re
import ssl
import sys
import threading
from functools import cache
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import cast
from urllib.parse import parse_qs, urlsplit

import certifi
import trustme

from benchmarks import bodies

HOST = "127.0.0.1"
PAGE_SIZE = 50
LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)


@cache
def answer(request_line: bytes) -> bytes:
    """The whole reply to a request, made once."""
    method, target, _ = request_line.decode("ascii").split(" ")
    url = urlsplit(target)
    query = parse_qs(url.query)
    size = int(next((query[name][0] for name in ("perPage", "per_page", "limit") if name in query), PAGE_SIZE))
    body = _body(method, url.path.rstrip("/"), size)
    if body is None:
        return _reply("404 Not Found", b'{"status":false,"message":"The benchmark has no such endpoint"}')
    return _reply("200 OK", body)


def _body(method: str, path: str, size: int) -> bytes | None:
    if method == "GET" and path.startswith("/transaction/verify/"):
        return bodies.verified()
    if method == "GET" and path.startswith("/v1/charges/"):
        return bodies.stripe_charge()
    return {
        ("GET", "/transaction"): lambda: bodies.page(size),
        ("POST", "/customer"): bodies.created,
        ("GET", "/v1/charges"): lambda: bodies.stripe_page(size),
        ("POST", "/v1/customers"): bodies.stripe_customer,
    }.get((method, path), lambda: None)()


def _reply(status: str, body: bytes) -> bytes:
    """`body` under about as many headers as a real reply has."""
    head = [
        f"HTTP/1.1 {status}",
        "Date: Mon, 05 Jan 2026 09:21:48 GMT",
        "Content-Type: application/json; charset=utf-8",
        f"Content-Length: {len(body)}",
        "Connection: keep-alive",
        "Access-Control-Allow-Origin: *",
        "Cache-Control: no-cache, no-store",
        "Strict-Transport-Security: max-age=31536000",
        "Vary: Accept-Encoding",
        "X-Content-Type-Options: nosniff",
        "X-Request-Id: 5f0c0f5e7d9b4b6f8d3c2a1b0e9f8d7c",
    ]
    return "\r\n".join([*head, "", ""]).encode() + body


class Canned(asyncio.Protocol):
    """One connection: an answer for each whole request."""

    transport: asyncio.Transport
    received = b""
    delay = 0.0
    """Seconds until an answer is sent."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast("asyncio.Transport", transport)  # uvloop's are not subclasses

    def data_received(self, data: bytes) -> None:
        self.received += data
        while True:
            head, is_whole, rest = self.received.partition(b"\r\n\r\n")
            length = LENGTH.search(head)
            expected = int(length[1]) if length else 0
            if not is_whole or len(rest) < expected:
                return
            self.received = rest[expected:]
            reply = answer(head.partition(b"\r\n")[0])
            if self.delay:
                asyncio.get_running_loop().call_later(self.delay, self.transport.write, reply)
            else:
                self.transport.write(reply)


class FarAway(Canned):
    """A connection to a server on another continent."""

    delay = 0.15


def _tls(folder: Path) -> tuple[ssl.SSLContext, Path]:
    """The server's side of TLS, and a bundle of the usual authorities together with the one made for it."""
    authority = trustme.CA()
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert(HOST, "localhost").configure_cert(context)
    bundle = folder / "authorities.pem"
    bundle.write_bytes(Path(certifi.where()).read_bytes() + authority.cert_pem.bytes())
    return context, bundle


async def _serve() -> None:
    loop = asyncio.get_running_loop()
    ended = asyncio.Event()

    def wait_for_the_end() -> None:
        sys.stdin.read()
        loop.call_soon_threadsafe(ended.set)

    with TemporaryDirectory() as folder:
        context, bundle = _tls(Path(folder))
        plain = await loop.create_server(Canned, HOST, 0)
        secure = await loop.create_server(Canned, HOST, 0, ssl=context)
        slow = await loop.create_server(FarAway, HOST, 0)
        port, secure_port, slow_port = (server.sockets[0].getsockname()[1] for server in (plain, secure, slow))
        where = {
            "url": f"http://{HOST}:{port}",
            "tls_url": f"https://{HOST}:{secure_port}",
            "slow_url": f"http://{HOST}:{slow_port}",
            "bundle": str(bundle),
        }
        print(json.dumps(where), flush=True)
        threading.Thread(target=wait_for_the_end, daemon=True).start()
        await ended.wait()


def main() -> None:
    """Serve until the input ends, on uvloop where there is one."""
    try:
        new_event_loop = import_module("uvloop").new_event_loop
    except ImportError:
        new_event_loop = asyncio.new_event_loop
    new_event_loop().run_until_complete(_serve())


if __name__ == "__main__":
    main()
