"""Clients that others wrote, unchanged but for their base URL, take payments and run a shop. `make check` runs this."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from rejected import LACKING, REJECTED, SHOWN_ELSEWHERE, UNKNOWN_STATUS
from scripts import CLIENTS, printed_by, printed_by_node
from steps import AMOUNT, EMAIL, REFUNDED

from paystack.sandbox import Sandbox
from test.support.description import DESCRIBED
from test.support.operation_tests import successes


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


def test_metadata_that_a_foreign_client_sends_as_text_is_refused(sandbox: Sandbox) -> None:
    """alexasomba-paystack's model of a new customer takes metadata as text only."""
    found = ran("alexasomba_paystack", sandbox)
    assert found["refused"] == {"status": 400, "message": '"metadata" must be of type object'}


class Day(NamedTuple):
    """What a shop's script printed, and what the sandbox wrote down meanwhile."""

    shop: str
    client: str
    printed: dict[str, Any]
    taken: list[tuple[str, int]]
    events: Counter[str]


@pytest.fixture(scope="module")
def documented(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The documented replies to each operation, for the scripts."""
    replies = {operation: [body for _, _, body in successes(operation)] for operation in DESCRIBED}
    file = tmp_path_factory.mktemp("replies") / "documented.json"
    file.write_text(json.dumps(replies, default=str), "utf-8")
    return file


@pytest.fixture(scope="module", params=LACKING)
def day(request: pytest.FixtureRequest, documented: Path) -> Day:
    client, _, mode = request.param.partition(", ")
    run = printed_by_node if client == "paystack_node" else printed_by
    with Sandbox() as sandbox:
        printed = run(f"shop_with_{client}", sandbox.url, sandbox.secret_key, str(documented), mode)
        taken = [(line["reference"], line["amount"]) for line in sandbox.ledger]
        return Day(request.param, client, printed, taken, Counter(event["event"] for event in sandbox.events))


def test_a_foreign_client_runs_a_shop(day: Day) -> None:
    """Its script asserts what the client sees; whoever runs it, the sandbox has seen the same day."""
    named = [reference for reference, _ in day.taken if reference.startswith(("order-", "debt-"))]
    assert named == ["order-1042", "order-1043", "order-1044", "order-1045", "order-1047", "debt-1", "debt-2"]
    # Besides: two months of a subscription, two transfers to an account, and a payment request.
    assert [amount for _, amount in day.taken] == [AMOUNT] * (len(named) + 5)
    assert day.events == {
        "charge.success": len(day.taken),
        "refund.pending": 1,
        "refund.processing": 1,
        "refund.processed": 1,
        "subscription.create": 1,
        "invoice.create": 2,
        "invoice.update": 2,
        "subscription.not_renew": 1,
        "subscription.disable": 1,
        "charge.dispute.create": 2,
        "charge.dispute.resolve": 2,
        "paymentrequest.draft": 1,
        "paymentrequest.pending": 2,
        "paymentrequest.success": 1,
        "product.create": 1,
        "product.update": 1,
        "transfer.success": 3,
        "transfer.failed": 1,
    }


def test_the_replies_that_a_foreign_client_rejects_are_known(day: Day) -> None:
    assert sorted(day.printed["rejected"]) == sorted(REJECTED[day.client].split())
    assert sorted(set(day.printed["unknown_status"])) == UNKNOWN_STATUS[day.client].split()
    assert sorted(set(day.printed["lacking"])) == LACKING[day.shop].split()


def test_where_a_foreign_client_disagrees_it_disagrees_with_the_documented_replies_too(day: Day) -> None:
    accepted = set()
    for operation, fields in day.printed["rejected"].items():
        documented = {field for sample in fields["documented"] for field in sample}
        accepted |= {f"{day.client}: {operation}: {field}" for field in set(fields["sandbox"]) - documented}
    known = {line for lines in SHOWN_ELSEWHERE.values() for line in lines if line.startswith(f"{day.client}: ")}
    assert accepted == known
    for operation in day.printed["unknown_status"]:
        assert "200" not in DESCRIBED[operation]["responses"]
