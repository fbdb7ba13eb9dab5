"""Any order of calls, payers and moments over the whole API: what must hold for money, events and lists after each.

The machine is in `test/sandbox/machine`, a file for each area; `make explore` runs it for an hour.
"""

from __future__ import annotations

import pytest

from paystack.sandbox import Sandbox
from test.sandbox.machine import Merchant, RestartingMerchant, bounded
from test.support.caller import Caller


class MerchantAtLength(Merchant):
    """One who goes on for a thousand steps and more."""


class MerchantOverHttp(Merchant):
    """One whose calls go over HTTP."""

    def make_sandbox(self) -> Sandbox:
        sandbox = Sandbox()
        sandbox.start()
        return sandbox

    def make_caller(self) -> Caller:
        return Caller("sync", self.sandbox)


class AsyncMerchantOverHttp(MerchantOverHttp):
    """One whose calls go over HTTP, by the asynchronous client."""

    def make_caller(self) -> Caller:
        return Caller("async", self.sandbox)


TestInProcess = Merchant.TestCase
TestInProcess.settings = bounded(4, 40)
TestAtLength = pytest.mark.slow(seconds=25)(MerchantAtLength.TestCase)
TestAtLength.settings = bounded(44, 60)
TestWithRestarts = pytest.mark.slow(RestartingMerchant.TestCase)
TestWithRestarts.settings = bounded(12, 60)
TestOverHttp = MerchantOverHttp.TestCase
TestOverHttp.settings = bounded(2, 40)
TestAsyncOverHttp = AsyncMerchantOverHttp.TestCase
TestAsyncOverHttp.settings = bounded(2, 40)
