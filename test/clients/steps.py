"""What the scripts of the foreign clients share: their arguments, the payer, and what they print.

Standard library only: a script runs in its client's environment, which has neither this project nor its tools.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from typing import Any
from urllib.request import Request, urlopen

EMAIL = "ada@example.com"
AMOUNT = 500_000
REFUNDED = 150_000


def arguments() -> tuple[str, str]:
    """The sandbox's URL and a key of it."""
    url, key = sys.argv[1:]
    return url, key


def control(url: str, key: str, path: str, **body: Any) -> Any:
    """What one of the sandbox's own controls answers."""
    headers = {"authorization": f"Bearer {key}", "content-type": "application/json"}
    with urlopen(Request(f"{url}/_sandbox/{path}", json.dumps(body).encode(), headers)) as reply:
        return json.load(reply)["data"]


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


def show(**found: Any) -> None:
    """Print what the client made of the replies, for the test to read."""
    json.dump(found, sys.stdout, default=str)
