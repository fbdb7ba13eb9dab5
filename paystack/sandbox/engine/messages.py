"""The values that a host (server, in-process transport) and the core exchange.

Nothing here does I/O. A reply is a `paystack.runtime.http.Response`, or one of two ways to lose it: `Disconnect` and
`Truncated`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qs, unquote

from paystack.runtime.http import Response
from paystack.sandbox.engine.replies import INVALID, Refused

LARGEST_BODY = 4 * 1024 * 1024
"""The largest body that a host accepts, in bytes."""

_HOST = re.compile(r"([A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(:[0-9]{1,5})?")


def join_headers(lines: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Headers by lower-case name. Repeated ones are joined by commas, which no header that must be single allows."""
    headers: dict[str, str] = {}
    for name, value in lines:
        lower = name.lower()
        headers[lower] = f"{headers[lower]}, {value}" if lower in headers else value
    return headers


def host_of(headers: Mapping[str, str]) -> str | None:
    """The Host header, or None. It is copied into pages and URLs, so anything but a host and a port is refused."""
    host = headers.get("host")
    if host and not _HOST.fullmatch(host):
        raise Refused(INVALID, field="The Host header")
    return host


def has_body(method: str, status: int) -> bool:
    """Whether a reply with this status to this method carries a body."""
    return method != "HEAD" and status not in (204, 304)


@dataclass(slots=True)
class Request:
    """One HTTP request as a host received it.

    `path` is still percent-encoded and has no query. Header names are in lower case. `base_url` is the address at
    which the caller reached the sandbox, without a trailing slash.
    """

    method: str
    path: str
    query: dict[str, list[str]] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    base_url: str = "http://127.0.0.1"

    @classmethod
    def from_target(cls, method: str, target: str, headers: dict[str, str], body: bytes, base_url: str) -> Request:
        """A request from the target of its request line, which is a path with or without a query, or a whole URL."""
        path, mark, query = target.partition("?")
        # Clients may send a whole URL; only its path matters here.
        if not path.startswith("/"):
            path = "/" + path.partition("://")[2].partition("/")[2]
        parsed = parse_qs(query, keep_blank_values=True, errors="replace") if mark else {}
        return cls(method.upper(), path, parsed, headers, body, base_url)

    def segments(self) -> list[str]:
        """The decoded parts of the path; an encoded slash stays within its part."""
        return [unquote(part, errors="replace") for part in self.path.strip("/").split("/")]


@dataclass(frozen=True, slots=True)
class Disconnect:
    """The host closes the connection without answering."""


@dataclass(frozen=True, slots=True)
class Truncated:
    """The host announces the whole `response`, sends `keep` bytes of its body, and closes the connection."""

    response: Response
    keep: int


Reply = Response | Disconnect | Truncated


@dataclass(frozen=True, slots=True)
class Answer:
    """A reply, and the seconds that the host waits before it sends it."""

    reply: Reply
    delay: float = 0.0
