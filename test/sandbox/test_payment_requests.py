"""Payment requests: from draft to paid, and what each read shows."""

from __future__ import annotations

from typing import Any

import pytest

from paystack.sandbox import Sandbox
from test.support.raw_http import Api
from test.support.receiver import Receiver


@pytest.fixture
def customer(api: Api) -> str:
    return str(api.post("/customer", email="ada@example.com").data["customer_code"])


def make(api: Api, customer: str, **body: Any) -> Any:
    reply = api.post("/paymentrequest", **{"customer": customer, "amount": 42000, **body})
    assert reply.status == 200, reply.body
    return reply.data


def test_a_new_request_is_pending_and_names_its_customer_by_number(api: Api, customer: str) -> None:
    made = make(api, customer, due_date="2026-02-01")
    assert made["status"] == "pending"
    assert made["customer"] == api.get(f"/customer/{customer}").data["id"]
    assert made["due_date"] == "2026-02-01T00:00:00.000Z"
    assert made["request_code"].startswith("PRQ_")
    for name in (made["request_code"], made["id"]):
        fetched = api.get(f"/paymentrequest/{name}").data
        assert fetched["customer"]["customer_code"] == customer
        assert fetched["archived"] is False
        assert fetched["pending_amount"] == 42000


def test_line_items_and_tax_make_the_amount(api: Api, customer: str) -> None:
    lines = [{"name": "a", "amount": 20000, "quantity": 2}, {"name": "b", "amount": "500"}]
    body = {"customer": customer, "line_items": lines, "tax": [{"name": "VAT", "amount": 80}]}
    made = api.post("/paymentrequest", **body).data
    assert made["amount"] == 40580
    assert made["line_items"] == lines


def test_only_a_draft_may_have_no_amount(api: Api, customer: str) -> None:
    assert api.post("/paymentrequest", customer=customer).status == 400
    draft = api.post("/paymentrequest", customer=customer, draft=True).data
    assert (draft["status"], draft["amount"]) == ("draft", 0)


def test_a_draft_is_finalized_once(api: Api, customer: str) -> None:
    code = make(api, customer, draft=True)["request_code"]
    hidden = api.get(f"/paymentrequest/verify/{code}")
    assert (hidden.status, hidden.code) == (400, "invalid_slug")
    final = api.post(f"/paymentrequest/finalize/{code}", send_notification=False)
    assert (final.status, final.data["status"]) == (200, "pending")
    assert final.data["notifications"] == []
    assert api.post(f"/paymentrequest/finalize/{code}").status == 400
    verified = api.get(f"/paymentrequest/verify/{code}").data
    assert verified["integration"]["key"].startswith("pk_test_")
    assert "NGN" in verified["integration"]["allowed_currencies"]


def test_verify_takes_the_code_only(api: Api, customer: str) -> None:
    number = make(api, customer)["id"]
    assert api.get(f"/paymentrequest/verify/{number}").message == "Slug is invalid"


def test_notifications_are_counted(api: Api, customer: str) -> None:
    code = make(api, customer)["request_code"]
    assert api.post(f"/paymentrequest/notify/{code}").message == "Notification sent"
    assert len(api.get(f"/paymentrequest/{code}").data["notifications"]) == 2


def test_a_paid_request_follows_its_transaction(api: Api, sandbox: Sandbox, receiver: Receiver, customer: str) -> None:
    code = make(api, customer)["request_code"]
    assert sandbox.pay(code) == "success"
    found = api.get(f"/paymentrequest/{code}").data
    assert (found["status"], found["paid"], found["amount_paid"]) == ("success", True, 42000)
    assert found["pending_amount"] == 0
    assert [line["amount"] for line in sandbox.ledger] == [42000]
    assert api.put(f"/paymentrequest/{code}", amount=1).status == 400
    sandbox.wait_for_webhooks()
    assert receiver.events == [
        "paymentrequest.pending",
        "charge.success",
        "paymentrequest.success",
    ]
    assert receiver.data("paymentrequest.success")["request_code"] == code
    assert api.post("/_sandbox/pay", reference=code).status == 400


def test_an_archived_request_leaves_list_and_totals_and_cannot_be_paid(api: Api, customer: str) -> None:
    code = make(api, customer)["request_code"]
    kept = make(api, customer, amount=1000)["request_code"]
    assert api.post(f"/paymentrequest/archive/{code}").status == 200
    assert [item["request_code"] for item in api.get("/paymentrequest").data] == [kept]
    everything = api.get("/paymentrequest", include_archive="false").data
    assert len(everything) == 2
    assert api.get("/paymentrequest/totals").data == {
        "pending": [{"currency": "NGN", "amount": 1000}],
        "successful": [{"currency": "NGN", "amount": 0}],
        "total": [{"currency": "NGN", "amount": 1000}],
    }
    assert api.post("/_sandbox/pay", reference=code).status == 400
    refused = api.get(f"/paymentrequest/verify/{code}")
    assert (refused.status, refused.code, refused.message) == (400, "invalid_slug", "Slug is invalid")
    assert api.get(f"/paymentrequest/{code}").data["archived"] is True


def test_an_update_changes_what_is_sent(api: Api, customer: str) -> None:
    code = make(api, customer, description="Lamp")["request_code"]
    updated = api.put(f"/paymentrequest/{code}", description="Lamps", amount=84000)
    assert (updated.data["description"], updated.data["amount"]) == ("Lamps", 84000)
    refused = api.put(f"/paymentrequest/{code}", description="None", due_date="soon")
    assert refused.status == 400
    assert api.get(f"/paymentrequest/{code}").data["description"] == "Lamps"


def test_unknown_requests_are_refused(api: Api) -> None:
    for action in ("archive", "notify", "finalize"):
        refused = api.post(f"/paymentrequest/{action}/PRQ_none")
        assert (refused.status, refused.message) == (400, "Payment request code is invalid")
    assert api.get("/paymentrequest/PRQ_none").status == 404
    assert api.post("/paymentrequest", customer="CUS_none", amount=100).status == 404


def test_the_list_filters_by_status_and_customer_number(api: Api, customer: str) -> None:
    made = make(api, customer)
    make(api, customer, draft=True)
    assert len(api.get("/paymentrequest", status="draft").data) == 1
    assert len(api.get("/paymentrequest", customer=made["customer"]).data) == 2
    assert api.get("/paymentrequest", customer=1).data == []


def test_a_refused_invoice_number_uses_up_no_code(api: Api) -> None:
    api.post("/customer", email="ada@example.com")
    refused = api.post("/paymentrequest", customer="ada@example.com", amount=100, invoice_number="x")
    assert refused.status == 400
    first = api.post("/paymentrequest", customer="ada@example.com", amount=100).data["request_code"]
    with Sandbox() as other:
        fresh = Api(other.url, other.secret_key)
        fresh.post("/customer", email="ada@example.com")
        assert fresh.post("/paymentrequest", customer="ada@example.com", amount=100).data["request_code"] == first
        fresh.connection.close()
