"""The balance and its ledger: both are the books."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest

from paystack.sandbox import Sandbox, SandboxError
from test.support.raw_http import Api

DAY = 86_400


def balances(api: Api) -> dict[str, int]:
    reply = api.get("/balance")
    assert reply.message == "Balances retrieved"
    return {item["currency"]: item["balance"] for item in reply.data}


def test_there_is_a_balance_for_each_currency_that_was_used(api: Api, sandbox: Sandbox) -> None:
    assert balances(api) == {"NGN": 0}
    assert sandbox.fund(2500, "KES") == 2500
    assert sandbox.fund(2500, "KES") == 5000
    api.initialize(reference="cedi", amount=10_000, currency="GHS")
    sandbox.pay("cedi")
    fees = api.verify("cedi")["fees"]
    assert balances(api) == {"NGN": 0, "GHS": 10_000 - fees, "KES": 5000}


def test_the_ledger_has_each_change_newest_first(api: Api, sandbox: Sandbox) -> None:
    sandbox.fund(1_000_000)
    api.initialize(reference="paid", amount=10_000)
    sandbox.pay("paid")
    refund = api.post("/refund", transaction="paid", amount=4000).data["id"]
    sandbox.advance(3600)
    recipient = api.post(
        "/transferrecipient", type="nuban", name="Bola", account_number="0000000000", bank_code="057"
    ).data["recipient_code"]
    transfer = api.post("/transfer", source="balance", amount=5000, recipient=recipient, reason="Two chairs").data["id"]
    reply = api.get("/balance/ledger")
    assert reply.message == "Balance ledger retrieved"
    paid = api.verify("paid")
    assert [(row["model_responsible"], row["model_row"], row["difference"], row["reason"]) for row in reply.data] == [
        ("Transfer", transfer, -6000, "Two chairs"),
        ("Refund", refund, -4000, ""),
        ("Transaction", paid["id"], 10_000 - paid["fees"], ""),
        ("TopUp", 1, 1_000_000, ""),
    ]
    rows = reply.data
    assert rows[0]["balance"] == balances(api)["NGN"]
    for row, before in pairwise(rows):
        assert row["balance"] == before["balance"] + row["difference"]


def test_the_filters_of_the_ledger_are_days(api: Api, sandbox: Sandbox) -> None:
    for amount in (1, 2, 3):
        sandbox.fund(amount)
        sandbox.advance(DAY)

    def amounts(**filters: Any) -> list[int]:
        return [row["difference"] for row in api.get("/balance/ledger", **filters).data]

    assert amounts() == [3, 2, 1]
    assert amounts(**{"from": "2026-01-15"}) == [3, 2]
    assert amounts(**{"from": "2026-01-15T00:00:01Z"}) == [3, 2]
    assert amounts(to="2026-01-16T00:00:01Z") == [2, 1]
    assert amounts(**{"from": "2026-01-15", "to": "2026-01-16"}) == [2]
    assert amounts(perPage=1, page=2) == [2]
    refused = api.get("/balance/ledger", **{"from": "yesterday"})
    assert (refused.status, refused.message) == (400, "Invalid 'from' date passed")


@pytest.mark.parametrize(
    ("amount", "currency"),
    [(0, "NGN"), (-5, "NGN"), (1.5, "NGN"), ("5", "NGN"), (True, "NGN"), (2**60, "NGN"), (5, "EUR"), (5, None)],
)
def test_only_money_tops_the_balance_up(sandbox: Sandbox, api: Api, amount: Any, currency: Any) -> None:
    with pytest.raises(SandboxError, match="cannot fund the balance"):
        sandbox.fund(amount, currency)
    assert api.post("/_sandbox/fund", amount=amount, currency=currency).status == 400
    assert balances(api) == {"NGN": 0}


def test_the_balance_is_topped_up_over_http(api: Api) -> None:
    assert api.post("/_sandbox/fund", amount=500).data == {"currency": "NGN", "balance": 500}
    assert balances(api) == {"NGN": 500}
