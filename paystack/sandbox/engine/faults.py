"""Injected faults: matching requests are dropped, refused, delayed or cut short, by count or at random.

Nothing here does I/O: a fault says whether the request takes effect, and replaces its reply.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from paystack.runtime.http import Response
from paystack.sandbox.engine.messages import Answer, Disconnect, Request, Truncated
from paystack.sandbox.engine.replies import TRY_LATER, json_response

HTML_PAGE = b"<html><head><title>502 Bad Gateway</title></head><body>Bad Gateway</body></html>"


@dataclass(slots=True)
class Fault:
    """A fault, and how many requests it has met.

    An empty `method` matches every method; `path` matches every path that begins with it. Matching requests are
    counted from when the fault is added: the `nth` is struck and the `times` - 1 after it, or all of them if `times`
    is None. With a `probability`, each request from the `nth` on is struck or spared at random, until `times` (then
    None by default) were struck; the choice depends on `seed` and the request's number alone. `commit` says whether a
    struck request still takes effect.

    Some options belong to one kind: `status` to status and html, `seconds` to delay, `retry_after` (seconds) to
    rate_limit, and `keep` to truncate: the bytes of the body that arrive, half of them if None. `seen` counts the
    requests that matched, and `struck` those that this fault spoiled. When two faults choose the same request, the
    older one strikes it. `id` is given by the account that the fault is added to.
    """

    kind: str
    commit: bool
    method: str = ""
    path: str = "/"
    nth: int = 1
    times: int | None = 1
    probability: float | None = None
    seed: int = 0
    status: int = 500
    seconds: float = 1.0
    retry_after: int = 1
    keep: int | None = None
    seen: int = 0
    struck: int = 0
    id: int = 0

    def matches(self, request: Request) -> bool:
        """Whether the request's method and path match."""
        if self.method and self.method != request.method:
            return False
        return request.path.startswith(self.path)

    def chooses(self, number: int) -> bool:
        """Whether to strike this matching request; `number` counts them from 1."""
        if number < self.nth:
            return False
        if self.probability is None:
            return self.times is None or number < self.nth + self.times
        is_drawn = random.Random(f"{self.seed}:{number}").random() < self.probability
        return is_drawn and (self.times is None or self.struck < self.times)

    def describe(self) -> dict[str, Any]:
        """The fault as plain data."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class FaultKind:
    """One kind of fault: whether the request takes effect by default, and what its reply becomes.

    `option` is the kind's own option, if it has one. `is_choice` says whether the caller may choose `commit`.
    """

    commit: bool
    spoil: Callable[[Fault, Response], Answer]
    option: str = ""
    is_choice: bool = False


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
        "message": "Rate limit exceeded!",
        "meta": {"nextStep": "Wait a few minutes and try the API call again"},
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


KINDS: dict[str, FaultKind] = {
    "drop_before": FaultKind(False, lambda fault, response: Answer(Disconnect())),
    "drop_after": FaultKind(True, lambda fault, response: Answer(Disconnect())),
    "status": FaultKind(False, _status, "status", is_choice=True),
    "rate_limit": FaultKind(False, _rate_limit, "retry_after", is_choice=True),
    "delay": FaultKind(True, lambda fault, response: Answer(response, fault.seconds), "seconds"),
    "truncate": FaultKind(True, _truncate, "keep"),
    "html": FaultKind(False, _html, "status", is_choice=True),
}
"""Every kind of fault."""


@dataclass(frozen=True, slots=True)
class _Option:
    """The values that an option accepts: its types, and its range where it is a number."""

    types: tuple[type, ...]
    smallest: float = 0
    largest: float = 2**53

    def describe(self) -> str:
        """The accepted values, in words."""
        if bool in self.types:
            return "true or false"
        if str in self.types:
            return "text"
        kind = "number" if float in self.types else "whole number"
        return f"a {kind} from {self.smallest} to {self.largest}{' or null' if type(None) in self.types else ''}"


OPTIONS: dict[str, _Option] = {
    "commit": _Option((bool,)),
    "method": _Option((str,)),
    "path": _Option((str,)),
    "nth": _Option((int,), 1),
    "times": _Option((int, type(None)), 1),
    "probability": _Option((int, float), 0, 1),
    "seed": _Option((int,), -(2**53)),
    "status": _Option((int,), 200, 599),
    "seconds": _Option((int, float), 0, 600),
    "retry_after": _Option((int,), 0, 86_400),
    "keep": _Option((int, type(None)), 0),
}
"""Every option of `make_fault`."""


METHODS = ("GET", "POST", "PUT", "DELETE")
"""The methods of the API's operations."""


def make_fault(kind: object, options: Mapping[str, Any]) -> Fault:
    """A new fault. Raises `ValueError` that says what is wrong, or why the fault would never strike."""
    if not isinstance(kind, str) or kind not in KINDS:
        what = "kind is missing" if kind is None else f"unknown fault {kind!r}"
        raise ValueError(f"{what}: use one of {', '.join(KINDS)}")
    for name, value in options.items():
        _check(name, value)
        if name in _OPTIONS_OF_KINDS and name != KINDS[kind].option:
            raise ValueError(f"{kind} has no {name}")
    if not options.get("path", "/").startswith("/"):
        raise ValueError("path must begin with a slash, as in /transaction/verify")
    if options.get("method", "").upper() not in ("", *METHODS):
        raise ValueError(f"method must be one of {', '.join(METHODS)}")
    commit = KINDS[kind].commit
    if options.get("commit", commit) != commit and not KINDS[kind].is_choice:
        raise ValueError(f"{kind} {'always' if commit else 'never'} lets the request take effect")
    defaults: dict[str, Any] = {"commit": commit}
    if kind == "html":
        defaults["status"] = 502
    if "probability" in options:
        defaults["times"] = None
    fault = Fault(kind, **{**defaults, **options})
    fault.method = fault.method.upper()
    return fault


_OPTIONS_OF_KINDS = {kind.option for kind in KINDS.values() if kind.option}


def _check(name: str, value: object) -> None:
    option = OPTIONS.get(name)
    if option is None:
        raise ValueError(f"unknown option {name!r}: use one of {', '.join(OPTIONS)}")
    is_misplaced_bool = isinstance(value, bool) and bool not in option.types
    is_outside = isinstance(value, (int, float)) and not option.smallest <= value <= option.largest
    if is_misplaced_bool or not isinstance(value, option.types) or is_outside:
        raise ValueError(f"{name} must be {option.describe()}")


def take_fault(faults: Sequence[Fault], request: Request) -> Fault | None:
    """Count this request in every fault that it matches, and return the oldest fault that strikes it, or None."""
    taken: Fault | None = None
    for fault in faults:
        if not fault.matches(request):
            continue
        fault.seen += 1
        if taken is None and fault.chooses(fault.seen):
            fault.struck += 1
            taken = fault
    return taken
