"""Calls functions of the user, such as webhook handlers, from either client. Nothing here decides what follows.

A function may be asynchronous in any disguise: what it returns decides, because a decorator, an object with `__call__`
or a lambda hides that it is `async`.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(slots=True)
class Invoked:
    """What came of calling a function: its result, or the exception that it raised."""

    value: Any = None
    error: Exception | None = None

    def result(self) -> Any:
        """Returns the result. Raises the exception, if there was one."""
        if self.error is not None:
            raise self.error
        return self.value


async def awaited(result: object) -> object:
    """Await what a function returned, and what comes out of that, until it is not awaitable any more; return that."""
    while inspect.isawaitable(result):
        result = await result
    return result


def ran(result: object, what: str = "The webhook handler") -> object:
    """Returns what a function returned. Raises `TypeError` for a generator, which has not run at all."""
    if inspect.isgenerator(result) or inspect.isasyncgen(result):
        raise TypeError(f"{what} is a generator, so nothing in it has run: it must not use `yield`.")
    return result


def ran_at_once(result: object, what: str, instead: str) -> object:
    """Returns what a function returned, where nothing can await it.

    Raises `TypeError` if nothing in the function has run, because it is asynchronous or a generator. `instead` says
    what to do about an asynchronous one.
    """
    if inspect.isawaitable(result):
        if inspect.iscoroutine(result):
            result.close()
        raise TypeError(f"{what} is asynchronous, so nothing in it has run: {instead}")
    return ran(result, what)


def is_asynchronous(function: object) -> bool:
    """Returns whether `function` shows that it is asynchronous. One that does not show it may be so all the same."""
    return inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(type(function).__call__)


def invoke(function: Callable[..., Any], arguments: tuple[Any, ...]) -> Invoked:
    """Call a function for the synchronous client, which cannot await: something awaitable is an error."""
    try:
        value = function(*arguments)
        return Invoked(ran_at_once(value, "the function", "use AsyncPaystack, or pass another"))
    except Exception as error:
        return Invoked(error=error)


async def invoke_async(function: Callable[..., Any], arguments: tuple[Any, ...]) -> Invoked:
    """Call a function for the asynchronous client. One that does not show that it is asynchronous runs in a thread."""
    import asyncio  # not at the top: programs that use only the synchronous client need not load it

    try:
        if is_asynchronous(function):
            value = function(*arguments)
        else:
            value = (await asyncio.to_thread(_caught, function, arguments)).result()
        return Invoked(ran(await awaited(value), "the function"))
    except Exception as error:
        return Invoked(error=error)


def _caught(function: Callable[..., Any], arguments: tuple[Any, ...]) -> Invoked:
    # A future cannot hold a StopIteration, so no exception leaves the thread by itself.
    try:
        return Invoked(function(*arguments))
    except Exception as error:
        return Invoked(error=error)
