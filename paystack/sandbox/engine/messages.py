"""The values between a host (server, in-process transport) and the core.

Nothing here does I/O. A reply is a `paystack.runtime.http.Response`, or one of the two ways of
losing one: `Disconnect` and `Truncated`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qs, unquote

from paystack.runtime.http import Response
from paystack.sandbox.engine.replies import INVALID, Refused

LARGEST_BODY = 4 * 1024 * 1024
"""Bytes of a request's body beyond which a host refuses it."""

_HOST = re.compile(r"([A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(:[0-9]{1,5})?")


def join_headers(lines: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Headers by name in lower case. Repeated ones become one list, which no header that must be single can be."""
    headers: dict[str, str] = {}
    for name, value in lines:
        lower = name.lower()
        headers[lower] = f"{headers[lower]}, {value}" if lower in headers else value
    return headers


def host_of(headers: Mapping[str, str]) -> str | None:
    """The host that was asked for, perhaps with a port. It becomes a part of pages and URLs: others are refused."""
    host = headers.get("host")
    if host and not _HOST.fullmatch(host):
        raise Refused(INVALID, field="The Host header")
    return host


def has_body(method: str, status: int) -> bool:
    """Whether the reply of this status to a request of this method carries its body."""
    return method != "HEAD" and status not in (204, 304)


@dataclass(slots=True)
class Request:
    """One HTTP request as a host received it.

    `path` is still percent-encoded and has no query; header names are in lower case; `base_url` is
    the address under which the caller reached the sandbox, without a trailing slash.
    """

    method: str
    path: str
    query: dict[str, list[str]] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    base_url: str = "http://127.0.0.1"

    @classmethod
    def from_target(cls, method: str, target: str, headers: dict[str, str], body: bytes, base_url: str) -> Request:
        """A request from the request line's target: path, and a query if there is one."""
        path, mark, query = target.partition("?")
        # A client may send the absolute form; only its path matters here.
        if not path.startswith("/"):
            path = "/" + path.partition("://")[2].partition("/")[2]
        parsed = parse_qs(query, keep_blank_values=True, errors="replace") if mark else {}
        return cls(method.upper(), path, parsed, headers, body, base_url)

    def segments(self) -> list[str]:
        """The decoded parts of the path: an encoded slash stays inside its part."""
        return [unquote(part, errors="replace") for part in self.path.strip("/").split("/")]


@dataclass(frozen=True, slots=True)
class Disconnect:
    """The host closes the connection without answering."""


@dataclass(frozen=True, slots=True)
class Truncated:
    """The host announces the whole `response`, sends `keep` bytes of its body, and closes."""

    response: Response
    keep: int


Reply = Response | Disconnect | Truncated


@dataclass(frozen=True, slots=True)
class Answer:
    """A reply, and the seconds that the host lets pass before it sends it."""

    reply: Reply
    delay: float = 0.0
