"""Workflows: several calls in one, such as those of `payments`, written once for both clients.

A workflow is a generator. It asks with `yield from ask(lambda client: ...)`, pauses with `yield Wait(seconds)`, and
returns the outcome; `run` and `run_async` carry it out. Nothing here decides about retries: what a call raises is
decided in `exchange`, and raised where the workflow asked.
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
    """Yielded by `ask`: make this call with the client, and send its reply back."""

    make: Callable[[Paystack], Any]


Workflow: TypeAlias = "Generator[Call | Wait, Any, T]"
"""A generator that returns a `T`."""


def ask(make: Callable[[Paystack], T]) -> Generator[Call, Any, T]:
    """The reply to the one call that `make` makes: `verified = yield from ask(lambda client: ...)`.

    `make` is written for the synchronous client, against whose methods type checkers hold it; `run_async` makes the
    same call with the asynchronous one. Of a list, the reply is its first page: look at its `data`, and do not iterate.
    """
    reply: T = yield Call(make)
    return reply


def run(workflow: Workflow[T], client: Paystack) -> T:
    """The outcome of `workflow`, whose calls `client` makes."""

    def perform(step: Call | Wait) -> Any:
        return _sleep(step.seconds) if isinstance(step, Wait) else step.make(client)

    return drive(workflow, perform)


async def run_async(workflow: Workflow[T], client: AsyncPaystack) -> T:
    """The asynchronous twin of `run`."""

    async def perform(step: Call | Wait) -> Any:
        if isinstance(step, Wait):
            return await _async_sleep(step.seconds)
        # Both clients have the same methods with the same arguments, which a test compares; here their replies are
        # awaited. That is all a type checker has to be told: the calls themselves it checked in `ask`.
        make = cast("Callable[[AsyncPaystack], Awaitable[Any]]", step.make)
        return await make(client)

    return await drive_async(workflow, perform)


_sleep = time.sleep


async def _async_sleep(seconds: float) -> None:
    import asyncio  # not at the top: it would cost those who use only the synchronous client

    await asyncio.sleep(seconds)
