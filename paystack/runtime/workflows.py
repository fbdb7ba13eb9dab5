"""Workflows: methods that make several calls, such as those of `payments`, written once for both clients.

A workflow is a generator. It makes a call with `yield from ask(lambda client: ...)`, pauses with `yield Wait(seconds)`,
calls a function of the user with `yield from invoking(function, ...)`, and returns the outcome; `run` and `run_async`
run it. One that has many results hands out each with `yield Give(result)`; `each` and `each_async` run it. Nothing here
decides about retries: `exchange` decides what a call raises, and the error is raised where the workflow made the call.
"""

from __future__ import annotations

import math
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from paystack.runtime.drivers import drive, drive_async
from paystack.runtime.errors import PaystackError, RequestTimeoutError, ValidationError
from paystack.runtime.http import Wait
from paystack.runtime.invoking import Invoked, invoke, invoke_async
from paystack.runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import TypeAlias

    from paystack.api_client import AsyncPaystack, Paystack
    from paystack.runtime.pages import Page, SeenPages

T = TypeVar("T")


@dataclass(slots=True)
class Call:
    """Yielded by `ask`: make this call with the client, and send the reply to the workflow."""

    make: Callable[[Paystack], Any]


@dataclass(slots=True)
class Invoke:
    """Yielded by `invoking`: call this function of the user, and send what came of it to the workflow."""

    function: Callable[..., Any]
    arguments: tuple[Any, ...]


@dataclass(slots=True)
class Give(Generic[T]):
    """Yielded by a workflow that has many results: hand this one to the caller, and go on when the next is wanted."""

    result: T


Step: TypeAlias = "Call | Wait | Invoke"

Workflow: TypeAlias = "Generator[Step, Any, T]"
"""A generator that returns a `T`."""

Results: TypeAlias = "Generator[Step | Give[T], Any, None]"
"""A generator that hands out any number of `T`."""


def ask(make: Callable[[Paystack], T]) -> Generator[Call, Any, T]:
    """Make one call, and return its reply: `verified = yield from ask(lambda client: ...)`.

    `make` is written for the synchronous client, so that type checkers check it; `run_async` makes the same call with
    the asynchronous client. The reply to a list is its first page: use its `data`, and do not iterate over it.
    """
    reply: T = yield Call(make)
    return reply


def invoking(function: Callable[..., Any], *arguments: Any) -> Generator[Invoke, Any, Invoked]:
    """Call a function of the user, and return what came of it. The asynchronous client awaits what it returns."""
    invoked: Invoked = yield Invoke(function, arguments)
    return invoked


def next_page(page: Page[T], seen: SeenPages) -> Workflow[Page[T] | None]:
    """Fetch and return the page after `page`; None after the last, and where the pages would go round."""
    if seen.led_here(page.next_cursor) or not page.has_more:
        return None
    return (yield from ask(lambda client: page.next_page()))


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
        """Returns the options for the next call. The time of the deadline begins with the first.

        Raises `RequestTimeoutError` if there is no time left: a write that is sent so late would only be lost.
        """
        options, settings = self._options, client._settings
        retries, deadline = (None, None) if options is None else (options.max_retries, options.deadline)
        self.max_retries = settings.max_retries if retries is None else retries
        deadline = settings.deadline if deadline is None else deadline
        if deadline is None:
            return options
        if self._until == math.inf:
            self._until = time.monotonic() + deadline
        left = self.left()
        if not left:
            raise RequestTimeoutError("There was no time left before the deadline for the next request.", attempts=0)
        return replace(options or RequestOptions(), deadline=left)

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

    def perform(step: Step) -> Any:
        if isinstance(step, Wait):
            return _sleep(step.seconds)
        return invoke(step.function, step.arguments) if isinstance(step, Invoke) else step.make(client)

    return drive(workflow, perform)


async def run_async(workflow: Workflow[T], client: AsyncPaystack) -> T:
    """The asynchronous `run`."""

    async def perform(step: Step) -> Any:
        if isinstance(step, Wait):
            return await _async_sleep(step.seconds)
        if isinstance(step, Invoke):
            return await invoke_async(step.function, step.arguments)
        # A test checks that both clients have the same methods with the same arguments, and type checkers check the
        # calls in `ask`. The cast only says that this client's replies have to be awaited.
        make = cast("Callable[[AsyncPaystack], Awaitable[Any]]", step.make)
        return await make(client)

    return await drive_async(workflow, perform)


def each(results: Results[T], client: Paystack) -> Iterator[T]:
    """Iterate over the results of a workflow, which runs only as far as they are wanted."""
    try:
        while (given := run(_next_given(results), client)) is not None:
            yield given.result
    finally:
        results.close()


async def each_async(results: Results[T], client: AsyncPaystack) -> AsyncIterator[T]:
    """The asynchronous `each`."""
    try:
        while (given := await run_async(_next_given(results), client)) is not None:
            yield given.result
    finally:
        results.close()


def _next_given(results: Results[T]) -> Workflow[Give[T] | None]:
    """Run `results` until it hands something out; None once it has ended."""
    try:
        step = next(results)
        while not isinstance(step, Give):
            try:
                answer = yield step
            except PaystackError as error:
                step = results.throw(error)
            else:
                step = results.send(answer)
    except StopIteration:
        return None
    return step


_sleep = time.sleep


async def _async_sleep(seconds: float) -> None:
    import asyncio  # not at the top: programs that use only the synchronous client need not load it

    await asyncio.sleep(seconds)
