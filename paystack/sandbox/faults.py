"""Failures on request: the nth request that matches is dropped, refused, delayed or cut short.

Nothing here does I/O: a fault says whether the request is handled, and turns its reply into another.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from paystack.runtime.http import Response
from paystack.sandbox.http import Answer, Disconnect, Request, Truncated
from paystack.sandbox.replies import TRY_LATER, json_response
from paystack.sandbox.state import Account

HTML_PAGE = b"<html><head><title>502 Bad Gateway</title></head><body>Bad Gateway</body></html>"


@dataclass(slots=True)
class Fault:
    """A fault that waits for its request.

    It strikes the `nth` request from now on whose method and path match, and the `times` - 1 after
    it. An empty `method` matches all; `path` matches a path that begins with it. `commit` says
    whether the request takes effect nevertheless.
    """

    kind: str
    commit: bool
    method: str = ""
    path: str = "/"
    nth: int = 1
    times: int = 1
    status: int = 500
    seconds: float = 1.0
    retry_after: int = 1
    keep: int | None = None
    seen: int = 0

    def matches(self, request: Request) -> bool:
        """Whether this request counts."""
        if self.method and self.method != request.method:
            return False
        return request.path.startswith(self.path)

    def describe(self) -> dict[str, Any]:
        """The fault as plain data."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Kind:
    """What one kind of fault makes of a reply, and whether it handles the request first."""

    commit: bool
    spoil: Callable[[Fault, Response], Answer]


def _status(fault: Fault, response: Response) -> Answer:
    body = {
        "status": False,
        "message": "An error occurred",
        "meta": {"nextStep": TRY_LATER},
        "type": "api_error",
        "code": "unknown",
    }
    return Answer(json_response(fault.status, body))


def _rate_limit(fault: Fault, response: Response) -> Answer:
    body = {
        "status": False,
        "message": "Too many requests",
        "meta": {"nextStep": TRY_LATER},
        "type": "api_error",
        "code": "rate_limited",
    }
    reply = json_response(429, body)
    reply.headers["retry-after"] = str(fault.retry_after)
    return Answer(reply)


def _html(fault: Fault, response: Response) -> Answer:
    return Answer(Response(fault.status, {"content-type": "text/html"}, HTML_PAGE))


def _truncate(fault: Fault, response: Response) -> Answer:
    keep = len(response.body) // 2 if fault.keep is None else fault.keep
    return Answer(Truncated(response, max(0, min(keep, len(response.body) - 1))))


KINDS: dict[str, Kind] = {
    "drop_before": Kind(False, lambda fault, response: Answer(Disconnect())),
    "drop_after": Kind(True, lambda fault, response: Answer(Disconnect())),
    "status": Kind(False, _status),
    "rate_limit": Kind(False, _rate_limit),
    "delay": Kind(True, lambda fault, response: Answer(response, fault.seconds)),
    "truncate": Kind(True, _truncate),
    "html": Kind(False, _html),
}
"""Every kind of fault."""

_FIELDS: dict[str, tuple[type, ...]] = {
    "commit": (bool,),
    "method": (str,),
    "path": (str,),
    "nth": (int,),
    "times": (int,),
    "status": (int,),
    "seconds": (int, float),
    "retry_after": (int,),
    "keep": (int, type(None)),
}


def make_fault(kind: str, options: Mapping[str, Any]) -> Fault:
    """A fault of this kind; ValueError says what is wrong with the options."""
    if kind not in KINDS:
        raise ValueError(f"unknown fault {kind!r}: use one of {', '.join(KINDS)}")
    for name, value in options.items():
        if name not in _FIELDS:
            raise ValueError(f"unknown option {name!r}: use one of {', '.join(_FIELDS)}")
        is_misplaced_bool = isinstance(value, bool) and bool not in _FIELDS[name]
        if is_misplaced_bool or not isinstance(value, _FIELDS[name]):
            raise ValueError(f"option {name!r} has the wrong type")
    chosen = {"commit": KINDS[kind].commit, **options}
    if kind == "html":
        chosen.setdefault("status", 502)
    fault = Fault(kind, **chosen)
    fault.method = fault.method.upper()
    if fault.nth < 1 or fault.times < 1:
        raise ValueError("nth and times count from 1")
    if not 200 <= fault.status <= 599:
        raise ValueError("status must be from 200 to 599")
    if not 0 <= fault.seconds <= 600:
        raise ValueError("seconds must be from 0 to 600")
    return fault


def take_fault(account: Account, request: Request) -> Fault | None:
    """Count this request against the waiting faults; the first one that strikes is returned."""
    struck: Fault | None = None
    for fault in list(account.faults):
        if not fault.matches(request):
            continue
        fault.seen += 1
        if struck is None and fault.seen >= fault.nth:
            struck = fault
        if fault.seen >= fault.nth + fault.times - 1:
            account.faults.remove(fault)
    return struck
