"""Transfer recipients: accounts of every type, one recipient for each, and what is refused."""

from __future__ import annotations

from typing import Any

import pytest

from paystack.sandbox import Sandbox
from test.support.raw_http import Api

BOLA = {"type": "nuban", "name": "Bola Ade", "account_number": "0000000000", "bank_code": "057", "currency": "NGN"}

ACCOUNTS = [
    ("nuban", "0123456789", "058", "NGN", "Guaranty Trust Bank"),
    ("ghipss", "0011223344556", "040100", "GHS", "GCB Bank Limited"),
    ("kepss", "01109876543", "68", "KES", "Equity Bank"),
    ("basa", "0123456789", "632005", "ZAR", "Absa Bank Limited, South Africa"),
    ("mobile_money", "0551234987", "MTN", "GHS", "MTN"),
    ("mobile_money", "+254710000000", "MPESA", "KES", "M-PESA"),
    ("mobile_money_business", "247247", "MPPAYBILL", "KES", "M-PESA Paybill"),
]


def added(api: Api, **changes: Any) -> Any:
    reply = api.post("/transferrecipient", **{**BOLA, **changes})
    assert reply.status == 201, reply.body
    return reply.data


@pytest.mark.parametrize(("kind", "number", "bank", "currency", "name"), ACCOUNTS)
def test_an_account_of_each_type(api: Api, kind: str, number: str, bank: str, currency: str, name: str) -> None:
    made = api.post("/transferrecipient", type=kind, name="Ada Obi", account_number=number, bank_code=bank)
    assert (made.status, made.message) == (201, "Transfer recipient created successfully")
    assert (made.data["type"], made.data["currency"], made.data["active"]) == (kind, currency, True)
    assert made.data["details"] == {
        "authorization_code": None,
        "account_number": number,
        "account_name": None,
        "bank_code": bank,
        "bank_name": name,
    }
    assert made.data["recipient_code"].startswith("RCP_")


def test_a_saved_card(api: Api, sandbox: Sandbox) -> None:
    api.initialize(reference="paid")
    sandbox.pay("paid")
    code = api.verify("paid")["authorization"]["authorization_code"]
    made = api.post("/transferrecipient", type="authorization", name="Ada Obi", authorization_code=code)
    assert made.data["details"]["authorization_code"] == code
    assert made.data["details"]["account_number"] is None
    again = api.post("/transferrecipient", type="authorization", name="Ada", authorization_code=code)
    assert again.data["id"] == made.data["id"]
    unknown = api.post("/transferrecipient", type="authorization", name="Ada Obi", authorization_code="AUTH_none")
    assert (unknown.status, unknown.message) == (400, "Authorization code is invalid")
    missing = api.post("/transferrecipient", type="authorization", name="Ada Obi")
    assert missing.message == "authorization_code is required"


def test_the_same_account_gives_the_same_recipient_back(api: Api) -> None:
    first = added(api, description="Chairs", email="bola@example.com", metadata={"supplier": 7})
    assert added(api, name="Somebody else") == first
    assert added(api, account_number="0123456789")["id"] != first["id"]
    assert added(api, bank_code="058")["id"] != first["id"]
    assert len(api.get("/transferrecipient").data) == 3


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"type": None}, "type is required"),
        ({"type": "iban"}, "type is invalid"),
        ({"type": ["nuban"]}, "type is required"),
        ({"name": ""}, "name is required"),
        ({"name": "  "}, "name is invalid"),
        ({"name": {"first": "Bola"}}, "name is invalid"),
        ({"account_number": None}, "account_number is required"),
        ({"bank_code": ""}, "bank_code is required"),
        ({"bank_code": "999"}, "Account details are invalid"),
        ({"bank_code": "MTN"}, "Account details are invalid"),
        ({"account_number": "12345"}, "Account details are invalid"),
        ({"account_number": "9" * 5000}, "Account details are invalid"),
        ({"account_number": 57}, "Account details are invalid"),
        ({"account_number": "0000000009"}, "Account details are invalid"),
        ({"currency": "GHS"}, "Currency must be that of the account, NGN"),
        ({"email": "bola"}, '"email" must be a valid email'),
        ({"email": ["bola@example.com"]}, '"email" must be a valid email'),
        ({"metadata": [1]}, "metadata is invalid"),
        ({"metadata": True}, "metadata is invalid"),
    ],
)
def test_a_bad_recipient_is_refused(api: Api, changes: dict[str, Any], message: str) -> None:
    refused = api.post("/transferrecipient", **{**BOLA, **changes})
    assert (refused.status, refused.message) == (400, message)
    assert api.get("/transferrecipient").data == []


def test_a_name_may_be_of_any_script(api: Api) -> None:
    assert added(api, name="Bọ́lá \U0001f98a")["name"] == "Bọ́lá \U0001f98a"


