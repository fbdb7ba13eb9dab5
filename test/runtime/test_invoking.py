"""Calling functions of the user: what they return decides, and where they run depends on what they show."""

from __future__ import annotations

import asyncio
import functools
import inspect
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import pytest

from paystack.runtime.invoking import invoke, invoke_async, is_asynchronous


async def coroutine_function(value: int) -> int:
    return value + 1


def function(value: int) -> int:
    return value + 1


class CallableObject:
    async def __call__(self, value: int) -> int:
        return value + 1


@functools.wraps(coroutine_function)
def decorated(value: int) -> Any:
    return coroutine_function(value)


async def twice(value: int) -> Any:
    return coroutine_function(value)


FUNCTIONS: list[tuple[Callable[[int], Any], bool]] = [
    (function, False),
    (coroutine_function, True),
    (CallableObject(), True),
    (functools.partial(coroutine_function), True),
    (decorated, False),
    (lambda value: coroutine_function(value), False),
    (twice, True),
]


@pytest.mark.parametrize(("called", "shows_it"), FUNCTIONS)
def test_whatever_is_awaitable_is_awaited(called: Callable[[int], Any], shows_it: bool) -> None:
    assert is_asynchronous(called) is shows_it
    assert asyncio.run(invoke_async(called, (1,))).result() == 2


@pytest.mark.parametrize(("called", "shows_it"), FUNCTIONS[1:])
def test_without_an_event_loop_what_is_awaitable_is_an_error_and_is_closed(
    called: Callable[[int], Any], shows_it: bool
) -> None:
    with pytest.raises(TypeError, match="asynchronous"):
        invoke(called, (1,)).result()


def generator() -> Iterator[None]:
    yield


async def async_generator() -> AsyncIterator[None]:
    yield


@pytest.mark.parametrize("called", [generator, async_generator])
def test_a_generator_has_not_run(called: Callable[[], Any]) -> None:
    for invoked in (invoke(called, ()), asyncio.run(invoke_async(called, ()))):
        with pytest.raises(TypeError, match="generator"):
            invoked.result()


@pytest.mark.parametrize("error", [LookupError("lost"), StopIteration(), StopAsyncIteration()])
def test_an_exception_is_kept_with_its_traceback(error: Exception) -> None:
    def broken() -> None:
        raise error

    async def broken_later() -> None:
        raise error

    assert invoke(broken, ()).error is error
    assert asyncio.run(invoke_async(broken, ())).error is error
    assert inspect.getinnerframes(error.__traceback__)[-1].function == "broken"  # type: ignore[arg-type]
    if isinstance(error, LookupError):  # Python makes a RuntimeError of the others
        assert asyncio.run(invoke_async(broken_later, ())).error is error


def test_a_function_that_does_not_show_that_it_is_asynchronous_runs_in_a_thread() -> None:
    places: list[int] = []

    async def here() -> None:
        places.append(threading.get_ident())

    asyncio.run(invoke_async(here, ()))
    asyncio.run(invoke_async(lambda: places.append(threading.get_ident()), ()))
    assert places[0] == threading.get_ident() != places[1]


def test_an_interrupt_is_not_kept() -> None:
    def interrupted() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        invoke(interrupted, ())
