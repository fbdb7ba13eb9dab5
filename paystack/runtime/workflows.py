"""Workflows: methods that make several calls, such as those of `payments`, written once for both clients.

A workflow is a generator. It makes a call with `yield from ask(lambda client: ...)`, pauses with `yield Wait(seconds)`,
and returns the outcome; `run` and `run_async` run it. Nothing here decides about retries: `exchange` decides what a
call raises, and the error is raised where the workflow made the call.
"""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar, cast

from paystack.runtime.drivers import drive, drive_async
from paystack.runtime.http import Wait

if TYPE_CHECKING:
    from typing import TypeAlias

    from paystack.api_client import AsyncPaystack, Paystack

T = TypeVar("T")


@dataclass(slots=True)
class Call:
    """Yielded by `ask`: make this call with the client, and send the reply to the workflow."""

    make: Callable[[Paystack], Any]


Workflow: TypeAlias = "Generator[Call | Wait, Any, T]"
"""A generator that returns a `T`."""


def ask(make: Callable[[Paystack], T]) -> Generator[Call, Any, T]:
    """Make one call, and return its reply: `verified = yield from ask(lambda client: ...)`.

    `make` is written for the synchronous client, so that type checkers check it; `run_async` makes the same call with
    the asynchronous client. The reply to a list is its first page: use its `data`, and do not iterate over it.
    """
    reply: T = yield Call(make)
    return reply


def run(workflow: Workflow[T], client: Paystack) -> T:
    """Run `workflow` with `client`, and return the outcome."""

    def perform(step: Call | Wait) -> Any:
        return _sleep(step.seconds) if isinstance(step, Wait) else step.make(client)

    return drive(workflow, perform)


async def run_async(workflow: Workflow[T], client: AsyncPaystack) -> T:
    """The asynchronous `run`."""

    async def perform(step: Call | Wait) -> Any:
        if isinstance(step, Wait):
            return await _async_sleep(step.seconds)
        # A test checks that both clients have the same methods with the same arguments, and type checkers check the
        # calls in `ask`. The cast only says that this client's replies have to be awaited.
        make = cast("Callable[[AsyncPaystack], Awaitable[Any]]", step.make)
        return await make(client)

    return await drive_async(workflow, perform)


_sleep = time.sleep


async def _async_sleep(seconds: float) -> None:
    import asyncio  # not at the top: programs that use only the synchronous client need not load it

    await asyncio.sleep(seconds)
