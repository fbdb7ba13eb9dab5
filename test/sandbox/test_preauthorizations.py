"""Preauthorizations: holds, their page, captures and releases, what happens when they expire, money and events."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from paystack.sandbox import Sandbox, SandboxError
from paystack.sandbox.payments.books import BALANCE, MOVEMENTS, PAYSTACK, held
from paystack.webhooks import UnknownEvent, construct_event, sign
from test.support.raw_http import Api, Reply

DAY = 86_400


@pytest.fixture
def card(api: Api, sandbox: Sandbox) -> str:
    """The code of a card that Thandi has paid with."""
    api.initialize(reference="first", email="thandi@example.com", currency="ZAR")
    sandbox.pay("first")
    return str(api.verify("first")["authorization"]["authorization_code"])


def reserve(api: Api, card: str, **changes: Any) -> Reply:
    body = {
        "email": "thandi@example.com",
        "amount": "500000",
        "authorization_code": card,
        "currency": "ZAR",
        "reference": "hold-1",
    }
    return api.post("/preauthorization/reserve_authorization", **{**body, **changes})


def initialize(api: Api, **changes: Any) -> Reply:
    body = {"email": "thandi@example.com", "amount": "500000", "currency": "ZAR", "reference": "hold-1"}
    return api.post("/preauthorization/initialize", **{**body, **changes})


def capture(api: Api, **changes: Any) -> Reply:
    body = {"reference": "hold-1", "amount": "500000", "currency": "ZAR"}
    return api.post("/preauthorization/capture", **{**body, **changes})


def verify(api: Api, reference: str = "hold-1") -> Any:
    return api.get(f"/preauthorization/verify/{reference}").data


def names(sandbox: Sandbox) -> list[str]:
    return [event["event"] for event in sandbox.events]


def last_event(sandbox: Sandbox) -> Any:
    return json.loads(sandbox.events[-1]["body"])["data"]


def balance(sandbox: Sandbox, place: str = BALANCE) -> int:
    return held(sandbox.core.engine.accounts.get(sandbox.secret_key), place, "ZAR")


@pytest.fixture(autouse=True)
def events_fit(sandbox: Sandbox) -> Iterator[None]:
    """Each event of a test is one that the client knows, with the fields of its model."""
    yield
    for sent in sandbox.events:
        body = sent["body"].encode()
        event = construct_event(body, sign(body, sandbox.secret_key), sandbox.secret_key)
        assert not isinstance(event, UnknownEvent)
        assert not event.lenient


def test_a_hold_moves_no_money(api: Api, sandbox: Sandbox, card: str) -> None:
    before = balance(sandbox)
    made = reserve(api, card)
    assert (made.status, made.message, made.data["status"]) == (200, "Preauthorization successful", "authorized")
    assert (made.data["amount"], made.data["fees"]) == (500_000, 0)
    assert made.data["expiry_date"] == made.data["scheduled_release_date"] == "2026-01-20T09:00:00.000Z"
    assert made.data["gateway_response"]["authorizeResponse"] == "00"
    assert made.data["authorization"]["authorization_code"] == card
    found = verify(api)
    assert (found["status"], found["message"], found["expire_action"]) == ("authorized", "Approved", "release")
    assert "gateway_response" not in found
    assert balance(sandbox) == before
    assert names(sandbox)[-1] == "preauthorization.reserve.success"
    assert last_event(sandbox)["captured_amount"] is None
    assert api.get("/transaction/verify/hold-1").status == 400


def test_a_whole_capture_is_a_payment(api: Api, sandbox: Sandbox, card: str) -> None:
    reserve(api, card)
    before, fees_before = balance(sandbox), balance(sandbox, PAYSTACK)
    sandbox.advance(60)
    taken = capture(api)
    assert (taken.message, taken.data["status"], taken.data["channel"]) == ("Capture attempted", "success", "preauth")
    assert "amount_released" not in taken.data
    fees = taken.data["fees"]
    assert fees > 0
    assert balance(sandbox) == before + 500_000 - fees
    assert balance(sandbox, PAYSTACK) == fees_before + fees
    found = verify(api)
    assert (found["status"], found["fees"], found["captured_at"]) == ("captured", fees, "2026-01-15T09:01:00.000Z")
    paid = api.verify("hold-1")
    assert (paid["id"], paid["status"], paid["amount"], paid["fees"]) == (taken.data["id"], "success", 500_000, fees)
    assert names(sandbox)[-2:] == ["charge.success", "preauthorization.capture.success"]
    event = last_event(sandbox)
    assert (event["captured_amount"], event["transaction_id"]) == ("500000", str(taken.data["id"]))
    assert event["transaction"]["id"] == str(taken.data["id"])
    sandbox.advance(10 * DAY)
    assert verify(api)["status"] == "captured"
    assert names(sandbox)[-1] == "preauthorization.capture.success"


def test_a_capture_of_a_part_releases_the_rest(api: Api, sandbox: Sandbox, card: str) -> None:
    reserve(api, card)
    taken = capture(api, amount=420_000)
    assert (taken.data["amount"], taken.data["amount_released"]) == (420_000, 80_000)
    assert verify(api)["amount"] == 500_000
    again = capture(api, amount=80_000)
    assert (again.status, again.unverified) == (400, "preauthorization-rules")
    assert [row["amount"] for row in sandbox.ledger] == [10_000, 420_000]
    assert api.post("/refund", transaction="hold-1", amount=420_000).status == 200


def test_a_released_hold_charges_nobody(api: Api, sandbox: Sandbox, card: str) -> None:
    number = reserve(api, card).data["id"]
    done = api.post("/preauthorization/release", reference="hold-1")
    assert (done.message, done.data) == (
        "Successfully released",
        {"status": "released", "reference": "hold-1", "id": number},
    )
    assert names(sandbox)[-1] == "preauthorization.release.success"
    assert "expired_at" not in last_event(sandbox)
    assert verify(api)["released_at"] == "2026-01-15T09:00:00.000Z"
    for refused in (capture(api), api.post("/preauthorization/release", reference="hold-1")):
        assert refused.status == 400
        assert "is released" in refused.message
    sandbox.advance(10 * DAY)
    assert names(sandbox).count("preauthorization.release.success") == 1
    assert len(sandbox.ledger) == 1


def test_a_hold_is_released_when_it_expires(api: Api, sandbox: Sandbox, card: str) -> None:
    reserve(api, card)
    sandbox.advance(5 * DAY - 1)
    assert verify(api)["status"] == "authorized"
    sandbox.advance(1)
    assert verify(api)["status"] == "released"
    assert last_event(sandbox)["expired_at"] == "2026-01-20T09:00:00.000Z"
    assert len(sandbox.ledger) == 1


def test_a_hold_is_captured_when_it_expires_if_that_was_asked_for(api: Api, sandbox: Sandbox) -> None:
    initialize(api, expire_action="capture", expire_after_days=7)
    sandbox.approve_hold("hold-1")
    assert "scheduled_release_date" not in verify(api)
    sandbox.advance(7 * DAY)
    assert verify(api)["status"] == "captured"
    assert [row["amount"] for row in sandbox.ledger] == [500_000]
    assert names(sandbox)[-1] == "preauthorization.capture.success"


def test_a_reference_that_was_used_meanwhile_makes_captures_fail(api: Api, sandbox: Sandbox) -> None:
    initialize(api, expire_action="capture")
    sandbox.approve_hold("hold-1")
    api.initialize(reference="hold-1")
    assert capture(api).code == "duplicate_reference"
    sandbox.advance(5 * DAY)
    assert verify(api)["status"] == "capture_failed"
    assert names(sandbox)[-1] == "preauthorization.capture.failed"
    assert sandbox.ledger == []


def test_a_customer_approves_a_hold_on_its_page(api: Api, sandbox: Sandbox) -> None:
    begun = initialize(api, metadata='{"room":12}', callback_url="https://shop.example.com/held")
    assert begun.message == "Authorization URL created"
    assert verify(api)["status"] == "abandoned"
    assert verify(api)["authorization"] is None
    path = begun.data["authorization_url"].removeprefix(sandbox.url)
    page = api.send("GET", path)
    assert page.status == 200
    assert b"ZAR 5,000.00" in page.body
    form = {"content-type": "application/x-www-form-urlencoded"}
    left = api.send("POST", path, b"action=abandon", form)
    assert left.headers["location"] == "https://shop.example.com/held?trxref=hold-1&reference=hold-1"
    api.send("POST", path, b"action=approve&card=pin", form)
    assert verify(api)["status"] == "abandoned"
    for _ in range(2):
        assert api.send("POST", path, b"action=approve&card=success", form).status == 303
    found = verify(api)
    assert (found["status"], found["metadata"]) == ("authorized", {"room": 12})
    assert found["redirecturl"] == "https://shop.example.com/held"
    assert b"on hold" in api.send("GET", path).body
    assert names(sandbox) == ["preauthorization.reserve.success"]
    assert api.get("/transaction").data == []


def test_a_card_that_fails_ends_the_hold(api: Api, sandbox: Sandbox) -> None:
    path = initialize(api).data["authorization_url"].removeprefix(sandbox.url)
    assert sandbox.approve_hold("hold-1", "insufficient_funds") == "failed"
    assert (verify(api)["status"], verify(api)["message"]) == ("failed", "Insufficient Funds")
    assert b"Insufficient Funds" in api.send("GET", path).body
    with pytest.raises(SandboxError, match="nothing to approve"):
        sandbox.approve_hold("hold-1")
    with pytest.raises(SandboxError, match="not found"):
        sandbox.approve_hold("none")
    with pytest.raises(SandboxError, match="unknown card"):
        sandbox.approve_hold("hold-1", "gold")
    assert capture(api).status == 400
    assert names(sandbox) == []


def test_a_card_without_money_holds_nothing(api: Api, sandbox: Sandbox, card: str) -> None:
    sandbox.change_card(card, "insufficient_funds")
    refused = reserve(api, card)
    assert (refused.status, refused.message) == (400, "Preauthorization unsuccessful")
    assert "preauthorization.reserve.success" not in names(sandbox)


def test_what_is_on_hold_is_captured_whatever_became_of_the_card(api: Api, sandbox: Sandbox, card: str) -> None:
    reserve(api, card)
    sandbox.change_card(card, "declined")
    assert capture(api).status == 200
    paid = api.verify("hold-1")
    assert (paid["status"], paid["gateway_response"]) == ("success", "Approved")


def test_the_card_of_a_hold_is_saved(api: Api, sandbox: Sandbox) -> None:
    initialize(api)
    sandbox.approve_hold("hold-1")
    code = verify(api)["authorization"]["authorization_code"]
    assert reserve(api, code, reference="hold-2").status == 200
    capture(api)
    assert api.verify("hold-1")["authorization"]["authorization_code"] == code


def test_the_list_has_the_latest_first_and_its_filters(api: Api, sandbox: Sandbox, card: str) -> None:
    for number in range(3):
        reserve(api, card, reference=f"hold-{number}", amount=1000 + number)
        sandbox.advance(60)
    taken = capture(api, amount=1001)
    page = api.get("/preauthorization", perPage=2)
    assert page.message == "Preauthorizations retrieved"
    assert [item["reference"] for item in page.data] == ["hold-2", "hold-1"]
    assert [item["transaction_id"] for item in page.data] == [None, taken.data["id"]]
    assert [item["reference"] for item in api.get("/preauthorization", status="captured").data] == ["hold-1"]
    assert [item["reference"] for item in api.get("/preauthorization", amount=1000).data] == ["hold-0"]
    assert api.get("/preauthorization", to="2026-01-14").data == []
    assert api.get("/preauthorization", amount="x").status == 400


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"email": None}, "Customer email address is required"),
        ({"email": "ada"}, "Invalid Email Address Passed"),
        ({"email": "ada@example.com"}, "Authorization code is not reusable or does not belong to this customer"),
        ({"amount": None}, "Amount is required"),
        ({"amount": "0"}, "Invalid Amount Sent"),
        ({"amount": {}}, "Invalid Amount Sent"),
        ({"currency": None}, "currency is required"),
        ({"currency": "NGN"}, "Currency not supported for preauthorization"),
        ({"authorization_code": None}, "Authorization code is invalid"),
        ({"authorization_code": "AUTH_é"}, "Authorization code is invalid"),
        ({"reference": "first"}, "Duplicate Transaction Reference"),
        ({"reference": "a b"}, "Invalid character in transaction reference"),
    ],
)
def test_a_bad_reservation_is_refused(api: Api, card: str, change: dict[str, Any], message: str) -> None:
    refused = reserve(api, card, **change)
    assert (refused.status, refused.message) == (400, message)
    assert api.get("/preauthorization").data == []


def test_a_denied_customer_has_no_hold(api: Api, card: str) -> None:
    api.post("/customer/set_risk_action", customer="thandi@example.com", risk_action="deny")
    refused = reserve(api, card)
    assert (refused.status, refused.json) == (400, {"status": False, "message": "Preauthorization unsuccessful"})


@pytest.mark.parametrize(
    "change",
    [
        {"email": ""},
        {"currency": "USD"},
        {"metadata": [1]},
        {"metadata": 7},
        {"expire_action": "keep"},
        {"expire_after_days": 0},
        {"expire_after_days": 31},
        {"expire_after_days": "٣"},
        {"expire_after_days": 10**30},
    ],
)
def test_a_bad_initialization_is_refused(api: Api, change: dict[str, Any]) -> None:
    assert initialize(api, **change).status == 400
    assert api.get("/preauthorization").data == []


def test_a_reference_names_one_hold(api: Api, card: str) -> None:
    reserve(api, card)
    assert reserve(api, card).code == "duplicate_reference"
    assert initialize(api).code == "duplicate_reference"
    assert len(initialize(api, reference=None).data["reference"]) == 12


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"reference": None}, "reference is required"),
        ({"reference": "none"}, "No preauthorized transaction exists for the reference provided"),
        ({"amount": None}, "Amount is required"),
        ({"amount": "500001"}, "Capture amount cannot be more than authorized amount"),
        ({"currency": "USD"}, "Capture currency must be that of the preauthorization"),
    ],
)
def test_a_bad_capture_is_refused(api: Api, sandbox: Sandbox, card: str, change: dict[str, Any], message: str) -> None:
    reserve(api, card)
    refused = capture(api, **change)
    assert (refused.status, refused.message) == (400, message)
    assert verify(api)["status"] == "authorized"


def test_an_unknown_reference(api: Api) -> None:
    unknown = api.get("/preauthorization/verify/none")
    assert (unknown.status, unknown.code, unknown.message) == (400, "not_found", "Preauthorization not found")
    assert api.post("/preauthorization/release", reference="none").status == 400


def test_what_is_not_approved_can_neither_be_captured_nor_released(api: Api) -> None:
    initialize(api)
    assert "is abandoned" in capture(api).message
    assert "is abandoned" in api.post("/preauthorization/release", reference="hold-1").message


def test_a_lost_answer_is_recovered(sandbox: Sandbox, card: str) -> None:
    client = sandbox.client()
    sandbox.inject_fault("drop_after", method="POST", path="/preauthorization/reserve_authorization")
    made = client.preauthorizations.reserve_authorization("thandi@example.com", 500_000, card, "ZAR", reference="h-1")
    assert (made.http.recovered, made.data.status) == (True, "authorized")
    sandbox.inject_fault("drop_after", method="POST", path="/preauthorization/initialize")
    begun = client.preauthorizations.initialize("thandi@example.com", 500_000, "ZAR")
    assert begun.data.authorization_url.startswith(sandbox.url)


def test_the_books_add_up(api: Api, sandbox: Sandbox, card: str) -> None:
    for number in range(4):
        reserve(api, card, reference=f"hold-{number}", amount=1000)
        capture(api, reference=f"hold-{number}", amount=1000 - number)
    account = sandbox.core.engine.accounts.get(sandbox.secret_key)
    assert [movement.kind for movement in account[MOVEMENTS]] == ["charge"] * 5
    assert all(sum(movement.lines.values()) == 0 for movement in account[MOVEMENTS])


def test_the_same_seed_gives_the_same_hold() -> None:
    made = []
    for _ in range(2):
        with Sandbox(seed=7) as sandbox:
            begun = sandbox.client().preauthorizations.initialize("ada@example.com", 500, "ZAR", reference="hold")
            made.append((begun.data.access_code, sandbox.client().preauthorizations.verify("hold").data.id))
    assert made[0] == made[1]
