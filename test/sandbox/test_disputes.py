"""Disputes: opened by a control, answered through the API or by the clock, with their money and events."""

from __future__ import annotations

import http.client
import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote, urlsplit

import pytest

from paystack.sandbox import Sandbox, SandboxError
from paystack.sandbox.payments.books import BALANCE, CUSTOMERS, MOVEMENTS, held
from paystack.webhooks import UnknownEvent, construct_event, sign
from test.support.raw_http import Api
from test.support.receiver import Receiver

DAY = 86_400


@pytest.fixture
def paid(api: Api, sandbox: Sandbox) -> str:
    api.initialize(reference="paid", amount=500_000)
    sandbox.pay("paid")
    return "paid"


@pytest.fixture
def dispute(sandbox: Sandbox, paid: str) -> int:
    return sandbox.dispute(paid)


def balance(sandbox: Sandbox) -> int:
    account = sandbox.core.engine.accounts.get(sandbox.secret_key)
    return held(account, BALANCE, "NGN")


def upload_name(api: Api, dispute: int) -> str:
    return str(api.get(f"/dispute/{dispute}/upload_url", upload_filename="receipt.pdf").data["fileName"])


def resolution(api: Api, dispute: int, **changes: Any) -> dict[str, Any]:
    accepted = {
        "resolution": "merchant-accepted",
        "message": "The parcel was lost.",
        "refund_amount": 500_000,
        "uploaded_filename": upload_name(api, dispute),
    }
    return {**accepted, **changes}


def names(sandbox: Sandbox) -> list[str]:
    return [event["event"] for event in sandbox.events]


def last_event(sandbox: Sandbox) -> Any:
    return json.loads(sandbox.events[-1]["body"])


@pytest.fixture(autouse=True)
def events_fit(sandbox: Sandbox) -> Iterator[None]:
    """Each event of a test is one that the client knows, with the fields of its model."""
    yield
    for sent in sandbox.events:
        body = sent["body"].encode()
        event = construct_event(body, sign(body, sandbox.secret_key), sandbox.secret_key)
        assert not isinstance(event, UnknownEvent)
        assert not event.lenient


def test_a_customer_opens_a_dispute(api: Api, sandbox: Sandbox, dispute: int) -> None:
    found = api.get(f"/dispute/{dispute}")
    assert (found.message, found.data["status"]) == ("Dispute retrieved", "awaiting-merchant-feedback")
    assert (found.data["refund_amount"], found.data["currency"]) == (500_000, "NGN")
    assert found.data["transaction"]["reference"] == "paid"
    assert found.data["transaction"]["authorization"] == {}
    assert found.data["dueAt"] == "2026-01-18T09:00:00.000Z"
    assert (found.data["bin"], found.data["last4"]) == ("408408", "4081")
    assert found.data["history"] == [
        {"status": "pending", "by": "ada@example.com", "createdAt": "2026-01-15T09:00:00.000Z"}
    ]
    assert found.data["messages"][0]["sender"] == "ada@example.com"
    assert names(sandbox) == ["charge.success", "charge.dispute.create"]
    event = last_event(sandbox)["data"]
    assert (event["id"], event["dueAt"], event["transaction"]["metadata"]) == (dispute, found.data["dueAt"], "")
    assert event["customer"]["email"] == "ada@example.com"
    assert "createdAt" not in event


def test_events_are_delivered_and_typed(sandbox: Sandbox, paid: str, receiver: Receiver) -> None:
    sandbox.dispute(paid)
    sandbox.advance(3 * DAY)
    assert receiver.events == ["charge.dispute.create", "charge.dispute.remind", "charge.dispute.resolve"]


def test_the_dispute_of_a_transaction(api: Api, dispute: int) -> None:
    number = api.verify("paid")["id"]
    found = api.get(f"/dispute/transaction/{number}")
    assert found.message == "Dispute retrieved successfully"
    assert found.data["id"] == dispute
    assert found.data["merchant_transaction_reference"] == "paid"
    assert found.data["history"][0]["dispute"] == dispute
    assert found.data["messages"][0]["is_deleted"] == 0


@pytest.mark.parametrize("number", ["1", "4099260517", "none", "9" * 40, "é"])
def test_there_is_no_such_dispute(api: Api, paid: str, number: str) -> None:
    for path in (f"/dispute/{quote(number)}", f"/dispute/transaction/{quote(number)}"):
        reply = api.get(path)
        assert (reply.status, reply.code, reply.unverified) == (404, "not_found", "dispute-rules")
    assert api.put(f"/dispute/{quote(number)}", refund_amount=1).status == 404
    assert api.put(f"/dispute/{quote(number)}/resolve").status == 404
    assert api.post(f"/dispute/{quote(number)}/evidence").status == 404


