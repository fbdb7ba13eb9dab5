"""Both transports against real sockets on loopback: what comes back, and whether a failed request can have left."""

from __future__ import annotations

import asyncio
import base64
import gc
import gzip
import math
import os
import pickle
import select
import signal
import socket
import threading
import time
import tracemalloc
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import trustme
import urllib3

from paystack import AsyncPaystack, ConfigurationError, NetworkError, OutcomeUnknownError, Paystack, RequestTimeoutError
from paystack.runtime.per_loop import CONNECTIONS_AT_ONCE
from paystack.runtime.transport import proxy_and_login
from test.support.wire import (
    ASYNC_CLIENTS,
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
    serve,
    tunnel,
)

KEY = "sk_test_0123456789abcdef0123456789abcdef01234567"


@pytest.fixture(params=TRANSPORTS)
def wire(request: pytest.FixtureRequest) -> Iterator[Wire]:
    made = Wire(request.param)
    yield made
    made.end()


def failure(wire: Wire, transport: Any, *args: Any, **options: Any) -> NetworkError:
    with pytest.raises(NetworkError) as caught:
        wire.send(transport, *args, **options)
    assert caught.value.__cause__ is not None
    assert "sk_test" not in str(caught.value)
    return caught.value


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_a_request_arrives_as_it_was_made(wire: Wire, method: str) -> None:
    def answer(connection: Connection) -> None:
        connection.read()
        connection.answer(b"{}", status="201 Created", headers="X-Request-Id: r1\r\n")

    with Server(answer) as server:
        response = wire.send(wire.open(f"{server.url}/v1"), method, "/a%2Fb?x=1%202", b'{"a":1}')
    head, _, body = server.requests[0].partition(b"\r\n\r\n")
    line, *headers = head.decode().split("\r\n")
    names = [header.partition(":")[0].lower() for header in headers]
    assert line == f"{method} /v1/a%2Fb?x=1%202 HTTP/1.1"
    assert body == b'{"a":1}'
    assert sorted(set(names)) == sorted(names)
    assert {"authorization: Bearer sk_test_0123456789", "content-type: application/json"} <= set(headers) | {
        header[0].lower() + header[1:] for header in headers
    }
    assert (response.status, response.body, response.headers["x-request-id"]) == (201, b"{}", "r1")


@pytest.mark.parametrize("status", ["404 Not Found", "500 Oops", "429 Slow down", "204 No Content"])
def test_any_status_is_an_answer(wire: Wire, status: str) -> None:
    def answer(connection: Connection) -> None:
        connection.read()
        connection.answer(b"", status=status, headers="Retry-After: 3\r\n")

    with Server(answer) as server:
        response = wire.send(wire.open(server.url))
    assert response.status == int(status[:3])
    assert response.body == b""
    assert response.headers["retry-after"] == "3"


GZIPPED = gzip.compress(OK, mtime=0)
CHUNKED = b"4\r\n" + OK[:4] + b"\r\n" + b"%x;a=b\r\n" % len(OK[4:]) + OK[4:] + b"\r\n0\r\n\r\n"
ANSWERS = {
    "plain": (f"content-length: {len(OK)}\r\nconnection: keep-alive\r\n", OK),
    "spaced": (f"Content-Length:{len(OK)}\r\nX-A:  b c\t \r\nX-B:\r\nX-C: a:b\r\n", OK),
    "not ascii": (f"content-length: {len(OK)}\r\nx-a: caf\u00e9\r\n", OK),
    "repeated": (f"content-length: {len(OK)}\r\nX-A: 1\r\nx-a: 2\r\n", OK),
    "length twice": (f"content-length: {len(OK)}\r\ncontent-length: {len(OK)}\r\n", OK),
    "continued line": (f"x-a: b\r\n c\r\ncontent-length: {len(OK)}\r\n", OK),
    "no length": ("x-a: b\r\n", OK),
    "length is no number": ("content-length: many\r\n", OK),
    "closing": (f"content-length: {len(OK)}\r\nConnection: Close\r\n", OK),
    "chunked": ("Transfer-Encoding: chunked\r\n", CHUNKED),
    "chunked with a length": ("transfer-encoding: chunked\r\ncontent-length: 3\r\n", CHUNKED),
    "compressed": (f"content-encoding: gzip\r\ncontent-length: {len(GZIPPED)}\r\n", GZIPPED),
    "long head": (f"content-length: {len(OK)}\r\nx-a: {'b' * 20_000}\r\n", OK),
}


@pytest.mark.parametrize("head", ANSWERS)
@pytest.mark.parametrize("first_line", ["HTTP/1.1 200 OK", "HTTP/1.1 500 ", "HTTP/1.0 200 OK", "HTTP/1.1 302 Found"])
def test_an_answer_is_understood_however_it_is_written(head: str, first_line: str) -> None:
    headers, body = ANSWERS[head]
    whole = f"{first_line}\r\n{headers}\r\n".encode("iso-8859-1") + body

    def answers(connection: Connection) -> None:
        connection.read()
        connection.write(whole)

    sync = Wire("sync")
    with Server(answers) as server, urllib3.PoolManager() as pool:
        received = [sync.send(sync.open(server.url), left=left) for left in (math.inf, 60)]
        expected = pool.request("GET", server.url, redirect=False)
    sync.end()
    assert expected.data == OK
    for response in received:
        assert (response.status, response.body) == (expected.status, OK)
        assert response.headers == {name.lower(): value for name, value in expected.headers.items()}


@pytest.mark.parametrize("size", [0, 1, 8192, 300_000])
def test_a_body_of_any_size_arrives_whole(wire: Wire, size: int) -> None:
    def answers(connection: Connection) -> None:
        while connection.read():
            connection.answer(b"x" * size)

    with Server(answers) as server:
        transport = wire.open(server.url)
        for _ in range(2):
            assert wire.send(transport).body == b"x" * size
        wire.do(transport.close())
    assert server.connections == 1


