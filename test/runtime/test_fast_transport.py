"""What only the transport on httptools must do by itself, where others have a library for it."""

from __future__ import annotations

import asyncio
import gzip
import socket
import threading
import zlib
from collections.abc import Callable, Iterator
from itertools import cycle
from typing import Any

import pytest

from paystack import NetworkError, RequestTimeoutError
from paystack.runtime import fast_connection
from paystack.runtime.fast_transport import HttptoolsTransport
from test.support.wire import OK, Connection, Server, Wire, send, serve

HEAD = b"HTTP/1.1 200 OK\r\n"
CHUNKED = HEAD + b"transfer-encoding: chunked\r\n\r\n"


@pytest.fixture
def wire() -> Iterator[Wire]:
    made = Wire("httptools")
    yield made
    made.end()


def lost(wire: Wire, transport: Any, *args: Any, **options: Any) -> NetworkError:
    with pytest.raises(NetworkError) as caught:
        wire.send(transport, *args, **options)
    assert type(caught.value) is NetworkError
    return caught.value


def answers(*wholes: bytes) -> Callable[[Connection], None]:
    """Answers with these bytes, then as usual."""

    def behaviour(connection: Connection) -> None:
        for whole in wholes:
            connection.read()
            connection.write(whole)
        serve(connection)

    return behaviour


ENDLESS = {
    "the status line": (b"HTTP/1.1 200 ", b"O" * 1000),
    "the name of a header": (HEAD, b"x" * 1000),
    "the value of a header": (HEAD + b"x-a: ", b"b" * 1000),
    "headers": (HEAD, b"x-a: b\r\n" * 100),
    "interim answers": (b"", b"HTTP/1.1 103 Early Hints\r\nx-a: b\r\n\r\n" * 10),
    "the size of a chunk": (CHUNKED + b"5;a=", b"b" * 1000),
    "a trailer": (CHUNKED + b"0\r\nx-a: ", b"b" * 1000),
    "trailers": (CHUNKED + b"5\r\nhello\r\n0\r\n", b"x-a: b\r\n" * 100),
}


@pytest.mark.parametrize("what", ENDLESS)
def test_what_never_comes_to_a_body_is_given_up(wire: Wire, what: str) -> None:
    begin, again = ENDLESS[what]

    def is_endless(connection: Connection) -> None:
        connection.read()
        connection.write(begin)
        for piece in cycle([again]):
            connection.write(piece)

    with Server(is_endless, serve) as server:
        transport = wire.open(server.url)
        assert lost(wire, transport, "POST", "/refund", b"{}").sent is True
        assert wire.send(transport).body == OK


BARE = zlib.compressobj(9, zlib.DEFLATED, -15)
BARE_DEFLATE = BARE.compress(OK) + BARE.flush()
CODED = {
    "gzip": ("gzip", gzip.compress(OK)),
    "gzip by its old name": ("x-gzip", gzip.compress(OK)),
    "gzip in capitals": ("GZIP", gzip.compress(OK)),
    "gzip of several members": ("gzip", gzip.compress(OK[:5]) + gzip.compress(OK[5:9]) + gzip.compress(OK[9:])),
    "deflate": ("deflate", zlib.compress(OK)),
    "deflate without a header": ("deflate", BARE_DEFLATE),
    "none": ("identity", OK),
    "one that nobody asked for": ("x-own", OK),
}


@pytest.mark.parametrize("coding", CODED)
@pytest.mark.parametrize("size", [1, 7, 10_000])
def test_a_body_is_decoded(wire: Wire, coding: str, size: int) -> None:
    name, body = CODED[coding]

    def in_pieces(connection: Connection) -> None:
        connection.read()
        connection.write(HEAD + f"content-encoding: {name}\r\ntransfer-encoding: chunked\r\n\r\n".encode())
        for at in range(0, len(body), size):
            piece = body[at : at + size]
            connection.write(b"%x\r\n" % len(piece) + piece + b"\r\n")
        connection.write(b"0\r\n\r\n")
        serve(connection)

    with Server(in_pieces) as server:
        transport = wire.open(server.url)
        assert wire.send(transport).body == OK
        assert wire.send(transport).body == OK
    assert server.connections == 1
    assert b"accept-encoding: gzip, deflate\r\n" in server.requests[0]


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
@pytest.mark.parametrize("part", [1, 12, -1])
def test_a_compressed_body_that_is_cut_is_lost(wire: Wire, coding: str, part: int) -> None:
    body = {"gzip": gzip.compress(OK), "deflate": zlib.compress(OK)}[coding][:part]
    head = HEAD + f"content-encoding: {coding}\r\ncontent-length: {len(body)}\r\n\r\n".encode()
    with Server(answers(head + body)) as server:
        assert lost(wire, wire.open(server.url)).sent is True


