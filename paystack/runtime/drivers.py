"""Runs the generators that hold policy and do no I/O: `exchange`, and the workflows of `workflows.py`.

A generator yields steps, is sent their results, and returns the outcome. A `PaystackError` that a step raises is thrown
into the generator, unless a hook raised it: that is no outcome of the step, and reaches the caller. The two functions
differ only in `await`. Nothing here decides anything else.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator
from typing import TypeVar

from paystack.runtime.errors import PaystackError

Step = TypeVar("Step")
Result = TypeVar("Result")
Outcome = TypeVar("Outcome")


def drive(steps: Generator[Step, Result, Outcome], perform: Callable[[Step], Result]) -> Outcome:
    """Run `steps`, performing each step with `perform`, and return the outcome."""
    try:
        step = next(steps)
        while True:
            try:
                result = perform(step)
            except PaystackError as error:
                if error.raised_by_hook:
                    raise
                step = steps.throw(error)
            else:
                step = steps.send(result)
    except StopIteration as done:
        outcome: Outcome = done.value
        return outcome


async def drive_async(steps: Generator[Step, Result, Outcome], perform: Callable[[Step], Awaitable[Result]]) -> Outcome:
    """The asynchronous `drive`."""
    try:
        step = next(steps)
        while True:
            try:
                result = await perform(step)
            except PaystackError as error:
                if error.raised_by_hook:
                    raise
                step = steps.throw(error)
            else:
                step = steps.send(result)
    except StopIteration as done:
        outcome: Outcome = done.value
        return outcome
