"""Batches of charges, which the clock makes one after the other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import Bundle, rule

from paystack.sandbox.payments.records import TRANSACTIONS
from paystack.sandbox.resources.bulk_charges import BULK_CHARGES, ITEMS
from test.sandbox.machine.base import Base, Card, Payment


@dataclass(eq=False)
class Batch:
    """A batch that was asked for: the amount of each reference."""

    code: str
    amounts: dict[str, int]


class BulkCharges(Base):
    """Many saved cards at once."""

    batches = Bundle("batches")

    def begin(self) -> None:
        self.made_batches: list[Batch] = []
        super().begin()

    @rule(target=batches, cards=st.lists(Base.cards, min_size=1, max_size=4), amount=Base.amounts)
    def charge_in_bulk(self, cards: list[Card], amount: int) -> Batch:
        items: list[Any] = [
            {"authorization": card.code, "amount": amount + number, "reference": self.free_reference("bulk")}
            for number, card in enumerate(cards)
        ]
        made = self.call(lambda c: c.bulk_charges.initiate(items)).data
        batch = Batch(made.batch_code, {item["reference"]: item["amount"] for item in items})
        self.made_batches.append(batch)
        return batch

    @rule(target=batches, payment=Base.payments, card=Base.cards)
    def charge_a_taken_reference_in_bulk(self, payment: Payment, card: Card) -> Batch:
        items: list[Any] = [{"authorization": card.code, "amount": 5_000, "reference": payment.reference}]
        made = self.call(lambda c: c.bulk_charges.initiate(items)).data
        batch = Batch(made.batch_code, {})
        self.made_batches.append(batch)
        return batch

    @rule(batch=batches, resume=st.booleans())
    def pause_or_resume(self, batch: Batch, resume: bool) -> None:
        before = self.call(lambda c: c.bulk_charges.fetch(batch.code)).data
        if resume:
            self.call(lambda c: c.bulk_charges.resume(batch.code))
        else:
            self.call(lambda c: c.bulk_charges.pause(batch.code))
        after = self.call(lambda c: c.bulk_charges.fetch(batch.code)).data
        is_over = before.status == "complete"
        assert after.status == ("complete" if is_over else "active" if resume else "paused")
        assert after.pending_charges == before.pending_charges
        rows = self.call(lambda c: c.bulk_charges.charges(batch.code)).data
        assert sum(row.status == "pending" for row in rows) == after.pending_charges

    def follow(self) -> None:
        super().follow()
        for batch in self.made_batches:
            found = self.account[BULK_CHARGES].find(code=batch.code)
            assert found is not None
            for item in self.account[ITEMS].of(batch_id=found.id):
                made = self.account[TRANSACTIONS].get(item.transaction_id)
                if made is None:
                    assert item.status not in ("success", "failed")
                elif made.reference not in self.books:
                    assert batch.amounts[made.reference] == made.amount
                    payment = self.found_paid(made.id)
                    payment.state = "paid" if item.status == "success" else "failed"
