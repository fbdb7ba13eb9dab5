"""Transactions: what is refused, what each read shows, saved authorizations, reports."""

from __future__ import annotations

import csv
import io
import threading
from typing import Any

import pytest

from paystack import ValidationError
from paystack.sandbox import Sandbox, SandboxError
from paystack.sandbox.engine.call import CURRENCIES
from test.support.caller import Caller
from test.support.raw_http import Api


def test_an_unpaid_transaction_reads_as_abandoned(api: Api) -> None:
    started = api.initialize(reference="unpaid")
    assert started["reference"] == "unpaid"
    assert started["authorization_url"].endswith(f"/checkout/{started['access_code']}")
    found = api.verify("unpaid")
    assert found["id"] > 2**31
    assert found["status"] == "abandoned"
    assert found["authorization"] == {}
    assert found["gateway_response"] == "The transaction was not completed"
    assert (found["paid_at"], found["paidAt"], found["fees"]) == (None, None, None)


def test_a_paid_transaction_has_an_authorization_fees_and_a_log(api: Api, sandbox: Sandbox) -> None:
    api.initialize(reference="paid", amount=110000)
    assert sandbox.pay("paid") == "success"
    found = api.verify("paid")
    assert found["status"] == "success"
    assert found["fees"] == 1650
    assert found["authorization"]["reusable"] is True
    assert found["authorization"]["card_type"] == "visa "
    assert found["log"]["success"] is True
    assert found["paid_at"] == found["paidAt"]
    assert [line["amount"] for line in sandbox.ledger] == [110000]


@pytest.mark.parametrize(("amount", "fees"), [(200, 3), (10000, 150), (110000, 1650), (500000, 17500), (10**8, 200000)])
def test_naira_fees_are_a_share_plus_a_flat_part_up_to_a_cap(
    api: Api, sandbox: Sandbox, amount: int, fees: int
) -> None:
    api.initialize(reference="fee", amount=amount)
    sandbox.pay("fee")
    assert api.verify("fee")["fees"] == fees


def test_verify_fetch_and_list_each_have_their_own_fields(api: Api, sandbox: Sandbox) -> None:
    api.initialize(reference="shapes")
    sandbox.pay("shapes")
    verified = api.verify("shapes")
    fetched = api.get(f"/transaction/{verified['id']}").data
    listed = api.get("/transaction").data[0]
    assert (verified["plan"], fetched["plan"], listed["plan"]) == (None, {}, {})
    assert verified["plan_object"] == {}
    assert "plan_object" not in fetched
    assert "plan_object" not in listed
    assert (verified["metadata"], listed["metadata"]) == ("", None)
    assert (fetched["helpdesk_link"], listed["timeline"]) == (None, None)
    assert listed["log"] is None


@pytest.mark.parametrize(
    ("change", "code", "message"),
    [
        ({"email": None}, "missing_params", "Email Address is required"),
        ({"email": "ada@"}, "invalid_email_address", "Invalid Email Address Passed"),
        ({"amount": 0}, "invalid_amount", "Invalid Amount Sent"),
        ({"amount": -5}, "invalid_amount", "Invalid Amount Sent"),
        ({"amount": "ten"}, "invalid_amount", "Invalid Amount Sent"),
        ({"amount": True}, "invalid_amount", "Invalid Amount Sent"),
        ({"amount": [1]}, "invalid_amount", "Invalid Amount Sent"),
        ({"amount": 100.5}, "invalid_amount", "amount must be an integer"),
        ({"amount": "100.50"}, "invalid_amount", "amount must be an integer"),
        ({"amount": None}, "missing_params", "Amount is required"),
        ({"currency": "EUR"}, "invalid_params", "Currency not supported by merchant"),
        ({"reference": "a b"}, "invalid_params", "Invalid character in transaction reference"),
    ],
)
def test_a_bad_initialization_is_refused(api: Api, change: dict[str, Any], code: str, message: str) -> None:
    body = {"email": "ada@example.com", "amount": 10000, **change}
    refused = api.post("/transaction/initialize", **body)
    assert refused.status == 400
    assert (refused.code, refused.message) == (code, message)
    assert refused.json["meta"]["nextStep"]
    assert api.get("/transaction").data == []


OFFERED = ("NGN", "GHS", "ZAR", "KES", "USD", "XOF", "EGP", "RWF")
"""The currencies that the client's type offers."""


