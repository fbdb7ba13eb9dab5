"""What the scripts of the foreign clients share: their arguments, the payer, and what they print.

Standard library only: a script runs in its client's environment, which has neither this project nor its tools.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

EMAIL = "ada@example.com"
AMOUNT = 500_000
REFUNDED = 150_000

FUNDED = 10_000_000
TRANSFER_FEE = 1000
"""What a transfer of `AMOUNT` costs."""
MONTH = 31 * 86_400
"""Seconds after which a monthly subscription was billed once more."""
EVIDENCE = {
    "customer_email": EMAIL,
    "customer_name": "Ada Eze",
    "customer_phone": "08012345678",
    "service_details": "Delivered by hand",
}
DEBTS = [{"amount": AMOUNT, "reference": reference} for reference in ("debt-1", "debt-2")]
LONG_AGO, LATER = "2020-01-01", "2099-12-31"


def arguments() -> tuple[str, str]:
    """The sandbox's URL and a key of it."""
    url, key = sys.argv[1:3]
    return url, key


def control(url: str, key: str, path: str, **body: Any) -> Any:
    """What one of the sandbox's own controls answers."""
    return request(url, key, "POST", f"/_sandbox/{path}", body)


def request(url: str, key: str, method: str, path: str, body: Any) -> Any:
    """The data of a reply to a request that no client makes."""
    headers = {"authorization": f"Bearer {key}", "content-type": "application/json"}
    sent = None if body is None else json.dumps(body).encode()
    with urlopen(Request(url + path, sent, headers, method=method)) as reply:
        return json.load(reply).get("data")


def pay(url: str, key: str, reference: str) -> None:
    """Do what the payer does on the checkout page."""
    control(url, key, "pay", reference=reference)


def refusal(call: Callable[[], Any], kind: type[Exception]) -> Any:
    """The error that `call` must end with."""
    try:
        result = call()
    except kind as problem:
        return problem
    raise AssertionError(f"the call succeeded with {result!r}")


class Shop:
    """What a script cannot do with its client alone: the sandbox's controls, and what is wrong with the client."""

    def __init__(self) -> None:
        """Read the script's arguments, of which the third names a file of the documented replies by operation."""
        self._url, self._key = arguments()
        self._documented = json.loads(Path(sys.argv[3]).read_text("utf-8"))
        self.rejected: dict[str, Any] = {}
        """By operation: the fields at which a model disagrees with the reply, and with each documented reply."""
        self.lacking: list[str] = []
        """The operations that the client cannot ask for, or not with what they need."""
        self.unknown_status: list[str] = []
        """The operations for whose replies the client gives None."""

    def unread(self, operation: str, reply: object) -> None:
        """Note that the client gives None for a reply, because it does not know the status of it."""
        assert reply is None, operation
        self.unknown_status.append(operation)

    def control(self, path: str, **body: Any) -> Any:
        """What one of the sandbox's own controls answers."""
        return control(self._url, self._key, path, **body)

    def without_client(self, operation: str, method: str, path: str, body: Any = None) -> Any:
        """The data of a reply to a request that the client cannot make."""
        self.lacking.append(operation)
        return request(self._url, self._key, method, path, body)

    def reject(self, operation: str, reply: Any, fields: Callable[[Any], Iterable[str]]) -> None:
        """Note that a model rejects the reply; `fields` returns where the model and a reply disagree."""
        if operation not in self.rejected:
            documented = [sorted(set(fields(sample))) for sample in self._documented[operation]]
            self.rejected[operation] = {"sandbox": [], "documented": documented}
        found = self.rejected[operation]
        found["sandbox"] = sorted({*found["sandbox"], *fields(reply)})

    def show(self) -> None:
        """Print what was wrong with the client."""
        show(rejected=self.rejected, lacking=self.lacking, unknown_status=self.unknown_status)


def places(errors: Iterable[Any]) -> list[str]:
    """The fields that pydantic complains of, whatever their place in a list."""
    return [".".join(str(part) for part in error["loc"] if not isinstance(part, int)) for error in errors]


def show(**found: Any) -> None:
    """Print what the client made of the replies, for the test to read."""
    json.dump(found, sys.stdout, default=str)
