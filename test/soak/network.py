"""The bad network between a shop and the sandbox: which requests are hit by which fault, and which writes arrive late.

Most faults are the sandbox's own, so every worker that uses the same key meets them.
"""

from __future__ import annotations

import asyncio
import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any

from paystack import NetworkError, Paystack, PaystackError, RateLimitError, RequestOptions, RequestTimeoutError
from paystack.runtime.http import Response, Send
from paystack.runtime.transport import AsyncTransport, Urllib3Transport

SHARE = 0.2
"""Of all requests, how many are hit by a fault."""

FAULTS: list[dict[str, Any]] = [
    {"kind": "drop_before"},
    {"kind": "drop_after"},
    {"kind": "status", "status": 500},
    {"kind": "status", "status": 503, "commit": True},
    {"kind": "rate_limit", "retry_after": 1},
    {"kind": "rate_limit", "retry_after": 3600},
    {"kind": "delay"},
    {"kind": "truncate"},
    {"kind": "truncate", "keep": 0},
    {"kind": "html"},
    {"kind": "html", "status": 200, "commit": True},
]
"""Every kind of fault, before and after the request takes effect."""

TOO_LONG = 1.5
"""A delay is this many read timeouts long."""

LATE = 0.02
"""Of the writes, how many arrive only after the client gave up on them. The sandbox has no fault for that."""

LATEST = 0.2
"""Seconds until they arrive: before, between and after the questions that the client asks about them."""

PATIENT = RequestOptions(timeout=60.0)
"""For the sandbox's controls, which are not a part of what is tested."""


@contextmanager
def served(seed: int) -> Iterator[str]:
    """The URL of a sandbox in a process of its own."""
    command = (sys.executable, "-m", "paystack.sandbox", "serve", "--seed", str(seed), "--port", "0", "--quiet")
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().split()[-1]
        finally:
            process.terminate()


def add_faults(control: Paystack, read_timeout: float, seed: int) -> None:
    """Let `SHARE` of all requests be hit, each fault about as often as the others."""
    each = 1 - (1 - SHARE) ** (1 / len(FAULTS))
    for number, fault in enumerate(FAULTS):
        body = {**fault, "probability": each, "seed": seed * len(FAULTS) + number}
        if fault["kind"] == "delay":
            body["seconds"] = read_timeout * TOO_LONG
        control.request("POST", "/_sandbox/faults", body=body)


@dataclass(frozen=True, slots=True)
class Weather:
    """What the network did to the requests of one run."""

    requests: int
    struck: Counter[str]
    """By fault, how many requests it hit."""

    @property
    def share(self) -> float:
        """Of all requests, how many were hit."""
        return sum(self.struck.values()) / self.requests


def take_faults(control: Paystack) -> Weather:
    """What the faults have hit; from then on there are none."""
    requests, struck = 0, Counter[str]()
    for fault in control.request("GET", "/_sandbox/faults").model_dump()["data"]:
        done = "carried out" if fault["commit"] else "not carried out"
        struck[f"{fault['kind']}, {done}"] += fault["struck"]
        requests = max(requests, fault["seen"])
    control.request("DELETE", "/_sandbox/faults")
    return Weather(requests, struck)


def did_nothing(error: PaystackError) -> bool:
    """Whether the error says that the request was not carried out."""
    return isinstance(error, RateLimitError) or (isinstance(error, NetworkError) and not error.sent)


class Lateness:
    """Decides which writes arrive late, and when."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)
        self.late = 0
        """How many writes were late until now."""

    def strikes(self, send: Send) -> bool:
        is_control = send.url.startswith("/_sandbox")
        is_late = send.method == "POST" and not is_control and self._chance.random() < LATE
        self.late += is_late
        return is_late

    def seconds(self) -> float:
        return self._chance.uniform(0, LATEST)


def timed_out(send: Send) -> RequestTimeoutError:
    return RequestTimeoutError(f"{send.method} {send.url} got no answer in time.", sent=True)


class LateTransport(Urllib3Transport):
    """A network that keeps some writes for a while. `couriers` is how many of them may be under way at once."""

    def __init__(self, url: str, lateness: Lateness, couriers: int) -> None:
        super().__init__(url)
        self._lateness = lateness
        self._couriers = ThreadPoolExecutor(couriers)

    def send(self, send: Send) -> Response:
        if not self._lateness.strikes(send):
            return super().send(send)
        self._couriers.submit(self._arrive, send)
        raise timed_out(send)

    def _arrive(self, send: Send) -> None:
        time.sleep(self._lateness.seconds())
        with suppress(NetworkError):
            super().send(send)

    def close(self) -> None:
        """Let everything arrive, then close the connections."""
        self._couriers.shutdown()
        super().close()


class AsyncLateTransport:
    """The asynchronous twin of `LateTransport`, over any asynchronous transport."""

    def __init__(self, network: AsyncTransport, lateness: Lateness) -> None:
        self._network = network
        self._lateness = lateness
        self._under_way: list[asyncio.Task[None]] = []

    async def send(self, send: Send) -> Response:
        if not self._lateness.strikes(send):
            return await self._network.send(send)
        self._under_way.append(asyncio.create_task(self._arrive(send)))
        raise timed_out(send)

    async def _arrive(self, send: Send) -> None:
        await asyncio.sleep(self._lateness.seconds())
        with suppress(NetworkError):
            await self._network.send(send)

    async def close(self) -> None:
        """Let everything arrive, then close the connections."""
        await asyncio.gather(*self._under_way)
        await self._network.close()
