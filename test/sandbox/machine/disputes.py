"""Disputes: opened by customers, answered by the merchant or by nobody."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, MultipleResults, multiple, rule

from paystack import ValidationError
from paystack.sandbox import SandboxError
from paystack.sandbox.payments import books
from paystack.sandbox.resources.disputes import DISPUTES
from test.sandbox.machine.base import Base, Payment

DAY = 86_400
REMINDED_AFTER, DUE_AFTER = 2 * DAY, 3 * DAY


@dataclass(eq=False)
class Dispute:
    """A dispute; `resolved_at` is when it ended, in seconds since 1970."""

    id: int
    payment: Payment
    opened_at: float
    resolved_at: float | None = None


class Disputes(Base):
    """What customers contest at their banks."""

    disputes = Bundle("disputes")

    def begin(self) -> None:
        self.made_disputes: list[Dispute] = []
        super().begin()

    @rule(target=disputes, payment=Base.payments, part=st.sampled_from([1, 2, 3]))
    def open_dispute(self, payment: Payment, part: int) -> Dispute | MultipleResults[Dispute]:
        is_open = any(item.payment is payment and item.resolved_at is None for item in self.made_disputes)
        if payment.state != "paid" or payment.left == 0 or is_open:
            with pytest.raises(SandboxError):
                self.sandbox.dispute(payment.reference)
            return multiple()
        with pytest.raises(SandboxError):
            self.sandbox.dispute(payment.reference, payment.left + 1)
        amount = None if part == 1 else max(1, payment.left // part)
        dispute = Dispute(self.sandbox.dispute(payment.reference, amount), payment, self.sandbox.now)
        self.made_disputes.append(dispute)
        return dispute

    @rule(dispute=disputes, part=st.sampled_from([0, 1, 2]), with_file=st.booleans())
    def update_dispute(self, dispute: Dispute, part: int, with_file: bool) -> None:
        left = dispute.payment.left
        amount = left // part if part else left + 1
        more = {"uploaded_filename": self.file(dispute)} if with_file else {}

        def update(c: Any) -> Any:
            return c.disputes.update(dispute.id, amount, **more)

        if dispute.resolved_at is not None or amount > left:
            self.refuse(update, ValidationError)
        else:
            (changed,) = self.call(update).data
            assert changed.refund_amount == amount

    @rule(dispute=disputes, part=st.sampled_from([0, 1, 2]), accept=st.booleans(), with_evidence=st.booleans())
    def resolve_dispute(self, dispute: Dispute, part: int, accept: bool, with_evidence: bool) -> None:
        left = dispute.payment.left
        amount = left // part if part else left + 1
        resolution = "merchant-accepted" if accept else "declined"
        name = self.file(dispute)
        more = {"evidence": self.evidence(dispute)} if with_evidence and dispute.resolved_at is None else {}

        def resolve(c: Any) -> Any:
            return c.disputes.resolve(dispute.id, resolution, "We sent it.", amount, name, **more)

        if dispute.resolved_at is not None or amount > left or (accept and amount == 0):
            self.refuse(resolve, ValidationError)
            return
        assert self.call(resolve).data.status == "resolved"
        self.note_end(dispute, amount if accept else 0)

    @rule(dispute=disputes)
    def look_at_dispute(self, dispute: Dispute) -> None:
        found = self.call(lambda c: c.disputes.fetch(dispute.id)).data
        assert (found.status == "resolved") == (dispute.resolved_at is not None)
        self.call(lambda c: c.disputes.transaction(found.transaction.id))
        self.call(lambda c: c.disputes.download())

    def file(self, dispute: Dispute) -> str:
        """The name of a file of this dispute."""
        return str(self.call(lambda c: c.disputes.upload_url(dispute.id, "receipt.pdf")).data.file_name)

    def evidence(self, dispute: Dispute) -> int:
        """The id of new evidence in this dispute."""
        given = (dispute.payment.email or "till@example.com", "Ada Obi", "+2348000000000", "Books")
        return int(self.call(lambda c: c.disputes.evidence(dispute.id, *given)).data.id)

    def note_end(self, dispute: Dispute, amount: int) -> None:
        """Note what a dispute gave its customer back, which the books must have once."""
        dispute.resolved_at = self.sandbox.now
        dispute.payment.disputed += amount
        moved = [item for item in self.account[books.MOVEMENTS].of(kind=books.DISPUTE) if item.cause_id == dispute.id]
        assert [item.lines[books.CUSTOMERS] for item in moved] == [amount] * (amount > 0)

    def follow(self) -> None:
        """A dispute that nobody answered is accepted by itself, about no more than is left of its payment."""
        super().follow()
        for dispute in self.made_disputes:
            found = self.account[DISPUTES][dispute.id]
            is_due = self.sandbox.now >= dispute.opened_at + DUE_AFTER
            if dispute.resolved_at is None and is_due:
                assert found.resolution == "auto-accepted"
                self.note_end(dispute, found.refund_amount)
                dispute.resolved_at = dispute.opened_at + DUE_AFTER
            assert (found.status == "resolved") == (dispute.resolved_at is not None)

    def expected(self) -> Iterator[tuple[str, object]]:
        yield from super().expected()
        for dispute in self.made_disputes:
            until = self.sandbox.now if dispute.resolved_at is None else dispute.resolved_at
            yield "charge.dispute.create", dispute.id
            if until >= dispute.opened_at + REMINDED_AFTER:
                yield "charge.dispute.remind", dispute.id
            if dispute.resolved_at is not None:
                yield "charge.dispute.resolve", dispute.id
