"""Fixtures for tests that drive the clients against the sandbox."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from paystack.sandbox import Sandbox
from test.conformance import AsyncCheckedTransport, CheckedTransport


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


class Caller:
    """One of the two clients behind one way to call: `call(lambda client: client.customers.fetch("CUS_x"))`."""

    def __init__(self, kind: str, sandbox: Sandbox) -> None:
        self._loop = asyncio.new_event_loop() if kind == "async" else None
        self.client: Any = (
            sandbox.async_client(transport=AsyncCheckedTransport(sandbox.url))
            if self._loop
            else sandbox.client(transport=CheckedTransport(sandbox.url))
        )

    def __call__(self, make: Callable[[Any], Any]) -> Any:
        result = self._run(make)
        assert not result.http.lenient, f"a reply of the sandbox does not fit {type(result).__name__}"
        return result

    def _run(self, make: Callable[[Any], Any]) -> Any:
        result = make(self.client)
        if self._loop is None:
            return result
        assert inspect.isawaitable(result), "a method of the asynchronous client must be awaited"

        async def awaited() -> Any:
            return await result

        return self._loop.run_until_complete(awaited())

    def items(self, make: Callable[[Any], Any]) -> list[Any]:
        """Every item of a list, over all its pages."""
        pages = make(self.client)
        if self._loop is None:
            return list(pages)

        async def collected() -> list[Any]:
            return [item async for item in pages]

        return self._loop.run_until_complete(collected())

    def close(self) -> None:
        if self._loop is None:
            self.client.close()
        else:
            self._loop.run_until_complete(self.client.close())
            self._loop.close()


@pytest.fixture(params=["sync", "async"])
def call(request: pytest.FixtureRequest, sandbox: Sandbox) -> Iterator[Caller]:
    caller = Caller(request.param, sandbox)
    yield caller
    caller.close()
