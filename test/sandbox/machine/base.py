"""What all areas share: a sandbox with its client, the test's own books, and what must hold after each step.

An area is a mixin with rules. It keeps what it asked for in `begin`, and extends `follow` where its records change by
themselves, `check` where something must always be so, and `expected` where events tell of them.
"""

from __future__ import annotations

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant

from paystack import APIError, OutcomeUnknownError, ServerError, UnknownEvent
from paystack.sandbox import Sandbox
from paystack.sandbox.engine.account import Account
from paystack.sandbox.payments import books
from paystack.sandbox.payments.records import CUSTOMERS, TRANSACTIONS
from paystack.webhooks import sign
from test.sandbox.machine.statuses import Statuses
from test.sandbox.machine.tally import TALLY, TalliedTransport
from test.sandbox.test_books import check as check_movements
from test.support.caller import Caller
from test.support.receiver import Receiver

EMAILS = ("ada@example.com", "bola@example.com", "chidi@example.com")
SECOND = 1000
"""Moments of the sandbox are in milliseconds."""

FAILING_CARDS = ("declined", "insufficient_funds")

KEYS = {
    "charge.success": "reference",
    "charge.dispute": "id",
    "customeridentification": "customer_code",
    "dedicatedaccount": "customer.customer_code",
    "direct_debit": "authorization_code",
    "invoice": "invoice_code",
    "paymentrequest": "request_code",
    "preauthorization": "reference",
    "product": "id",
    "refund": "id",
    "subscription": "subscription_code",
    "transfer": "reference",
}
"""The field that says which record an event is about, by the beginning of its name."""


@dataclass(eq=False)
class Refund:
    """A refund as the test's books have it: `path` are all states it can pass, in order."""

    id: int
    amount: int
    path: list[str]
    position: int = 0

    @property
    def status(self) -> str:
        """Where on its path it stands."""
        return self.path[self.position]


@dataclass(eq=False)
class Payment:
    """A payment that somebody asked for. `state` is open, failed, paid, a step, or what the charge waits for."""

    reference: str
    email: str
    amount: int
    currency: str = "NGN"
    with_: str = ""
    on_page: bool = True
    state: str = "open"
    started: float = 0.0
    refunds: list[Refund] = field(default_factory=list)
    disputed: int = 0
    """What the customer got back after disputes, in subunits."""

    @property
    def left(self) -> int:
        """What can still be given back."""
        return self.amount - self.disputed - sum(item.amount for item in self.refunds if item.status != "failed")


@dataclass(eq=False)
class Card:
    """A saved card, or a bank account with a mandate; `name` is the test card that it behaves as."""

    code: str
    email: str
    name: str
    active: bool = True


