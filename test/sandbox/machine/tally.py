"""What a run did: steps, and calls by operation, so that a long one can say what it covered."""

from __future__ import annotations

from collections import Counter

from paystack.runtime.http import Response, Send
from paystack.sandbox.hosts.in_process import InProcessTransport
from test.support.conformance import check, find_operation


class Tally:
    """Counts over all machines of this process."""

    def __init__(self) -> None:
        self.machines = 0
        self.steps = 0
        self.calls: Counter[str] = Counter()
        """Calls by operation."""
        self.successes: Counter[str] = Counter()
        """Those of them that were carried out."""


TALLY = Tally()


class TalliedTransport(InProcessTransport):
    """Calls the sandbox without sockets, checks each answer against the description, and counts it."""

    def send(self, send: Send) -> Response:
        operation = find_operation(send.method, send.url.partition("?")[0])
        assert operation is not None, f"{send.method} {send.url} is not in openapi/"
        TALLY.calls[operation["operationId"]] += 1
        response = check(send, super().send(send))
        TALLY.successes[operation["operationId"]] += response.status < 300
        return response
