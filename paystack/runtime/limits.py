"""The rate limits that Paystack publishes, as data. Nothing here counts or waits.

They hold for each integration and endpoint, in test and live mode apart, for a window of a minute. Source:
https://paystack.com/docs/api/rate-limits, read in 2026.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

Mode = Literal["test", "live"]

WINDOW = 60.0
"""Seconds after which requests count anew."""

DEFAULT: Mapping[Mode, int] = {"test": 100, "live": 600}
"""Requests to one endpoint in a window, where `PUBLISHED` says nothing else."""

PUBLISHED: Mapping[Mode, Mapping[str, int]] = {
    "test": {},
    "live": {
        "transactions.verify": 3000,
        "banks.resolve": 1500,
        "transactions.initialize": 1200,
        "transactions.charge_authorization": 1200,
        "charges.create": 1200,
        "charges.check": 1200,
        "transfers.initiate": 900,
    },
}
"""Requests in a window by operation."""


def limit_of(operation: str, mode: Mode) -> int:
    """Returns how many requests an operation may have in a window."""
    return PUBLISHED[mode].get(operation, DEFAULT[mode])
