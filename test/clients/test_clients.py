"""Clients that others wrote, unchanged but for their base URL, take payments. `make check` runs this."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from scripts import CLIENTS, printed_by
from steps import AMOUNT, EMAIL, REFUNDED

from paystack.sandbox import Sandbox


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


def ran(client: str, sandbox: Sandbox) -> dict[str, Any]:
    """What the script of that client printed."""
    found: dict[str, Any] = printed_by(f"with_{client}", sandbox.url, sandbox.secret_key)
    return found


@pytest.mark.parametrize("client", CLIENTS)
def test_a_foreign_client_takes_and_refunds_a_payment(client: str, sandbox: Sandbox) -> None:
    found = ran(client, sandbox)
    reference = found["reference"]
    assert found["customer"] == EMAIL
    assert found["started"].startswith(f"{sandbox.url}/checkout/")
    verified = found["verified"]
    assert (verified["status"], verified["amount"], verified["currency"]) == ("success", AMOUNT, "NGN")
    assert (verified["reference"], verified["metadata"]["cart"]) == (reference, "42")
    assert verified["customer"]["email"] == EMAIL
    assert found["listed"] == [reference]
    assert found["refund"] == {"status": "pending", "amount": REFUNDED}
    assert found["again"] == {"status": 400, "code": "duplicate_reference"}
    assert [(line["reference"], line["amount"]) for line in sandbox.ledger] == [(reference, AMOUNT)]
    assert [event["event"] for event in sandbox.events] == ["charge.success", "refund.pending"]
    sandbox.advance(600)
    assert sandbox.events[-1]["event"] == "refund.processed"


def test_a_foreign_client_accepts_the_signature_of_the_webhooks_and_of_nothing_else(sandbox: Sandbox) -> None:
    assert ran("pypaystack2", sandbox)["signed"] == [[True, False], [True, False]]


def test_what_a_foreign_client_rejects_it_rejects_of_the_documented_replies_too(sandbox: Sandbox) -> None:
    """alexasomba-paystack asks for `metadata` in the reply to a creation, and can only send one that is refused."""
    found = ran("alexasomba_paystack", sandbox)
    assert found["rejected"]["sandbox"] == found["rejected"]["documented"] == ["metadata"]
    assert found["refused"] == {"status": 400, "message": '"metadata" must be of type object'}


REJECTED = ["subscriptions", "transfer", "arrived", "resolved", "account", "accounts"]
"""The replies of which pypaystack2's models ask for fields that Paystack's own samples lack."""


def test_a_foreign_client_runs_a_shop(sandbox: Sandbox) -> None:
    found = printed_by("shop_with_pypaystack2", sandbox.url, sandbox.secret_key)
    assert found["plan"].startswith("PLN_")
    assert (found["subscribed"], len(found["listed"]), found["disabled"]) == ("active", 1, True)
    assert found["split"] == [30]
    assert found["sent"] == "pending"
    assert found["batch"] == ["payout-1043-tables", "payout-1044-tables"]
    assert (found["arrived"], found["resolved"]) == ("success", "resolved")
    assert found["accounts"] == [found["account"]]
    assert [line["amount"] for line in sandbox.ledger] == [AMOUNT] * 4
    paid, shared, sent = 3 * (AMOUNT - 17_500), 150_000, 3 * (AMOUNT + 1_000)
    assert found["balance"]["NGN"] == 10_000_000 + paid - shared - sent
    assert found["rejected"] == REJECTED
    events = {event["event"] for event in sandbox.events}
    assert events >= {"subscription.create", "transfer.success", "charge.dispute.resolve", "charge.success"}
