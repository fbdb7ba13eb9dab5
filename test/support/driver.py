"""Drives synchronous and asynchronous code alike, so that a test is written once for both clients."""

from __future__ import annotations

import asyncio
import inspect
from typing import Any


class Driver:
    """Gives back results of the kind "sync" as they are, and awaits those of any other kind in one event loop."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.is_async = kind != "sync"
        self._loop = asyncio.new_event_loop() if self.is_async else None

    def result(self, pending: Any) -> Any:
        """`pending` itself, or what awaiting it gives."""
        if self._loop is None:
            return pending
        assert inspect.isawaitable(pending), "an asynchronous method must be awaited"

        async def awaited() -> Any:
            return await pending

        return self._loop.run_until_complete(awaited())

    def items(self, pages: Any) -> list[Any]:
        """Every item of a list, over all its pages."""
        if self._loop is None:
            return list(pages)

        async def collected() -> list[Any]:
            return [item async for item in pages]

        return self._loop.run_until_complete(collected())

    def close(self) -> None:
        if self._loop is not None:
            self._loop.run_until_complete(self._loop.shutdown_asyncgens())
            self._loop.close()
