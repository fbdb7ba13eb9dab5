"""Refunds: limits, what the clock does to them, the failing cards, and their events."""

from __future__ import annotations

from typing import Any

import pytest

from paystack.sandbox import Sandbox
from test.support.raw_http import Api
from test.support.receiver import Receiver


@pytest.fixture
def paid(api: Api, sandbox: Sandbox) -> str:
    api.initialize(reference="paid", amount=10000)
    sandbox.pay("paid")
    return "paid"


def statuses(api: Api, refund: int) -> tuple[str, str]:
    return api.get(f"/refund/{refund}").data["status"], api.verify("paid")["status"]


def test_a_full_refund_goes_through_its_states_by_the_clock(api: Api, sandbox: Sandbox, paid: str) -> None:
    created = api.post("/refund", transaction=paid)
    assert created.status == 200
    assert created.data["transaction"]["reference"] == paid
    assert created.data["transaction"]["authorization"] == {
        "exp_month": None,
        "exp_year": None,
        "account_name": None,
    }
    assert created.data["amount"] == 10000
    number = created.data["id"]
    assert statuses(api, number) == ("pending", "reversal-pending")
    sandbox.advance(120)
    assert statuses(api, number) == ("processing", "reversal-pending")
    sandbox.advance(180)
    assert statuses(api, number) == ("processed", "reversed")
    done = api.get(f"/refund/{number}").data
    assert done["transaction"] == created.data["transaction"]["id"]
    assert (done["deducted_amount"], done["fully_deducted"]) == (10000, True)
    assert done["refunded_at"] == "2026-01-15T09:05:00.000Z"


def test_partial_refunds_add_up_to_the_amount_and_no_further(api: Api, sandbox: Sandbox, paid: str) -> None:
    assert api.post("/refund", transaction=paid, amount=4000).status == 200
    too_much = api.post("/refund", transaction=paid, amount=6001)
    assert too_much.status == 400
    assert too_much.code == "refund_amount_exceeds_transaction_amount"
    omitted = api.post("/refund", transaction=paid)
    assert omitted.code == "refund_amount_exceeds_transaction_amount"
    assert api.post("/refund", transaction=paid, amount="6000").status == 200
    over = api.post("/refund", transaction=paid, amount=1)
    assert (over.status, over.code, over.json["type"]) == (
        400,
        "transaction_reversed",
        "api_error",
    )
    assert over.message == "Transaction has been fully reversed"
    sandbox.advance(3600)
    assert api.verify(paid)["status"] == "reversed"


def test_a_transaction_is_a_success_again_after_a_partial_refund(api: Api, sandbox: Sandbox, paid: str) -> None:
    api.post("/refund", transaction=paid, amount=4000)
    sandbox.advance(3600)
    found = api.get(f"/transaction/verify/{paid}")
    assert found.data["status"] == "success"
    assert found.unverified == "partial-refund-status"


@pytest.mark.parametrize("spelling", [int, str])
def test_the_transaction_may_be_named_by_number(api: Api, paid: str, spelling: type[int] | type[str]) -> None:
    number = api.verify(paid)["id"]
    assert api.post("/refund", transaction=spelling(number), amount=100).status == 200


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"transaction": "none"}, "transaction_not_found"),
        ({"transaction": None}, "missing_params"),
        ({"currency": "GHS"}, "invalid_params"),
        ({"amount": 0}, "invalid_amount"),
        ({"amount": 10001}, "refund_amount_exceeds_transaction_amount"),
    ],
)
def test_a_bad_refund_is_refused(api: Api, paid: str, change: dict[str, Any], code: str) -> None:
    refused = api.post("/refund", **{"transaction": paid, **change})
    assert (refused.status, refused.code) == (400, code)
    assert api.get("/refund").data == []
    assert api.verify(paid)["status"] == "success"


def test_an_unpaid_transaction_cannot_be_refunded(api: Api) -> None:
    api.initialize(reference="unpaid")
    refused = api.post("/refund", transaction="unpaid")
    assert (refused.status, refused.unverified) == (400, "refund-of-unsuccessful-transaction")