class Base(RuleBasedStateMachine):
    """A merchant with a sandbox, whose test knows what was asked for."""

    payments = Bundle("payments")
    cards = Bundle("cards")

    amounts = st.integers(10_000, 60_000)
    emails = st.sampled_from(EMAILS)

    def __init__(self) -> None:
        super().__init__()
        TALLY.machines += 1
        self.receiver = Receiver()
        self.sandbox = self.make_sandbox()
        self.sandbox.webhook_url(self.receiver.url)
        self.call = self.make_caller()
        self.begin()

    def begin(self) -> None:
        """Start with empty books."""
        self.books: dict[str, Payment] = {}
        self.statuses = Statuses()
        self.told: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
        self.read = 0
        self.last_event = ""
        self.references = 0
        self.denied: set[str] = set()
        self.longest_wait = 90
        """The most days that pass at once: few where much is billed, as every list is read."""
        self.customers = {email: self.customer_code(email) for email in EMAILS}

    def make_sandbox(self) -> Sandbox:
        return Sandbox()

    def make_caller(self) -> Caller:
        return Caller("sync", self.sandbox, transport=TalliedTransport(self.sandbox.core, self.sandbox.url))

    def teardown(self) -> None:
        try:
            # What is found here must not hide what was found before.
            if sys.exc_info()[0] is None:
                self.check_end()
        finally:
            self.call.close()
            self.sandbox.close()
            self.receiver.close()

    def check_end(self) -> None:
        """Every event was delivered and nothing else was; after a reset, the sandbox is as it was at first."""
        assert self.sandbox.wait_for_webhooks()
        received = [body for body, _ in self.receiver.received]
        assert set(received) == {event["body"].encode() for event in self.sandbox.events}
        sent = [len(item["attempts"]) for item in self.sandbox.deliveries if item["url"] == self.receiver.url]
        assert len(received) == sum(sent)
        first_codes = self.customers
        self.sandbox.reset()
        assert not any(len(table) for table in self.account.tables())
        self.begin()
        assert self.customers == first_codes

    @property
    def account(self) -> Account:
        return self.sandbox.core.engine.accounts.get(self.sandbox.secret_key)

    # What areas extend

    def follow(self) -> None:
        """Take into the books what the sandbox does by itself, after checking that it may."""

    def expected(self) -> Iterator[tuple[str, object]]:
        """The name and the record of each event that there must be; those of one record in their order."""
        for line in self.sandbox.ledger:
            yield "charge.success", line["reference"]

    # What must hold after each step

    @invariant()
    def all_is_as_it_must_be(self) -> None:
        TALLY.steps += 1
        self.follow()
        self.check()

    def check(self) -> None:
        """Fail unless what must always be so is so; areas add what must be so of their records."""
        self.check_books()
        self.check_ledger()
        self.check_given_back()
        self.statuses.follow(self.account)
        self.check_events()

    def check_books(self) -> None:
        """Every movement adds up, and the balance operation says what they leave."""
        check_movements(self.account)
        shown = {item.currency: item.balance for item in self.call(lambda c: c.balance.fetch()).data}
        assert shown == {currency: books.held(self.account, books.BALANCE, currency) for currency in shown}, (
            "the balance is not what the movements add up to"
        )

    def check_ledger(self) -> None:
        """What was paid was asked for, and paid once."""
        ledger = [(line["reference"], line["amount"], line["currency"]) for line in self.sandbox.ledger]
        asked = [(item.reference, item.amount, item.currency) for item in self.books.values() if item.state == "paid"]
        assert sorted(ledger) == sorted(asked)

    def check_given_back(self) -> None:
        """No payment gives back more than it took, by refunds and disputes together."""
        given: Counter[str] = Counter()
        for movement in self.account[books.MOVEMENTS]:
            if movement.kind in ("refund", books.DISPUTE):
                given[movement.reference or ""] += movement.lines[books.CUSTOMERS]
        for reference, amount in given.items():
            assert amount <= self.books[reference].amount
        for payment in self.books.values():
            assert payment.left >= 0

    def check_events(self) -> None:
        """Each transition was told of once, in the order of the clock, by an event that the client can type."""
        events = self.sandbox.events
        for event in events[self.read :]:
            assert event["created_at"] >= self.last_event
            self.last_event = event["created_at"]
            self.hear(event["event"], event["body"])
        self.read = len(events)
        wanted: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
        for name, key in self.expected():
            wanted[family(name), str(key)].append(name)
        wrong = {key: (self.told.get(key), wanted.get(key)) for key in {*self.told, *wanted}}
        assert not {key: pair for key, pair in wrong.items() if pair[0] != pair[1]}, "(told, wanted) by record"

    def hear(self, name: str, body: str) -> None:
        """Note an event, which must be one that the client knows and can type."""
        event = self.call.client.webhooks.construct_event(body, sign(body, self.sandbox.secret_key))
        assert not isinstance(event, UnknownEvent), name
        assert not event.lenient, f"{name} does not fit its model"
        self.told[family(name), str(about(name, json.loads(body)["data"]))].append(name)

    # What rules use

    def customer_code(self, email: str, **more: Any) -> str:
        return str(self.call(lambda c: c.customers.create(email, **more)).data.customer_code)

    def free_reference(self, prefix: str = "order") -> str:
        self.references += 1
        return f"{prefix}-{self.references:0>16}"

    def noted(self, payment: Payment) -> Payment:
        assert payment.reference not in self.books
        self.books[payment.reference] = payment
        return payment

    def found_paid(self, transaction_id: int) -> Payment:
        """A payment that the sandbox took by itself, now in the books too."""
        made = self.account[TRANSACTIONS][transaction_id]
        email = self.account[CUSTOMERS][made.customer_id].email
        with_ = made.instrument or ""
        return self.noted(
            Payment(made.reference, email, made.amount, made.currency, with_, on_page=False, state="paid")
        )

    def customer_id(self, email: str) -> int:
        """The id of one of the customers, which never changes."""
        found = self.account[CUSTOMERS].find(email=email)
        assert found is not None
        return found.id

    def attempt(self, make: Callable[[Any], Any]) -> Any:
        """The result of a call that may be refused, then None. The sandbox must not fail."""
        try:
            return self.call(make)
        except APIError as refusal:
            assert not isinstance(refusal, ServerError), refusal
            return None

    def refuse(self, make: Callable[[Any], Any], *errors: type[APIError]) -> None:
        """Fail unless the call is refused, with one of these errors if there are some."""
        try:
            self.call(make)
        except APIError as refusal:
            assert not isinstance(refusal, ServerError), refusal
            assert isinstance(refusal, errors or APIError), refusal
        else:
            raise AssertionError("the call was carried out, and should have been refused")

    def sent(self, lost: bool, path: str, reference: str, make: Callable[[Any], Any]) -> Any:
        """The result of a write whose answer may be lost once it took effect; None if it was not recovered."""
        if not lost:
            return self.call(make)
        self.sandbox.inject_fault("drop_after", method="POST", path=path)
        try:
            reply = self.call(lambda c: make(c.with_options(max_retries=0)))
        except OutcomeUnknownError as unknown:
            assert unknown.reference == reference
            return None
        assert reply.http.recovered
        return reply

    def takes(self, card: Card) -> bool:
        """Whether a charge of this saved card succeeds."""
        return card.active and card.name not in FAILING_CARDS and card.email not in self.denied


class Restarting(Base):
    """One whose sandbox keeps its state in a file, so that it can be started anew."""

    def make_sandbox(self) -> Sandbox:
        self.folder = TemporaryDirectory()
        return Sandbox(database=self.database)

    @property
    def database(self) -> str:
        return f"{self.folder.name}/paystack.db"

    def start_again(self) -> None:
        """Close the sandbox and open the next one, which finds in the file where it was."""
        self.call.close()
        self.sandbox.wait_for_webhooks()
        self.sandbox.close()
        self.sandbox = Sandbox(database=self.database)
        self.call = self.make_caller()

    def teardown(self) -> None:
        super().teardown()
        self.folder.cleanup()


def family(name: str) -> str:
    """The beginning of an event's name that says what kind of record it is about."""
    return next(known for known in KEYS if name == known or name.startswith(f"{known}."))


def about(name: str, data: Any) -> Any:
    """What says which record an event is about; an event about several has none."""
    if isinstance(data, list):
        return None
    for part in KEYS[family(name)].split("."):
        data = data[part]
    return data
