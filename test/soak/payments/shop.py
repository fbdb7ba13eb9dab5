"""A shop over a bad network: what it does with each order, and what it was told about it.

Each thing it does is a job, carried out by threads or by tasks. What is true is not known here: `books` compares what
was told with what was charged.
"""

from __future__ import annotations

import random
from collections.abc import Generator
from dataclasses import dataclass, field
from typing import Any

from paystack import (
    APIError,
    NetworkError,
    NotFoundError,
    OutcomeUnknownError,
    PaymentNotSuccessfulError,
    PaystackError,
    RequestOptions,
)
from paystack.payments import Payment
from test.soak.crews import MOST_TRIES, Crew, Job, Step
from test.soak.network import PATIENT, did_nothing

CURRENCY = "NGN"

ONCE = RequestOptions(max_retries=0)


@dataclass(slots=True)
class Card:
    """A saved card, and whose it is."""

    email: str
    customer: str
    code: str
    works: bool


@dataclass(slots=True)
class Order:
    """One payment that the shop wants, and what it was told about it."""

    key: str
    amount: int
    email: str
    saved_card: Card | None
    """None for a checkout payment."""
    paid_with: str | None
    """The card that the payer uses on the checkout page; None for one who leaves."""
    asks: int
    """How many workers ask for it, at the same moment."""
    asked_late: bool
    """Whether the payment is asked for once more after it was paid."""
    refund: int | None
    told: list[str] = field(default_factory=list)
    """One word for each answer that says how the payment stands: see `books`."""
    notes: list[str] = field(default_factory=list)
    """What happened on the way, for the figures."""
    under_way: int = 0
    """How many workers ask for it now."""
    started: bool = False
    paid: bool = False
    """Whether the payer has paid at the checkout."""
    refunded: bool = False

    @property
    def can_be_paid(self) -> bool:
        """Whether the payer is willing and the card is good."""
        return self.saved_card.works if self.saved_card else self.paid_with == "success"


