"""Recipients and transfers: money out, once each, and back if it does not arrive."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, MultipleResults, initialize, multiple, rule

from paystack import BatchOutcomeUnknownError, DuplicateReferenceError
from paystack.sandbox import SandboxError
from paystack.sandbox.payments import books
from paystack.sandbox.resources.transfers import TRANSFERS
from test.sandbox.machine.base import Base, Card
from test.support.receiver import Receiver

FINAL = ("success", "failed", "reversed")
VERDICTS = {200: "pending", 400: "rejected", 500: "blocked"}
"""What becomes of a transfer, by the status that the merchant's server answers."""
RETURNED = ("failed", "reversed", "rejected", "blocked")
WAITS = "waits"
ENDINGS = {"0000001": "failed", "0000002": "reversed", "0000003": WAITS}
"""The sandbox's own account numbers, by their last digits, and what becomes of a transfer to them."""
SENT_AFTER, ARRIVES_AFTER = 5, 10
"""After how many seconds a transfer of a batch is sent, and one that was sent arrives."""
ABANDONED_AFTER = 1800
"""After so many seconds, a transfer whose password never came is given up."""


@dataclass(eq=False)
class Recipient:
    """A recipient; `ending` is what becomes of the transfers to it."""

    code: str
    ending: str
    active: bool = True


@dataclass(eq=False)
class Payout:
    """A transfer that was asked for and not refused."""

    reference: str
    code: str
    amount: int
    ending: str
    status: str
    began: float
    is_of_batch: bool = False

    @property
    def arrives_after(self) -> int:
        """Seconds until it ends, unless its account lets it wait."""
        return ARRIVES_AFTER + (SENT_AFTER if self.is_of_batch else 0)


