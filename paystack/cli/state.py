"""What the options that all commands share say, and the client that they lead to."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from paystack.cli import keys
from paystack.runtime.http import Response, Send

if TYPE_CHECKING:
    from paystack import Paystack
    from paystack.runtime.errors import NetworkError


@dataclass
class Watch:
    """Sees what is sent, so that an interruption can say whether a write was under way."""

    under_way: Send | None = None
    lost: Send | None = None
    """A write whose answer was lost."""
    sent_write: Send | None = None
    """The last write that was sent."""
    operation: str = ""
    """The id of the first operation that was called."""
    base_url: str | None = None
    """Where calls go, if that is not Paystack itself."""

    def sent(self, send: Send) -> None:
        """Called before each attempt."""
        self.under_way = send
        if send.method != "GET":
            self.sent_write = send
        self.operation = self.operation or send.operation

    def answered(self, send: Send, outcome: Response | NetworkError, seconds: float) -> None:
        """Called after each attempt. A write whose answer was lost stays under way: recovery asks what became of it."""
        if send.method != "GET" and not isinstance(outcome, Response) and outcome.sent:
            self.lost = send
        self.under_way = None

    @property
    def write(self) -> Send | None:
        """The write whose outcome is not known, if there is one."""
        if self.under_way is not None and self.under_way.method != "GET":
            return self.under_way
        return self.lost


def reference_in(send: Send) -> str | None:
    """Returns the reference that a write carries, or None."""
    try:
        body = json.loads(send.body or b"null")
    except ValueError:
        return None
    reference = body.get("reference") if isinstance(body, dict) else None
    return reference if isinstance(reference, str) else None


@dataclass
class State:
    """The options of one invocation. Each is set by the option of that name, before or after the command's name."""

    profile: str | None = None
    as_json: bool = False
    query: str | None = None
    raw: bool = False
    envelope: bool = False
    follow: bool = False
    limit: int | None = None
    yes: bool = False
    debug: bool = False
    timeout: float | None = None
    max_retries: int | None = None
    headers: dict[str, str] = field(default_factory=dict, repr=False)
    watch: Watch = field(default_factory=Watch)

    def client(self, base_url: str | None = None, key: str | None = None) -> Paystack:
        """Returns the client that the options and the environment mean."""
        url = None
        if key is None:
            key, url = keys.find_key(self.profile, os.environ)
        options: dict[str, Any] = {}
        if self.timeout is not None:
            options["timeout"] = self.timeout
        if self.max_retries is not None:
            options["max_retries"] = self.max_retries
        self.watch.base_url = base_url or os.environ.get("PAYSTACK_BASE_URL") or url
        return make_client(
            key,
            base_url=self.watch.base_url,
            on_request=self.watch.sent,
            on_response=self.watch.answered,
            **options,
        )


def make_client(key: str, **options: Any) -> Paystack:
    """Returns a client. Tests replace this by one that sends elsewhere."""
    from paystack import Paystack

    return Paystack(key, **options)


def is_terminal(stream: Any) -> bool:
    """Whether a person reads or types there."""
    try:
        return stream is not None and bool(stream.isatty())
    except ValueError:  # it is closed
        return False


def standard_input() -> str:
    """Returns all of standard input. It is UTF-8 whatever the locale says, as files are: the same content has the same
    meaning, and the key of a payout makes the same reference, by whichever way it comes."""
    return _decoded(sys.stdin.buffer.read()) if sys.stdin is not None else ""


def _decoded(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ValueError("standard input is not UTF-8 text") from None


class Stdin:
    """Standard input, from which several arguments of one command may be read: texts by the line, JSON as a whole."""

    def __init__(self) -> None:
        self._taken_by: str | None = None

    def line(self, what: str) -> str | None:
        """Returns the next line without its end, or None if there is none."""
        self._refuse_second(what)
        line = sys.stdin.buffer.readline() if sys.stdin is not None else b""
        return _decoded(line).rstrip("\r\n") if line else None

    def rest(self, what: str) -> str:
        """Returns everything that is left."""
        self._refuse_second(what)
        self._taken_by = what
        # Ends of lines as in a file that is opened as text.
        return standard_input().replace("\r\n", "\n").replace("\r", "\n")

    def _refuse_second(self, what: str) -> None:
        if self._taken_by is not None:
            raise ValueError(f"standard input was read for {self._taken_by} already: give one of them as @file")