def orders(count: int, cards: list[Card], seed: int) -> list[Order]:
    """Half on saved cards, half at the checkout; half asked for twice; a tenth refunded; some that fail."""
    chance = random.Random(seed)
    made = []
    for number in range(count):
        card = cards[number // 2 % len(cards)] if number % 2 else None
        amount = chance.randrange(10_000, 1_000_000)
        made.append(
            Order(
                key=f"order-{number}",
                amount=amount,
                email=card.email if card else f"payer{number % 50}@example.com",
                saved_card=card,
                paid_with=chance.choices(["success", "declined", None], [18, 1, 1])[0],
                asks=2 if number // 2 % 2 else 1,
                asked_late=card is None and chance.random() < 0.1,
                refund=chance.choice([amount, amount * 2 // 3]) if chance.random() < 0.1 else None,
            )
        )
    return made


def ask(order: Order) -> Job:
    """Ask for the payment, noting whether another worker is at it."""
    if order.under_way:
        order.notes.append("met its twin")
    order.under_way += 1
    yield from settle(order)
    order.under_way -= 1


def settle(order: Order) -> Job:
    """Ask until it is known how the payment stands.

    An unknown outcome is looked up, and asked for again under the same key if nothing is there. From then on being
    turned away settles nothing: the first request may still be on its way.
    """
    is_open = False
    for _ in range(MOST_TRIES):
        try:
            payment: Payment | None = yield wanted(order)
        except OutcomeUnknownError as unknown:
            is_open = True
            order.notes.append("unknown")
            if unknown.reference != order.key:
                order.told.append(f"unknown, and under the reference {unknown.reference}")
            if order.paid and "Nothing was charged" in str(unknown):
                order.told.append("unknown, but certainly not charged")
            payment = yield from look(order)
            order.notes.append("found" if payment else "not there")
        except PaystackError as error:
            if did_nothing(error) and is_open:
                continue
            order.told.append("turned away" if did_nothing(error) else f"raised {type(error).__name__}: {error}")
            return
        if payment is not None:
            order.notes += ["recovered"] if payment.http.recovered else []
            order.started = True
            if order.saved_card or payment.status != "pending":
                order.told.append(payment.status)
            return
    order.told.append("never resolved")


def wanted(order: Order) -> Step:
    """The call that makes the payment, or starts it."""
    if order.saved_card is None:
        return lambda client: client.payments.create(
            order.amount, currency=CURRENCY, customer_email=order.email, idempotency_key=order.key
        )
    card = order.saved_card
    return lambda client: client.payments.charge_saved_card(
        card.code, email=order.email, amount=order.amount, currency=CURRENCY, idempotency_key=order.key
    )


def look(order: Order) -> Generator[Step, Any, Payment | None]:
    """The payment as it stands; None if there is none. A question may be asked as often as it takes."""
    for _ in range(MOST_TRIES):
        try:
            found: Payment = yield lambda client: client.payments.retrieve(order.key)
        except NotFoundError:
            return None
        except (NetworkError, APIError):
            continue
        return found
    return None


def pay(order: Order) -> Job:
    """What the payer does on the checkout page, through the sandbox's controls."""
    body = {"reference": order.key, "card": order.paid_with}
    yield lambda client: client.request("POST", "/_sandbox/pay", body=body, request_options=PATIENT)
    order.paid = order.paid_with == "success"


def verify(order: Order) -> Job:
    """What the shop does before it hands over the goods."""
    for _ in range(MOST_TRIES):
        try:
            yield lambda client: client.payments.verify(order.key, amount=order.amount, currency=CURRENCY)
        except PaymentNotSuccessfulError as error:
            order.told.append(error.payment.status)
        except (NetworkError, APIError):
            continue
        else:
            order.told.append("succeeded")
        return
    order.told.append("never resolved")


def refund(order: Order) -> Job:
    """Give money back once: call with one key until there is an answer.

    A refund that is still on its way cannot be seen; but all refunds here are of more than half, so Paystack refuses a
    second, and then the first is found.
    """
    for _ in range(MOST_TRIES):
        try:
            yield lambda client: client.payments.refund(
                order.key, amount=order.refund, idempotency_key=f"{order.key}-refund"
            )
        except (NetworkError, APIError) as error:
            order.notes += ["unknown refund"] if isinstance(error, OutcomeUnknownError) else []
            continue
        order.refunded = True
        return
    order.told.append("never refunded")


def charge_naively(order: Order) -> Job:
    """What a client does that takes every failure for a failed payment: send it again, as a new payment."""
    for attempt in range(MOST_TRIES):
        try:
            charged = yield naive_charge(order, f"{order.key}.{attempt}")
        except PaystackError:
            continue
        order.started = True
        order.told.append("succeeded" if charged.data["status"] == "success" else "failed")
        return
    order.told.append("never resolved")


def naive_charge(order: Order, reference: str) -> Step:
    """A request that the client neither repeats nor recovers, since it does not know what it is."""
    assert order.saved_card
    body = {
        "email": order.email,
        "amount": order.amount,
        "authorization_code": order.saved_card.code,
        "currency": CURRENCY,
        "reference": reference,
    }
    return lambda client: client.request("POST", "/transaction/charge_authorization", body=body, request_options=ONCE)


def run(crew: Crew, all_orders: list[Order]) -> None:
    """A day in the shop: ask for every payment, let payers pay, ask late, verify, refund."""
    checkouts = [order for order in all_orders if order.saved_card is None]
    crew.do(ask(order) for order in all_orders for _ in range(order.asks))
    crew.do(pay(order) for order in checkouts if order.started and order.paid_with)
    crew.do(ask(order) for order in checkouts if order.asked_late and order.started)
    crew.do(verify(order) for order in checkouts for _ in range(order.asks) if order.started)
    crew.do(refund(order) for order in all_orders if order.refund and "succeeded" in order.told)


def run_naively(crew: Crew, all_orders: list[Order]) -> None:
    """Charge the saved cards the naive way, each asked for once."""
    crew.do(charge_naively(order) for order in all_orders if order.saved_card)
