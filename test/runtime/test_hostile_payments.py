"""What `client.payments` says of requests that took effect and were then answered by a hostile peer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from paystack import APIError, NetworkError, OutcomeUnknownError, PaystackError
from test.runtime.test_hostile_peer import DEFINITE, client_over
from test.support.hostile import (
    ATTACKS,
    CALLS,
    DATA,
    OTHER,
    OTHERS_EMAIL,
    SUBSTITUTES,
    Attack,
    Peer,
    references,
    shapes,
)
from test.support.scripted import Stage

Make = Callable[[Any], Any]


def create(**more: Any) -> Make:
    asked = {"amount": 500_000, "currency": "NGN", "customer_email": "ada@example.com", **more}
    return lambda client: client.payments.create(**asked)


def charge(**more: Any) -> Make:
    asked = {"authorization_code": "AUTH_x", "email": "ada@example.com", "amount": 500_000, "currency": "NGN", **more}
    return lambda client: client.payments.charge_saved_card(**asked)


STARTS: dict[str, Make] = {
    "create": create(),
    "create with a key": create(idempotency_key="order-1042"),
    "charge": charge(),
    "charge with a key": charge(idempotency_key="order-1042"),
}
LOOKUPS: dict[str, Make] = {
    "retrieve": lambda client: client.payments.retrieve("order-1042"),
    "verify": lambda client: client.payments.verify("order-1042", amount=500_000, currency="NGN"),
}


def refund(client: Any) -> Any:
    return client.payments.refund("order-1042", amount=200_000)


def attacks_on(operation: str) -> dict[str, Attack]:
    return {**ATTACKS, **DATA, **SUBSTITUTES, **dict(shapes(CALLS[operation].replies[0]))}


def under_attack(stage: Stage, make: Make, attacks: dict[str, Attack]) -> Iterator[tuple[str, Any, Peer]]:
    """Each attack, on the first answer and on all of them: its name, the outcome, and the peer."""
    for name, attack in attacks.items():
        for spoils in (1, 100):
            client, peer = client_over(stage, attack, spoils)
            try:
                got = stage.run(make(client))
            except PaystackError as error:
                got = error
            yield f"{name}, {spoils} spoiled", got, peer


@pytest.mark.parametrize("kind", STARTS)
def test_a_payment_that_was_started_is_never_lost_or_made_twice(stage: Stage, kind: str) -> None:
    moves_money = kind.startswith("charge")
    operation = "transactions.charge_authorization" if moves_money else "transactions.initialize"
    for case, got, peer in under_attack(stage, STARTS[kind], attacks_on(operation)):
        started = [reference for send in peer.done for reference in references(send)]
        assert len(started) == len(set(started)), f"{case}: sent {started}"
        assert not moves_money or len(started) == 1, f"{case}: charged {started}"
        if not isinstance(got, PaystackError):
            assert got.reference in started, f"{case}: {got!r}"
            continue
        assert not isinstance(got, DEFINITE), f"{case}: {got!r}"
        assert isinstance(got, OutcomeUnknownError), f"{case}: {got!r}"
        assert got.reference in started, f"{case}: {got!r}, not {started}"


def test_a_refund_that_was_made_is_never_reported_as_failed_or_made_twice(stage: Stage) -> None:
    for case, got, peer in under_attack(stage, refund, attacks_on("refunds.create")):
        refunds = [send for send in peer.done if send.operation == "refunds.create"]
        assert len(refunds) <= 1, case
        if refunds and isinstance(got, PaystackError):
            assert isinstance(got, OutcomeUnknownError), f"{case}: {got!r}"


@pytest.mark.parametrize("kind", LOOKUPS)
@pytest.mark.parametrize("attacks", ["answers", "shapes"])
def test_a_lookup_is_right_or_a_paystack_error(stage: Stage, kind: str, attacks: str) -> None:
    chosen = attacks_on("transactions.verify")
    shaped = dict(shapes(CALLS["transactions.verify"].replies[0]))
    chosen = shaped if attacks == "shapes" else {name: chosen[name] for name in chosen if name not in shaped}
    for case, got, peer in under_attack(stage, LOOKUPS[kind], chosen):
        assert peer.done == [], case
        if isinstance(got, PaystackError):
            continue
        assert got.reference == "order-1042", f"{case}: {got!r}"
        assert OTHER not in repr(got) and OTHERS_EMAIL not in repr(got), f"{case}: {got!r}"
        if kind == "verify":
            assert (got.status, got.amount, got.currency) == ("succeeded", 500_000, "NGN"), f"{case}: {got!r}"


@pytest.mark.parametrize("kind", LOOKUPS)
def test_a_lookup_that_was_spoiled_is_made_again(stage: Stage, kind: str) -> None:
    for name, attack in ATTACKS.items():
        client, _ = client_over(stage, attack, 1)
        assert stage.run(LOOKUPS[kind](client)).reference == "order-1042", name


@pytest.mark.parametrize("kind", ["create", "charge"])
@pytest.mark.parametrize("key", [None, "order-1042"])
def test_blanks_around_an_email_do_not_make_it_another_payment(stage: Stage, kind: str, key: str | None) -> None:
    client, peer = client_over(stage, None, 0)
    email = {"create": "customer_email", "charge": "email"}[kind]
    make = {"create": create, "charge": charge}[kind]
    for address in (" ada@example.com", "ada@example.com\n", "Ada@example.com "):
        stage.run(make(idempotency_key=key, **{email: address})(client))
    assert all(b" " not in (send.body or b"") for send in peer.done)


def test_every_failure_says_how_often_it_was_tried(stage: Stage) -> None:
    for make in (*STARTS.values(), *LOOKUPS.values(), refund):
        for _, got, _ in under_attack(stage, make, ATTACKS):
            assert not isinstance(got, (APIError, NetworkError)) or got.attempts >= 1