def test_the_list_has_the_latest_first_and_its_filters(api: Api, sandbox: Sandbox) -> None:
    numbers = []
    for number in range(3):
        api.initialize(reference=f"order-{number}")
        sandbox.pay(f"order-{number}")
        numbers.append(sandbox.dispute(f"order-{number}"))
        sandbox.advance(DAY)
    page = api.get("/dispute", perPage=2)
    assert [item["id"] for item in page.data] == [numbers[2], numbers[1]]
    assert page.json["meta"]["total"] == 3
    assert page.data[0]["transaction"]["customer"] is None
    cursor = api.get("/dispute", use_cursor="true", perPage=2).json["meta"]["next"]
    assert [item["id"] for item in api.get("/dispute", next=cursor).data] == [numbers[0]]
    transaction = api.verify("order-1")["id"]
    assert [item["id"] for item in api.get("/dispute", transaction=transaction).data] == [numbers[1]]
    assert [item["id"] for item in api.get("/dispute", status="resolved").data] == [numbers[0]]
    assert [item["id"] for item in api.get("/dispute", **{"from": "2026-01-17"}).data] == [numbers[2]]
    assert api.get("/dispute", status="lost").data == []
    assert api.get("/dispute", transaction="paid").data == []


def test_an_accepted_dispute_gives_the_customer_the_money_back(api: Api, sandbox: Sandbox, dispute: int) -> None:
    before = balance(sandbox)
    sandbox.advance(60)
    done = api.put(f"/dispute/{dispute}/resolve", **resolution(api, dispute, refund_amount=400_000))
    assert (done.status, done.message) == (200, "Dispute successfully resolved")
    assert (done.data["status"], done.data["resolution"]) == ("resolved", "merchant-accepted")
    assert done.data["message"]["body"] == "The parcel was lost."
    assert done.data["resolvedAt"] == "2026-01-15T09:01:00.417Z"
    assert isinstance(done.data["created_by"], int)
    assert balance(sandbox) == before - 400_000
    account = sandbox.core.engine.accounts.get(sandbox.secret_key)
    movement = list(account[MOVEMENTS])[-1]
    assert (movement.kind, movement.cause, movement.cause_id) == ("dispute", "Dispute", dispute)
    assert movement.lines == {BALANCE: -400_000, CUSTOMERS: 400_000}
    assert api.verify("paid")["status"] == "success"
    assert names(sandbox)[-1] == "charge.dispute.resolve"
    assert last_event(sandbox)["data"]["resolution"] == "merchant-accepted"
    assert [entry["status"] for entry in last_event(sandbox)["data"]["history"]] == ["pending", "resolved"]
    sandbox.advance(5 * DAY)
    assert names(sandbox).count("charge.dispute.resolve") == 1
    assert "charge.dispute.remind" not in names(sandbox)
    assert balance(sandbox) == before - 400_000


def test_a_declined_dispute_keeps_the_money(api: Api, sandbox: Sandbox, dispute: int) -> None:
    before = balance(sandbox)
    evidence = api.post(
        f"/dispute/{dispute}/evidence",
        customer_email="ada@example.com",
        customer_name="Ada",
        customer_phone="0801",
        service_details="Two lamps",
        delivery_date="2026-01-05",
    )
    assert (evidence.message, evidence.data["delivery_date"]) == ("Evidence created", "2026-01-05T00:00:00.000Z")
    assert "delivery_address" not in evidence.data
    assert api.get(f"/dispute/{dispute}").data["evidence"] == evidence.data["id"]
    body = resolution(api, dispute, resolution="declined", refund_amount=0, evidence=evidence.data["id"])
    done = api.put(f"/dispute/{dispute}/resolve", **body)
    assert (done.data["resolution"], done.data["evidence"]) == ("declined", evidence.data["id"])
    assert balance(sandbox) == before
    sandbox.advance(5 * DAY)
    assert balance(sandbox) == before
    assert last_event(sandbox)["data"]["resolution"] == "declined"


