"""What a page in the browser is told of a Capitec Pay charge, with the public key."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from paystack import RequestOptions
from paystack.sandbox import Sandbox
from test.support.raw_http import Api, Reply, closing_api


@pytest.fixture
def public(sandbox: Sandbox) -> Iterator[Api]:
    with closing_api(sandbox.url, sandbox.secret_key.replace("sk_test_", "pk_test_")) as made:
        yield made


def charge(api: Api) -> None:
    started = api.charge(reference="order-1042", currency="ZAR", capitec_pay={"identifier_key": "CELLPHONE"})
    assert started.status == 200


def told(reply: Reply) -> tuple[str, str]:
    assert (reply.status, reply.json["type"], reply.code) == (200, "success", "ok")
    return reply.data["status"], reply.message


def test_a_charge_is_pending_until_it_is_approved(api: Api, sandbox: Sandbox, public: Api) -> None:
    charge(api)
    assert told(public.get("/capitec-pay/requery/order-1042")) == ("pending", "Charge pending")
    sandbox.advance(10)
    assert told(public.get("/capitec-pay/requery/order-1042")) == ("success", "Charge successful")


def test_asking_too_soon_gets_the_answer_before(api: Api, sandbox: Sandbox, public: Api) -> None:
    charge(api)
    public.get("/capitec-pay/requery/order-1042")
    sandbox.pay("order-1042")
    sandbox.advance(9)
    assert told(public.get("/capitec-pay/requery/order-1042"))[0] == "pending"
    sandbox.advance(1)
    assert told(public.get("/capitec-pay/requery/order-1042"))[0] == "success"


def test_the_reason_of_a_failure_is_in_the_message(api: Api, sandbox: Sandbox, public: Api) -> None:
    charge(api)
    sandbox.pay("order-1042", card="insufficient_funds")
    assert told(public.get("/capitec-pay/requery/order-1042")) == ("failed", "Insufficient Funds")


def test_only_capitec_charges_are_known_and_only_by_reference(api: Api, sandbox: Sandbox, public: Api) -> None:
    api.initialize(reference="card")
    sandbox.pay("card")
    charge(api)
    number = api.verify("order-1042")["id"]
    for reference in ("card", "nobody", number, "%00", "é".encode().hex()):
        missing = public.get(f"/capitec-pay/requery/{reference}")
        assert (missing.status, missing.code) == (400, "transaction_not_found")
        assert missing.message == "Transaction not found"


def test_the_public_key_is_for_this_operation_alone(api: Api, public: Api) -> None:
    charge(api)
    for path in ("/transaction/verify/order-1042", "/customer", "/_sandbox/ledger"):
        assert public.get(path).status == 401
    for key, status in (("", 401), ("Bearer pk_live_1", 401), ("Bearer pk_test_other", 400)):
        reply = public.send("GET", "/capitec-pay/requery/order-1042", headers={"authorization": key})
        assert reply.status == status, key


def test_the_secret_key_is_a_guess(api: Api, public: Api) -> None:
    charge(api)
    assert api.get("/capitec-pay/requery/order-1042").unverified == "capitec-secret-key"
    assert public.get("/capitec-pay/requery/order-1042").unverified is None


def test_a_client_passes_the_public_key_for_the_call(sandbox: Sandbox) -> None:
    client = sandbox.client()
    client.charges.create("ada@example.com", 500, currency="ZAR", reference="order-1042", capitec_pay={})
    key = sandbox.secret_key.replace("sk_test_", "pk_test_")
    options = RequestOptions(headers={"Authorization": f"Bearer {key}"})
    assert client.capitec_pay.requery("order-1042", request_options=options).data.status == "pending"
