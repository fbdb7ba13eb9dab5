"""What a caller can set: per client in `Settings`, per call in `RequestOptions`. Values only."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from paystack.runtime.errors import ConfigurationError

CONNECT_TIMEOUT = 5.0
READ_TIMEOUT = 30.0


class _Null:
    """The type of `NULL`."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "NULL"

    def __reduce__(self) -> str:
        return "NULL"

    def __bool__(self) -> bool:
        return False


NULL: Any = _Null()
"""Pass this to send JSON null. `None` means "not passed": the field is left out."""


class Headers(dict[str, str]):
    """Request headers that do not show the key, wherever a traceback or a debugger prints them."""

    def __repr__(self) -> str:
        return f"Headers({', '.join(self)})"


def seconds(name: str, value: object) -> float:
    """`value` if it is a positive, finite number of seconds."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 < value < math.inf:
        raise ConfigurationError(f"{name} must be a positive number of seconds, not {value!r}.")
    return value


@dataclass(frozen=True, slots=True)
class Timeout:
    """Seconds to wait for a connection, and for each read of the answer."""

    connect: float = CONNECT_TIMEOUT
    read: float = READ_TIMEOUT

    def __post_init__(self) -> None:
        seconds("the connect timeout", self.connect)
        seconds("the read timeout", self.read)


@dataclass(frozen=True, slots=True)
class RequestOptions:
    """Overrides for one call; what is None is taken from the client.

    `timeout` and `deadline` are in seconds: the first bounds each attempt's reads (or is a `Timeout`), the second the
    whole call with its waits and retries.
    """

    timeout: float | Timeout | None = None
    deadline: float | None = None
    max_retries: int | None = None
    headers: Mapping[str, str] | None = field(default=None, repr=False)

    def __post_init__(self) -> None:
        if self.timeout is not None:
            as_timeout(self.timeout)
        if self.deadline is not None:
            seconds("deadline", self.deadline)
        if self.max_retries is not None:
            retries(self.max_retries)


def retries(value: object) -> int:
    """`value` if it is a number of retries."""
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise ConfigurationError(f"max_retries must be a whole number, 0 for none, not {value!r}.")
    return value


@dataclass(frozen=True, slots=True)
class Settings:
    """What one client was built with. The headers hold the key, so a `Settings` does not show them."""

    headers: Mapping[str, str] = field(repr=False)
    body_headers: Mapping[str, str] = field(repr=False)
    """The same for a request that has a body."""
    timeout: Timeout
    deadline: float | None
    max_retries: int


def as_timeout(timeout: float | Timeout) -> Timeout:
    """A number is the read timeout; connecting keeps its own default, or less if the number is less."""
    if isinstance(timeout, Timeout):
        return timeout
    read = seconds("timeout", timeout)
    return Timeout(connect=min(CONNECT_TIMEOUT, read), read=read)
