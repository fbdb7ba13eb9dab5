"""Customers: creation habits, updates, risk, identification and authorizations."""

from __future__ import annotations

import pytest

from paystack.sandbox import Sandbox
from test.support.raw_http import Api
from test.support.receiver import Receiver


def test_a_created_customer_leaves_out_what_was_not_sent(api: Api) -> None:
    created = api.post("/customer", email="ada@example.com", first_name="Ada", last_name=None)
    assert created.status == 200
    assert created.message == "Customer created"
    assert created.data["first_name"] == "Ada"
    assert created.data["last_name"] is None
    assert created.data["identified"] is False
    assert created.data["authorizations"] == []
    assert not {"phone", "metadata"} & set(created.data)


def test_a_fetched_customer_has_both_spellings_of_its_timestamps(api: Api) -> None:
    code = api.post("/customer", email="ada@example.com").data["customer_code"]
    for name in (code, "ada@example.com", "ADA@example.com"):
        fetched = api.get(f"/customer/{name}")
        assert fetched.status == 200
        assert fetched.data["customer_code"] == code
        assert fetched.data["createdAt"] == fetched.data["created_at"]
        assert fetched.data["createdAt"].endswith(".000Z")
        assert fetched.data["total_transaction_value"] == []
        assert fetched.data["dedicated_account"] is None


def test_creating_a_known_email_updates_the_names_of_the_same_customer(api: Api) -> None:
    first = api.post("/customer", email="ada@example.com", first_name="Ada").data
    again = api.post("/customer", email="ada@example.com", first_name="Adaeze")
    assert again.status == 200
    assert again.data["id"] == first["id"]
    assert again.data["first_name"] == "Adaeze"
    assert again.unverified == "existing-customer"


def test_unicode_names_come_back_unchanged(api: Api) -> None:
    name = "Adéọlá 李 🎉"
    api.post("/customer", email="ada@example.com", first_name=name, metadata={"ключ": name})
    fetched = api.get("/customer/ada@example.com").data
    assert fetched["first_name"] == name
    assert fetched["metadata"] == {"ключ": name}


@pytest.mark.parametrize(
    ("body", "code", "message"),
    [
        ({}, "missing_params", '"email" is required'),
        ({"email": "ada"}, "invalid_params", '"email" must be a valid email'),
        (
            {"email": "ada@example.com", "metadata": "{}"},
            "invalid_params",
            '"metadata" must be of type object',
        ),
    ],
)
def test_a_bad_customer_is_refused(api: Api, body: dict[str, str], code: str, message: str) -> None:
    refused = api.post("/customer", **body)
    assert refused.status == 400
    assert (refused.code, refused.message) == (code, message)
    assert refused.json["status"] is False
    assert refused.json["type"] == "validation_error"
    assert api.get("/customer").data == []


def test_an_unknown_customer_answers_404(api: Api) -> None:
    for reply in (
        api.get("/customer/CUS_none"),
        api.put("/customer/CUS_none", first_name="Ada"),
        api.post("/customer/set_risk_action", customer="CUS_none", risk_action="deny"),
    ):
        assert reply.status == 404
        assert reply.code == "customer_not_found"


def test_an_update_changes_only_what_is_sent(api: Api) -> None:
    api.post("/customer", email="ada@example.com", first_name="Ada", last_name="Obi")
    api.put("/customer/ada@example.com", first_name="Ngozi", metadata={"tier": 2})
    fetched = api.get("/customer/ada@example.com").data
    assert (fetched["first_name"], fetched["last_name"]) == ("Ngozi", "Obi")
    assert fetched["metadata"] == {"tier": 2}


def test_a_denied_customer_cannot_pay(api: Api, sandbox: Sandbox) -> None:
    api.post("/customer", email="ada@example.com")
    api.post("/customer/set_risk_action", customer="ada@example.com", risk_action="deny")
    api.initialize(reference="denied")
    assert sandbox.pay("denied") == "failed"
    assert sandbox.ledger == []


def test_an_unknown_risk_action_is_refused(api: Api) -> None:
    api.post("/customer", email="ada@example.com")
    refused = api.post("/customer/set_risk_action", customer="ada@example.com", risk_action="no")
    assert refused.status == 400


IDENTITY = {
    "first_name": "Ada",
    "last_name": "Obi",
    "type": "bank_account",
    "country": "NG",
    "bvn": "20012345677",
    "bank_code": "057",
    "account_number": "0000000000",
}


def test_identification_is_accepted_and_concluded_by_an_event(api: Api, sandbox: Sandbox, receiver: Receiver) -> None:
    code = api.post("/customer", email="ada@example.com").data["customer_code"]
    accepted = api.post(f"/customer/{code}/identification", **IDENTITY)
    assert accepted.status == 202
    assert accepted.message == "Customer Identification in progress"
    assert api.get(f"/customer/{code}").data["identified"] is False
    sandbox.advance(3600)
    assert api.get(f"/customer/{code}").data["identified"] is True
    event = receiver.data("customeridentification.success")
    assert event["customer_code"] == code
    assert "20012345677" not in str(event)