class Payouts(Base):
    """What the merchant pays out of the balance."""

    recipients = Bundle("recipients")
    payouts = Bundle("payouts")

    def begin(self) -> None:
        self.made_payouts: dict[str, Payout] = {}
        self.known_recipients: dict[str, Recipient] = {}
        self.needs_otp = False
        super().begin()

    def __init__(self) -> None:
        self.approver = Receiver()
        super().__init__()

    def teardown(self) -> None:
        try:
            super().teardown()
        finally:
            self.approver.close()

    @initialize(target=recipients)
    def fund_first_payouts(self) -> MultipleResults[Recipient]:
        self.fund(1_000_000, "NGN")
        return multiple(*(self.add_recipient(last, in_bulk=False) for last in ("0", "3")))

    @rule(amount=st.integers(100_000, 500_000), currency=st.sampled_from(["NGN", "NGN", "GHS"]))
    def fund(self, amount: int, currency: str) -> None:
        before = books.held(self.account, books.BALANCE, currency)
        assert self.sandbox.fund(amount, currency) == before + amount

    @rule(target=recipients, last=st.sampled_from(["0", "1", "2", "3"]), in_bulk=st.booleans())
    def add_recipient(self, last: str, in_bulk: bool) -> Recipient:
        """The same account is the same recipient, which is active again."""
        number = f"000000000{last}"
        details: dict[str, Any] = {"type": "nuban", "name": "Bola", "account_number": number, "bank_code": "057"}
        if in_bulk:
            (made,) = self.call(lambda c: c.transfer_recipients.bulk([details])).data.success
        else:
            made = self.call(lambda c: c.transfer_recipients.create(**details)).data
        known = self.known_recipients.setdefault(
            number, Recipient(made.recipient_code, ENDINGS.get(number[-7:], "success"))
        )
        assert known.code == made.recipient_code
        known.active = True
        return known

    @rule(target=recipients, card=Base.cards)
    def add_recipient_by_card(self, card: Card) -> Recipient | MultipleResults[Recipient]:
        made = self.attempt(
            lambda c: c.transfer_recipients.create("authorization", "Ada", authorization_code=card.code)
        )
        assert (made is not None) == card.active
        if made is None:
            return multiple()
        known = self.known_recipients.setdefault(card.code, Recipient(made.data.recipient_code, "success"))
        known.active = True
        return known

    @rule(recipient=recipients, delete=st.booleans())
    def change_recipient(self, recipient: Recipient, delete: bool) -> None:
        self.call(lambda c: c.transfer_recipients.update(recipient.code, name="Bola Ade"))
        if delete:
            self.call(lambda c: c.transfer_recipients.delete(recipient.code))
            recipient.active = False
        assert self.call(lambda c: c.transfer_recipients.fetch(recipient.code)).data.active == recipient.active

    @rule(target=payouts, recipient=recipients, amount=Base.amounts, lost=st.booleans(), needs_otp=st.booleans())
    def pay_out(
        self, recipient: Recipient, amount: int, lost: bool, needs_otp: bool
    ) -> Payout | MultipleResults[Payout]:
        self.need_otp(needs_otp)
        reference = self.free_reference("payout")

        def initiate(c: Any) -> Any:
            return c.transfers.initiate("balance", amount, recipient.code, reference=reference)

        if not recipient.active or not self.has(amount):
            self.refuse(initiate)
            return multiple()
        self.sent(lost, "/transfer", reference, initiate)
        return self.taken(reference, recipient, amount, "otp" if self.needs_otp else "pending")

    @rule(
        target=payouts,
        to=st.lists(recipients, min_size=1, max_size=3),
        amount=Base.amounts,
        lost=st.booleans(),
        again=st.booleans(),
    )
    def pay_out_in_bulk(self, to: list[Recipient], amount: int, lost: bool, again: bool) -> MultipleResults[Payout]:
        """All of them or none; the same references again pay nobody."""
        items: list[Any] = [
            {"amount": amount, "recipient": item.code, "reference": self.free_reference("payout")} for item in to
        ]

        def send(c: Any) -> Any:
            return c.transfers.bulk("balance", items)

        if self.needs_otp or not all(item.active for item in to) or not self.has(amount, len(items)):
            self.refuse(send)
            return multiple()
        if lost:
            self.sandbox.inject_fault("drop_after", method="POST", path="/transfer/bulk")
            try:
                self.call(lambda c: send(c.with_options(max_retries=0)))
            except BatchOutcomeUnknownError as unknown:
                assert not unknown.not_found
        else:
            self.call(send)
        made = [
            self.taken(item["reference"], recipient, amount, "received")
            for item, recipient in zip(items, to, strict=True)
        ]
        if again:
            self.refuse(send)
        return multiple(*made)

    @rule(target=payouts, recipient=recipients, amount=Base.amounts, answer=st.sampled_from(sorted(VERDICTS)))
    def pay_out_with_approval(self, recipient: Recipient, amount: int, answer: int) -> Payout | MultipleResults[Payout]:
        """The merchant's server is asked before the money is sent, which is held meanwhile."""
        self.need_otp(False)
        reference = self.free_reference("payout")
        can_pay = recipient.active and self.has(amount)
        self.approver.answers.append(answer)
        self.sandbox.approval_url(self.approver.url)
        made = self.attempt(lambda c: c.transfers.initiate("balance", amount, recipient.code, reference=reference))
        assert self.sandbox.wait_for_webhooks()
        self.sandbox.approval_url(None)
        assert (made is not None) == can_pay
        if made is None:
            self.approver.answers.clear()
            return multiple()
        assert made.data.status == "received"
        return self.taken(reference, recipient, amount, VERDICTS[answer])

    @rule(payout=payouts, recipient=recipients, amount=Base.amounts)
    def pay_out_again(self, payout: Payout, recipient: Recipient, amount: int) -> None:
        """The same reference pays nobody, whatever became of the first."""
        self.refuse(
            lambda c: c.transfers.initiate("balance", amount, recipient.code, reference=payout.reference),
            *([DuplicateReferenceError] if recipient.active else []),
        )

    @rule(payout=payouts, is_right=st.booleans(), resend=st.booleans())
    def finalize_payout(self, payout: Payout, is_right: bool, resend: bool) -> None:
        def finalize(c: Any) -> Any:
            return c.transfers.finalize(payout.code, "123456" if is_right else "000000")

        if payout.status != "otp":
            self.refuse(finalize)
            self.refuse(lambda c: c.transfers.resend_otp(payout.code, "transfer"))
            return
        if resend:
            self.call(lambda c: c.transfers.resend_otp(payout.code, "transfer"))
        if not is_right or not self.has(payout.amount):
            self.refuse(finalize)
            return
        self.call(finalize)
        payout.status, payout.began = "pending", self.sandbox.now

    @rule(needed=st.booleans())
    def need_otp(self, needed: bool) -> None:
        if needed:
            self.call(lambda c: c.transfers.enable_otp())
        else:
            self.call(lambda c: c.transfers.disable_otp())
            self.refuse(lambda c: c.transfers.disable_otp_finalize("000000"))
            self.call(lambda c: c.transfers.disable_otp_finalize("123456"))
        self.needs_otp = needed

    @rule(payout=payouts, status=st.sampled_from(FINAL))
    def end_payout(self, payout: Payout, status: str) -> None:
        if payout.status not in ("received", "pending"):
            with pytest.raises(SandboxError):
                self.sandbox.end_transfer(payout.reference, status)
            return
        self.sandbox.end_transfer(payout.reference, status, "The bank said so")
        payout.status = status

    @rule(payout=payouts)
    def look_at_payout(self, payout: Payout) -> None:
        found = self.call(lambda c: c.transfers.verify(payout.reference)).data
        assert (found.status, found.amount, found.transfer_code) == (payout.status, payout.amount, payout.code)
        assert self.call(lambda c: c.transfers.fetch(payout.code)).data.status == payout.status

    @rule()
    def export_payouts(self) -> None:
        self.call(lambda c: c.transfers.export())

    def check(self) -> None:
        """Money is gone once it is under way, and back, once too, if it did not arrive."""
        super().check()
        moved: Counter[tuple[str, str]] = Counter()
        for movement in self.account[books.MOVEMENTS]:
            if movement.cause == "Transfer":
                moved[movement.kind, movement.reference or ""] += 1
                sign = -1 if movement.kind == "transfer" else 1
                assert movement.lines[books.BANKS] == -sign * self.made_payouts[movement.reference or ""].amount
        for payout in self.made_payouts.values():
            assert moved.pop(("transfer", payout.reference), 0) == (payout.status not in ("otp", "abandoned"))
            assert moved.pop(("transfer-return", payout.reference), 0) == (payout.status in RETURNED)
        assert not moved

    def has(self, amount: int, times: int = 1) -> bool:
        """Whether the balance has the amount and the fee of so many transfers."""
        fee = 1_000 if amount <= 500_000 else 2_500
        return books.held(self.account, books.BALANCE, "NGN") >= times * (amount + fee)

    def taken(self, reference: str, recipient: Recipient, amount: int, status: str) -> Payout:
        """Note a transfer that was made, and that there is one of it."""
        found = self.account[TRANSFERS].find(reference=reference)
        assert found is not None
        assert (found.amount, found.status) == (amount, status)
        is_of_batch = status == "received"
        payout = Payout(reference, found.code, amount, recipient.ending, status, self.sandbox.now, is_of_batch)
        self.made_payouts[reference] = payout
        return payout

    def follow(self) -> None:
        super().follow()
        now = self.sandbox.now
        for payout in self.made_payouts.values():
            found = self.account[TRANSFERS].find(reference=payout.reference)
            assert found is not None
            passed = now - payout.began
            if payout.status == "otp" and passed >= ABANDONED_AFTER:
                payout.status = "abandoned"
            elif payout.status in ("received", "pending"):
                if payout.ending != WAITS and passed >= payout.arrives_after:
                    payout.status = payout.ending
                elif passed >= SENT_AFTER:
                    payout.status = "pending"
            assert found.status == payout.status

    def expected(self) -> Iterator[tuple[str, object]]:
        yield from super().expected()
        for payout in self.made_payouts.values():
            if payout.status in FINAL:
                yield f"transfer.{payout.status}", payout.reference
