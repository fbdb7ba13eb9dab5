"""A year of a shop in seconds: subscribers billed each month, cards that fail, refunds, payouts and disputes.

At its end the books add up, the API's own lists say the same, and the shop's receiver got each event once, in the order
of the clock.
"""

from __future__ import annotations

import json
import random
from collections import Counter
from typing import Any

import pytest

from paystack import Paystack
from paystack.sandbox import Sandbox
from paystack.sandbox.payments.books import BALANCE, MOVEMENTS, held
from test.sandbox.test_books import check
from test.support.receiver import Receiver

DAY = 86_400
CUSTOMERS = 200
PLANS = {"Small box": 250_000, "Box": 500_000, "Large box": 900_000}


@pytest.mark.slow(seconds=20)
def test_after_a_year_the_books_the_lists_and_the_events_agree() -> None:
    chance = random.Random(7)
    receiver = Receiver()
    with Sandbox() as sandbox:
        sandbox.webhook_url(receiver.url)
        client = Paystack(sandbox.secret_key, base_url=sandbox.url, transport=sandbox.transport())
        plans = [client.plans.create(name, amount, "monthly").data.plan_code for name, amount in PLANS.items()]
        cards = [subscribe(sandbox, client, number, plans[number % 3]) for number in range(CUSTOMERS)]
        vendor = client.transfer_recipients.create(
            "nuban", "Bola Ade", account_number="0000000000", bank_code="057"
        ).data
        for week in range(52):
            sandbox.advance(7 * DAY)
            live_through(sandbox, client, week, chance, cards)
            pay(client, vendor.recipient_code, week)
        sandbox.advance(7 * DAY)
        sandbox.settle()
        sandbox.wait_for_webhooks()
        compare(sandbox, client)
        compare_events(sandbox, receiver)
    receiver.close()


def subscribe(sandbox: Sandbox, client: Paystack, number: int, plan: str) -> str:
    """Let a customer pay for the first month, which subscribes them; returns the authorization code of their card."""
    reference = f"first-{number}"
    client.transactions.initialize(f"customer-{number}@example.com", 250_000, plan=plan, reference=reference)
    sandbox.pay(reference)
    authorization = client.transactions.verify(reference).data.authorization
    assert authorization is not None
    assert authorization.authorization_code is not None
    return authorization.authorization_code


def live_through(sandbox: Sandbox, client: Paystack, week: int, chance: random.Random, cards: list[str]) -> None:
    """What happens in a week: some cards have no money, or have some again; somebody wants money back, or disputes."""
    for card in chance.sample(cards, 5):
        sandbox.change_card(card, chance.choice(("success", "insufficient_funds")))
    client.refunds.create(f"first-{week}", amount=50_000)
    if week in (10, 30):
        dispute = sandbox.dispute(f"first-{100 + week}")
        if week == 30:
            client.disputes.resolve(
                dispute, "merchant-accepted", "We sent the wrong box.", 250_000, file(client, dispute)
            )


def file(client: Paystack, dispute: int) -> str:
    name = client.disputes.upload_url(dispute, "receipt.pdf").data.file_name
    assert name is not None
    return name


def pay(client: Paystack, recipient: str, week: int) -> None:
    """Send a vendor a part of what the shop has."""
    reference = f"payout-of-week-{week:02}"
    client.transfers.initiate("balance", 1_000_000, recipient, reference=reference, reason="Boxes")


def compare(sandbox: Sandbox, client: Paystack) -> None:
    account = sandbox.core.engine.accounts.get(sandbox.secret_key)
    check(account)
    balance = {item.currency: item.balance for item in client.balance.fetch().data}["NGN"]
    assert balance == held(account, BALANCE, "NGN")
    ledger = list(client.balance.ledger(per_page=100))
    assert ledger[0].balance == balance
    assert sum(row.difference for row in ledger) == balance
    moved = Counter(movement.kind for movement in account[MOVEMENTS])
    assert moved["charge"] == len(list(client.transactions.list(status="success", per_page=100))) + moved_back(client)
    assert moved["refund"] == len(list(client.refunds.list(per_page=100))) == 52
    assert moved["transfer"] == len(list(client.transfers.list(per_page=100))) == 52
    assert moved["dispute"] == len(list(client.disputes.list(per_page=100))) == 2
    # Twelve months of two hundred customers, less the months in which a card had no money.
    assert 1_500 < moved["charge"] < CUSTOMERS * 13
    statuses = {item.status for item in client.subscriptions.list(per_page=100)}
    assert {"active", "attention"} <= statuses


def moved_back(client: Paystack) -> int:
    """How many payments were refunded in full: their status is another one then."""
    return len(list(client.transactions.list(status="reversed", per_page=100)))


def compare_events(sandbox: Sandbox, receiver: Receiver) -> None:
    sent: list[dict[str, Any]] = sandbox.events
    assert Counter(body for body, _ in receiver.received) == Counter(event["body"].encode() for event in sent)
    place = {event["body"].encode(): event["created_at"] for event in sent}
    moments = [place[body] for body, _ in receiver.received]
    assert moments == sorted(moments)
    names = Counter(json.loads(body)["event"] for body, _ in receiver.received)
    assert names["subscription.create"] == CUSTOMERS
    assert names["invoice.create"] == names["invoice.update"] + names["invoice.payment_failed"]
    assert names["transfer.success"] == 52
    assert names["refund.processed"] == 52
    assert (names["charge.dispute.create"], names["charge.dispute.resolve"]) == (2, 2)