def test_a_refund_in_cedis_has_a_minimum(api: Api, sandbox: Sandbox) -> None:
    api.initialize(reference="cedi", currency="GHS")
    sandbox.pay("cedi")
    assert api.post("/refund", transaction="cedi", amount=99).status == 400
    assert api.post("/refund", transaction="cedi", amount=100).status == 200


def test_a_failed_refund_gives_the_amount_back_to_the_transaction(api: Api, sandbox: Sandbox) -> None:
    api.initialize(reference="paid")
    sandbox.pay("paid", card="refund_fails")
    number = api.post("/refund", transaction="paid").data["id"]
    sandbox.advance(3600)
    assert statuses(api, number) == ("failed", "success")
    assert api.post("/refund", transaction="paid").status == 200


RETRY = {
    "refund_account_details": {
        "currency": "NGN",
        "account_number": "1234567890",
        "bank_id": "9",
    }
}


def test_a_refund_that_needs_attention_can_be_retried(api: Api, sandbox: Sandbox) -> None:
    api.initialize(reference="paid")
    sandbox.pay("paid", card="refund_needs_attention")
    number = api.post("/refund", transaction="paid").data["id"]
    early = api.post(f"/refund/retry_with_customer_details/{number}", **RETRY)
    assert (early.status, early.code) == (422, "invalid_params")
    assert early.message.startswith("Invalid Refund state")
    sandbox.advance(3600)
    assert statuses(api, number) == ("needs-attention", "reversal-pending")
    incomplete = api.post(f"/refund/retry_with_customer_details/{number}")
    assert incomplete.status == 400
    retried = api.post(f"/refund/retry_with_customer_details/{number}", **RETRY)
    assert (retried.status, retried.data["status"]) == (200, "processing")
    assert retried.data["customer"] is None
    sandbox.advance(3600)
    assert statuses(api, number) == ("processed", "reversed")


def test_bank_accounts_that_decide_refunds(api: Api, sandbox: Sandbox) -> None:
    endings = {"1012204936": "failed", "1012204935": "needs-attention"}
    for account, ending in endings.items():
        api.charge(reference=account, bank={"code": "057", "account_number": account})
        number = api.post("/refund", transaction=account).data["id"]
        sandbox.advance(3600)
        assert api.get(f"/refund/{number}").data["status"] == ending


def test_unknown_refunds_answer_404(api: Api) -> None:
    for reply in (
        api.get("/refund/1"),
        api.get("/refund/abc"),
        api.post("/refund/retry_with_customer_details/1", **RETRY),
    ):
        assert (reply.status, reply.code) == (404, "not_found")


def test_the_list_filters_by_transaction_number(api: Api, sandbox: Sandbox, paid: str) -> None:
    api.post("/refund", transaction=paid, amount=100)
    api.initialize(reference="other")
    sandbox.pay("other")
    api.post("/refund", transaction="other", amount=200)
    number = api.verify(paid)["id"]
    found = api.get("/refund", transaction=number)
    assert [item["amount"] for item in found.data] == [100]
    assert found.json["meta"]["partialAmountLeft"] == 9900
    assert api.get("/refund", transaction=paid).data == []
    assert [item["amount"] for item in api.get("/refund").data] == [200, 100]


def test_every_step_of_a_refund_raises_one_event(api: Api, sandbox: Sandbox, receiver: Receiver, paid: str) -> None:
    number = api.post("/refund", transaction=paid).data["id"]
    sandbox.advance(3600)
    assert receiver.events == [
        "charge.success",
        "refund.pending",
        "refund.processing",
        "refund.processed",
    ]
    pending, processed = receiver.data("refund.pending"), receiver.data("refund.processed")
    assert pending["id"] == processed["id"] == number
    assert pending["refund_reference"] is None
    assert processed["refund_reference"].startswith("TRF_")
    assert pending["amount"] == "10000"
    assert pending["transaction_reference"] == paid


def test_the_event_of_a_failed_refund_has_a_number_as_amount(api: Api, sandbox: Sandbox, receiver: Receiver) -> None:
    api.initialize(reference="paid")
    sandbox.pay("paid", card="refund_fails")
    api.post("/refund", transaction="paid")
    sandbox.advance(3600)
    assert receiver.data("refund.failed")["amount"] == 10000
