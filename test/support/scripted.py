"""Both clients over a transport that does what it is told, in virtual time: nothing sleeps, nothing opens a socket."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest

from paystack import AsyncPaystack, NetworkError, Paystack
from paystack.runtime.http import Response, Send
from test.support.driver import Driver

KEY = "sk_test_0123456789abcdef0123456789abcdef01234567"

Step = Response | NetworkError | Callable[[], Response]


def reply(status: int = 200, body: Any = None, **headers: str) -> Response:
    """A response; `body` is JSON unless it is bytes, and `retry_after="3"` is the header `retry-after: 3`."""
    if body is None:
        body = {"status": status < 300, "message": "As told"}
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Response(status, {name.replace("_", "-"): value for name, value in headers.items()}, content)


def customer(**fields: Any) -> Response:
    """The reply to `customers.fetch`, `create` and `update`."""
    data = {"id": 1, "customer_code": "CUS_x", "email": "ada@example.com", **fields}
    return reply(200, {"status": True, "message": "Customer retrieved", "data": data})


class Scripted:
    """A transport that answers with the steps it was given, in order, and keeps what was sent."""

    def __init__(self, *steps: Step) -> None:
        self.steps = list(steps)
        self.sent: list[Send] = []
        self.closed = 0

    def send(self, send: Send) -> Response:
        self.sent.append(send)
        assert self.steps, f"one request more than expected: {send}"
        step = self.steps.pop(0)
        if isinstance(step, NetworkError):
            raise step
        return step() if callable(step) else step

    def close(self) -> None:
        self.closed += 1


class AsyncScripted(Scripted):
    async def send(self, send: Send) -> Response:  # type: ignore[override]
        return super().send(send)

    async def close(self) -> None:  # type: ignore[override]
        super().close()


class Stage:
    """One of the two clients, its scripted transport, and a clock that only waits move on."""

    def __init__(self, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
        self.kind = kind
        self._driver = Driver(kind)
        self.now = 1000.0
        self.waits: list[float] = []
        self.jitter = 1.0
        self.transport = Scripted()

        async def async_sleep(seconds: float) -> None:
            self.sleep(seconds)

        monkeypatch.setattr("paystack.runtime.exchange.time", SimpleNamespace(monotonic=lambda: self.now))
        monkeypatch.setattr("paystack.runtime.exchange.random", SimpleNamespace(uniform=self.uniform))
        monkeypatch.setattr("paystack.runtime.client.time", SimpleNamespace(sleep=self.sleep))
        monkeypatch.setattr(asyncio, "sleep", async_sleep)

    def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.now += seconds

    def uniform(self, low: float, high: float) -> float:
        return low + (high - low) * self.jitter

    def client(self, *steps: Step, **options: Any) -> Any:
        """The client of this kind, whose transport takes `steps`."""
        if self.kind == "sync":
            self.transport = Scripted(*steps)
            return Paystack(KEY, transport=self.transport, **options)
        self.transport = AsyncScripted(*steps)
        return AsyncPaystack(KEY, transport=self.transport, **options)

    def run(self, pending: Any) -> Any:
        """The result of a call to the client, awaited if the client is asynchronous."""
        return self._driver.result(pending)

    def call(self, make: Callable[[Any], Any], *steps: Step, **options: Any) -> Any:
        """The result of `make(client)`, where the client's transport takes `steps`."""
        return self.run(make(self.client(*steps, **options)))

    def items(self, make: Callable[[Any], Any], *steps: Step) -> list[Any]:
        """All items of the list that `make(client)` gives."""
        return self._driver.items(make(self.client(*steps)))

    def close(self) -> None:
        self._driver.close()

    @property
    def sent(self) -> list[Send]:
        return self.transport.sent

    @property
    def body(self) -> Any:
        """The body of the only request, parsed."""
        assert len(self.sent) == 1
        return json.loads(self.sent[0].body or b"")