@pytest.mark.parametrize("interim", ["100 Continue", "102 Processing", "103 Early Hints"])
def test_what_an_interim_answer_says_is_not_the_answer(wire: Wire, interim: str) -> None:
    def answers(connection: Connection) -> None:
        while request := connection.read():
            for _ in range(2):
                connection.write(f"HTTP/1.1 {interim}\r\nx-a: b\r\n\r\n".encode())
            connection.answer(request.split()[1])

    with Server(answers) as server:
        transport = wire.open(server.url)
        for url in ("/first", "/second"):
            response = wire.send(transport, "GET", url)
            assert (response.status, response.body) == (200, url.encode())
        wire.do(transport.close())
    assert server.connections == 1


def test_the_answer_to_head_has_no_body(wire: Wire) -> None:
    def answers(connection: Connection) -> None:
        while connection.read():
            connection.answer(b"", length=len(OK))

    with Server(answers) as server:
        transport = wire.open(server.url)
        for _ in range(2):
            assert wire.send(transport, "HEAD").body == b""
        wire.do(transport.close())
    assert server.connections == 1


def test_a_connection_is_used_again(wire: Wire) -> None:
    with Server() as server:
        transport = wire.open(server.url)
        for _ in range(3):
            assert wire.send(transport).body == OK
        wire.do(transport.close())
    assert (server.connections, len(server.requests)) == (1, 3)


@pytest.mark.parametrize("ending", ["closed", "reset"])
@pytest.mark.parametrize("encrypted", [False, True])
def test_a_connection_that_ended_while_nobody_looked_is_not_used_again(
    wire: Wire, authority: trustme.CA, bundle: str, encrypted: bool, ending: str
) -> None:
    """As when a function is frozen between two requests, or its event loop runs for one request at a time."""

    received = threading.Semaphore(0)

    def answers_and_ends(connection: Connection) -> None:
        connection.read()
        connection.answer()
        assert received.acquire(timeout=10)
        if ending == "reset":
            connection.reset()

    tls = certified(authority) if encrypted else None
    with Server(answers_and_ends, answers_and_ends, serve, tls=tls) as server:
        transport = wire.open(server.url, ca_bundle=bundle)
        for _ in range(2):
            assert wire.send(transport).body == OK
            received.release()
            assert server.ended.acquire(timeout=10)  # the event loop of the asynchronous client does not run meanwhile
        assert wire.send(transport, "POST", "/refund", b"{}").body == OK
        wire.do(transport.close())
        assert (server.connections, len(server.requests)) == (3, 3)


# Python 3.10 leaves a TLS connection within a tunnel open when the other side ended it.
@pytest.mark.filterwarnings("ignore:unclosed transport <asyncio.sslproto:ResourceWarning")
def test_a_tunnel_that_ended_while_nobody_looked_is_not_used_again(
    wire: Wire, authority: trustme.CA, bundle: str
) -> None:
    def answers_and_ends(connection: Connection) -> None:
        connection.read()
        connection.answer()

    with Server(answers_and_ends, serve, tls=certified(authority)) as server, Server(tunnel) as proxy:
        transport = wire.open(server.url, proxy=proxy.url, ca_bundle=bundle)
        assert wire.send(transport).body == OK
        while not _end_arrived(wire, transport):
            time.sleep(0.001)
        assert wire.send(transport, "POST", "/refund", b"{}").body == OK
        wire.do(transport.close())
        gc.collect()
    assert len(server.requests) == 2


def _end_arrived(wire: Wire, transport: Any) -> bool:
    """Returns whether the end of the transport's only connection has reached this machine."""
    if wire.name == "sync":
        (pool,) = transport._pools.values()
        sock = pool._idle[0].sock
    else:
        (session,) = transport._sessions.values()  # of aiohttp, as always with a proxy
        ((protocol, _),) = next(iter(session._connector._conns.values()))
        sock = protocol.transport.get_extra_info("socket")
    return sock is None or bool(select.select([sock.fileno()], [], [], 0)[0])


@pytest.mark.parametrize("client_type", ASYNC_CLIENTS)
def test_refunds_of_a_program_that_runs_its_loop_for_each_are_made_once(client_type: Any) -> None:
    def answers_once(connection: Connection) -> None:
        connection.read()
        connection.answer(b'{"status":true,"message":"m","data":{"id":1,"status":"pending","transaction":1042}}')

    loop = asyncio.new_event_loop()
    with Server(answers_once) as server:
        client = client_type(KEY, base_url=server.url)
        for number in range(5):
            assert loop.run_until_complete(client.refunds.create(1042, amount=1000 + number)).status is True
            assert server.ended.acquire(timeout=10)
        loop.run_until_complete(client.close())
        loop.close()
    assert len(server.requests) == 5


@pytest.mark.parametrize("way", ["direct", "tunnel", "encrypted tunnel"])
def test_an_encrypted_answer_that_nobody_requested_is_not_taken(
    wire: Wire, authority: trustme.CA, bundle: str, way: str
) -> None:
    """Nothing more arrives at the socket: the whole record was decrypted with the answer before it."""
    if way == "encrypted tunnel" and not can_tunnel_encrypted(wire):
        pytest.skip("asyncio has no TLS inside TLS before Python 3.11")
    head = b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n"

    def answers_twice(connection: Connection) -> None:
        while connection.read():
            connection.write(head % len(OK) + OK + (head % 3 + b"x" * 3) * 300)

    outside = certified(authority) if way == "encrypted tunnel" else None
    with Server(answers_twice, serve, tls=certified(authority)) as server, Server(tunnel, tls=outside) as proxy:
        transport = wire.open(server.url, proxy=None if way == "direct" else proxy.url, ca_bundle=bundle)
        assert wire.send(transport).body == OK
        assert wire.send(transport, "POST", "/refund", b"{}").body == OK
        wire.do(transport.close())
        gc.collect()
    assert len(server.requests) == 2


