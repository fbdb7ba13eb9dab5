"""Connections on which something else was answered than what was asked: they are not used again."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from paystack import OutcomeUnknownError
from test.support.scripted import KEY
from test.support.wire import CLIENTS, TRANSPORTS, Connection, Server, Wire


@pytest.fixture(params=TRANSPORTS)
def wire(request: pytest.FixtureRequest) -> Iterator[Wire]:
    made = Wire(request.param)
    yield made
    made.end()


def about(reference: str) -> bytes:
    data = {"id": 7, "reference": reference, "status": "success", "amount": 500_000, "currency": "NGN"}
    return json.dumps({"status": True, "message": "m", "data": data}).encode()


@pytest.mark.parametrize(
    "headers", ["", "x-odd: 1\r\n\tfolded\r\n", "connection: keep-alive\r\nconnection: keep-alive\r\n"]
)
@pytest.mark.parametrize("wrong", [about("order-1"), b"<html>", b'{"status":true}', b'{"status":true,"data":null}'])
def test_a_connection_that_answered_something_else_is_not_used_again(
    wire: Wire, monkeypatch: pytest.MonkeyPatch, wrong: bytes, headers: str
) -> None:
    """A proxy that repeats its last answer on a connection, and is right on the next one."""

    def repeats(connection: Connection) -> None:
        connection.read()
        connection.answer(about("order-1"))
        while connection.read():
            connection.answer(wrong, headers=headers)

    def right(connection: Connection) -> None:
        while connection.read():
            connection.answer(about("order-2"))

    monkeypatch.setattr("paystack.runtime.exchange._backoff", lambda attempts: 0.0)
    with Server(repeats, right) as server:
        client: Any = CLIENTS[wire.name](KEY, base_url=server.url, transport=wire.open(server.url))
        assert wire.do(client.transactions.verify("order-1")).data.reference == "order-1"
        for _ in range(3):
            assert wire.do(client.transactions.verify("order-2")).data.reference == "order-2"
        assert server.connections == 2
        assert len(server.requests) == 5


def test_a_write_that_is_answered_by_an_upgrade_is_unknown(wire: Wire) -> None:
    def upgrades(connection: Connection) -> None:
        connection.read()
        connection.write(b"HTTP/1.1 101 Switching Protocols\r\nupgrade: h2c\r\nconnection: upgrade\r\n\r\n")

    with Server(upgrades) as server:
        client: Any = CLIENTS[wire.name](KEY, base_url=server.url, transport=wire.open(server.url), timeout=2)
        with pytest.raises(OutcomeUnknownError):
            wire.do(client.refunds.create("order-1"))
        assert len(server.requests) == 1
