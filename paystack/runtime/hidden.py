"""Values that do not show themselves, and causes without their frames.

Error reporters print the local variables of every frame of a traceback. Keys and bodies are therefore held in types
whose `repr` says little, and what other libraries did with them is cut off the errors that they raised.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeVar, cast

Value = TypeVar("Value")
Failure = TypeVar("Failure", bound=BaseException)


def mask(key: str) -> str:
    """Returns `key` masked for display: its first 7 and last 4 characters, or only the first 7 of a short key."""
    return f"{key[:7]}...{key[-4:]}" if len(key) >= 20 else f"{key[:7]}..."


class Hidden(str):
    """Text that no `repr` shows, such as a PIN."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'...'"


class Secret(Hidden):
    """A secret key, or a header that holds one. Its `repr` is masked."""

    __slots__ = ()

    def __repr__(self) -> str:
        return repr(mask(self))


class Body(bytes):
    """The body of a request, which may hold card data. Its `repr` shows only the size."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"<{len(self)} bytes>"


class Headers(dict[str, str]):
    """Request headers whose `repr` leaves out the values, so that no traceback or debugger shows the key."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"Headers({', '.join(self)})"

    def copy(self) -> Headers:
        return Headers(self)


def secret(value: Any) -> Any:
    """Returns `value` so that it does not show itself if it is text or bytes, as a key or the value of a header is."""
    if isinstance(value, str):
        return Secret(value)
    return Body(value) if isinstance(value, bytes) else value


def hidden(value: Value) -> Value:
    """Returns an argument so that no traceback shows it: its text or bytes, or those of its items."""
    concealed: Any = value
    if isinstance(value, str):
        concealed = Hidden(value)
    elif isinstance(value, bytes):
        concealed = Body(value)
    elif isinstance(value, dict):
        concealed = {name: hidden(item) for name, item in value.items()}
    elif isinstance(value, (list, tuple)):
        concealed = [hidden(item) for item in value]
    return cast("Value", concealed)


def leading_to(failure: BaseException, handled: BaseException | None = None) -> Iterator[BaseException]:
    """Returns `failure` and everything that led to it, as far as `handled`, which the caller was handling before."""
    todo: list[BaseException | None] = [failure]
    seen = {id(handled)}
    while todo:
        error = todo.pop()
        if error is not None and id(error) not in seen:
            seen.add(id(error))
            yield error
            todo += error.__cause__, error.__context__


def without_frames(failure: Failure, handled: BaseException | None = None) -> Failure:
    """Cut the tracebacks off `failure` and everything that led to it, and return it. Types and texts stay.

    That of `handled`, which the caller was handling before, stays too.
    """
    for error in leading_to(failure, handled):
        error.__traceback__ = None
    return failure
