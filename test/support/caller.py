"""Either client behind one way to call it, so that a test is written once for both."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable
from typing import Any

from paystack.sandbox import Sandbox
from test.support.conformance import AsyncCheckedTransport, CheckedTransport


class Caller:
    """One of the two clients behind one way to call: `call(lambda client: client.customers.fetch("CUS_x"))`."""

    def __init__(self, kind: str, sandbox: Sandbox, *, checked: bool = True) -> None:
        self._loop = asyncio.new_event_loop() if kind == "async" else None
        options: dict[str, Any] = {}
        if checked:
            options["transport"] = (AsyncCheckedTransport if self._loop else CheckedTransport)(sandbox.url)
        self.client: Any = sandbox.async_client(**options) if self._loop else sandbox.client(**options)

    def __call__(self, make: Callable[[Any], Any]) -> Any:
        result = self.plain(make)
        assert not result.http.lenient, f"a reply of the sandbox does not fit {type(result).__name__}"
        return result

    def plain(self, make: Callable[[Any], Any]) -> Any:
        """The result of a call that gives no envelope, such as those of `client.payments`."""
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