def test_a_batch_says_what_was_saved_and_what_was_refused(api: Api) -> None:
    first = added(api)
    wrong = {**BOLA, "name": "Ngozi", "bank_code": "999", "email": "ngozi@example.com"}
    batch = [
        BOLA,
        {**BOLA, "account_number": "0123456789"},
        wrong,
        {**wrong, "name": "Uche"},
        {"name": "No type", "currency": ["NGN"]},
    ]
    reply = api.post("/transferrecipient/bulk", batch=batch)
    assert (reply.status, reply.message) == (200, "Recipients added successfully")
    assert [item["details"]["account_number"] for item in reply.data["success"]] == ["0000000000", "0123456789"]
    assert reply.data["success"][0]["id"] == first["id"]
    assert reply.data["errors"] == [
        {"message": "Account details are invalid", "records": [wrong, {**wrong, "name": "Uche"}]},
        {"message": "type is required", "records": [{"name": "No type"}]},
    ]
    assert len(api.get("/transferrecipient").data) == 2


@pytest.mark.parametrize("batch", [None, [], {}, "text", 7, [1], [None], [[BOLA]]])
def test_a_batch_is_a_list_of_recipients(api: Api, batch: Any) -> None:
    assert api.post("/transferrecipient/bulk", batch=batch).status == 400


def test_a_recipient_is_found_by_its_code_and_its_id(api: Api) -> None:
    made = added(api, metadata={"supplier": 7})
    for name in (made["recipient_code"], made["id"]):
        found = api.get(f"/transferrecipient/{name}")
        assert found.message == "Recipient retrieved"
        assert (found.data["id"], found.data["metadata"]) == (made["id"], {"supplier": 7})
    for name in ("RCP_none", "1", "9" * 30):
        missing = api.get(f"/transferrecipient/{name}")
        assert (missing.status, missing.message) == (404, "Recipient not found")
        assert api.put(f"/transferrecipient/{name}", name="Ada").status == 404
        assert api.send("DELETE", f"/transferrecipient/{name}").status == 404


def test_an_update_changes_what_it_names(api: Api) -> None:
    made = added(api, email="bola@example.com", metadata={"supplier": 7})
    path = f"/transferrecipient/{made['recipient_code']}"
    changed = api.put(path, name="Bola Ade Furniture", account_number="0123456789")
    assert changed.message == "Recipient updated"
    assert (changed.data["name"], changed.data["metadata"]) == ("Bola Ade Furniture", {"supplier": 7})
    assert changed.data["details"]["account_number"] == "0000000000"
    assert api.put(path, metadata=None).data["metadata"] is None
    assert api.put(path, email="other@example.com").status == 200
    for wrong in ({"name": ["x"]}, {"email": "x"}, {"metadata": []}):
        assert api.put(path, **wrong).status == 400
    found = api.get(path).data
    assert (found["name"], found["email"]) == ("Bola Ade Furniture", "other@example.com")


def test_a_deleted_recipient_is_inactive_until_its_account_is_added_again(api: Api, sandbox: Sandbox) -> None:
    sandbox.fund(1_000_000)
    made = added(api)
    deleted = api.send("DELETE", f"/transferrecipient/{made['id']}")
    assert (deleted.status, deleted.message) == (200, "Transfer recipient set as inactive")
    assert api.get("/transferrecipient").data == []
    found = api.get(f"/transferrecipient/{made['id']}").data
    assert (found["active"], found["is_deleted"]) == (False, True)
    refused = api.post("/transfer", source="balance", amount=1000, recipient=made["recipient_code"])
    assert refused.code == "invalid_transfer_recipient"
    again = added(api)
    assert (again["id"], again["active"]) == (made["id"], True)
    assert api.post("/transfer", source="balance", amount=1000, recipient=made["recipient_code"]).status == 200


def test_the_list_is_newest_first_and_ignores_its_period(api: Api, sandbox: Sandbox) -> None:
    numbers = [f"012345678{digit}" for digit in range(5)]
    for number in numbers:
        added(api, account_number=number)
    found = api.get("/transferrecipient", **{"from": "2040-01-01", "per_page": 2})
    assert [item["details"]["account_number"] for item in found.data] == numbers[:2:-1]
    assert found.json["meta"]["total"] == 5
    listed = [item.details.account_number for item in sandbox.client().transfer_recipients.list(per_page=2)]
    assert listed == numbers[::-1]


def test_a_seeded_sandbox_gives_the_same_codes(api: Api) -> None:
    with Sandbox() as other:
        client = other.client()
        made = client.transfer_recipients.create("nuban", "Bola", account_number="0000000000", bank_code="057").data
    assert made.recipient_code == added(api)["recipient_code"]
