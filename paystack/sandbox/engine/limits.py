"""Rate limits, which a sandbox enforces if it is asked to: so many requests to one endpoint in a window of time.

Time here is the machine's own, not that of an account's clock: whoever waits for the next window really waits.
"""

from __future__ import annotations

import math
import threading
import time
from dataclasses import dataclass, replace

from paystack.runtime.http import Response
from paystack.runtime.limits import WINDOW, Mode, limit_of
from paystack.sandbox.engine.replies import ErrorRow, Refused

LIMITED = ErrorRow(
    429,
    "Rate limit exceeded!",
    type="api_error",
    code="rate_limited",
    next_step="Wait a few minutes and try the API call again",
)


@dataclass(frozen=True, slots=True)
class Counted:
    """What a reply says of the limit: requests in a window, those left, and seconds until the next window."""

    limit: int
    remaining: int
    reset: int

    def on(self, response: Response) -> Response:
        """The reply with the headers that say so."""
        headers = {
            "x-ratelimit-limit": str(self.limit),
            "x-ratelimit-remaining": str(max(0, self.remaining)),
            "x-ratelimit-reset": str(self.reset),
        }
        return replace(response, headers={**response.headers, **headers})


class RateLimits:
    """Counts the requests of each key to each endpoint. Safe to share between threads."""

    def __init__(self, mode: Mode = "test", window: float = WINDOW) -> None:
        """Enforce the published limits of a mode; tests may shorten the window, which is in seconds."""
        if mode not in ("test", "live") or not window > 0:
            raise ValueError("rate limits are those of 'test' or 'live', for a window of more than 0 seconds")
        self.mode: Mode = mode
        self.window = window
        self._lock = threading.Lock()
        self._began = time.monotonic()
        self._used: dict[tuple[str, str], int] = {}

    def count(self, secret_key: str, operation: str) -> Counted:
        """Count a request. `remaining` is negative for one that is beyond the limit."""
        with self._lock:
            passed = time.monotonic() - self._began
            if passed >= self.window:
                self._began += passed - passed % self.window
                passed %= self.window
                self._used.clear()
            used = self._used[secret_key, operation] = self._used.get((secret_key, operation), 0) + 1
            limit = limit_of(operation, self.mode)
            return Counted(limit, limit - used, math.ceil(self.window - passed))


def refused(counted: Counted) -> Response:
    """The reply to a request beyond the limit."""
    return counted.on(Refused(LIMITED).response())
