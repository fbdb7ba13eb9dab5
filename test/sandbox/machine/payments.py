"""Payments: pages, charges with their steps, saved cards, and refunds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, MultipleResults, initialize, multiple, rule

from paystack import DuplicateReferenceError, ProcessorError, ValidationError
from paystack.sandbox import SandboxError
from paystack.sandbox.resources.refunds import REFUNDS
from test.sandbox.machine.base import EMAILS, FAILING_CARDS, Base, Card, Payment, Refund

HOUR = 3600

PAYING_CARDS = ("success", "pin_otp", "refund_fails", "refund_needs_attention")
REFUND_ENDINGS = {"refund_fails": "failed", "refund_needs_attention": "needs-attention", "bank_1012204936": "failed"}
"""How the refunds of a payment end, by what it was paid with; the others are processed."""
CONCLUDED_AFTER = 300
"""By then, in seconds, a refund has ended, or needs attention."""


@dataclass(frozen=True)
class Instrument:
    """A way to charge without a page: the body, the steps it asks for and their answers, and what follows them."""

    body: dict[str, Any]
    steps: tuple[tuple[str, str], ...] = ()
    then: str = "paid"
    currency: str = "NGN"


CARD = {"expiry_month": "12", "expiry_year": "30"}

INSTRUMENTS = {
    "bank": Instrument(
        {"bank": {"code": "057", "account_number": "0000000000"}}, (("birthday", "2007-04-15"), ("otp", "123456"))
    ),
    "bank_1012204936": Instrument({"bank": {"code": "057", "account_number": "1012204936"}}),
    "mobile_money": Instrument({"mobile_money": {"phone": "0551234987", "provider": "mtn"}}, currency="GHS"),
    "voucher": Instrument(
        {"mobile_money": {"phone": "0551234989", "provider": "mtn"}}, (("otp", "123456"),), currency="GHS"
    ),
    "card_with_pin": Instrument(
        {"card": {**CARD, "number": "507850785078507804", "cvv": "884"}},
        (("pin", "0000"), ("phone", "08100000000"), ("otp", "123456")),
    ),
    "card_with_address": Instrument(
        {"card": {**CARD, "number": "4084080000000412", "cvv": "408"}}, (("address", "1 Broad Street"),)
    ),
    "ussd": Instrument({"ussd": {"type": "737"}}, then="offline"),
    "bank_transfer": Instrument({"bank_transfer": {}}, then="transfer"),
    "capitec_pay": Instrument(
        {"capitec_pay": {"identifier_key": "CELLPHONE", "identifier_value": "0"}}, then="later", currency="ZAR"
    ),
}
STEPS = {
    "address": "send_address",
    "birthday": "send_birthday",
    "otp": "send_otp",
    "phone": "send_phone",
    "pin": "send_pin",
}
WRONG = {"birthday": "1990-01-01", "otp": "000000", "phone": "12", "pin": "9999"}
"""Answers that end a charge. Every address is right."""
WAITING = {"offline": "pay_offline", "transfer": "pending_bank_transfer", "later": "pending"}
SETTLED_BY_CLOCK = {"transfer": (8 * HOUR, "failed"), "later": (10, "paid")}
"""After how many seconds a waiting charge becomes what."""

PARTS: dict[str, Callable[[Payment], int | None]] = {
    "whole": lambda payment: None,
    "left": lambda payment: payment.left or 1,
    "some": lambda payment: payment.left // 3 or 1,
    "too much": lambda payment: payment.left + 1,
}
"""What of a payment a refund asks for."""


class Payments(Base):
    """Money in, by whatever way, and back."""

    charges = Bundle("charges")
    refunds = Bundle("refunds")

    def begin(self) -> None:
        self.saved: dict[str, Card] = {}
        self.made_refunds: dict[int, tuple[Refund, float]] = {}
        """Each refund, and when its last wait began."""
        self.session_timeout = 0
        super().begin()

    @initialize(target=Base.cards)
    def save_first_cards(self) -> MultipleResults[Card]:
        """Each customer has paid once."""
        payments = [self.sell(email, 20_000, card) for email, card in zip(EMAILS, PAYING_CARDS, strict=False)]
        return multiple(*(self.saved_card(payment) for payment in payments))

    @rule(target=Base.payments, email=Base.emails, amount=Base.amounts, lost=st.booleans())
    def initialize(self, email: str, amount: int, lost: bool) -> Payment:
        payment = self.asked_for(Payment(self.free_reference(), email, amount))
        self.sent(
            lost,
            "/transaction/initialize",
            payment.reference,
            lambda c: c.transactions.initialize(email, amount, reference=payment.reference),
        )
        return payment

    @rule(target=Base.payments, email=Base.emails, amount=Base.amounts, card=st.sampled_from(PAYING_CARDS))
    def sell(self, email: str, amount: int, card: str) -> Payment:
        payment = self.initialize(email, amount, lost=False)
        self.pay(payment, card)
        return payment

    @rule(payment=Base.payments, card=st.sampled_from(PAYING_CARDS + FAILING_CARDS))
    def pay(self, payment: Payment, card: str) -> None:
        """The customer pays on the page, or where the charge waits for them."""
        is_over = payment.state == "failed" and not payment.on_page
        if payment.state == "paid" or is_over or self.has_timed_out(payment):
            with pytest.raises(SandboxError):
                self.sandbox.pay(payment.reference, card)
            return
        if payment.on_page:
            payment.with_ = card
            pays = card in PAYING_CARDS and payment.email not in self.denied
        else:
            pays = card in PAYING_CARDS
        payment.state = "paid" if pays else "failed"
        assert self.sandbox.pay(payment.reference, card) == ("success" if pays else "failed")

    @rule(target=Base.cards, payment=Base.payments)
    def save_card(self, payment: Payment) -> Card | MultipleResults[Card]:
        """What a payment was paid with can be charged again, if it is a card."""
        if payment.state != "paid" or payment.with_ not in PAYING_CARDS:
            return multiple()
        known = len(self.saved)
        card = self.saved_card(payment)
        return card if len(self.saved) > known else multiple()

    @rule(payment=Base.payments, amount=Base.amounts, email=Base.emails)
    def use_a_reference_again(self, payment: Payment, amount: int, email: str) -> None:
        wallet = INSTRUMENTS["mobile_money"].body
        for make in (
            lambda c: c.transactions.initialize(email, amount, reference=payment.reference),
            lambda c: c.charges.create(email, amount, reference=payment.reference, **wallet),
        ):
            self.refuse(make, DuplicateReferenceError)

    @rule(email=Base.emails, amount=Base.amounts)
    def ask_for_what_is_refused(self, email: str, amount: int) -> None:
        """A refusal for another cause does not use the reference up: the next call takes the same one."""
        reference = self.free_reference()
        for make in (
            lambda c: c.transactions.initialize("nobody", amount, reference=reference),
            lambda c: c.transactions.initialize(email, amount, reference=reference, currency="EUR"),
            lambda c: c.transactions.charge_authorization(email, amount, "AUTH_none", reference=reference),
            lambda c: c.charges.create(email, amount, reference=reference),
        ):
            self.refuse(make, ValidationError)
        self.call(lambda c: c.transactions.initialize(email, amount, reference=reference))
        self.asked_for(Payment(reference, email, amount))

    @rule(target=Base.payments, card=Base.cards, amount=Base.amounts, lost=st.booleans(), partly=st.booleans())
    def charge_saved_card(
        self, card: Card, amount: int, lost: bool, partly: bool
    ) -> Payment | MultipleResults[Payment]:
        payment = Payment(self.free_reference(), card.email, amount, with_=card.name, on_page=False)

        def charge(c: Any) -> Any:
            if not partly:
                return c.transactions.charge_authorization(card.email, amount, card.code, reference=payment.reference)
            return c.transactions.partial_debit(
                authorization_code=card.code,
                currency="NGN",
                amount=amount,
                email=card.email,
                reference=payment.reference,
            )

        if not card.active:
            self.refuse(charge, ValidationError)
            return multiple()
        payment.state = "paid" if self.takes(card) else "failed"
        operation = "partial_debit" if partly else "charge_authorization"
        self.sent(lost, f"/transaction/{operation}", payment.reference, charge)
        return self.noted(payment)

    @rule(card=Base.cards, amount=Base.amounts)
    def check_saved_card(self, card: Card, amount: int) -> None:
        def ask(c: Any) -> Any:
            return c.transactions.check_authorization(card.email, amount, authorization_code=card.code)

        with pytest.warns(DeprecationWarning, match="check_authorization"):
            if card.active:
                self.call(ask)
            else:
                self.refuse(ask, ValidationError)

    @rule(
        targets=(Base.payments, charges),
        email=Base.emails,
        amount=Base.amounts,
        with_=st.sampled_from(sorted(INSTRUMENTS)),
        late=st.booleans(),
    )
    def charge(self, email: str, amount: int, with_: str, late: bool) -> Payment:
        instrument = INSTRUMENTS[with_]
        currency = instrument.currency
        payment = self.asked_for(Payment(self.free_reference(), email, amount, currency, with_, on_page=False))
        body = {"email": email, "amount": amount, "reference": payment.reference, "currency": currency}
        if "card" in instrument.body:
            # The client takes no card details, as hardly anybody may.
            self.call(lambda c: c.request("POST", "/charge", body={**body, **instrument.body}))
            made = self.call(lambda c: c.charges.check(payment.reference)).data
        else:
            made = self.call(lambda c: c.charges.create(**body, **instrument.body)).data
        payment.state = STEPS[instrument.steps[0][0]] if instrument.steps else instrument.then
        if email in self.denied:
            payment.state = "failed"
        assert made.status == charge_status(payment)
        if not late:
            self.pay(payment, "success")
        return payment

    @rule(
        targets=(Base.payments, charges),
        email=Base.emails,
        amount=Base.amounts,
        with_=st.sampled_from(sorted(name for name, instrument in INSTRUMENTS.items() if instrument.steps)),
    )
    def charge_step_by_step(self, email: str, amount: int, with_: str) -> Payment:
        payment = self.charge(email, amount, with_, late=True)
        while payment.state in STEPS.values():
            self.submit_step(payment, None, is_right=True)
        return payment

    @rule(charge=charges, other=st.sampled_from([None, None, *sorted(STEPS)]), is_right=st.booleans())
    def submit_step(self, charge: Payment, other: str | None, is_right: bool) -> None:
        """Answer the step that a charge waits for, or an `other` one."""
        answers = dict(INSTRUMENTS[charge.with_].steps)
        name = other or next((name for name, step in STEPS.items() if step == charge.state), "otp")
        value = WRONG.get(name, answers.get(name, "1 Marina"))
        if is_right and name in answers:
            value = answers[name]

        def submit(c: Any) -> Any:
            if name == "address":
                return c.charges.submit_address(value, "Lagos", "Lagos", "100001", charge.reference)
            return getattr(c.charges, f"submit_{name}")(value, charge.reference)

        if charge.state == "failed":
            self.refuse(submit, ProcessorError)
        elif charge.state != STEPS[name]:
            self.refuse(submit, ValidationError)
        elif value == WRONG.get(name):
            self.refuse(submit, ProcessorError)
            charge.state = "failed"
        else:
            names = list(answers)
            following = names[names.index(name) + 1 :]
            charge.state = STEPS[following[0]] if following else INSTRUMENTS[charge.with_].then
            assert self.call(submit).data.status == charge_status(charge)

    @rule(
        target=refunds,
        payment=Base.payments,
        parts=st.lists(st.sampled_from([*PARTS, "wait"]), min_size=1, max_size=4),
    )
    def refund(self, payment: Payment, parts: list[str]) -> MultipleResults[Refund]:
        before = len(payment.refunds)
        for part in parts:
            if part == "wait":
                self.sandbox.advance(CONCLUDED_AFTER)
                self.follow()
            else:
                self.refund_part(payment, PARTS[part](payment))
        return multiple(*payment.refunds[before:])

    @rule(refund=refunds)
    def retry_refund(self, refund: Refund) -> None:
        account = {"currency": "NGN", "account_number": "1234567890", "bank_id": "9"}

        def retry(c: Any) -> Any:
            return c.refunds.retry(refund.id, account)

        if refund.status != "needs-attention":
            self.refuse(retry, ValidationError)
            return
        assert self.call(retry).data.status == "processing"
        refund.path += ["processing", "processed"]
        refund.position += 1
        self.made_refunds[refund.id] = (refund, self.sandbox.now)

    @rule(payment=Base.payments)
    def look_at_payment(self, payment: Payment) -> None:
        """Whoever asks, is told what the books say."""
        found = self.call(lambda c: c.transactions.verify(payment.reference)).data
        assert (found.paid_at is not None) == (payment.state == "paid")
        assert (found.amount, found.currency) == (payment.amount, payment.currency)
        if payment.state == "paid":
            assert found.status == paid_status(payment)
        assert self.call(lambda c: c.transactions.fetch(found.id)).data.status == found.status
        self.call(lambda c: c.transactions.timeline(payment.reference))
        self.call(lambda c: c.transactions.session(found.id))
        self.call(lambda c: c.transactions.event(found.id))
        for refund in payment.refunds:
            assert self.call(lambda c, number=refund.id: c.refunds.fetch(number)).data.status == refund.status

    @rule(charge=charges)
    def check_charge(self, charge: Payment) -> None:
        found = self.call(lambda c: c.charges.check(charge.reference)).data.status
        assert found == (paid_status(charge) if charge.state == "paid" else charge_status(charge))
        if charge.with_ == "capitec_pay":
            self.call(lambda c: c.capitec_pay.requery(charge.reference))

    @rule()
    def compare_totals(self) -> None:
        paid = [item for item in self.books.values() if item.state == "paid"]
        totals = self.call(lambda c: c.transactions.totals()).data
        assert totals.total_transactions == len(paid)
        for row in totals.total_volume_by_currency:
            assert row.amount == sum(item.amount for item in paid if item.currency == row.currency)
        self.call(lambda c: c.transactions.export())

    def saved_card(self, payment: Payment) -> Card:
        """The card that a payment was paid with."""
        found = self.call(lambda c: c.transactions.verify(payment.reference)).data.authorization
        assert found.reusable
        code = found.authorization_code
        return self.saved.setdefault(code, Card(code, payment.email, payment.with_))

    def asked_for(self, payment: Payment) -> Payment:
        payment.started = self.sandbox.now
        return self.noted(payment)

    def has_timed_out(self, payment: Payment) -> bool:
        """Whether the page of an initialized payment is closed. Those of requests and orders never are."""
        is_limited = payment.on_page and self.session_timeout != 0
        return is_limited and self.sandbox.now >= payment.started + self.session_timeout

    def refund_part(self, payment: Payment, amount: int | None) -> None:
        """Refund `amount`, or all if it is None, unless it must be refused."""
        wanted = payment.amount if amount is None else amount

        def create(c: Any) -> Any:
            return c.refunds.create(payment.reference, amount=amount)

        if payment.state != "paid" or wanted > payment.left or (payment.currency == "GHS" and wanted < 100):
            self.refuse(create)
            return
        made = self.call(create).data
        assert (made.amount, made.status) == (wanted, "pending")
        path = ["pending", "processing", REFUND_ENDINGS.get(payment.with_, "processed")]
        refund = Refund(made.id, wanted, path)
        payment.refunds.append(refund)
        self.made_refunds[refund.id] = (refund, self.sandbox.now)

    def follow(self) -> None:
        super().follow()
        now = self.sandbox.now
        for payment in self.books.values():
            after, state = SETTLED_BY_CLOCK.get(payment.state, (float("inf"), ""))
            if now >= payment.started + after:
                payment.state = state
        for refund, began in self.made_refunds.values():
            found = self.account[REFUNDS][refund.id].status
            assert found in refund.path[refund.position :]
            refund.position = refund.path.index(found, refund.position)
            if now >= began + CONCLUDED_AFTER:
                assert refund.position == len(refund.path) - 1

    def expected(self) -> Iterator[tuple[str, object]]:
        yield from super().expected()
        for refund, _ in self.made_refunds.values():
            for status in refund.path[: refund.position + 1]:
                yield f"refund.{status}", refund.id


def charge_status(payment: Payment) -> str:
    """What the charge operations call the state of a payment."""
    return {"paid": "success", **WAITING}.get(payment.state, payment.state)


def paid_status(payment: Payment) -> str:
    """What verify calls a payment that was paid, which follows its refunds."""
    if any(refund.status in ("pending", "processing", "needs-attention") for refund in payment.refunds):
        return "reversal-pending"
    done = sum(refund.amount for refund in payment.refunds if refund.status == "processed")
    return "reversed" if done == payment.amount else "success"
