"""The books add up: what was paid is with the merchant, with Paystack, or given back."""

from __future__ import annotations

import random

import pytest

from paystack.sandbox import Sandbox
from paystack.sandbox.engine.account import Account
from paystack.sandbox.payments.books import BALANCE, CUSTOMERS, HOLDINGS, MOVEMENTS, PAYSTACK, held, post
from test.support.raw_http import Api

HOUR = 3600
DAY = 24 * HOUR


@pytest.fixture
def account(sandbox: Sandbox) -> Account:
    return sandbox.core.engine.accounts.get(sandbox.secret_key)


def check(account: Account) -> None:
    """What holds after whatever happened."""
    for currency in {holding.currency for holding in account[HOLDINGS]}:
        assert sum(holding.amount for holding in account[HOLDINGS] if holding.currency == currency) == 0
        balance = 0
        for movement in account[MOVEMENTS]:
            assert sum(movement.lines.values()) == 0
            if movement.currency == currency:
                balance += movement.lines.get(BALANCE, 0)
                assert movement.balance == balance
        assert held(account, BALANCE, currency) == balance


def test_a_payment_adds_to_the_balance_what_is_left_after_the_fee(api: Api, sandbox: Sandbox, account: Account) -> None:
    api.initialize(reference="order-1042", amount=500_000)
    sandbox.pay("order-1042")
    fees = api.verify("order-1042")["fees"]
    assert (held(account, BALANCE, "NGN"), held(account, PAYSTACK, "NGN")) == (500_000 - fees, fees)
    assert held(account, CUSTOMERS, "NGN") == -500_000
    check(account)


def test_a_refund_takes_from_the_balance_once_it_is_processed(api: Api, sandbox: Sandbox, account: Account) -> None:
    api.initialize(reference="order-1042", amount=500_000)
    sandbox.pay("order-1042")
    before = held(account, BALANCE, "NGN")
    api.post("/refund", transaction="order-1042", amount=200_000)
    assert held(account, BALANCE, "NGN") == before
    sandbox.advance(HOUR)
    assert held(account, BALANCE, "NGN") == before - 200_000
    assert [movement.kind for movement in account[MOVEMENTS]] == ["charge", "refund"]
    check(account)


@pytest.mark.parametrize("seed", range(5))
def test_the_books_add_up_whatever_happens(api: Api, sandbox: Sandbox, account: Account, seed: int) -> None:
    chance = random.Random(seed)
    for number in range(30):
        reference, currency = f"order-{number}", chance.choice(("NGN", "GHS", "ZAR"))
        api.initialize(reference=reference, amount=chance.randrange(10_000, 900_000), currency=currency)
        sandbox.pay(reference, chance.choice(("success", "declined", "insufficient_funds")))
        is_paid = api.verify(reference)["status"] == "success"
        if chance.random() < 0.5:
            api.post("/refund", transaction=reference, amount=chance.randrange(100, 5_000))
        number_of_account = f"000000000{chance.randrange(4)}"
        recipient = api.post(
            "/transferrecipient", type="nuban", name="Ada", account_number=number_of_account, bank_code="057"
        ).data["recipient_code"]
        api.post("/transfer", source="balance", recipient=recipient, amount=chance.randrange(10_000, 400_000))
        if is_paid and chance.random() < 0.3:
            sandbox.dispute(reference, chance.randrange(100, 5_000))
        if chance.random() < 0.3:
            hold = {"email": "ada@example.com", "amount": 9_000, "currency": "ZAR", "reference": f"hold-{number}"}
            api.post("/preauthorization/initialize", expire_action=chance.choice(("capture", "release")), **hold)
            sandbox.approve_hold(f"hold-{number}")
        sandbox.advance(chance.choice((1, HOUR, DAY)))
        check(account)
        assert all(item.balance >= 0 for item in account[MOVEMENTS] if item.kind == "transfer")
    assert len(account[MOVEMENTS]) > 5
    assert {"charge", "refund", "dispute"} <= {movement.kind for movement in account[MOVEMENTS]}


def test_what_does_not_add_up_is_not_written(account: Account) -> None:
    with account.lock, pytest.raises(ValueError, match="does not add up"):
        post(account, "charge", "NGN", {CUSTOMERS: -100, BALANCE: 99}, cause="Transaction", cause_id=1)
    assert len(account[MOVEMENTS]) == len(account[HOLDINGS]) == 0
