"""What a caller can set: per client in `Settings`, per call in `RequestOptions`. Values only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

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


@dataclass(frozen=True, slots=True)
class Timeout:
    """Seconds to wait for a connection, and for each read of the answer."""

    connect: float = CONNECT_TIMEOUT
    read: float = READ_TIMEOUT

    def __post_init__(self) -> None:
        for name in ("connect", "read"):
            seconds = getattr(self, name)
            if not isinstance(seconds, (int, float)) or isinstance(seconds, bool) or seconds <= 0:
                raise ValueError(f"{name} timeout must be a positive number of seconds")


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
    return Timeout(connect=min(CONNECT_TIMEOUT, timeout), read=timeout)