def test_a_connection_that_is_said_to_close_is_not_used_again(wire: Wire) -> None:
    def answers(connection: Connection) -> None:
        while connection.read():
            connection.answer(headers="connection: close\r\nconnection: keep-alive\r\n")

    with Server(answers) as server:
        transport = wire.open(server.url)
        for _ in range(2):
            assert wire.send(transport).body == OK
        wire.do(transport.close())
    assert server.connections == 2


def test_a_refused_connection_was_not_sent(wire: Wire) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    error = failure(wire, wire.open(f"http://127.0.0.1:{port}"), "POST", "/charge", b"{}")
    assert (type(error), error.sent, error.retryable) == (NetworkError, False, True)
    assert str(error) == "POST /charge was not sent: could not connect."


def test_a_host_that_does_not_exist_was_not_sent(wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*args: Any, **options: Any) -> Any:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    error = failure(wire, wire.open("https://api.paystack.invalid"))
    assert (type(error), error.sent) == (NetworkError, False)


def test_a_host_that_does_not_take_connections_was_not_sent(wire: Wire) -> None:
    # A listener whose queue is full answers nothing, which is what a host behind a firewall does.
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen(0)
    fill = [socket.socket() for _ in range(3)]
    for sock in fill:
        sock.setblocking(False)
        sock.connect_ex(listener.getsockname())
    try:
        started = time.monotonic()
        error = failure(wire, wire.open(f"http://127.0.0.1:{listener.getsockname()[1]}"), connect=0.05)
        assert time.monotonic() - started < 3
    finally:
        for sock in [*fill, listener]:
            sock.close()
    assert (type(error), error.sent) == (RequestTimeoutError, False)
    assert "0.05 s" in str(error)


def test_an_answer_that_does_not_come_in_time_was_sent(wire: Wire) -> None:
    def silent(connection: Connection) -> None:
        connection.read()
        connection.hold()

    with Server(silent) as server:
        started = time.monotonic()
        error = failure(wire, wire.open(server.url), read=0.05)
        assert time.monotonic() - started < 3
    assert (type(error), error.sent) == (RequestTimeoutError, True)
    assert "0.05 s" in str(error)


def test_an_answer_may_take_longer_than_connecting_may(wire: Wire) -> None:
    def slow(connection: Connection) -> None:
        connection.read()
        connection.server.over.wait(0.7)
        connection.answer()

    with Server(slow) as server:
        assert wire.send(wire.open(server.url), connect=0.5).body == OK


def test_each_request_on_a_connection_has_its_own_read_timeout(wire: Wire) -> None:
    def answers_ever_later(connection: Connection) -> None:
        for wait in (0, 0.4, 0.4):
            connection.read()
            connection.server.over.wait(wait)
            connection.answer()

    with Server(answers_ever_later) as server:
        transport = wire.open(server.url)
        assert wire.send(transport, read=0.2).body == OK
        assert wire.send(transport, read=5).body == OK
        error = failure(wire, transport, read=0.1)
    assert (type(error), error.sent, server.connections) == (RequestTimeoutError, True, 1)
    assert "0.1 s" in str(error)


def test_the_read_timeout_begins_anew_with_each_piece(wire: Wire) -> None:
    def answers_in_pieces(connection: Connection) -> None:
        connection.read()
        connection.write(b"HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\n")
        for _ in range(6):
            connection.server.over.wait(0.2)
            connection.write(b"x")

    with Server(answers_in_pieces) as server:
        assert wire.send(wire.open(server.url), read=1).body == b"xxxxxx"


def test_an_answer_that_stops_half_way_was_sent(wire: Wire) -> None:
    def stops(connection: Connection) -> None:
        connection.read()
        connection.answer(OK[:10], length=len(OK))
        connection.hold()

    with Server(stops) as server:
        error = failure(wire, wire.open(server.url), read=0.05)
    assert (type(error), error.sent) == (RequestTimeoutError, True)


def closes(connection: Connection) -> None:
    connection.read()


def resets(connection: Connection) -> None:
    connection.read()
    connection.reset()


def resets_in_headers(connection: Connection) -> None:
    connection.read()
    connection.write(b"HTTP/1.1 200 OK\r\ncontent-le")
    connection.reset()


def closes_in_headers(connection: Connection) -> None:
    connection.read()
    connection.write(b"HTTP/1.1 200 OK\r\ncontent-le")


def cuts_the_body(connection: Connection) -> None:
    connection.read()
    connection.answer(OK[:10], length=len(OK))


def cuts_the_chunks(connection: Connection) -> None:
    connection.read()
    connection.write(b'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{"sta\r\n')


def talks_nonsense(connection: Connection) -> None:
    connection.read()
    connection.write(b"SSH-2.0-OpenSSH_9.6\r\n\r\n")


def breaks_the_status(connection: Connection) -> None:
    connection.read()
    connection.answer(status="2000 OK")


def breaks_compression(connection: Connection) -> None:
    connection.read()
    connection.answer(b"not gzip", headers="content-encoding: gzip\r\n")


def announces_too_much(connection: Connection) -> None:
    connection.read()
    connection.answer(length=10**17)


