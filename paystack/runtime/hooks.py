"""What an application may watch: each attempt before it leaves, and what came of it. For metrics and tracing.

A hook sees method, path, operation and timing; a `Send` and a `Response` do not show their headers and bodies, but they
have them: do not log those. What a hook raises reaches the caller.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from paystack.runtime.errors import NetworkError
from paystack.runtime.http import Response, Send

OnRequest = Callable[[Send], None]
"""Called before each attempt."""

OnResponse = Callable[[Send, "Response | NetworkError", float], None]
"""Called after each attempt with what came of it and how many seconds it took."""


@dataclass(frozen=True, slots=True)
class Hooks:
    """The hooks of one client."""

    on_request: OnRequest | None = None
    on_response: OnResponse | None = None

    def before(self, send: Send) -> float:
        """Announce an attempt; gives back when it began."""
        if self.on_request is not None:
            self.on_request(send)
        return time.perf_counter()

    def after(self, send: Send, outcome: Response | NetworkError, began: float) -> None:
        """Report what came of an attempt."""
        if self.on_response is not None:
            self.on_response(send, outcome, time.perf_counter() - began)