def test_an_identification_by_bvn_needs_no_bank_account(api: Api, sandbox: Sandbox, receiver: Receiver) -> None:
    api.post("/customer", email="ada@example.com")
    by_bvn = {"first_name": "Ada", "last_name": "Obi", "country": "NG", "type": "bvn", "value": "20012345677"}
    assert api.post("/customer/ada@example.com/identification", **by_bvn).status == 202
    sandbox.advance(3600)
    assert receiver.data("customeridentification.success")["identification"] == {
        "country": "NG",
        "type": "bvn",
        "bvn": "200******77",
        "account_number": None,
        "bank_code": None,
    }


@pytest.mark.parametrize(
    "change",
    [
        {"bvn": "123"},
        {"bvn": None},
        {"account_number": None},
        {"bank_code": None},
        {"first_name": None},
        {"country": None},
        {"type": "passport"},
        {"type": "bvn"},
        {"type": "bvn", "value": "123"},
    ],
)
def test_an_identification_with_bad_details_is_refused(api: Api, change: dict[str, str | None]) -> None:
    api.post("/customer", email="ada@example.com")
    refused = api.post("/customer/ada@example.com/identification", **{**IDENTITY, **change})
    assert refused.status == 400


@pytest.mark.parametrize("path", ["/customer/authorization/deactivate", "/customer/deactivate_authorization"])
def test_a_deactivated_authorization_disappears_from_the_customer(api: Api, sandbox: Sandbox, path: str) -> None:
    api.initialize(reference="first")
    sandbox.pay("first")
    code = api.verify("first")["authorization"]["authorization_code"]
    before = api.get("/customer/ada@example.com").data["authorizations"]
    assert [item["authorization_code"] for item in before] == [code]
    assert api.post(path, authorization_code=code).status == 200
    assert api.get("/customer/ada@example.com").data["authorizations"] == []
    assert api.verify("first")["authorization"]["reusable"] is True


def test_an_unknown_authorization_cannot_be_deactivated(api: Api) -> None:
    refused = api.post("/customer/authorization/deactivate", authorization_code="AUTH_none")
    assert refused.status == 404
    assert refused.message == "Authorization code not found."


def test_a_mandate_becomes_chargeable_once_its_page_is_approved(api: Api, sandbox: Sandbox, receiver: Receiver) -> None:
    asked = api.post("/customer/authorization/initialize", email="ada@example.com", channel="direct_debit").data
    verify = f"/customer/authorization/verify/{asked['reference']}"
    assert api.get(verify).data["active"] is False
    page = asked["redirect_url"].removeprefix(sandbox.url)
    api.send("POST", page, b"action=approve", FORM)
    verified = api.get(verify).data
    assert verified["active"] is True
    charged = api.post(
        "/transaction/charge_authorization",
        email="ada@example.com",
        amount=10000,
        authorization_code=verified["authorization_code"],
    )
    assert charged.data["channel"] == "direct_debit"
    number = api.get("/customer/ada@example.com").data["id"]
    mandates = api.get(f"/customer/{number}/directdebit-mandate-authorizations")
    assert [item["status"] for item in mandates.data] == ["active"]
    assert mandates.json["meta"]["total"] == 1
    retried = api.put(
        f"/customer/{number}/directdebit-activation-charge",
        authorization_id=mandates.data[0]["authorization_id"],
    )
    assert retried.status == 200
    sandbox.wait_for_webhooks()
    assert "direct_debit.authorization.active" in receiver.events


def test_mandates_are_paged_by_their_own_cursor(api: Api) -> None:
    asked = [
        api.post("/customer/authorization/initialize", email="ada@example.com", channel="direct_debit")
        for _ in range(3)
    ]
    assert [reply.status for reply in asked] == [200, 200, 200]
    path = f"/customer/{api.get('/customer/ada@example.com').data['id']}/directdebit-mandate-authorizations"
    first = api.get(path, per_page=2)
    newest = [item["id"] for item in first.data]
    assert newest == sorted(newest, reverse=True)
    assert first.json["meta"] == {"per_page": 2, "next": first.json["meta"]["next"], "count": 2, "total": 3}
    last = api.get(path, per_page=2, cursor=first.json["meta"]["next"])
    assert last.json["meta"] == {"per_page": 2, "next": None, "count": 1, "total": 3}
    assert {item["id"] for item in last.data}.isdisjoint(newest)


def test_a_mandate_cursor_that_cannot_be_read_answers_500_as_the_api_does(api: Api) -> None:
    number = api.post("/customer", email="ada@example.com").data["id"]
    refused = api.get(f"/customer/{number}/directdebit-mandate-authorizations", cursor="nonsense")
    assert (refused.status, refused.json["type"], refused.data) == (500, "validation_error", [])
    assert refused.unverified == "direct-debit"


def test_an_unknown_mandate_answers_404(api: Api) -> None:
    unknown = api.get("/customer/authorization/verify/none")
    assert (unknown.status, unknown.code) == (404, "unknown")


FORM = {"content-type": "application/x-www-form-urlencoded"}
