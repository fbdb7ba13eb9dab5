"""Any order of calls, payers and moments: what must hold for money, events and lists after each of them.

hypothesis makes up the orders. The test keeps its own books, and compares them with what the clients are told, with the
ledger and with the webhooks that a receiver really got.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, MultipleResults, RuleBasedStateMachine, invariant, multiple, rule

from paystack import (
    APIError,
    DuplicateReferenceError,
    OutcomeUnknownError,
    ProcessorError,
    UnknownEvent,
    ValidationError,
)
from paystack.sandbox import Sandbox, SandboxError
from test.support.caller import Caller
from test.support.receiver import Receiver

EMAILS = ("ada@example.com", "chidi@example.com")
HOUR = 3600

PAYING_CARDS = ("success", "pin_otp", "refund_fails", "refund_needs_attention")
FAILING_CARDS = ("declined", "insufficient_funds")
REFUND_ENDINGS = {"refund_fails": "failed", "refund_needs_attention": "needs-attention", "bank_1012204936": "failed"}
"""How the refunds of a payment end, by what it was paid with; the others are processed."""


@dataclass(frozen=True)
class Instrument:
    """A way to charge without a page: the body, the steps it asks for and their answers, and what follows them."""

    body: dict[str, Any]
    steps: tuple[tuple[str, str], ...] = ()
    then: str = "paid"


INSTRUMENTS = {
    "bank": Instrument(
        {"bank": {"code": "057", "account_number": "0000000000"}}, (("birthday", "2007-04-15"), ("otp", "123456"))
    ),
    "bank_1012204936": Instrument({"bank": {"code": "057", "account_number": "1012204936"}}),
    "mobile_money": Instrument({"mobile_money": {"phone": "0551234987", "provider": "mtn"}}),
    "ussd": Instrument({"ussd": {"type": "737"}}, then="offline"),
    "bank_transfer": Instrument({"bank_transfer": {}}, then="transfer"),
    "capitec_pay": Instrument({"capitec_pay": {"identifier_key": "CELLPHONE", "identifier_value": "0"}}, then="later"),
}
STEPS = {"birthday": "send_birthday", "otp": "send_otp", "pin": "send_pin"}
WRONG = {"birthday": "1990-01-01", "otp": "000000", "pin": "9999"}
WAITING = {"offline": "pay_offline", "transfer": "pending_bank_transfer", "later": "pending"}
SETTLED_BY_CLOCK = {"transfer": (8 * HOUR, "failed"), "later": (10, "paid")}
"""After how many seconds a waiting charge becomes what."""


@dataclass(eq=False)
class Refund:
    """A refund as the test's books have it: `path` are all states it can pass, in order."""

    id: int
    payment: Payment
    amount: int
    path: list[str]
    position: int = 0

    @property
    def status(self) -> str:
        """Where on its path it stands."""
        return self.path[self.position]


@dataclass(eq=False)
class Payment:
    """A payment as the test's books have it. `state` is open, failed, paid, a step, or what it waits for."""

    reference: str
    email: str
    amount: int
    with_: str = ""
    on_page: bool = True
    state: str = "open"
    started: float = 0.0
    refunds: list[Refund] = field(default_factory=list)

    @property
    def left(self) -> int:
        """What can still be refunded."""
        return self.amount - sum(refund.amount for refund in self.refunds if refund.status != "failed")

    @property
    def charge_status(self) -> str:
        """What the charge operations call its state."""
        return {"paid": "success", **WAITING}.get(self.state, self.state)

    @property
    def paid_status(self) -> str:
        """What verify calls a paid one, which follows its refunds."""
        if any(refund.status in ("pending", "processing", "needs-attention") for refund in self.refunds):
            return "reversal-pending"
        return "success" if self.left else "reversed"


PARTS: dict[str, Callable[[Payment], int | None]] = {
    "whole": lambda payment: None,
    "left": lambda payment: payment.left or 1,
    "some": lambda payment: payment.left // 3 or 1,
    "too much": lambda payment: payment.left + 1,
}
"""What of a payment a refund asks for."""


