"""The values that travel: what a method asks for, what goes on the wire, what came back.

Nothing here does I/O, and nothing here decides anything: policy is in `exchange`, I/O in the transports.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

if TYPE_CHECKING:
    from paystack.runtime.options import RequestOptions

RetryClass = Literal["safe", "reference", "never"]
"""What may happen after a failure: see `x-retry` in openapi/README.md."""


class Operation(NamedTuple):
    """An operation of the description, as `paystack.api.operations` lists it; `path` has its parameters in braces."""

    method: str
    path: str
    retry: RetryClass
    recover: str | None = None
    """The operation that tells by the reference what became of this one: see `x-recover`."""
    unrecoverable: str | None = None
    """The field of the lost answer that `recover` cannot give back: see `x-unrecoverable`."""


@dataclass(slots=True)
class Request:
    """One call as a generated method describes it: names and values, nothing encoded yet.

    A `None` in `query` or `body` means "not passed" and is left out; `NULL` is sent as null.
    `path` is already quoted.
    """

    method: str
    path: str
    operation: str
    retry: RetryClass = "never"
    recover: str | None = None
    unrecoverable: str | None = None
    query: Mapping[str, Any] | None = field(default=None, repr=False)
    body: Mapping[str, Any] | Sequence[Any] | None = field(default=None, repr=False)
    """Not shown: it may hold card data."""
    options: RequestOptions | None = None


@dataclass(frozen=True, slots=True)
class Send:
    """Yielded by `exchange`: put this on the wire once and give back a `Response`, or raise a `NetworkError`.

    `url` is the path and query, encoded, starting with "/"; the transport owns host and port. Timeouts are in seconds.
    """

    method: str
    url: str
    headers: Mapping[str, str]
    body: bytes | None
    connect_timeout: float
    read_timeout: float
    seconds_left: float = math.inf
    """Until the deadline of the call."""
    operation: str = ""
    """What is called, such as `transactions.verify`."""
    attempt: int = 1

    def __repr__(self) -> str:
        """Leave headers and body out: they hold the key, and may hold card data."""
        return f"Send({self.call})"

    @property
    def call(self) -> str:
        """Method and path, as they may be shown: a query can hold an account number."""
        return f"{self.method} {self.url.partition('?')[0]}"


@dataclass(frozen=True, slots=True)
class Wait:
    """Yielded by `exchange`: sleep this many seconds, then go on."""

    seconds: float


@dataclass(slots=True)
class Response:
    """One HTTP response as it came: header names in lower case, the body in bytes."""

    status: int
    headers: dict[str, str] = field(repr=False)
    body: bytes = field(repr=False)


@dataclass(slots=True)
class HttpInfo:
    """How a typed response came to be: `response.http`."""

    status: int
    headers: Mapping[str, str]
    body: bytes = field(repr=False)
    attempts: int = 1
    elapsed: float = 0.0
    """Seconds from the first byte sent to the answer, waits and retries included."""
    lenient: bool = False
    """The body did not fit the model, so the model was built from it without checks."""
    recovered: bool = False
    """The answer to the write was lost; this is what asking for its reference gave."""

    @property
    def request_id(self) -> str | None:
        """The id that Paystack's support asks for, when the reply named one."""
        return request_id(self.headers)


def request_id(headers: Mapping[str, str]) -> str | None:
    """The request id among `headers` (lower-case names), or None."""
    return headers.get("x-request-id") or headers.get("request-id") or headers.get("cf-ray")