def test_a_dispute_that_nobody_answers_is_accepted(api: Api, sandbox: Sandbox, dispute: int) -> None:
    before = balance(sandbox)
    sandbox.advance(2 * DAY)
    assert names(sandbox)[-1] == "charge.dispute.remind"
    assert api.get(f"/dispute/{dispute}").data["status"] == "awaiting-merchant-feedback"
    sandbox.advance(DAY)
    found = api.get(f"/dispute/{dispute}").data
    assert (found["status"], found["resolution"]) == ("resolved", "auto-accepted")
    assert found["resolvedAt"] == found["dueAt"]
    assert balance(sandbox) == before - 500_000
    assert names(sandbox)[-1] == "charge.dispute.resolve"


def test_an_update_sets_the_amount_and_the_file(api: Api, sandbox: Sandbox, dispute: int) -> None:
    name = upload_name(api, dispute)
    reply = api.put(f"/dispute/{dispute}", refund_amount=100_000, uploaded_filename=name)
    assert reply.message == "Dispute updated successfully"
    (updated,) = reply.data
    assert (updated["refund_amount"], updated["attachments"], updated["source"]) == (100_000, name, "bank")
    assert api.put(f"/dispute/{dispute}", refund_amount=50_000).data[0]["attachments"] == name
    assert api.get(f"/dispute/{dispute}").data["attachments"] == name
    before = balance(sandbox)
    sandbox.advance(3 * DAY)
    assert balance(sandbox) == before - 50_000


def test_money_is_not_given_back_twice(api: Api, sandbox: Sandbox, dispute: int) -> None:
    """A refund meanwhile counts, and what a dispute gave back cannot be refunded."""
    api.post("/refund", transaction="paid", amount=200_000)
    too_much = api.put(f"/dispute/{dispute}/resolve", **resolution(api, dispute, refund_amount=300_001))
    assert too_much.message == "Refund amount cannot be greater than initial amount"
    sandbox.advance(4 * DAY)
    assert api.get(f"/dispute/{dispute}").data["refund_amount"] == 300_000
    account = sandbox.core.engine.accounts.get(sandbox.secret_key)
    assert held(account, CUSTOMERS, "NGN") == 0
    assert api.post("/refund", transaction="paid", amount=1).code == "transaction_reversed"
    with pytest.raises(SandboxError, match="nothing to dispute"):
        sandbox.dispute("paid")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"resolution": None}, "resolution is required"),
        ({"resolution": "auto-accepted"}, "resolution is invalid"),
        ({"message": " "}, "message is required"),
        ({"refund_amount": None}, "refund_amount is required"),
        ({"refund_amount": 0}, "Invalid Amount Sent"),
        ({"refund_amount": -5}, "Invalid Amount Sent"),
        ({"refund_amount": [1]}, "Invalid Amount Sent"),
        ({"refund_amount": 10**30}, "Invalid Amount Sent"),
        ({"refund_amount": 500_001}, "Refund amount cannot be greater than initial amount"),
        ({"uploaded_filename": None}, "uploaded_filename is required"),
        ({"uploaded_filename": "receipt.pdf"}, "uploaded_filename is invalid"),
        ({"evidence": 1}, "evidence is invalid"),
        ({"evidence": {}}, "evidence is invalid"),
    ],
)
def test_a_bad_resolution_is_refused(api: Api, dispute: int, change: dict[str, Any], message: str) -> None:
    refused = api.put(f"/dispute/{dispute}/resolve", **resolution(api, dispute, **change))
    assert refused.status == 400
    assert message in refused.message
    assert api.get(f"/dispute/{dispute}").data["status"] == "awaiting-merchant-feedback"


@pytest.mark.parametrize(
    "change",
    [
        {"customer_email": "ada"},
        {"customer_name": None},
        {"customer_phone": ""},
        {"service_details": []},
        {"delivery_date": "soon"},
    ],
)
def test_bad_evidence_is_refused(api: Api, dispute: int, change: dict[str, Any]) -> None:
    good = {"customer_email": "a@b.co", "customer_name": "A", "customer_phone": "0801", "service_details": "Lamps"}
    assert api.post(f"/dispute/{dispute}/evidence", **{**good, **change}).status == 400
    assert api.get(f"/dispute/{dispute}").data["evidence"] is None


def test_a_file_and_evidence_belong_to_one_dispute(api: Api, sandbox: Sandbox, dispute: int) -> None:
    api.initialize(reference="other")
    sandbox.pay("other")
    other = sandbox.dispute("other")
    assert api.put(f"/dispute/{dispute}", refund_amount=1, uploaded_filename=upload_name(api, other)).status == 400