@dataclass(eq=False)
class Request:
    """A payment request as the test's books have it; `path` are the states it has passed."""

    code: str
    email: str
    amount: int
    path: list[str]
    archived: bool = False


def saved_charge(payment: Payment, code: str) -> Callable[[Any], Any]:
    """The call that takes a payment from a saved card."""
    return lambda c: c.transactions.charge_authorization(
        payment.email, payment.amount, code, reference=payment.reference
    )


class Merchant(RuleBasedStateMachine):
    """Everything that a merchant, its payers and time can do, in any order."""

    make_caller: Callable[[Sandbox], Caller]

    started = Bundle("started")
    paid = Bundle("paid")
    charges = Bundle("charges")
    refunds = Bundle("refunds")
    requests = Bundle("requests")

    amounts = st.integers(100, 400)
    emails = st.sampled_from(EMAILS)

    def __init__(self) -> None:
        super().__init__()
        self.receiver = Receiver()
        self.sandbox = self.make_sandbox()
        self.sandbox.start()
        self.sandbox.webhook_url(self.receiver.url)
        self.call = type(self).make_caller(self.sandbox)
        self.books: dict[str, Payment] = {}
        self.invoices: list[Request] = []
        self.told: list[tuple[str, dict[str, Any]]] = []
        self.references = 0
        self.deactivated: set[str] = set()
        self.customers = {email: self.customer_code(email) for email in EMAILS}

    def make_sandbox(self) -> Sandbox:
        return Sandbox()

    def teardown(self) -> None:
        self.call.close()
        self.sandbox.close()
        self.receiver.close()

    # The merchant

    @rule(email=emails, name=st.sampled_from(["Ada", None]))
    def create_a_customer_again(self, email: str, name: str | None) -> None:
        assert self.customer_code(email, first_name=name) == self.customers[email]

    @rule(target=started, email=emails, amount=amounts, lost=st.booleans())
    def initialize_payment(self, email: str, amount: int, lost: bool) -> Payment:
        payment = self.noted(Payment(self.free_reference(), email, amount))
        self.sent(
            lost,
            "/transaction/initialize",
            lambda c: c.transactions.initialize(email, amount, reference=payment.reference),
        )
        if lost:
            self.use_a_reference_again(payment, amount, email)
        return payment

    @rule(target=paid, email=emails, amount=amounts, card=st.sampled_from(PAYING_CARDS))
    def sell(self, email: str, amount: int, card: str) -> Payment:
        payment = self.initialize_payment(email, amount, lost=False)
        self.pay(payment, card)
        return payment

    @rule(payment=st.one_of(started, paid, charges), amount=amounts, email=emails)
    def use_a_reference_again(self, payment: Payment, amount: int, email: str) -> None:
        wallet = INSTRUMENTS["mobile_money"].body
        for make in (
            lambda c: c.transactions.initialize(email, amount, reference=payment.reference),
            lambda c: c.charges.create(email, amount, reference=payment.reference, **wallet),
        ):
            with pytest.raises(DuplicateReferenceError):
                self.call(make)

    @rule(email=emails, amount=amounts)
    def ask_for_what_is_refused(self, email: str, amount: int) -> None:
        """A refusal for another cause does not use the reference up: the next call takes the same one."""
        reference = self.free_reference()
        for make in (
            lambda c: c.transactions.initialize("nobody", amount, reference=reference),
            lambda c: c.transactions.initialize(email, amount, reference=reference, currency="EUR"),
            lambda c: c.transactions.charge_authorization(email, amount, "AUTH_none", reference=reference),
            lambda c: c.charges.create(email, amount, reference=reference),
        ):
            with pytest.raises(ValidationError) as refusal:
                self.call(make)
            assert not isinstance(refusal.value, DuplicateReferenceError)

    @rule(target=paid, payment=paid, amount=amounts, denied=st.booleans(), lost=st.booleans())
    def charge_saved_card(
        self, payment: Payment, amount: int, denied: bool, lost: bool
    ) -> Payment | MultipleResults[Payment]:
        code = self.saved_code(payment)
        if code is None:
            return multiple()
        again = Payment(self.free_reference(), payment.email, amount, payment.with_, on_page=False)
        with self.risk(payment.email, denied):
            self.sent(lost, "/transaction/charge_authorization", saved_charge(again, code))
        again.state = "failed" if denied else "paid"
        if denied:
            self.pay(again, "success")
        return self.noted(again)

    @rule(target=paid, payment=paid, amount=amounts)
    def debit_saved_card_partially(self, payment: Payment, amount: int) -> Payment | MultipleResults[Payment]:
        code = self.saved_code(payment)
        if code is None:
            return multiple()
        again = Payment(self.free_reference(), payment.email, amount, payment.with_, on_page=False, state="paid")
        self.call(
            lambda c: c.transactions.partial_debit(
                authorization_code=code, currency="NGN", amount=amount, email=again.email, reference=again.reference
            )
        )
        return self.noted(again)

    @rule(payment=paid, amount=amounts)
    def deactivate_card(self, payment: Payment, amount: int) -> None:
        code = self.saved_code(payment)
        if code is None:
            return
        self.call(lambda c: c.customers.deactivate_authorization(code))
        self.deactivated.add(code)
        with pytest.raises(ValidationError):
            self.call(saved_charge(Payment(self.free_reference(), payment.email, amount), code))

    @rule(target=charges, email=emails, amount=amounts, with_=st.sampled_from(sorted(INSTRUMENTS)), late=st.booleans())
    def charge(self, email: str, amount: int, with_: str, late: bool) -> Payment:
        instrument = INSTRUMENTS[with_]
        payment = self.noted(Payment(self.free_reference(), email, amount, with_, on_page=False))
        made = self.call(lambda c: c.charges.create(email, amount, reference=payment.reference, **instrument.body)).data
        payment.started = self.sandbox.now
        payment.state = STEPS[instrument.steps[0][0]] if instrument.steps else instrument.then
        assert made.status == payment.charge_status
        if not late:
            self.pay(payment, "success")
            # What time does to an unpaid one must not happen any more.
            self.time_passes(9 * HOUR)
        return payment

    @rule(charge=charges, name=st.sampled_from(sorted(STEPS)), is_right=st.booleans())
    def submit_step(self, charge: Payment, name: str, is_right: bool) -> None:
        answers = dict(INSTRUMENTS[charge.with_].steps)
        value = answers[name] if is_right and name in answers else WRONG[name]

        def submit(c: Any) -> Any:
            return getattr(c.charges, f"submit_{name}")(value, charge.reference)

        if charge.state == "failed":
            with pytest.raises(ProcessorError):
                self.call(submit)
        elif charge.state != STEPS[name]:
            with pytest.raises(ValidationError):
                self.call(submit)
        elif value == WRONG[name]:
            with pytest.raises(ProcessorError):
                self.call(submit)
            charge.state = "failed"
        else:
            names = list(answers)
            following = names[names.index(name) + 1 :]
            charge.state = STEPS[following[0]] if following else INSTRUMENTS[charge.with_].then
            assert self.call(submit).data.status == charge.charge_status

    @rule(
        target=refunds,
        payment=st.one_of(paid, charges, refunds.map(lambda refund: refund.payment)),
        parts=st.lists(st.sampled_from([*PARTS, "wait"]), min_size=1, max_size=4),
    )
    def refund(self, payment: Payment, parts: list[str]) -> MultipleResults[Refund]:
        before = len(payment.refunds)
        for part in parts:
            if part == "wait":
                self.time_passes(300)
            else:
                self.refund_part(payment, PARTS[part](payment))
        return multiple(*payment.refunds[before:])

    @rule(target=refunds, amount=amounts, card=st.sampled_from(PAYING_CARDS), wait=st.sampled_from([1, 120, 300]))
    def sell_and_refund(self, amount: int, card: str, wait: int) -> MultipleResults[Refund]:
        payment = self.sell(EMAILS[0], amount, card)
        for part in ("some", "too much", "left"):
            self.refund_part(payment, PARTS[part](payment))
        self.time_passes(wait)
        self.refund_part(payment, None)
        return multiple(*payment.refunds)

    @rule(refund=refunds)
    def retry_refund(self, refund: Refund) -> None:
        account = {"currency": "NGN", "account_number": "1234567890", "bank_id": "9"}

        def retry(c: Any) -> Any:
            return c.refunds.retry(refund.id, account)

        if refund.status != "needs-attention":
            with pytest.raises(ValidationError):
                self.call(retry)
            return
        assert self.call(retry).data.status == "processing"
        refund.path += ["processing", "processed"]
        refund.position += 1

    @rule(target=requests, email=emails, amount=amounts, draft=st.booleans(), late=st.booleans())
    def create_payment_request(self, email: str, amount: int, draft: bool, late: bool) -> Request:
        lines = [{"name": "Book", "amount": amount, "quantity": 2}]
        made = self.call(lambda c: c.payment_requests.create(self.customers[email], line_items=lines, draft=draft)).data
        assert made.amount == 2 * amount
        request = Request(made.request_code, email, 2 * amount, ["draft" if draft else "pending"])
        self.invoices.append(request)
        if not draft and not late:
            self.pay_request(request, "success")
        return request

    @rule(request=requests)
    def finalize_payment_request(self, request: Request) -> None:
        if request.path == ["draft"] and not request.archived:
            assert self.call(lambda c: c.payment_requests.finalize(request.code)).data.status == "pending"
            request.path.append("pending")
        else:
            with pytest.raises(ValidationError):
                self.call(lambda c: c.payment_requests.finalize(request.code))

    @rule(request=requests)
    def archive_payment_request(self, request: Request) -> None:
        self.call(lambda c: c.payment_requests.archive(request.code))
        request.archived = True

    # Payers and time

    @rule(payment=st.one_of(started, paid, charges), card=st.sampled_from(PAYING_CARDS + FAILING_CARDS))
    def pay(self, payment: Payment, card: str) -> None:
        if payment.state == "paid" or (payment.state == "failed" and not payment.on_page):
            with pytest.raises(SandboxError):
                self.sandbox.pay(payment.reference, card)
            return
        if payment.on_page:
            payment.with_ = card
        payment.state = "failed" if card in FAILING_CARDS else "paid"
        assert self.sandbox.pay(payment.reference, card) == ("success" if payment.state == "paid" else "failed")

    @rule(target=paid, request=requests, card=st.sampled_from(PAYING_CARDS + FAILING_CARDS))
    def pay_request(self, request: Request, card: str) -> Payment | MultipleResults[Payment]:
        if request.archived or request.path[-1] != "pending":
            with pytest.raises(SandboxError):
                self.sandbox.pay(request.code, card)
            return multiple()
        assert self.sandbox.pay(request.code, card) == ("failed" if card in FAILING_CARDS else "success")
        if card in FAILING_CARDS:
            return multiple()
        request.path.append("success")
        reference = self.sandbox.ledger[-1]["reference"]
        return self.noted(Payment(reference, request.email, request.amount, card, state="paid"))

    @rule(seconds=st.sampled_from([1, 10, 120, 300, HOUR, 9 * HOUR]))
    def time_passes(self, seconds: int) -> None:
        self.sandbox.advance(seconds)
        for payment in self.books.values():
            after, state = SETTLED_BY_CLOCK.get(payment.state, (float("inf"), ""))
            if self.sandbox.now >= payment.started + after:
                payment.state = state
        for refund in self.all_refunds():
            found = self.call(lambda c, number=refund.id: c.refunds.fetch(number)).data.status
            assert found in refund.path[refund.position :]
            assert seconds < 300 or found == refund.path[-1]
            refund.position = refund.path.index(found, refund.position)

    # What must hold after each of them

    @invariant()
    def a_reference_is_charged_at_most_once_and_the_ledger_has_each_charge(self) -> None:
        ledger = [(line["reference"], line["amount"]) for line in self.sandbox.ledger]
        assert sorted(ledger) == sorted((p.reference, p.amount) for p in self.books.values() if p.state == "paid")

    @invariant()
    def verify_says_what_the_ledger_says(self) -> None:
        charged = {line["reference"]: line["amount"] for line in self.sandbox.ledger}
        for payment in self.books.values():
            found = self.verified(payment)
            assert (found.paid_at is not None) == (payment.reference in charged)
            if found.paid_at is not None:
                assert found.amount == charged[payment.reference]
                assert found.status == payment.paid_status
        totals = self.call(lambda c: c.transactions.totals()).data
        assert (totals.total_volume, totals.total_transactions) == (sum(charged.values()), len(charged))

    @invariant()
    def refunds_never_exceed_the_amount(self) -> None:
        given: dict[int, int] = {}
        for refund in self.call.items(lambda c: c.refunds.list(per_page=2)):
            if refund.status != "failed":
                given[refund.transaction] = given.get(refund.transaction, 0) + refund.amount
        for number, amount in given.items():
            assert amount <= self.call(lambda c, number=number: c.transactions.fetch(number)).data.amount

    @invariant()
    def both_kinds_of_paging_give_each_id_once(self) -> None:
        payments = self.call.items(lambda c: c.transactions.list(per_page=3))
        customers = self.call.items(lambda c: c.customers.list(per_page=1))
        for by_cursor, by_number in (
            (payments, self.call.items(lambda c: c.transactions.list(per_page=3, page=1))),
            (customers, self.call.items(lambda c: c.customers.list(per_page=1, page=1))),
        ):
            ids = [item.id for item in by_cursor]
            assert ids == sorted(set(ids), reverse=True)
            assert ids == [item.id for item in by_number]
        assert {payment.reference for payment in payments} >= self.books.keys()
        numbers = [item.id for item in self.call.items(lambda c: c.refunds.list(per_page=2))]
        assert numbers == sorted((refund.id for refund in self.all_refunds()), reverse=True)

    @invariant()
    def each_transition_raises_one_event_that_is_signed_and_typed(self) -> None:
        assert self.sandbox.wait_for_webhooks()
        received = self.receiver.received
        assert [body for body, _ in received] == [event["body"].encode() for event in self.sandbox.events]
        for body, headers in received[len(self.told) :]:
            event = self.call.client.webhooks.construct_event(body, headers["x-paystack-signature"])
            assert not isinstance(event, UnknownEvent) and not event.lenient
            self.told.append((event.event, json.loads(body)["data"]))
        charges = [data["reference"] for name, data in self.told if name == "charge.success"]
        assert charges == [line["reference"] for line in self.sandbox.ledger]
        for refund in self.all_refunds():
            passed = refund.path[: refund.position + 1]
            assert self.events_of("refund", "id", refund.id) == [f"refund.{status}" for status in passed]
        for request in self.invoices:
            expected = [f"paymentrequest.{status}" for status in request.path]
            assert self.events_of("paymentrequest", "request_code", request.code) == expected
        steps = [*(refund.position + 1 for refund in self.all_refunds()), *(len(r.path) for r in self.invoices)]
        assert len(self.told) == len(charges) + sum(steps)

    def events_of(self, kind: str, key: str, value: object) -> list[str]:
        """The names of the events of one record, in the order in which they came; some write its number as text."""
        return [name for name, data in self.told if name.startswith(f"{kind}.") and str(data[key]) == str(value)]

    def customer_code(self, email: str, **more: Any) -> str:
        return str(self.call(lambda c: c.customers.create(email, **more)).data.customer_code)

    def free_reference(self) -> str:
        self.references += 1
        return f"order-{self.references}"

    def noted(self, payment: Payment) -> Payment:
        self.books[payment.reference] = payment
        return payment

    def refund_part(self, payment: Payment, amount: int | None) -> None:
        """Refund `amount`, or all if it is None, unless it must be refused."""
        wanted = payment.amount if amount is None else amount
        if payment.state != "paid" or wanted > payment.left:
            with pytest.raises(APIError):
                self.call(lambda c: c.refunds.create(payment.reference, amount=amount))
            return
        made = self.call(lambda c: c.refunds.create(payment.reference, amount=amount)).data
        assert (made.amount, made.status) == (wanted, "pending")
        path = ["pending", "processing", REFUND_ENDINGS.get(payment.with_, "processed")]
        payment.refunds.append(Refund(made.id, payment, wanted, path))

    def saved_code(self, payment: Payment) -> str | None:
        """The card behind a payment, if it was paid and the card can still be charged."""
        if payment.state != "paid":
            return None
        code = str(self.verified(payment).authorization.authorization_code)
        return None if code in self.deactivated else code

    @contextmanager
    def risk(self, email: str, denied: bool) -> Iterator[None]:
        """The customer may or may not pay for a while."""
        code = self.customers[email]
        self.call(lambda c: c.customers.risk_action(code, risk_action="deny" if denied else "allow"))
        yield
        self.call(lambda c: c.customers.risk_action(code, risk_action="default"))

    def sent(self, lost: bool, path: str, make: Callable[[Any], Any]) -> None:
        """Send a payment, whose answer may be lost after it was made."""
        if not lost:
            self.call(make)
            return
        self.sandbox.inject_fault("drop_after", method="POST", path=path)
        try:
            reply = self.call(lambda c: make(c.with_options(max_retries=0)))
        except OutcomeUnknownError as unknown:
            assert unknown.reference == f"order-{self.references}"
        else:
            assert reply.http.recovered

    def verified(self, payment: Payment) -> Any:
        return self.call(lambda c: c.transactions.verify(payment.reference)).data

    def all_refunds(self) -> list[Refund]:
        return [refund for payment in self.books.values() for refund in payment.refunds]