@pytest.mark.parametrize("status", ["200 OK", "204 No Content", "304 Not Modified"])
def test_a_compressed_answer_may_have_no_body(wire: Wire, status: str) -> None:
    head = f"HTTP/1.1 {status}\r\ncontent-encoding: gzip\r\ncontent-length: 0\r\n\r\n".encode()
    with Server(answers(head)) as server:
        transport = wire.open(server.url)
        assert wire.send(transport).body == b""
        assert wire.send(transport).body == OK
    assert server.connections == 1


LENGTH = f"content-length: {len(OK)}\r\n".encode()
LAST = {
    "an older version": b"HTTP/1.0 200 OK\r\n" + LENGTH + b"\r\n" + OK,
    "it is said to close": HEAD + LENGTH + b"connection: close\r\n\r\n" + OK,
    "another answer follows": HEAD + LENGTH + b"\r\n" + OK + HEAD + LENGTH + b"\r\n" + OK,
    "part of another answer follows": HEAD + LENGTH + b"\r\n" + OK + b"HTTP/1.1 2",
    "nonsense follows": HEAD + LENGTH + b"\r\n" + OK + b"SSH-2.0-OpenSSH_9.6\r\n",
    "more follows than was announced": HEAD + LENGTH + b"\r\n" + OK + b"}",
    "more follows than the chunks": CHUNKED + b"%x\r\n" % len(OK) + OK + b"\r\n0\r\n\r\nmore",
}


@pytest.mark.parametrize("why", LAST)
def test_a_connection_is_not_used_again_where(wire: Wire, why: str) -> None:
    with Server(answers(LAST[why]), serve) as server:
        transport = wire.open(server.url)
        assert wire.send(transport).body == OK
        assert wire.send(transport, "POST", "/refund", b"{}").body == OK
    assert server.connections == 2


def test_an_answer_that_came_before_the_whole_request_was_read_is_the_last_on_its_connection(wire: Wire) -> None:
    def answers_early(connection: Connection) -> None:
        connection.sock.recv(1000)
        connection.answer(status="413 Payload Too Large")
        connection.hold()

    with Server(answers_early, serve) as server:
        transport = wire.open(server.url)
        assert wire.send(transport, "POST", "/thing", b"x" * 50_000_000).status == 413
        assert wire.send(transport).body == OK


def test_the_path_of_the_base_url_is_encoded(wire: Wire) -> None:
    with Server() as server:
        assert wire.send(wire.open(f"{server.url}/caf\u00e9/v%201")).body == OK
    assert server.requests[0].startswith(b"GET /caf%C3%A9/v%201/thing HTTP/1.1\r\n")


def test_what_follows_an_answer_to_head_is_not_the_next_answer(wire: Wire) -> None:
    with Server(answers(HEAD + LENGTH + b"\r\n" + OK), serve) as server:
        transport = wire.open(server.url)
        assert wire.send(transport, "HEAD").body == b""
        assert wire.send(transport).body == OK
    assert server.connections == 2


def test_trailers_are_not_headers(wire: Wire) -> None:
    whole = CHUNKED + b"%x\r\n" % len(OK) + OK + b"\r\n0\r\nx-request-id: stolen\r\n\r\n"
    with Server(answers(whole)) as server:
        response = wire.send(wire.open(server.url))
    assert (response.body, response.headers) == (OK, {"transfer-encoding": "chunked"})


@pytest.mark.parametrize(
    ("headers", "seen"),
    [
        ({"Host": "api.example"}, b"host: api.example\r\n"),
        ({"Accept-Encoding": "identity"}, b"accept-encoding: identity\r\n"),
        ({"Content-Length": "7"}, b"content-length: 2\r\n"),
    ],
)
def test_a_header_of_the_callers_takes_precedence_unless_it_would_break_the_request(
    wire: Wire, headers: dict[str, str], seen: bytes
) -> None:
    from paystack.runtime.encoding import merged_headers

    with Server() as server:
        transport = wire.open(server.url)
        made = send("POST", "/thing", b"{}")
        object.__setattr__(made, "headers", merged_headers(made.headers, headers))
        assert wire.do(transport.send(made)).body == OK
    name = seen.partition(b":")[0] + b":"
    assert server.requests[0].count(name) == 1
    assert seen in server.requests[0]


def test_a_connection_that_nobody_needs_is_closed(wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fast_connection, "KEPT_FOR", 0.1)

    async def until_it_is_closed(server: Server) -> None:
        while not server.ended.acquire(blocking=False):
            await asyncio.sleep(0.01)

    with Server() as server:
        transport = wire.open(server.url)
        assert wire.send(transport, read=0.2).body == OK
        wire.do(asyncio.wait_for(until_it_is_closed(server), 10))
        assert wire.send(transport).body == OK
    assert server.connections == 2