@pytest.mark.parametrize("currency", [*OFFERED, "EUR", "ngn"])
@pytest.mark.parametrize(
    ("path", "more"),
    [
        ("/transaction/initialize", {}),
        ("/transaction/charge_authorization", {"authorization_code": "AUTH_none"}),
        ("/transaction/partial_debit", {"authorization_code": "AUTH_none"}),
        ("/charge", {"mobile_money": {"phone": "0551234987"}}),
        ("/paymentrequest", {"customer": "ada@example.com"}),
        ("/page", {"name": "Books"}),
    ],
)
def test_a_refused_currency_names_those_of_the_merchant(
    api: Api, path: str, more: dict[str, Any], currency: str
) -> None:
    api.post("/customer", email="ada@example.com")
    reply = api.post(path, **{"email": "ada@example.com", "amount": 10000, "currency": currency, **more})
    is_refused = reply.json.get("message") == "Currency not supported by merchant"
    assert is_refused == (currency not in CURRENCIES)
    if is_refused:
        assert (reply.status, reply.code) == (400, "invalid_params")
        assert reply.json["meta"]["nextStep"] == "The sandbox's merchant accepts NGN, GHS, ZAR, KES, USD, XOF"


def test_a_client_is_told_which_currencies_there_are(call: Caller) -> None:
    with pytest.raises(ValidationError, match="accepts NGN, GHS, ZAR, KES, USD, XOF"):
        call(lambda c: c.transactions.initialize("ada@example.com", 10000, currency="EGP"))


@pytest.mark.parametrize(("amount", "stored"), [(10000, 10000), (10000.0, 10000), ("10000", 10000)])
def test_whole_amounts_are_accepted_in_three_spellings(api: Api, amount: object, stored: int) -> None:
    api.initialize(reference="amount", amount=amount)
    assert api.verify("amount")["amount"] == stored


def test_every_allowed_character_of_a_reference_survives(api: Api) -> None:
    reference = "Az09-.=_"
    api.initialize(reference=reference)
    assert api.verify(reference)["reference"] == reference


def test_a_reference_can_be_used_once(api: Api, sandbox: Sandbox) -> None:
    api.initialize(reference="once")
    sandbox.pay("once")
    code = api.verify("once")["authorization"]["authorization_code"]
    body = {"email": "ada@example.com", "amount": 500, "reference": "once"}
    for path, more in (
        ("/transaction/initialize", {}),
        ("/charge", {"card": {"number": "4084084084084081", "cvv": "408"}}),
        ("/transaction/charge_authorization", {"authorization_code": code}),
    ):
        refused = api.post(path, **body, **more)
        assert refused.status == 400
        assert refused.code == "duplicate_reference"
        assert refused.message == "Duplicate Transaction Reference"
    assert len(sandbox.ledger) == 1


def test_a_refusal_for_another_cause_does_not_use_up_the_reference(api: Api) -> None:
    assert api.post("/transaction/initialize", email="x", amount=5, reference="kept").status == 400
    assert api.charge(reference="kept").status == 400
    assert api.charge(reference="kept", ussd={"type": "111"}).status == 400
    api.initialize(reference="kept")