class InProcessMerchant(Merchant):
    make_caller = staticmethod(lambda sandbox: Caller("sync", sandbox, transport=sandbox.transport()))


class RestartingMerchant(InProcessMerchant):
    """One whose sandbox is started anew now and then, and finds in its file where it was."""

    def make_sandbox(self) -> Sandbox:
        self.folder = TemporaryDirectory()
        return Sandbox(database=self.file)

    @property
    def file(self) -> str:
        return f"{self.folder.name}/paystack.db"

    @rule()
    def restart(self) -> None:
        self.call.close()
        self.sandbox.close()
        self.sandbox = Sandbox(database=self.file)
        self.sandbox.start()
        self.call = type(self).make_caller(self.sandbox)

    def teardown(self) -> None:
        super().teardown()
        self.folder.cleanup()


class MerchantOverHttp(Merchant):
    make_caller = staticmethod(lambda sandbox: Caller("sync", sandbox))


class AsyncMerchantOverHttp(Merchant):
    make_caller = staticmethod(lambda sandbox: Caller("async", sandbox))


def bounded(examples: int) -> settings:
    """The same orders in every run, and no more than fit into seconds."""
    return settings(
        derandomize=True,
        database=None,
        deadline=None,
        max_examples=examples,
        stateful_step_count=30,
        suppress_health_check=list(HealthCheck),
    )


TestInProcess = InProcessMerchant.TestCase
TestInProcess.settings = bounded(20)
TestWithRestarts = pytest.mark.slow(RestartingMerchant.TestCase)
TestWithRestarts.settings = bounded(10)
TestOverHttp = MerchantOverHttp.TestCase
TestOverHttp.settings = bounded(2)
TestAsyncOverHttp = AsyncMerchantOverHttp.TestCase
TestAsyncOverHttp.settings = bounded(2)
