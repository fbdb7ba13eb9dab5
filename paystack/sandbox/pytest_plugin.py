"""pytest fixtures: a sandbox for each test, and clients for it. pytest finds them once the package is installed.

pytest imports this module in every run, so it imports nothing else until a fixture is used.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from paystack import AsyncPaystack, Paystack
    from paystack.sandbox import Sandbox


@pytest.fixture
def paystack_sandbox(request: pytest.FixtureRequest) -> Iterator[Sandbox]:
    """A running `paystack.sandbox.Sandbox` of the test's own, with a clock that stands still.

    The secret key, codes and ids depend on the test's node id alone: they are the same in every run, whatever the
    order or process. Checkout pages open under `paystack_sandbox.url`.
    """
    from paystack.sandbox import Sandbox

    with Sandbox(seed=zlib.crc32(request.node.nodeid.encode())) as sandbox:
        yield sandbox


@pytest.fixture
def paystack_client(paystack_sandbox: Sandbox) -> Iterator[Paystack]:
    """A `paystack.Paystack` for `paystack_sandbox`, called without a socket. It is closed after the test."""
    with paystack_sandbox.client(transport=paystack_sandbox.transport()) as client:
        yield client


@pytest.fixture
def async_paystack_client(paystack_sandbox: Sandbox) -> AsyncPaystack:
    """A `paystack.AsyncPaystack` for `paystack_sandbox`, called without a socket, on any asyncio event loop.

    It needs no aiohttp and need not be closed.
    """
    return paystack_sandbox.async_client(transport=paystack_sandbox.async_transport())
