"""A peer that says a little, for ever, at each stage of a request: it never outlasts the deadline of the call."""

from __future__ import annotations

import asyncio
import gzip
import socket
import threading
import time
from collections.abc import Iterator
from itertools import chain, cycle
from typing import Any

import pytest
import trustme

from paystack import AsyncPaystack, RequestTimeoutError
from paystack.runtime.per_loop import CONNECTIONS_AT_ONCE
from test.support.scripted import KEY
from test.support.wire import (
    ASYNC_TRANSPORTS,
    CLIENTS,
    OK,
    TRANSPORTS,
    Behaviour,
    Connection,
    Server,
    Wire,
    can_tunnel_encrypted,
    certified,
    send,
    tunnel,
)

DEADLINE = 0.25
LATE = 2
"""Seconds past the deadline that a busy machine may take to notice it."""

HEAD = b"HTTP/1.1 200 OK\r\n"
LENGTH = HEAD + b"content-length: 100000\r\n\r\n"
CHUNKED = HEAD + b"transfer-encoding: chunked\r\n\r\n"
ZIPPED = gzip.compress(bytes(range(256)) * 4000, mtime=0)


def pieces(begin: bytes, again: bytes) -> Iterator[bytes]:
    return chain([begin], cycle(again[at : at + 1] for at in range(len(again))))