def announces_a_huge_chunk(connection: Connection) -> None:
    connection.read()
    connection.write(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nffffffffffffffff\r\nok")


def announces_less_than_nothing(connection: Connection) -> None:
    connection.read()
    connection.write(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n-5\r\nok\r\n0\r\n\r\n")


def breaks_a_later_chunk(connection: Connection) -> None:
    connection.read()
    connection.write(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\nok\r\n")
    connection.server.over.wait(0.05)
    connection.write(b"-5\r\nok\r\n0\r\n\r\n")


def breaks_after_a_chunk(connection: Connection) -> None:
    connection.read()
    connection.write(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\nok")
    connection.server.over.wait(0.05)
    connection.write(b"\r\n-5\r\nok\r\n0\r\n\r\n")


LOSSES = [
    closes,
    resets,
    resets_in_headers,
    cuts_the_body,
    cuts_the_chunks,
    talks_nonsense,
    breaks_the_status,
    breaks_compression,
    announces_too_much,
    announces_a_huge_chunk,
    announces_less_than_nothing,
    breaks_a_later_chunk,
    breaks_after_a_chunk,
]


@pytest.mark.parametrize("loses", LOSSES)
@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE"])
def test_an_answer_that_is_lost_was_sent_once(wire: Wire, loses: Behaviour, method: str) -> None:
    with Server(loses, serve) as server:
        error = failure(wire, wire.open(server.url), method, "/thing", None if method == "GET" else b"{}")
    assert (error.sent, error.retryable) == (True, True)
    assert len(server.requests) == 1


LARGE = 2_000_000


def grows(coding: str) -> Behaviour:
    """Answers with a body that is much larger than it looks."""
    compress = {"gzip": gzip.compress, "deflate": zlib.compress}[coding]
    return lambda connection: answer_with(connection, f"content-encoding: {coding}\r\n", compress(b"x" * LARGE))


def answer_with(connection: Connection, headers: str, body: bytes) -> None:
    connection.read()
    connection.answer(body, headers=headers)
    serve(connection)


def is_endless(connection: Connection) -> None:
    connection.read()
    connection.write(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n")
    while True:
        connection.write(b"10000\r\n" + b"x" * 65536 + b"\r\n")


def has_no_length(connection: Connection) -> None:
    connection.read()
    connection.write(b"HTTP/1.1 200 OK\r\n\r\n")
    while True:
        connection.write(b"x" * 65536)


@pytest.mark.parametrize("left", [math.inf, 60])
@pytest.mark.parametrize("behaviour", [grows("gzip"), grows("deflate"), is_endless, has_no_length])
def test_an_answer_that_is_too_large_is_given_up(
    wire: Wire, behaviour: Behaviour, left: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("failures", "connections", "aio_transport", "fast_connection"):
        monkeypatch.setattr(f"paystack.runtime.{module}.LARGEST_BODY", 1_000_000)
    with Server(behaviour, serve) as server:
        transport = wire.open(server.url)
        with pytest.raises(NetworkError, match="answered with more than 1 MB") as caught:
            wire.send(transport, "POST", "/refund", b"{}", left=left)
        assert caught.value.sent is True
        assert wire.send(transport).body == OK
        wire.do(transport.close())


@pytest.mark.slow
def test_a_compressed_answer_does_not_fill_the_memory(wire: Wire) -> None:
    bomb = zlib.compressobj(9, zlib.DEFLATED, 31)
    body = b"".join(bomb.compress(bytes(1_000_000)) for _ in range(300)) + bomb.flush()
    with Server(lambda connection: answer_with(connection, "content-encoding: gzip\r\n", body)) as server:
        tracemalloc.start()
        with pytest.raises(NetworkError, match="more than 100 MB"):
            wire.send(wire.open(server.url))
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert peak < 250_000_000


@pytest.mark.parametrize(("method", "error"), [("POST", OutcomeUnknownError), ("GET", NetworkError)])
@pytest.mark.parametrize("client_type", CLIENTS.values())
def test_an_answer_that_is_too_large_is_fetched_once(
    client_type: Any, method: str, error: type[NetworkError], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It would be too large again; and a write may have taken effect."""
    body: Any = {} if method == "POST" else None

    async def call(client: Any) -> None:
        async with client:
            await client.request(method, "/thing", body=body)

    for module in ("failures", "connections", "aio_transport", "fast_connection"):
        monkeypatch.setattr(f"paystack.runtime.{module}.LARGEST_BODY", 1_000_000)
    with Server(grows("gzip")) as server, pytest.raises(error, match="more than 1 MB") as caught:
        client = client_type(KEY, base_url=server.url)
        if issubclass(client_type, AsyncPaystack):
            asyncio.run(call(client))
        else:
            client.request(method, "/thing", body=body)
    assert type(caught.value) is error
    assert len(server.requests) == 1


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE"])
def test_a_connection_that_breaks_at_its_second_request_is_reported(wire: Wire, method: str) -> None:
    def breaks(connection: Connection) -> None:
        connection.read()
        connection.answer()
        connection.read()

    with Server(breaks, serve) as server:
        transport = wire.open(server.url)
        wire.send(transport)
        error = failure(wire, transport, method, "/thing", None if method == "GET" else b"{}")
        assert error.sent is True
        assert len(server.requests) == 2, "the transport sent a request again by itself"
        assert wire.send(transport).body == OK


@pytest.mark.parametrize("client_type", CLIENTS.values())
@pytest.mark.parametrize("loses", [*LOSSES, closes_in_headers])
def test_a_write_whose_answer_is_lost_is_not_sent_again(client_type: Any, loses: Behaviour) -> None:
    async def write(client: Any) -> None:
        async with client:
            await client.request("POST", "/thing", body={})

    with Server(loses, serve) as server, pytest.raises(OutcomeUnknownError):
        client = client_type(KEY, base_url=server.url)
        if issubclass(client_type, AsyncPaystack):
            asyncio.run(write(client))
        else:
            client.request("POST", "/thing", body={})
    assert len(server.requests) == 1


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_redirect_is_not_followed(wire: Wire, status: int, method: str) -> None:
    with Server() as elsewhere:

        def redirects(connection: Connection) -> None:
            connection.read()
            connection.answer(b"", status=f"{status} Moved", headers=f"location: {elsewhere.url}/stolen\r\n")

        with Server(redirects) as server:
            response = wire.send(wire.open(server.url), method)
    assert response.status == status
    assert elsewhere.connections == 0


def test_cookies_are_not_kept(wire: Wire) -> None:
    def sets_cookie(connection: Connection) -> None:
        while connection.read():
            connection.answer(headers="set-cookie: a=b; Path=/\r\n")

    with Server(sets_cookie) as server:
        transport = wire.open(server.url.replace("127.0.0.1", "localhost"))
        wire.send(transport)
        wire.send(transport)
        wire.do(transport.close())
    assert b"cookie" not in server.requests[1].lower()


def test_credentials_in_a_netrc_file_are_not_used(wire: Wire, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("default login someone password hunter2\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    with Server() as server:
        transport = wire.open(server.url)
        wire.send(transport)
        wire.do(transport.close())
    assert b"Bearer sk_test_0123456789" in server.requests[0]
    assert server.requests[0].lower().count(b"authorization:") == 1


class TestTls:
    def server(self, authority: trustme.CA, host: str = "127.0.0.1") -> Server:
        return Server(tls=certified(authority, host))

    def test_a_certificate_that_nobody_vouches_for_is_final(self, wire: Wire, authority: trustme.CA) -> None:
        with self.server(authority) as server:
            error = failure(wire, wire.open(server.url), "POST", "/charge", b"{}")
        assert (type(error), error.sent, error.retryable) == (NetworkError, False, False)
        assert "certificate failed verification" in str(error)
        assert server.requests == []

    def test_a_certificate_for_another_host_is_final(self, wire: Wire, authority: trustme.CA, bundle: str) -> None:
        with self.server(authority, "elsewhere.example") as server:
            error = failure(wire, wire.open(server.url, ca_bundle=bundle))
        assert (error.sent, error.retryable) == (False, False)
        assert server.requests == []

    def test_a_ca_bundle_of_ones_own_is_trusted(self, wire: Wire, authority: trustme.CA, bundle: str) -> None:
        with self.server(authority) as server:
            transport = wire.open(server.url, ca_bundle=bundle)
            assert wire.send(transport).body == OK
            assert wire.send(transport).body == OK
            wire.do(transport.close())
        assert server.connections == 1

    @pytest.mark.parametrize("left", [math.inf, 60])
    def test_an_answer_that_nobody_asked_for_is_not_the_next_answer(
        self, wire: Wire, authority: trustme.CA, bundle: str, left: float
    ) -> None:
        def answers_twice(connection: Connection) -> None:
            connection.read()
            head = b"HTTP/1.1 200 OK\r\ncontent-length: 8151\r\n\r\n"
            # The first ends where the client's first piece of 8192 bytes does; the second is in the same TLS record.
            connection.write(head + b"x" * 8151 + b"HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\nstolen")
            while connection.read():
                connection.answer()

        with Server(answers_twice, serve, tls=certified(authority)) as server:
            transport = wire.open(server.url, ca_bundle=bundle)
            assert wire.send(transport, left=left).body == b"x" * 8151
            assert wire.send(transport, left=left).body == OK
            wire.do(transport.close())

    @pytest.mark.parametrize("name", ["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"])
    def test_a_ca_bundle_can_come_from_the_environment(
        self, wire: Wire, authority: trustme.CA, bundle: str, name: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv(name, bundle)
        with self.server(authority) as server:
            transport = wire.open(server.url)
            assert wire.send(transport).body == OK
            wire.do(transport.close())

    @pytest.mark.parametrize("content", [None, "not a certificate"])
    def test_a_ca_bundle_that_cannot_be_read_is_a_mistake_in_the_set_up(
        self, wire: Wire, tmp_path: Path, content: str | None
    ) -> None:
        bundle = tmp_path / "ca.pem"
        if content is not None:
            bundle.write_text(content)
        with pytest.raises(ConfigurationError, match=r"ca\.pem"):
            wire.send(wire.open("https://127.0.0.1:9", ca_bundle=str(bundle)))

    def test_the_scheme_may_be_written_in_capitals(self, wire: Wire, authority: trustme.CA, bundle: str) -> None:
        with self.server(authority) as server:
            transport = wire.open(server.url.replace("https:", "HTTPS:"), ca_bundle=bundle)
            assert wire.send(transport).body == OK
            wire.do(transport.close())

    def test_a_client_does_not_try_a_bad_certificate_again(self, authority: trustme.CA) -> None:
        with (
            self.server(authority) as server,
            Paystack(KEY, base_url=server.url) as client,
            pytest.raises(NetworkError, match="certificate") as caught,
        ):
            client.customers.fetch("CUS_x")
        assert not isinstance(caught.value, OutcomeUnknownError)
        assert caught.value.attempts == 1
        assert server.connections == 1


class TestProxy:
    def test_a_proxy_is_told_the_whole_url_and_its_own_credentials(self, wire: Wire) -> None:
        with Server() as proxy:
            address = proxy.url.replace("http://", "http://user:p%40ss@")
            transport = wire.open("http://127.0.0.1:9/v1", proxy=address)
            assert wire.send(transport, "POST", "/thing?x=1", b"{}").body == OK
            wire.do(transport.close())
        assert proxy.requests[0].startswith(b"POST http://127.0.0.1:9/v1/thing?x=1 HTTP/1.1\r\n")
        assert b"proxy-authorization: basic dxnlcjpwqhnz" in proxy.requests[0].lower()

    def test_an_encrypted_request_goes_through_a_tunnel(self, wire: Wire) -> None:
        def refuses(connection: Connection) -> None:
            connection.read()
            connection.answer(b"", status="403 Forbidden")

        with Server(refuses) as proxy:
            address = proxy.url.replace("http://", "http://user:pass@")
            error = failure(wire, wire.open("https://api.paystack.co", proxy=address), "POST", "/charge", b"{}")
        assert error.sent is False
        assert "pass" not in str(error)
        assert proxy.requests[0].startswith(b"CONNECT api.paystack.co:443 HTTP/1.")
        assert b"proxy-authorization: basic" in proxy.requests[0].lower()
        assert b"sk_test" not in proxy.requests[0]

    @pytest.mark.parametrize(
        ("login", "sent"),
        [
            ("user:p%E2%82%ACss", "user:p\u20acss".encode()),
            ("user:p\u20acss", "user:p\u20acss".encode()),
            ("user:caf%C3%A9", b"user:caf\xc3\xa9"),
            ("user:caf%E9", b"user:caf\xe9"),
            ("user:a%3Ab%40c", b"user:a:b@c"),
            ("user", b"user"),
        ],
    )
    @pytest.mark.parametrize("url", ["http://127.0.0.1:9", "https://api.paystack.co"])
    def test_a_login_to_a_proxy_is_sent_as_it_was_written(self, wire: Wire, url: str, login: str, sent: bytes) -> None:
        with Server(closes) as proxy:
            failure(wire, wire.open(url, proxy=proxy.url.replace("http://", f"http://{login}@")))
        head = proxy.requests[0].lower()
        assert head.count(b"proxy-authorization:") == 1
        assert b"proxy-authorization: basic " + base64.b64encode(sent).lower() + b"\r\n" in head

    def test_a_proxy_that_refuses_the_login_is_named(self, wire: Wire) -> None:
        def refuses(connection: Connection) -> None:
            connection.read()
            connection.answer(b"", status="407 Proxy Authentication Required")

        with Server(refuses) as proxy:
            address = proxy.url.replace("http://", "http://user:hunter2@")
            error = failure(wire, wire.open("https://api.paystack.co", proxy=address), "POST", "/charge", b"{}")
        assert (error.sent, error.retryable) == (False, False)
        assert "the proxy answered 407" in str(error) and "user:password@" in str(error)
        assert "hunter2" not in str(error)

    @pytest.mark.parametrize("is_tunnel", [True, False])
    def test_a_proxy_can_be_encrypted(self, wire: Wire, authority: trustme.CA, bundle: str, is_tunnel: bool) -> None:
        if is_tunnel and not can_tunnel_encrypted(wire):
            pytest.skip("asyncio has no TLS inside TLS before Python 3.11")
        inside, outside = (certified(authority), tunnel) if is_tunnel else (None, serve)
        with Server(tls=inside) as server, Server(outside, tls=certified(authority)) as proxy:
            transport = wire.open(
                server.url, proxy=proxy.url.replace("https://", "HTTPS://user:pass@"), ca_bundle=bundle
            )
            for _ in range(3):
                assert wire.send(transport).body == OK
            wire.do(transport.close())
        gc.collect()
        assert proxy.connections == 1
        assert b"proxy-authorization: basic " in proxy.requests[0].lower()
        assert not any(b"proxy-authorization" in request.lower() for request in server.requests)

    def test_an_encrypted_proxy_must_show_a_certificate(self, wire: Wire, authority: trustme.CA) -> None:
        with Server(tunnel, tls=certified(authority)) as proxy:
            error = failure(wire, wire.open("https://api.paystack.co", proxy=proxy.url), "POST", "/charge", b"{}")
        assert (error.sent, error.retryable) == (False, False)
        assert "certificate" in str(error)

    # Python 3.10 leaves a TLS connection within a tunnel open when the other side ended it.
    @pytest.mark.filterwarnings("ignore:unclosed transport <asyncio.sslproto:ResourceWarning")
    def test_a_tunnel_is_opened_again_when_the_server_ended_the_last(
        self, wire: Wire, authority: trustme.CA, bundle: str
    ) -> None:
        def answers_once(connection: Connection) -> None:
            connection.read()
            connection.answer(headers="connection: close\r\n")

        with Server(answers_once, tls=certified(authority)) as server, Server(tunnel) as proxy:
            transport = wire.open(server.url, proxy=proxy.url, ca_bundle=bundle)
            for _ in range(3):
                assert wire.send(transport).body == OK
            wire.do(transport.close())
        gc.collect()  # what was left open is reported here, not in a later test
        assert (server.connections, proxy.connections) == (3, 3)

    def test_a_proxy_that_is_down_was_not_sent(self, wire: Wire) -> None:
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        error = failure(wire, wire.open("https://api.paystack.co", proxy=f"http://127.0.0.1:{port}"))
        assert (error.sent, error.retryable) == (False, True)

    def test_the_environment_names_a_proxy(self, wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
        with Server(closes) as proxy:
            monkeypatch.setenv("HTTPS_PROXY", proxy.url)
            failure(wire, wire.open("https://api.paystack.co"))
        assert proxy.requests[0].startswith(b"CONNECT api.paystack.co:443")

    @pytest.mark.parametrize(
        ("no_proxy", "proxy"), [("paystack.co", None), ("*", None), ("example.com", "http://127.0.0.1:9")]
    )
    def test_the_environment_names_hosts_that_need_none(
        self, no_proxy: str, proxy: str | None, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("HTTPS_PROXY", "127.0.0.1:9")
        monkeypatch.setenv("NO_PROXY", no_proxy)
        assert proxy_and_login("https://api.paystack.co", None) == (proxy, None)

    def test_a_local_server_is_reached_without_the_environments_proxy(
        self, wire: Wire, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
        monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
        with Server() as server:
            transport = wire.open(server.url)
            assert wire.send(transport).body == OK
            wire.do(transport.close())

    @pytest.mark.parametrize(
        "proxy",
        [
            "socks5://user:hunter2@127.0.0.1:9",
            "ftp://hunter2",
            "http://",
            "http://user:hunter2@",
            "user:hunter2",
            "http://user:hunter2@127.0.0.1:99999",
            "http://user:hunter2@[::1:9",
            b"http://user:hunter2@127.0.0.1:9",
            {"https": "http://user:hunter2@127.0.0.1:9"},
        ],
    )
    def test_what_is_no_http_proxy_is_refused_without_showing_it(self, wire: Wire, proxy: Any) -> None:
        with pytest.raises(ConfigurationError, match="proxy") as caught:
            wire.send(wire.open("https://api.paystack.co", proxy=proxy))
        assert "hunter2" not in str(caught.value)


class TestLife:
    def test_closing_twice_is_fine_and_a_closed_transport_opens_again(self, wire: Wire) -> None:
        with Server() as server:
            transport = wire.open(server.url)
            wire.do(transport.close())
            wire.send(transport)
            wire.do(transport.close())
            wire.do(transport.close())
            assert wire.send(transport).body == OK
            wire.do(transport.close())
        assert server.connections == 2

    def test_a_transport_survives_pickling_without_its_connections(self, wire: Wire) -> None:
        with Server() as server:
            transport = wire.open(server.url, ca_bundle=None, proxy=None)
            wire.send(transport)
            twin = pickle.loads(pickle.dumps(transport))
            assert type(twin) is type(transport)
            assert wire.send(twin).body == OK
            wire.do(transport.close())
            wire.do(twin.close())
        assert server.connections == 2

    def test_the_settings_of_a_transport_survive_pickling(self, wire: Wire) -> None:
        transport = wire.open("https://api.paystack.co", proxy="http://127.0.0.1:9", ca_bundle="/ca.pem")
        twin = pickle.loads(pickle.dumps(transport))
        assert (twin._base_url, twin._proxy, twin._ca_bundle) == (
            "https://api.paystack.co",
            "http://127.0.0.1:9",
            "/ca.pem",
        )

    @pytest.mark.parametrize("client_type", CLIENTS.values())
    def test_a_client_survives_pickling(self, client_type: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("PAYSTACK_SECRET_KEY", KEY)
        client = client_type(base_url="http://127.0.0.1:9/v1", timeout=3, max_retries=1, deadline=9)
        assert client.customers is not None
        twin = pickle.loads(pickle.dumps(client))
        assert repr(twin) == repr(client)
        assert twin._settings == client._settings
        assert twin.customers._client is twin

    @pytest.mark.filterwarnings("ignore:.*multi-threaded:DeprecationWarning")
    def test_a_forked_child_opens_its_own_connection(self, wire: Wire) -> None:
        with Server() as server:
            transport = wire.open(server.url)
            wire.send(transport)
            child = os.fork()
            if child == 0:
                answered = False
                try:
                    if wire.name != "sync":  # a child of a program with an event loop starts a loop of its own
                        asyncio.set_event_loop(None)
                        answered = asyncio.run(transport.send(send("GET", "/child"))).body == OK
                    else:
                        answered = transport.send(send("GET", "/child")).body == OK
                finally:
                    os._exit(0 if answered else 1)
            assert os.waitpid(child, 0)[1] == 0
            assert wire.send(transport, "GET", "/parent").body == OK
            wire.do(transport.close())
        assert server.connections == 2
        assert [request.split()[1] for request in server.requests] == [b"/thing", b"/child", b"/parent"]

    def test_threads_share_a_client(self) -> None:
        with Server() as server, Paystack(KEY, base_url=server.url) as client:
            replies: list[Any] = []
            threads = [threading.Thread(target=lambda: replies.append(client.request("GET", "/x"))) for _ in range(8)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        assert [reply.status for reply in replies] == [True] * 8
        assert len(server.requests) == 8

    @pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")
    @pytest.mark.parametrize("client_type", ASYNC_CLIENTS)
    def test_an_asynchronous_client_outlives_its_event_loop(
        self, client_type: Any, caplog: pytest.LogCaptureFixture
    ) -> None:
        with Server() as server:
            client = client_type(KEY, base_url=server.url)

            async def use() -> Any:
                return await client.request("GET", "/x")

            async def use_and_close() -> Any:
                async with client:
                    return await use()

            assert asyncio.run(use()).status is True
            assert asyncio.run(use()).status is True
            assert asyncio.run(use_and_close()).status is True
            gc.collect()
        assert server.connections == 3
        assert "Unclosed" not in caplog.text

    @pytest.mark.parametrize("client_type", ASYNC_CLIENTS)
    def test_event_loops_in_two_threads_keep_their_own_connections(self, client_type: Any) -> None:
        with Server() as server:
            client = client_type(KEY, base_url=server.url)
            loops = [asyncio.new_event_loop() for _ in range(2)]
            threads = [threading.Thread(target=loop.run_forever) for loop in loops]
            for thread in threads:
                thread.start()
            for loop in loops * 3:
                done = asyncio.run_coroutine_threadsafe(client.request("GET", "/x"), loop).result(10)
                assert done.status is True
            for loop, thread in zip(loops, threads, strict=True):
                asyncio.run_coroutine_threadsafe(client.close(), loop).result(10)
                loop.call_soon_threadsafe(loop.stop)
                thread.join()
                loop.close()
        assert (server.connections, len(server.requests)) == (2, 6)

    @pytest.mark.parametrize("client_type", ASYNC_CLIENTS)
    def test_calls_of_one_event_loop_run_side_by_side(self, client_type: Any) -> None:
        together = threading.Barrier(5)

        def waits(connection: Connection) -> None:
            connection.read()
            together.wait(10)
            connection.answer()

        async def use(url: str) -> list[Any]:
            async with client_type(KEY, base_url=url) as client:
                return await asyncio.gather(*(client.request("GET", "/x") for _ in range(5)))

        with Server(waits) as server:
            assert [reply.status for reply in asyncio.run(use(server.url))] == [True] * 5

    @pytest.mark.parametrize("ending", ["closes", "resets"])
    def test_a_request_that_went_through_a_proxy_counts_as_sent(self, wire: Wire, ending: str) -> None:
        def takes_it(connection: Connection) -> None:
            connection.read()
            if ending == "resets":
                connection.reset()

        with Server(takes_it) as proxy:
            error = failure(wire, wire.open("http://127.0.0.1:9", proxy=proxy.url), "POST", "/refund", b"{}")
        assert error.sent is True

    # Python 3.10 leaves a TLS connection within a tunnel open when the other side ended it.
    @pytest.mark.filterwarnings("ignore:unclosed transport <asyncio.sslproto:ResourceWarning")
    @pytest.mark.parametrize("requests_before", [0, 1])
    def test_a_request_that_went_through_a_tunnel_counts_as_sent(
        self, wire: Wire, authority: trustme.CA, bundle: str, requests_before: int
    ) -> None:
        def origin(connection: Connection) -> None:
            for _ in range(requests_before):
                connection.read()
                connection.answer()
            connection.read()

        with Server(origin, tls=certified(authority)) as server, Server(tunnel) as proxy:
            transport = wire.open(server.url, proxy=proxy.url, ca_bundle=bundle)
            for _ in range(requests_before):
                wire.send(transport)
            error = failure(wire, transport, "POST", "/refund", b"{}")
            assert error.sent is True
            assert len(server.requests) == requests_before + 1
            wire.do(transport.close())
        gc.collect()  # what was left open is reported here, not in a later test


@pytest.mark.parametrize("left", [math.inf, 60])
@pytest.mark.parametrize("begin", [closes, closes_in_headers, cuts_the_body])
class TestInterruption:
    """What was given up halfway is never taken for the answer to the next request."""

    def test_ctrl_c(self, begin: Behaviour, left: float) -> None:
        class CtrlC(BaseException):
            pass

        def pressed(*_: object) -> None:
            raise CtrlC

        def is_interrupted(connection: Connection) -> None:
            begin(connection)  # the connection closes only when the whole behaviour ends, and this one goes on
            time.sleep(0.02)  # for the client to wait for the rest
            signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGUSR1)
            connection.hold()

        wire = Wire("sync")
        before = signal.signal(signal.SIGUSR1, pressed)
        try:
            with Server(is_interrupted, serve) as server:
                transport = wire.open(server.url)
                with pytest.raises(CtrlC):
                    wire.send(transport, "POST", "/refund", b"{}", left=left)
                assert wire.send(transport, left=left).body == OK
                wire.do(transport.close())
        finally:
            signal.signal(signal.SIGUSR1, before)
        assert [request.split()[1] for request in server.requests] == [b"/refund", b"/thing"]

    @pytest.mark.parametrize("transport_type", ASYNC_TRANSPORTS)
    def test_a_cancelled_task(self, transport_type: Any, begin: Behaviour, left: float) -> None:
        begun = threading.Event()

        def is_interrupted(connection: Connection) -> None:
            begin(connection)
            begun.set()
            connection.hold()

        async def use(url: str) -> None:
            transport = transport_type(url)
            given_up = asyncio.ensure_future(transport.send(send("POST", "/refund", b"{}", left=left)))
            await asyncio.to_thread(begun.wait, 10)
            await asyncio.sleep(0.02)  # for what was written to arrive
            given_up.cancel()
            with pytest.raises(asyncio.CancelledError):
                await given_up
            assert (await transport.send(send(left=left))).body == OK
            await transport.close()

        with Server(is_interrupted, serve) as server:
            asyncio.run(use(server.url))
        assert [request.split()[1] for request in server.requests] == [b"/refund", b"/thing"]


@pytest.mark.parametrize("transport_type", ASYNC_TRANSPORTS)
def test_a_task_that_is_cancelled_while_it_waits_for_a_connection_sends_nothing(transport_type: Any) -> None:
    async def use(url: str) -> None:
        transport = transport_type(url)
        first = [asyncio.ensure_future(transport.send(send())) for _ in range(CONNECTIONS_AT_ONCE)]
        while len(server.requests) < CONNECTIONS_AT_ONCE:
            await asyncio.sleep(0.01)
        waiting = [asyncio.ensure_future(transport.send(send("POST", "/refund", b"{}"))) for _ in range(3)]
        await asyncio.sleep(0)
        for task in waiting:
            task.cancel()
        await asyncio.wait(waiting)
        assert all(task.cancelled() for task in waiting)
        answer.set()
        assert {response.body for response in await asyncio.gather(*first)} == {OK}
        # Nobody's turn was lost with them.
        assert len(await asyncio.gather(*(transport.send(send()) for _ in range(CONNECTIONS_AT_ONCE)))) == len(first)
        await transport.close()

    answer = threading.Event()

    def answers_when_told(connection: Connection) -> None:
        while connection.read():
            answer.wait(10)
            connection.answer()

    with Server(answers_when_told) as server:
        asyncio.run(use(server.url))
    assert {request.split()[1] for request in server.requests} == {b"/thing"}


def test_a_server_that_drips_does_not_outlast_the_deadline(wire: Wire) -> None:
    def drips(connection: Connection) -> None:
        connection.read()
        connection.write(b"HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n")
        while not connection.server.over.wait(0.02):
            connection.write(b"x")

    with Server(drips) as server:
        began = time.monotonic()
        with pytest.raises(RequestTimeoutError) as caught:
            wire.send(wire.open(server.url), left=0.3)
        took = time.monotonic() - began
    assert caught.value.sent is True
    assert took < 5


@pytest.mark.parametrize("transport_type", ASYNC_TRANSPORTS)
def test_waiting_for_a_turn_is_not_waiting_for_a_connection(
    transport_type: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("paystack.runtime.per_loop.CONNECTIONS_AT_ONCE", 1)

    def slow(connection: Connection) -> None:
        while connection.read():
            time.sleep(0.15)
            connection.answer()

    async def three_at_once(url: str) -> list[int]:
        transport = transport_type(url)
        answers = await asyncio.gather(*(transport.send(send(connect=0.2)) for _ in range(3)))
        await transport.close()
        return [answer.status for answer in answers]

    with Server(slow) as server:
        assert asyncio.run(three_at_once(server.url)) == [200, 200, 200]
        assert server.connections == 1
