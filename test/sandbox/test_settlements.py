"""Settlements: what is paid out, to whom, and what lists show of it."""

from __future__ import annotations

import pytest

from paystack.sandbox import Sandbox
from paystack.sandbox.engine.account import Account
from paystack.sandbox.payments.books import BALANCE, held
from test.sandbox.test_books import check
from test.support.raw_http import Api

HOUR = 3600


@pytest.fixture
def account(sandbox: Sandbox) -> Account:
    return sandbox.core.engine.accounts.get(sandbox.secret_key)


def paid(api: Api, sandbox: Sandbox, reference: str, amount: int = 500_000, **body: object) -> int:
    """Pay, and return what is left after the fee."""
    api.initialize(reference=reference, amount=amount, **body)
    sandbox.pay(reference)
    fees: int = api.verify(reference)["fees"]
    return amount - fees


def test_nothing_is_settled_by_itself(api: Api, sandbox: Sandbox) -> None:
    paid(api, sandbox, "order-1042")
    sandbox.advance(48 * HOUR)
    assert api.get("/settlement").data == []


def test_a_settlement_pays_out_what_payments_left(api: Api, sandbox: Sandbox, account: Account) -> None:
    left = paid(api, sandbox, "order-1042") + paid(api, sandbox, "order-1043", 200_000)
    (made,) = sandbox.settle()
    assert made == {"id": made["id"], "subaccount": None, "currency": "NGN", "amount": left}
    (row,) = api.get("/settlement").data
    assert (row["id"], row["status"], row["currency"]) == (made["id"], "success", "NGN")
    assert (row["total_processed"], row["total_amount"], row["effective_amount"]) == (700_000, left, left)
    assert (row["total_fees"], row["deductions"]) == (700_000 - left, None)
    assert row["settlement_date"] == f"{row['createdAt'][:10]}T00:00:00.000Z"
    listed = api.get(f"/settlement/{made['id']}/transactions")
    assert [item["reference"] for item in listed.data] == ["order-1043", "order-1042"]
    assert listed.json["meta"]["total_volume"] == 700_000
    assert held(account, BALANCE, "NGN") == 0
    check(account)


def test_what_was_settled_is_not_settled_again(api: Api, sandbox: Sandbox) -> None:
    paid(api, sandbox, "order-1042")
    assert len(sandbox.settle()) == 1
    assert sandbox.settle() == []
    left = paid(api, sandbox, "order-1043", 200_000)
    (made,) = sandbox.settle()
    assert made["amount"] == left
    assert [item["reference"] for item in api.get(f"/settlement/{made['id']}/transactions").data] == ["order-1043"]


def test_refunds_are_deducted(api: Api, sandbox: Sandbox, account: Account) -> None:
    left = paid(api, sandbox, "order-1042")
    api.post("/refund", transaction="order-1042", amount=100_000)
    sandbox.advance(HOUR)
    (made,) = sandbox.settle()
    assert made["amount"] == left - 100_000
    assert api.get("/settlement").data[0]["deductions"] == 100_000
    check(account)


def test_money_that_was_topped_up_or_sent_is_not_settled(api: Api, sandbox: Sandbox, account: Account) -> None:
    sandbox.fund(1_000_000)
    assert sandbox.settle() == []
    left = paid(api, sandbox, "order-1042")
    (made,) = sandbox.settle()
    assert made["amount"] == left
    assert held(account, BALANCE, "NGN") == 1_000_000
    check(account)


def test_each_currency_is_settled_apart(api: Api, sandbox: Sandbox) -> None:
    for currency in ("NGN", "GHS"):
        paid(api, sandbox, f"order-{currency}", currency=currency)
    assert sorted(made["currency"] for made in sandbox.settle()) == ["GHS", "NGN"]
    assert len({row["id"] for row in api.get("/settlement").data}) == 2


def test_a_subaccount_is_settled_its_share(api: Api, sandbox: Sandbox, account: Account) -> None:
    code = api.post(
        "/subaccount", business_name="Bola", bank_code="057", account_number="0000000000", percentage_charge=20
    ).data["subaccount_code"]
    paid(api, sandbox, "order-1042", subaccount=code)
    made = {item["subaccount"]: item["amount"] for item in sandbox.settle()}
    assert made[code] == 400_000
    assert [row["effective_amount"] for row in api.get(f"/settlement?subaccount={code}").data] == [400_000]
    assert [row["effective_amount"] for row in api.get("/settlement?subaccount=none").data] == [made[None]]
    assert api.get("/settlement?subaccount=ACCT_nobody").data == []
    check(account)


def test_lists_are_filtered_and_paged(api: Api, sandbox: Sandbox) -> None:
    for number in range(3):
        paid(api, sandbox, f"order-{number}")
        sandbox.settle()
        sandbox.advance(24 * HOUR)
    rows = api.get("/settlement").data
    assert len(rows) == 3
    assert rows[0]["createdAt"] > rows[-1]["createdAt"]
    assert [row["id"] for row in api.get("/settlement?perPage=1&page=2").data] == [rows[1]["id"]]
    assert [row["id"] for row in api.get(f"/settlement?to={rows[-1]['createdAt'][:10]}").data] == [rows[-1]["id"]]
    assert len(api.get("/settlement?status=success").data) == 3
    assert api.get("/settlement?status=pending").data == []
    assert api.get("/settlement?status=paid").status == 400
    assert api.get("/settlement?from=yesterday").status == 400


def test_the_path_that_the_official_clients_know_leads_to_the_transactions_too(api: Api, sandbox: Sandbox) -> None:
    paid(api, sandbox, "order-1042")
    (settlement,) = sandbox.settle()
    old, new = (api.get(f"/settlement/{settlement['id']}/{name}").data for name in ("transaction", "transactions"))
    assert [item["reference"] for item in old] == ["order-1042"]
    assert old == new


@pytest.mark.parametrize("number", ["1", "nothing", "9" * 40])
def test_an_unknown_settlement_has_no_transactions(api: Api, number: str) -> None:
    assert api.get(f"/settlement/{number}/transactions").status == 404


def test_it_can_be_asked_for_over_http(api: Api, sandbox: Sandbox) -> None:
    left = paid(api, sandbox, "order-1042")
    assert [made["amount"] for made in api.post("/_sandbox/settle").data] == [left]