def test_of_many_simultaneous_uses_of_a_reference_one_wins(sandbox: Sandbox) -> None:
    barrier = threading.Barrier(8)
    statuses: list[int] = []

    def attempt() -> None:
        api = Api(sandbox.url, sandbox.secret_key)
        barrier.wait()
        reply = api.charge(reference="race", mobile_money={"phone": "0551234987"})
        statuses.append(reply.status)
        api.connection.close()

    threads = [threading.Thread(target=attempt) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(statuses) == [200] + [400] * 7
    assert len(sandbox.ledger) == 1


def test_unknown_references_and_ids(api: Api) -> None:
    unknown = api.get("/transaction/verify/none")
    assert (unknown.status, unknown.code) == (400, "transaction_not_found")
    assert unknown.message == "Transaction reference not found."
    assert "data" not in unknown.json
    fetched = api.get("/transaction/12345")
    assert (fetched.status, fetched.message) == (404, "Transaction not found")
    assert api.get("/transaction/abc").message == "Transaction ID should be numeric."
    assert api.get("/transaction/" + "9" * 5000).status == 404
    timeline = api.get("/transaction/timeline/none")
    assert (timeline.status, timeline.message) == (
        400,
        "Transaction ID or reference is invalid",
    )


def test_metadata_as_json_text_keeps_numbers_and_as_an_object_loses_them(api: Api) -> None:
    api.initialize(reference="text", metadata='{"cart": 7}')
    api.initialize(reference="object", metadata={"cart": 7, "deep": [1.5, True]})
    assert api.verify("text")["metadata"] == {"cart": 7}
    assert api.verify("object")["metadata"] == {"cart": "7", "deep": ["1.5", True]}


class TestSavedAuthorizations:
    @pytest.fixture
    def code(self, api: Api, sandbox: Sandbox) -> str:
        api.initialize(reference="saved")
        sandbox.pay("saved")
        return str(api.verify("saved")["authorization"]["authorization_code"])

    def test_a_reusable_one_can_be_charged_again(self, api: Api, sandbox: Sandbox, code: str) -> None:
        charged = api.post(
            "/transaction/charge_authorization",
            email="ada@example.com",
            amount="3000",
            authorization_code=code,
            reference="again",
        )
        assert charged.status == 200
        assert charged.data["status"] == "success"
        assert charged.data["amount"] == 3000
        assert charged.data["plan"] is None
        assert api.verify("again")["status"] == "success"
        assert [line["amount"] for line in sandbox.ledger] == [10000, 3000]

    def test_the_same_card_gives_the_same_authorization(self, api: Api, sandbox: Sandbox, code: str) -> None:
        api.initialize(reference="second")
        sandbox.pay("second")
        assert api.verify("second")["authorization"]["authorization_code"] == code

    def test_an_unknown_one_is_refused(self, api: Api) -> None:
        refused = api.post(
            "/transaction/charge_authorization",
            email="ada@example.com",
            amount=3000,
            authorization_code="AUTH_none",
        )
        assert (refused.status, refused.message) == (400, "Authorization code is invalid")

    def test_one_message_covers_other_customers_deactivated_and_single_use_ones(
        self, api: Api, sandbox: Sandbox, code: str
    ) -> None:
        def refusal(email: str, authorization: str) -> str:
            refused = api.post(
                "/transaction/charge_authorization",
                email=email,
                amount=3000,
                authorization_code=authorization,
            )
            assert refused.status == 400
            return refused.message

        messages = {refusal("eve@example.com", code)}
        api.charge(reference="dial", ussd={"type": "737"})
        sandbox.pay("dial")
        single = api.verify("dial")["authorization"]
        assert single["reusable"] is False
        messages.add(refusal("ada@example.com", single["authorization_code"]))
        api.post("/customer/authorization/deactivate", authorization_code=code)
        messages.add(refusal("ada@example.com", code))
        assert len(messages) == 1
        assert [line["reference"] for line in sandbox.ledger] == ["saved", "dial"]

    def test_a_failed_charge_of_one_cannot_be_paid_afterwards(self, api: Api, sandbox: Sandbox, code: str) -> None:
        api.post("/customer/set_risk_action", customer="ada@example.com", risk_action="deny")
        body = {"email": "ada@example.com", "amount": 2000, "authorization_code": code, "reference": "denied"}
        assert api.post("/transaction/charge_authorization", **body).data["status"] == "failed"
        api.post("/customer/set_risk_action", customer="ada@example.com", risk_action="default")
        with pytest.raises(SandboxError, match="needs a new reference"):
            sandbox.pay("denied")
        assert (api.verify("denied")["status"], len(sandbox.ledger)) == ("failed", 1)

    def test_only_a_payer_who_was_there_has_an_address(self, api: Api, sandbox: Sandbox, code: str) -> None:
        body = {"email": "ada@example.com", "amount": 2000, "authorization_code": code, "reference": "again"}
        api.post("/transaction/charge_authorization", **body)
        addresses = [api.verify(line["reference"])["ip_address"] for line in sandbox.ledger]
        assert addresses == ["127.0.0.1", None]

    def test_a_partial_debit_says_what_was_asked_for(self, api: Api, code: str) -> None:
        body = {"email": "ada@example.com", "amount": 2000, "authorization_code": code}
        debited = api.post("/transaction/partial_debit", **body, currency="NGN", at_least="500")
        assert debited.status == 200
        assert debited.data["requested_amount"] == 2000
        assert debited.data["plan"] == 0
        refused = api.post("/transaction/partial_debit", **body, currency="GHS")
        assert refused.message == "Currency GHS is not supported for Partial Debit"

    def test_checking_one_charges_nothing(self, api: Api, sandbox: Sandbox, code: str) -> None:
        checked = api.post(
            "/transaction/check_authorization",
            email="ada@example.com",
            amount=2000,
            authorization_code=code,
        )
        assert checked.status == 200
        assert checked.unverified == "check-authorization"
        assert len(sandbox.ledger) == 1


def test_the_timeline_tells_what_the_payer_did(api: Api, sandbox: Sandbox) -> None:
    api.initialize(reference="story")
    sandbox.pay("story", card="pin_otp")
    number = api.verify("story")["id"]
    by_reference = api.get("/transaction/timeline/story").data
    assert by_reference == api.get(f"/transaction/timeline/{number}").data
    assert [entry["type"] for entry in by_reference["history"]] == [
        "action",
        "input",
        "input",
        "success",
    ]
    assert by_reference["success"] is True
    for part in ("event", "session"):
        reply = api.get(f"/transaction/{number}/{part}")
        assert reply.data["reference"] == "story"
        assert reply.unverified == "session-and-event"


def test_totals_count_paid_transactions_by_currency(api: Api, sandbox: Sandbox) -> None:
    for reference, currency in (("a", "NGN"), ("b", "GHS"), ("c", "NGN")):
        api.initialize(reference=reference, currency=currency)
    sandbox.pay("a")
    sandbox.pay("b")
    totals = api.get("/transaction/totals").data
    assert totals["total_transactions"] == 2
    assert totals["unique_customers"] == 1
    assert totals["total_volume_by_currency"] == [
        {"currency": "NGN", "amount": 10000},
        {"currency": "GHS", "amount": 10000},
    ]


def test_an_export_can_be_downloaded_without_a_key(api: Api, sandbox: Sandbox) -> None:
    api.initialize(reference="kept")
    api.initialize(reference="left-out", currency="GHS")
    exported = api.get("/transaction/export", currency="NGN").data
    assert exported["expiresAt"]
    path = exported["path"].removeprefix(sandbox.url)
    file = api.send("GET", path, headers={"authorization": ""})
    rows = list(csv.DictReader(io.StringIO(file.body.decode())))
    assert [row["Reference"] for row in rows] == ["kept"]


@pytest.mark.parametrize(
    ("query", "references"),
    [
        ({"status": "success"}, ["paid"]),
        ({"status": "abandoned"}, ["other", "unpaid"]),
        ({"amount": 777}, ["other"]),
        ({"channel": "bank"}, []),
        ({"settlement": 5}, []),
        ({"source": "merchantApi", "status": "success"}, ["paid"]),
        ({"customer": "CUS_anything"}, []),
        ({"from": "2026-01-15", "to": "2026-01-15"}, ["other", "unpaid", "paid"]),
        ({"from": "2026-01-16"}, []),
        ({"to": "2026-01-14T23:59:59Z"}, []),
    ],
)
def test_list_filters(api: Api, sandbox: Sandbox, query: dict[str, Any], references: list[str]) -> None:
    api.initialize(reference="paid")
    api.initialize(reference="unpaid")
    api.initialize(reference="other", email="eve@example.com", amount=777)
    sandbox.pay("paid")
    assert [item["reference"] for item in api.get("/transaction", **query).data] == references


def test_the_customer_filter_takes_the_number(api: Api) -> None:
    api.initialize(reference="mine")
    api.initialize(reference="other", email="eve@example.com")
    number = api.get("/customer/ada@example.com").data["id"]
    found = api.get("/transaction", customer=number).data
    assert [item["reference"] for item in found] == ["mine"]


def test_a_bad_date_is_refused(api: Api) -> None:
    refused = api.get("/transaction", **{"from": "yesterday"})
    assert refused.status == 400
    assert refused.message == "Invalid 'from' date passed"
    assert refused.code == "invalid_params"


def test_a_charge_takes_up_no_plan_and_the_reply_says_so(api: Api) -> None:
    body = {"email": "ada@example.com", "amount": 100, "plan": "PLN_any"}
    assert "plan-of-charge" in str(api.charge(bank_transfer={}, **body).unverified)
