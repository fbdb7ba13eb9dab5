"""Workflows: methods that make several calls, such as those of `payments`, written once for both clients.

A workflow is a generator. It makes a call with `yield from ask(lambda client: ...)`, pauses with `yield Wait(seconds)`,
and returns the outcome; `run` and `run_async` run it. Nothing here decides about retries: `exchange` decides what a
call raises, and the error is raised where the workflow made the call.
"""

from __future__ import annotations

import math
import time
from collections.abc import Awaitable, Callable, Generator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar, cast

from paystack.runtime.drivers import drive, drive_async
from paystack.runtime.errors import ValidationError
from paystack.runtime.http import Wait
from paystack.runtime.options import RequestOptions

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


class Limits:
    """The caller's options for the calls of a workflow, with a deadline that covers all of them together.

    Used as `request_options=limits(client)` in each call, and `limits.left()` where the workflow waits.
    """

    def __init__(self, options: RequestOptions | None) -> None:
        if options is not None and not isinstance(options, RequestOptions):
            raise ValidationError(
                f"request_options must be a RequestOptions, not {type(options).__name__}.", field="request_options"
            )
        self._options = options
        self._until = math.inf
        self.max_retries = 0
        """How often a failed call may be retried. Known from the first call on."""

    def __call__(self, client: Paystack | AsyncPaystack) -> RequestOptions | None:
        """Returns the options for the next call. The time of the deadline begins with the first."""
        options, settings = self._options, client._settings
        retries, deadline = (None, None) if options is None else (options.max_retries, options.deadline)
        self.max_retries = settings.max_retries if retries is None else retries
        deadline = settings.deadline if deadline is None else deadline
        if deadline is None:
            return options
        if self._until == math.inf:
            self._until = time.monotonic() + deadline
        return replace(options or RequestOptions(), deadline=max(self.left(), 0.001))

    def left(self) -> float:
        """Returns the seconds until the deadline, at least 0."""
        return max(self._until - time.monotonic(), 0)


def naming(workflow: Workflow[T], names: Mapping[str, str]) -> Workflow[T]:
    """Run `workflow`, and let what Paystack refuses name the caller's arguments: `names` maps its names to theirs."""
    try:
        return (yield from workflow)
    except ValidationError as error:
        if error.field is not None:
            error.field = names.get(error.field, error.field)
        raise


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