def test_a_resolved_dispute_is_final(api: Api, sandbox: Sandbox, dispute: int) -> None:
    body = resolution(api, dispute)
    assert api.put(f"/dispute/{dispute}/resolve", **body).status == 200
    for reply in (
        api.put(f"/dispute/{dispute}/resolve", **body),
        api.put(f"/dispute/{dispute}", refund_amount=1),
        api.post(f"/dispute/{dispute}/evidence"),
    ):
        assert (reply.status, reply.message, reply.unverified) == (400, "Dispute has been resolved", "dispute-rules")


def test_a_file_is_put_to_the_signed_url_without_a_key(api: Api, sandbox: Sandbox, dispute: int) -> None:
    assert api.get(f"/dispute/{dispute}/upload_url").status == 400
    made = api.get(f"/dispute/{dispute}/upload_url", upload_filename="résumé.pdf").data
    url = urlsplit(made["signedUrl"])
    connection = http.client.HTTPConnection(url.hostname or "", url.port, timeout=10)
    connection.request("PUT", url.path, b"%PDF", {"content-type": "application/pdf"})
    reply = connection.getresponse()
    assert (reply.status, reply.read()) == (200, b"")
    for method, path in (("GET", url.path), ("PUT", "/uploads/none"), ("POST", url.path)):
        connection.request(method, path)
        refused = connection.getresponse()
        refused.read()
        assert refused.status == 404
    connection.close()


def test_the_export_is_a_file_with_the_filtered_disputes(api: Api, sandbox: Sandbox, dispute: int) -> None:
    exported = api.get("/dispute/export", status="awaiting-merchant-feedback")
    assert (exported.message, exported.data["expiresAt"]) == ("Export successful", "2026-01-16 09:00:00")
    lines = api.send("GET", urlsplit(exported.data["path"]).path).body.decode().splitlines()
    assert lines[1] == f"{dispute},paid,awaiting-merchant-feedback,,500000,NGN,2026-01-18T09:00:00.000Z"
    for query in ({"status": "resolved"}, {"page": 2}, {"transaction": 1}):
        nothing = api.get("/dispute/export", **query)
        assert (nothing.status, nothing.message, nothing.json["type"]) == (404, "No disputes found", "api_error")


def test_only_a_paid_transaction_can_be_disputed_and_once_at_a_time(api: Api, sandbox: Sandbox, dispute: int) -> None:
    api.initialize(reference="open")
    for reference, amount, message in (
        ("open", None, "not successful"),
        ("none", None, "not found"),
        ("paid", None, "not resolved yet"),
    ):
        with pytest.raises(SandboxError, match=message):
            sandbox.dispute(reference, amount)
    sandbox.pay("open")
    with pytest.raises(SandboxError, match="greater than"):
        sandbox.dispute("open", 10_001)
    with pytest.raises(SandboxError, match="Invalid Amount"):
        sandbox.dispute("open", 0)
    with pytest.raises(SandboxError, match="whole number"):
        sandbox.dispute("open", True)
    number = sandbox.dispute("open", 4_000)
    assert api.get(f"/dispute/{number}").data["refund_amount"] == 4_000


def test_the_control_over_http(api: Api, paid: str) -> None:
    opened = api.post("/_sandbox/disputes", reference=paid, amount=1000)
    assert opened.data["refund_amount"] == 1000
    assert opened.data["due_at"] == "2026-01-18T09:00:00.417Z"
    assert api.post("/_sandbox/disputes", reference=7).status == 400


def test_a_client_answers_a_dispute(sandbox: Sandbox, paid: str) -> None:
    client = sandbox.client()
    number = sandbox.dispute(paid)
    assert client.disputes.list(status="awaiting-merchant-feedback").data[0].id == number
    name = client.disputes.upload_url(number, "receipt.pdf").data.file_name
    assert name is not None
    done = client.disputes.resolve(number, "merchant-accepted", "Lost.", 500_000, name).data
    assert done.resolution == "merchant-accepted"


def test_the_same_seed_gives_the_same_dispute() -> None:
    made = []
    for _ in range(2):
        with Sandbox(seed=7) as sandbox:
            client = sandbox.client()
            client.transactions.initialize("ada@example.com", 500_000, reference="paid")
            sandbox.pay("paid")
            number = sandbox.dispute("paid")
            made.append((number, client.disputes.upload_url(number, "receipt.pdf").data.file_name))
    assert made[0] == made[1]
