"""The values that a call passes on: what a method requests, what is sent, and what comes back.

Nothing here does I/O or decides anything: policy is in `exchange`, and I/O is in the transports.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from paystack.runtime.loading import Loading

if TYPE_CHECKING:
    from typing import TypeAlias

    from paystack.runtime.options import RequestOptions
    from paystack.runtime.rate_limit import RateLimit

RetryClass = Literal["safe", "reference", "never"]
"""What may happen after a failure: see `x-retry` in openapi/README.md."""


class Operation(NamedTuple):
    """An operation of the description, listed in `paystack.api.operations`. Parameters in `path` are in braces."""

    method: str
    path: str
    retry: RetryClass
    reply: str
    """The name of the model of its reply."""
    recover: str | None = None
    """The operation that looks this one up by its reference: see `x-recover`."""
    unrecoverable: str | None = None
    """The field of a lost answer that `recover` cannot restore: see `x-unrecoverable`."""
    batch: str | None = None
    """The field of the body whose items have a reference each: see `x-recover-items`."""
    compare: str | None = None
    """The operation that shows what `recover` may leave out: see `x-compare`."""
    may_be_new: tuple[str, ...] = ()
    """The statuses that tell neither that what was found is new, nor that it is not: see `x-may-be-new`."""


def operations() -> Mapping[str, Operation]:
    """Returns the operations of the description, by their ids. Most calls never need them."""
    with Loading():
        from paystack.api.operations import OPERATIONS

    return OPERATIONS


@dataclass(slots=True)
class Request:
    """One call as a generated method describes it: names and values that are not encoded yet, except `path`.

    A `None` in `query` or `body` means "not passed" and is left out. `NULL` in `body` is sent as null.
    """

    method: str
    path: str
    operation: str
    retry: RetryClass = "never"
    recover: str | None = None
    unrecoverable: str | None = None
    batch: str | None = None
    compare: str | None = None
    query: Mapping[str, Any] | None = field(default=None, repr=False)
    body: Mapping[str, Any] | Sequence[Any] | None = field(default=None, repr=False)
    """Left out of the `repr`, because it may hold card data."""
    options: RequestOptions | None = None


@dataclass(frozen=True, slots=True)
class Send:
    """A request to be sent once. A transport returns its `Response`, or raises a `NetworkError`.

    `url` is the encoded path and query, and begins with "/"; the transport adds the host. Timeouts are in seconds.
    """

    method: str
    url: str
    headers: Mapping[str, str]
    body: bytes | None
    connect_timeout: float
    read_timeout: float
    seconds_left: float = math.inf
    """Seconds until the deadline of the call."""
    operation: str = ""
    """The id of the operation, such as `transactions.verify`."""
    attempt: int = 1

    def __repr__(self) -> str:
        """Returns the call without headers and body, which hold the key and may hold card data."""
        return f"Send({self.call})"

    @property
    def call(self) -> str:
        """The method and path, without the query, which can hold an account number."""
        return f"{self.method} {self.url.partition('?')[0]}"


@dataclass(frozen=True, slots=True)
class Wait:
    """Yielded by `exchange`: sleep for this many seconds."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Turn:
    """Yielded by `exchange` before a `Send`, if the client has a rate limit: wait until the request may leave."""

    rate_limit: RateLimit = field(repr=False)
    request: Request
    endpoint: str
    """The operation; for a path without one, the method and the words of the path."""
    bucket: str
    """What is counted together: an endpoint, in one mode, of one key, of which it has a digest."""
    limit: int
    window: float
    """Seconds in which `limit` requests may leave."""
    longest_wait: float
    """Seconds until the deadline of the call."""


@dataclass(frozen=True, slots=True)
class Block:
    """Yielded by `exchange` after a reply which says that an endpoint takes no more requests for so many seconds."""

    rate_limit: RateLimit = field(repr=False)
    bucket: str
    seconds: float


Step: TypeAlias = "Send | Wait | Turn | Block"
"""What `exchange` yields."""


@dataclass(slots=True)
class Response:
    """One HTTP response: header names are in lower case, the body is the bytes as received."""

    status: int
    headers: dict[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    discard: Callable[[], None] | None = field(default=None, repr=False, compare=False)
    """Closes the connection that this came on, so that it is not used again. Set by transports that keep connections;
    called for a reply that does not answer the request, after which the next one might not either."""


class RateLimitInfo(NamedTuple):
    """What a reply says about the rate limit of its endpoint. A value that the reply does not have is None."""

    limit: int | None
    """The number of requests that the window allows."""
    remaining: int | None
    """The number of requests left in this window."""
    reset: float | None
    """The seconds until the window ends."""


@dataclass(slots=True)
class HttpInfo:
    """The HTTP exchange behind a typed response: `response.http`."""

    status: int
    headers: Mapping[str, str]
    body: bytes = field(repr=False)
    """The body as received; for a batch that was looked up, what its lookups have of it."""
    attempts: int = 1
    elapsed: float = 0.0
    """Seconds from the start of the call to its answer, including waits and retries."""
    recovered: bool = False
    """Whether the answer to the write was lost, so that this was looked up by its reference."""
    does_not_fit: Callable[[bytes], bool] | None = field(default=None, repr=False, compare=False)
    """Says whether the body does not fit its model; None if there is no model."""

    @property
    def lenient(self) -> bool:
        """Whether the body does not fit its model, so that some values were kept as they are. Each look compares."""
        return self.does_not_fit is not None and self.does_not_fit(self.body)

    @property
    def request_id(self) -> str | None:
        """The request id that Paystack's support asks for; None if the reply has none."""
        return request_id(self.headers)

    @property
    def rate_limit(self) -> RateLimitInfo | None:
        """The limit, the requests remaining and the seconds until it is reset; None if the reply has none of them."""
        return rate_limit(self.headers)


def request_id(headers: Mapping[str, str]) -> str | None:
    """Returns the request id in `headers`, whose names are in lower case; None if there is none."""
    return headers.get("x-request-id") or headers.get("request-id") or headers.get("cf-ray")


def rate_limit(headers: Mapping[str, str]) -> RateLimitInfo | None:
    """Returns what `headers`, whose names are in lower case, say about the rate limit; None if they say nothing."""
    found = [_number(headers.get(f"x-ratelimit-{name}")) for name in ("limit", "remaining", "reset")]
    limit, remaining, reset = found
    if limit is remaining is reset is None:
        return None
    return RateLimitInfo(_whole(limit), _whole(remaining), reset)


def _number(text: str | None) -> float | None:
    try:
        number = float(text or "")
    except ValueError:
        return None
    return number if 0 <= number < math.inf else None


def _whole(number: float | None) -> int | None:
    return None if number is None else int(number)
