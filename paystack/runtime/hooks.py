"""Hooks for metrics and tracing: an application can observe each attempt before it is sent, and its outcome.

A hook sees the method, path, operation and timing of an attempt. The `repr` of a `Send` or `Response` leaves out the
headers and the body, but the attributes have them: do not log those.

If a hook raises, the caller sees the exception as it is, and not what became of the request. A `PaystackError` of a
hook is marked, and `drivers` keeps it from the policy: it says nothing about the request, and a write that took effect
must not be sent again because of a hook.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from paystack.runtime.errors import NetworkError, PaystackError
from paystack.runtime.http import Response, Send

OnRequest = Callable[[Send], None]
"""Called before each attempt."""

OnResponse = Callable[[Send, "Response | NetworkError", float], None]
"""Called after each attempt with its outcome and the seconds that it took."""


@dataclass(frozen=True, slots=True)
class Hooks:
    """The hooks of one client."""

    on_request: OnRequest | None = None
    on_response: OnResponse | None = None

    def before(self, send: Send) -> float:
        """Call `on_request` before an attempt. Returns the time at which the attempt began."""
        if self.on_request is not None:
            try:
                self.on_request(send)
            except PaystackError as error:
                error.raised_by_hook = True
                raise
        return time.perf_counter()

    def after(self, send: Send, outcome: Response | NetworkError, began: float) -> None:
        """Call `on_response` with the outcome of an attempt."""
        if self.on_response is not None:
            took = time.perf_counter() - began
            try:
                self.on_response(send, outcome, took)
            except PaystackError as error:
                error.raised_by_hook = True
                raise
