"""Who works: threads that share a `Paystack`, or tasks that share an `AsyncPaystack`, over a bad network.

What they do is written once for both, as generators that yield calls.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from paystack import AsyncPaystack, Paystack
from paystack.runtime.aio_transport import AiohttpTransport
from paystack.runtime.drivers import drive, drive_async
from paystack.runtime.fast_transport import HttptoolsTransport
from paystack.runtime.http import Response, Wait
from paystack.runtime.http import Step as ClientStep
from test.soak.network import AsyncLateTransport, Lateness, LateTransport

HURRY = 20
"""The client's waits between attempts are this many times shorter, or 10,000 payments would take an hour."""

MOST_TRIES = 30
"""How often a question is asked before a worker gives up, which no run should come to."""

Step = Callable[[Any], Any]
"""What is done with a client; an asynchronous client's must be awaited."""

Job = Generator[Step, Any, None]


class HurriedPaystack(Paystack):
    """A client with short waits."""

    def _perform(self, step: ClientStep) -> Response:
        return super()._perform(hurried(step))


class HurriedAsyncPaystack(AsyncPaystack):
    """An asynchronous client with short waits."""

    async def _perform(self, step: ClientStep) -> Response:
        return await super()._perform(hurried(step))


def hurried(step: ClientStep) -> ClientStep:
    return Wait(step.seconds / HURRY) if isinstance(step, Wait) else step


class Threads:
    """Threads that share a client."""

    size, read_timeout = 8, 0.25
    over = "threads"

    def __init__(self, key: str, url: str, lateness: Lateness) -> None:
        network = LateTransport(url, lateness, self.size)
        self._client = HurriedPaystack(key, base_url=url, timeout=self.read_timeout, transport=network)

    def do(self, jobs: Iterable[Job]) -> None:
        """Carry the jobs out, begun in their order."""
        with ThreadPoolExecutor(self.size) as pool:
            for _ in pool.map(lambda job: drive(job, lambda step: step(self._client)), jobs):
                pass

    def close(self) -> None:
        self._client.close()


class Tasks:
    """Tasks that share an asynchronous client. They wait for each other, so they wait a little longer."""

    size, read_timeout = 200, 1.0
    over = "tasks"
    transport_type: type[AiohttpTransport | HttptoolsTransport] = AiohttpTransport

    def __init__(self, key: str, url: str, lateness: Lateness) -> None:
        self._loop = asyncio.new_event_loop()
        network = AsyncLateTransport(self.transport_type(url), lateness)
        self._client = HurriedAsyncPaystack(key, base_url=url, timeout=self.read_timeout, transport=network)

    def do(self, jobs: Iterable[Job]) -> None:
        """Carry the jobs out, begun in their order."""
        waiting = iter(jobs)

        async def work() -> None:
            for job in waiting:
                await drive_async(job, lambda step: step(self._client))

        async def everyone() -> None:
            await asyncio.gather(*(work() for _ in range(self.size)))

        self._loop.run_until_complete(everyone())

    def close(self) -> None:
        self._loop.run_until_complete(self._client.close())
        self._loop.close()


class FastTasks(Tasks):
    """The same over httptools."""

    over = "tasks over httptools"
    transport_type = HttptoolsTransport


Crew = Threads | Tasks


def name_of(crew: Crew | type[Crew]) -> str:
    """What a report calls a crew."""
    return f"{crew.size} {crew.over}"