def test_a_connection_that_was_idle_for_too_long_is_not_used(wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    """The timer that would have closed it did not run, as when the process was frozen."""
    with Server() as server:
        transport = wire.open(server.url)
        assert wire.send(transport).body == OK
        monkeypatch.setattr(fast_connection, "KEPT_FOR", 0.0)
        assert wire.send(transport).body == OK
    assert server.connections == 2


class TestAddresses:
    """A host with several addresses."""

    @pytest.fixture
    def resolves_to(self, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
        def resolves(*ports: int) -> None:
            found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port)) for port in ports]
            real = socket.getaddrinfo  # for the server of the test, which connects to itself as it ends

            def getaddrinfo(host: str, *args: Any, **options: Any) -> Any:
                return found if host == "several.localhost" else real(host, *args, **options)

            monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)

        return resolves

    def test_the_next_is_tried_where_one_refuses(self, wire: Wire, resolves_to: Any) -> None:
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        with Server() as server:
            resolves_to(port, server.port)
            assert wire.send(wire.open("http://several.localhost")).body == OK
        assert b"host: several.localhost\r\n" in server.requests[0]

    def test_the_next_is_tried_where_one_is_silent(self, wire: Wire, resolves_to: Any) -> None:
        silent = socket.socket()
        silent.bind(("127.0.0.1", 0))
        silent.listen(0)
        fill = [socket.socket() for _ in range(3)]
        for sock in fill:
            sock.setblocking(False)
            sock.connect_ex(silent.getsockname())
        try:
            with Server() as server:
                resolves_to(silent.getsockname()[1], server.port)
                assert wire.send(wire.open("http://several.localhost"), connect=10).body == OK
        finally:
            for sock in [*fill, silent]:
                sock.close()

    def test_nothing_was_sent_where_all_refuse(self, wire: Wire, resolves_to: Any) -> None:
        ports = []
        for _ in range(2):
            with socket.create_server(("127.0.0.1", 0)) as free:
                ports.append(free.getsockname()[1])
        resolves_to(*ports)
        assert lost(wire, wire.open("http://several.localhost"), "POST", "/refund", b"{}").sent is False


class TestSent:
    """`sent` is False until the request was handed to the socket."""

    def test_a_connection_that_ended_before_the_request(self, wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
        """It ended between the two steps of the event loop in which it was made and used."""
        made = fast_connection.Connection.connection_made

        def ends(self: Any, transport: Any) -> None:
            made(self, transport)
            transport.abort()

        monkeypatch.setattr(fast_connection.Connection, "connection_made", ends)
        with Server() as server:
            error = lost(wire, wire.open(server.url), "POST", "/refund", b"{}")
        assert error.sent is False
        assert server.requests == []

    def test_a_task_that_is_cancelled_while_it_connects(self) -> None:
        async def use(url: str) -> int:
            transport = HttptoolsTransport(url)
            task = asyncio.ensure_future(transport.send(send("POST", "/refund", b"{}")))
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            left = len(asyncio.all_tasks()) - 1
            assert (await transport.send(send())).body == OK
            await transport.close()
            return left

        with Server() as server:
            assert asyncio.run(use(server.url)) == 0
        assert [request.split()[1] for request in server.requests] == [b"/thing"]


def test_closing_ends_what_is_under_way_as_lost(wire: Wire) -> None:
    begun = threading.Event()

    def silent(connection: Connection) -> None:
        connection.read()
        begun.set()
        connection.hold()

    async def use(transport: Any) -> NetworkError:
        task = asyncio.ensure_future(transport.send(send("POST", "/refund", b"{}")))
        await asyncio.to_thread(begun.wait, 10)
        await transport.close()
        with pytest.raises(NetworkError) as caught:
            await task
        return caught.value

    with Server(silent) as server:
        assert wire.do(use(wire.open(server.url))).sent is True


def test_a_server_that_does_not_read_a_large_request_is_given_up(wire: Wire) -> None:
    with Server(lambda connection: connection.hold()) as server:
        with pytest.raises(RequestTimeoutError) as caught:
            wire.send(wire.open(server.url), "POST", "/thing", b"x" * 50_000_000, read=0.2)
        assert caught.value.sent is True


def test_ctrl_c_while_an_answer_is_parsed_is_not_taken_for_a_broken_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    def pressed(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(fast_connection.Connection, "on_header", pressed)
    with Server() as server, pytest.raises(KeyboardInterrupt):
        asyncio.run(HttptoolsTransport(server.url).send(send()))
