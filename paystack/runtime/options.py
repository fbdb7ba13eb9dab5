"""The settings of a client (`Settings`) and of one call (`RequestOptions`). Nothing here acts on them."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from paystack.runtime.errors import ConfigurationError

if TYPE_CHECKING:
    from paystack.runtime.rate_limit import RateLimit

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


def seconds(name: str, value: object) -> float:
    """Returns `value` if it is a positive, finite number of seconds. Raises `ConfigurationError` if not."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 < value < math.inf:
        raise ConfigurationError(f"{name} must be a positive number of seconds, not {value!r}.")
    return value


@dataclass(frozen=True, slots=True)
class Timeout:
    """Limits in seconds: for connecting, and for each read of the answer."""

    connect: float = CONNECT_TIMEOUT
    read: float = READ_TIMEOUT

    def __post_init__(self) -> None:
        seconds("the connect timeout", self.connect)
        seconds("the read timeout", self.read)


@dataclass(frozen=True, slots=True)
class RequestOptions:
    """Settings for one call. Those that are None are taken from the client.

    `timeout` limits each read of an answer, in seconds, or is a `Timeout`. `deadline` limits the whole call with its
    waits and retries, in seconds. `headers` are added to the request, and replace those of the same name.
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
    """Returns `value` if it is a valid number of retries. Raises `ConfigurationError` if not."""
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise ConfigurationError(f"max_retries must be a whole number, 0 for none, not {value!r}.")
    return value


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one client. The `repr` leaves out the headers, because they hold the key."""

    headers: Mapping[str, str] = field(repr=False)
    body_headers: Mapping[str, str] = field(repr=False)
    """The headers of a request that has a body."""
    timeout: Timeout
    deadline: float | None
    max_retries: int
    rate_limit: RateLimit | None = None


def as_timeout(timeout: float | Timeout) -> Timeout:
    """Returns `timeout` as a `Timeout`. A number is the read timeout, and also limits connecting if it is lower."""
    if isinstance(timeout, Timeout):
        return timeout
    read = seconds("timeout", timeout)
    return Timeout(connect=min(CONNECT_TIMEOUT, read), read=read)