STAGES = {
    "the status line": (b"HTTP/1.1 200 ", b"O"),
    "the name of a header": (HEAD, b"x"),
    "the value of a header": (HEAD + b"x-a: ", b"b"),
    "interim answers": (b"", b"HTTP/1.1 102 Processing\r\n\r\n"),
    "hints": (b"", b"HTTP/1.1 103 Early Hints\r\nx-a: b\r\n\r\n"),
    "continue": (b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
    "the body": (LENGTH, b"x"),
    "a body without a length": (HEAD + b"\r\n", b"x"),
    "the size of a chunk": (CHUNKED + b"5;a=", b"b"),
    "a chunk": (CHUNKED + b"ffff\r\n", b"x"),
    "many chunks": (CHUNKED, b"1\r\nx\r\n"),
    "the name of a trailer": (CHUNKED + b"0\r\n", b"x"),
    "the value of a trailer": (CHUNKED + b"0\r\nx-a: ", b"b"),
    "a compressed body": (
        HEAD + b"content-encoding: gzip\r\ncontent-length: %d\r\n\r\n" % len(ZIPPED) + ZIPPED[:10],
        ZIPPED[10:],
    ),
    "nothing": (b"", b""),
}


def drips(begin: bytes, again: bytes) -> Behaviour:
    def behaviour(connection: Connection) -> None:
        connection.read()
        drip(connection, begin, again)

    return behaviour


def drip(connection: Connection, begin: bytes, again: bytes) -> None:
    if not again:
        connection.hold()
    for piece in pieces(begin, again):
        connection.write(piece)
        if connection.server.over.wait(0.005):
            return


@pytest.fixture(params=TRANSPORTS)
def wire(request: pytest.FixtureRequest) -> Iterator[Wire]:
    made = Wire(request.param)
    yield made
    made.end()


def late(wire: Wire, transport: Any, *args: Any, **options: Any) -> RequestTimeoutError:
    began = time.monotonic()
    with pytest.raises(RequestTimeoutError) as caught:
        wire.send(transport, *args, **{"left": DEADLINE, **options})
    took = time.monotonic() - began
    assert took < options.get("left", DEADLINE) + LATE
    return caught.value


@pytest.mark.parametrize("stage", STAGES)
def test_an_answer_that_drips(wire: Wire, stage: str) -> None:
    def answers_then_drips(connection: Connection) -> None:
        connection.read()
        connection.answer()
        drips(*STAGES[stage])(connection)

    with Server(answers_then_drips) as server:
        transport = wire.open(server.url)
        assert wire.send(transport).body == OK
        error = late(wire, transport, "POST", "/refund", b"{}")
    assert error.sent is True
    assert len(server.requests) == 2


def test_the_first_answer_on_a_connection_that_drips(wire: Wire) -> None:
    with Server(drips(*STAGES["the value of a header"])) as server:
        assert late(wire, wire.open(server.url), left=1).sent is True


@pytest.mark.filterwarnings("ignore:Sending a large body:ResourceWarning")
def test_a_server_that_does_not_read_a_large_body(wire: Wire) -> None:
    with Server(lambda connection: connection.hold()) as server:
        assert late(wire, wire.open(server.url), "POST", "/thing", b"x" * 50_000_000, left=1).sent is True


@pytest.mark.parametrize("limit", ["deadline", "connect timeout"])
@pytest.mark.parametrize(
    ("begin", "again"),
    [(b"HTTP/1.1 200 O", b"K"), (b"HTTP/1.1 200 OK\r\nx-a: ", b"b"), (b"HTTP/1.1 200 OK\r\n", b"x"), (b"", b"")],
)
def test_a_proxy_that_drips_when_it_is_asked_for_a_tunnel(wire: Wire, begin: bytes, again: bytes, limit: str) -> None:
    times = {"left": DEADLINE} if limit == "deadline" else {"left": 60, "connect": DEADLINE}
    with Server(drips(begin, again)) as proxy:
        transport = wire.open("https://api.paystack.co", proxy=proxy.url)
        began = time.monotonic()
        error = late(wire, transport, "POST", "/charge", b"{}", **times)
        assert time.monotonic() - began < DEADLINE + LATE
    assert error.sent is False


@pytest.mark.parametrize("limit", ["deadline", "connect timeout"])
@pytest.mark.parametrize("again", [b"\0", b""])
def test_a_handshake_that_drips(wire: Wire, again: bytes, limit: str) -> None:
    times = {"left": DEADLINE} if limit == "deadline" else {"left": 60, "connect": DEADLINE}
    with Server(lambda connection: drip(connection, b"\x16\x03\x03\x40\x00\x02\x00\x3f\xfc", again)) as server:
        began = time.monotonic()
        error = late(wire, wire.open(server.url.replace("http:", "https:")), "POST", "/charge", b"{}", **times)
        assert time.monotonic() - began < DEADLINE + LATE
    assert error.sent is False


def test_a_handshake_in_a_tunnel_that_drips(wire: Wire) -> None:
    def opens_then_drips(connection: Connection) -> None:
        connection.read()
        connection.write(b"HTTP/1.1 200 OK\r\n\r\n")
        connection.sock.recv(1)  # the client's side of the handshake begins
        drip(connection, b"\x16\x03\x03\x40\x00\x02\x00\x3f\xfc", b"\0")

    with Server(opens_then_drips) as proxy:
        error = late(wire, wire.open("https://api.paystack.co", proxy=proxy.url), "POST", "/charge", b"{}")
    assert error.sent is False


def test_an_encrypted_answer_that_drips(wire: Wire, authority: trustme.CA, bundle: str) -> None:
    with Server(drips(*STAGES["the value of a header"]), tls=certified(authority)) as server:
        transport = wire.open(server.url, ca_bundle=bundle)
        assert late(wire, transport, left=1).sent is True


@pytest.fixture
def tunneling(wire: Wire) -> Wire:
    """The transports that reach a server through an encrypted proxy."""
    if not can_tunnel_encrypted(wire):
        pytest.skip("asyncio has no TLS inside TLS before Python 3.11")
    return wire


@pytest.mark.parametrize("limit", ["deadline", "connect timeout"])
@pytest.mark.parametrize("again", [b"\0", b""])
def test_a_handshake_in_an_encrypted_tunnel_that_drips(
    tunneling: Wire, authority: trustme.CA, bundle: str, again: bytes, limit: str
) -> None:
    def opens_then_drips(connection: Connection) -> None:
        connection.read()
        connection.write(b"HTTP/1.1 200 OK\r\n\r\n")
        connection.sock.recv(1)  # the client's side of the handshake begins
        drip(connection, b"\x16\x03\x03\x40\x00\x02\x00\x3f\xfc", again)

    times = {"left": DEADLINE} if limit == "deadline" else {"left": 60, "connect": DEADLINE}
    with Server(opens_then_drips, tls=certified(authority)) as proxy:
        transport = tunneling.open("https://api.paystack.co", proxy=proxy.url, ca_bundle=bundle)
        began = time.monotonic()
        error = late(tunneling, transport, "POST", "/charge", b"{}", **times)
        assert time.monotonic() - began < DEADLINE + LATE
    assert error.sent is False


def test_an_answer_in_an_encrypted_tunnel_that_drips(tunneling: Wire, authority: trustme.CA, bundle: str) -> None:
    """The server answers at once. The proxy passes on a byte of it now and then."""

    def drop_by_drop(source: socket.socket, target: socket.socket) -> None:
        while data := source.recv(65536):
            for piece in [data] if len(server.requests) < 2 else [data[at : at + 1] for at in range(len(data))]:
                target.sendall(piece)
                if len(server.requests) > 1 and proxy.over.wait(0.005):
                    return

    def answers_at_length(connection: Connection) -> None:
        connection.read()
        connection.answer()
        connection.read()
        connection.answer(b" " * 16_000)

    with (
        Server(answers_at_length, tls=certified(authority)) as server,
        Server(lambda connection: tunnel(connection, drop_by_drop), tls=certified(authority)) as proxy,
    ):
        transport = tunneling.open(server.url, proxy=proxy.url, ca_bundle=bundle)
        assert tunneling.send(transport).body == OK
        assert late(tunneling, transport, "POST", "/refund", b"{}").sent is True


@pytest.mark.filterwarnings("ignore:Sending a large body:ResourceWarning")
def test_a_large_body_that_is_not_read_behind_an_encrypted_tunnel(
    tunneling: Wire, authority: trustme.CA, bundle: str
) -> None:
    with (
        Server(tunnel, tls=certified(authority)) as proxy,
        Server(lambda connection: connection.hold(), tls=certified(authority)) as server,
    ):
        transport = tunneling.open(server.url, proxy=proxy.url, ca_bundle=bundle)
        assert late(tunneling, transport, "POST", "/thing", b"x" * 10_000_000, left=1).sent is True


@pytest.mark.parametrize("transport_type", ASYNC_TRANSPORTS)
def test_calls_that_wait_for_a_free_connection(transport_type: Any) -> None:
    asked = threading.Semaphore(0)

    def asked_and_silent(connection: Connection) -> None:
        connection.read()
        asked.release()
        connection.hold()

    async def use(url: str) -> list[Any]:
        transport = transport_type(url)
        under_way = [asyncio.ensure_future(transport.send(send())) for _ in range(CONNECTIONS_AT_ONCE)]
        for _ in under_way:
            assert await asyncio.to_thread(asked.acquire, timeout=10)
        began = time.monotonic()
        waiting = (transport.send(send("POST", "/refund", b"{}", left=DEADLINE)) for _ in range(400))
        errors = await asyncio.gather(*waiting, return_exceptions=True)
        assert time.monotonic() - began < DEADLINE + LATE
        for task in under_way:
            task.cancel()
        await asyncio.wait(under_way)
        await transport.close()
        return errors

    with Server(asked_and_silent) as server:
        errors = asyncio.run(use(server.url))
    assert {type(error) for error in errors} == {RequestTimeoutError}
    assert {error.sent for error in errors} == {False}
    assert {request.split()[1] for request in server.requests} == {b"/thing"}


@pytest.mark.parametrize("client_type", CLIENTS.values())
def test_a_call_with_its_retries_ends_at_its_deadline(client_type: Any) -> None:
    async def use(client: Any) -> None:
        async with client:
            await client.customers.fetch("CUS_x")

    with Server(drips(*STAGES["the value of a header"])) as server:
        began = time.monotonic()
        with pytest.raises(RequestTimeoutError):
            client = client_type(KEY, base_url=server.url, deadline=DEADLINE, max_retries=9)
            if issubclass(client_type, AsyncPaystack):
                asyncio.run(use(client))
            else:
                client.customers.fetch("CUS_x")
        assert time.monotonic() - began < DEADLINE + LATE
