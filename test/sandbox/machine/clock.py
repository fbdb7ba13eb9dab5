"""Time, and what else a tester controls."""

from __future__ import annotations

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import rule

from paystack import NetworkError
from test.sandbox.machine.base import Base, Restarting

MINUTE, HOUR, DAY = 60, 3600, 86_400
LATEST = 1_861_920_000
"""2029: the saved cards have not expired by then, in seconds since 1970."""


class Clock(Base):
    """What happens when nobody does anything."""

    @rule(seconds=st.sampled_from([1, 10, 2 * MINUTE, 5 * MINUTE, HOUR, 9 * HOUR, DAY, 3 * DAY]))
    def time_passes(self, seconds: int) -> None:
        self.sandbox.advance(seconds)

    @rule(days=st.sampled_from([7, 30, 90]))
    def months_pass(self, days: int) -> None:
        if self.sandbox.now < LATEST:
            self.sandbox.advance(min(days, self.longest_wait) * DAY)

    @rule(kind=st.sampled_from(["drop_before", "drop_after", "truncate"]))
    def lose_a_reading(self, kind: str) -> None:
        """A reading that is lost changes nothing, and the next one is answered."""
        self.sandbox.inject_fault(kind, method="GET", path="/balance")
        with pytest.raises(NetworkError):
            self.call(lambda c: c.with_options(max_retries=0).balance.fetch())


class Restarts(Restarting):
    """The sandbox ends now and then, and the next one goes on from its file."""

    @rule()
    def restart(self) -> None:
        self.start_again()
