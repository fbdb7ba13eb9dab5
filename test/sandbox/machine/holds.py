"""Preauthorizations: held, then captured once, or released."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, MultipleResults, multiple, rule

from paystack.sandbox import SandboxError
from paystack.sandbox.payments.records import TRANSACTIONS
from paystack.sandbox.resources.preauthorizations import PREAUTHORIZATIONS
from test.sandbox.machine.base import FAILING_CARDS, Card, Payment
from test.sandbox.machine.payments import PAYING_CARDS, Payments

DAY = 86_400


@dataclass(eq=False)
class Hold:
    """An amount on hold."""

    reference: str
    email: str
    amount: int
    days: int = 5
    action: str = "release"
    status: str = "abandoned"
    held_at: float = 0.0

    def events(self) -> Iterator[str]:
        """What was told of it."""
        if self.status in ("authorized", "captured", "released"):
            yield "preauthorization.reserve.success"
        if self.status in ("captured", "released"):
            yield f"preauthorization.{'capture' if self.status == 'captured' else 'release'}.success"


class Holds(Payments):
    """Money that is held before it is taken."""

    holds = Bundle("holds")

    def begin(self) -> None:
        self.made_holds: list[Hold] = []
        super().begin()

    @rule(
        target=holds,
        email=Payments.emails,
        amount=Payments.amounts,
        action=st.sampled_from(["release", "capture"]),
        days=st.integers(1, 9),
        card=st.sampled_from([None, *PAYING_CARDS, *FAILING_CARDS]),
    )
    def hold(self, email: str, amount: int, action: Any, days: int, card: str | None) -> Hold:
        hold = Hold(self.free_reference("hold"), email, amount, days, action)
        self.call(
            lambda c: c.preauthorizations.initialize(
                email, amount, "ZAR", reference=hold.reference, expire_action=action, expire_after_days=days
            )
        )
        self.made_holds.append(hold)
        if card is not None:
            self.approve_hold(hold, card)
        return hold

    @rule(target=holds, card=Payments.cards, amount=Payments.amounts)
    def hold_on_saved_card(self, card: Card, amount: int) -> Hold | MultipleResults[Hold]:
        hold = Hold(self.free_reference("hold"), card.email, amount)

        def reserve(c: Any) -> Any:
            return c.preauthorizations.reserve_authorization(
                card.email, amount, card.code, "ZAR", reference=hold.reference
            )

        if not self.takes(card) or card.name == "direct_debit":
            self.refuse(reserve)
            return multiple()
        assert self.call(reserve).data.status == "authorized"
        self.made_holds.append(hold)
        hold.status, hold.held_at = "authorized", self.sandbox.now
        return hold

    @rule(hold=holds, card=st.sampled_from(PAYING_CARDS + FAILING_CARDS))
    def approve_hold(self, hold: Hold, card: str) -> None:
        if hold.status != "abandoned":
            with pytest.raises(SandboxError):
                self.sandbox.approve_hold(hold.reference, card)
            return
        is_held = card in PAYING_CARDS and hold.email not in self.denied
        hold.status, hold.held_at = "authorized" if is_held else "failed", self.sandbox.now
        assert self.sandbox.approve_hold(hold.reference, card) == hold.status

    @rule(target=Payments.payments, hold=holds, part=st.sampled_from([0, 1, 3]))
    def capture_hold(self, hold: Hold, part: int) -> Payment | MultipleResults[Payment]:
        amount = hold.amount // part if part else hold.amount + 1

        def capture(c: Any) -> Any:
            return c.preauthorizations.capture(hold.reference, amount, "ZAR")

        if hold.status != "authorized" or amount > hold.amount:
            self.refuse(capture)
            return multiple()
        self.call(capture)
        hold.status = "captured"
        return self.captured(hold, amount)

    @rule(hold=holds)
    def release_hold(self, hold: Hold) -> None:
        if hold.status != "authorized":
            self.refuse(lambda c: c.preauthorizations.release(hold.reference))
            return
        assert self.call(lambda c: c.preauthorizations.release(hold.reference)).data.status == "released"
        hold.status = "released"

    @rule(hold=holds)
    def look_at_hold(self, hold: Hold) -> None:
        found = self.call(lambda c: c.preauthorizations.verify(hold.reference)).data
        assert (found.status, found.amount) == (hold.status, hold.amount)

    def captured(self, hold: Hold, amount: int) -> Payment:
        """The payment that a capture made, of this amount."""
        made = self.account[TRANSACTIONS].find(reference=hold.reference)
        assert made is not None
        assert (made.amount, made.currency) == (amount, "ZAR")
        return self.found_paid(made.id)

    def follow(self) -> None:
        """A hold that expires is captured whole or released, as was asked."""
        super().follow()
        for hold in self.made_holds:
            if hold.status == "authorized" and self.sandbox.now >= hold.held_at + hold.days * DAY:
                hold.status = "captured" if hold.action == "capture" else "released"
                if hold.status == "captured":
                    self.captured(hold, hold.amount)
            found = self.account[PREAUTHORIZATIONS].find(reference=hold.reference)
            assert found is not None
            assert found.status == hold.status

    def expected(self) -> Iterator[tuple[str, object]]:
        yield from super().expected()
        for hold in self.made_holds:
            for name in hold.events():
                yield name, hold.reference
