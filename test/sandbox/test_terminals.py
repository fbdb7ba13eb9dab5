"""Terminals: the sandbox's own devices, and the events that are sent to them."""

from __future__ import annotations

from typing import Any

import pytest

from paystack.sandbox import Sandbox
from test.support.raw_http import Api

ONLINE, OTHER, OFFLINE = "1850302117049", "1850302117050", "1850302117051"


def link(api: Api, serial: str) -> str:
    linked = api.post("/terminal/commission_device", serial_number=serial)
    assert linked.json == {"status": True, "message": "Device commissioned successfully"}
    found: str = api.get("/terminal").data[0]["terminal_id"]
    return found


@pytest.fixture
def till(api: Api) -> str:
    return link(api, ONLINE)


@pytest.fixture
def invoice(api: Api) -> Any:
    api.post("/customer", email="ada@example.com")
    return api.post("/paymentrequest", customer="ada@example.com", amount=7_000).data


def presence(api: Api, terminal: str) -> tuple[bool, bool]:
    found = api.get(f"/terminal/{terminal}/presence").data
    return found["online"], found["available"]


def delivered(api: Api, terminal: str, event: str) -> bool:
    found: bool = api.get(f"/terminal/{terminal}/event/{event}").data["delivered"]
    return found


def test_a_device_is_linked_once(api: Api, till: str) -> None:
    again = api.post("/terminal/commission_device", serial_number=ONLINE)
    assert again.status == 200
    assert again.json == {"status": False, "message": "Device has been commissioned already"}
    assert len(api.get("/terminal").data) == 1
    unknown = api.post("/terminal/commission_device", serial_number="1")
    assert (unknown.status, unknown.message) == (404, "Device not found")
    assert api.post("/terminal/commission_device").status == 400
    fetched = api.get(f"/terminal/{till}")
    assert fetched.unverified == "terminal-devices"
    assert fetched.data["serial_number"] == ONLINE
    assert (fetched.data["status"], fetched.data["split_code"]) == ("active", None)


def test_a_device_can_be_unlinked_and_linked_again(api: Api, till: str) -> None:
    done = api.post("/terminal/decommission_device", serial_number=ONLINE)
    assert done.json == {"status": True, "message": "Device decommissioned successfully"}
    assert api.get(f"/terminal/{till}").status == 404
    assert api.post("/terminal/decommission_device", serial_number=ONLINE).status == 404
    assert link(api, ONLINE) != till


def test_a_terminal_is_updated_in_part(api: Api, till: str) -> None:
    done = api.put(f"/terminal/{till}", name="Till 2", address="Surulere \U0001f98a")
    assert done.json == {"status": True, "message": "Terminal Details updated"}
    api.put(f"/terminal/{till}", name="Till 3")
    fetched = api.get(f"/terminal/{till}").data
    assert (fetched["name"], fetched["address"]) == ("Till 3", "Surulere \U0001f98a")


def test_terminals_are_listed_by_cursor(api: Api) -> None:
    made = [link(api, serial) for serial in (ONLINE, OTHER, OFFLINE)]
    page = api.get("/terminal", perPage=2).json
    assert [item["terminal_id"] for item in page["data"]] == made[:0:-1]
    assert page["meta"].keys() == {"next", "previous", "perPage"}
    following = api.get("/terminal", perPage=2, next=page["meta"]["next"]).json
    assert [item["terminal_id"] for item in following["data"]] == made[:1]


def test_an_event_is_delivered_and_the_terminal_waits_for_the_payment(
    api: Api, sandbox: Sandbox, till: str, invoice: Any
) -> None:
    assert presence(api, till) == (True, True)
    sent = api.post(
        f"/terminal/{till}/event",
        type="invoice",
        action="process",
        data={"id": invoice["id"], "reference": invoice["offline_reference"]},
    )
    assert sent.message == "Event sent to Terminal"
    event = sent.data["id"]
    assert len(event) == 24
    assert not delivered(api, till, event)
    assert presence(api, till) == (True, True)
    sandbox.advance(2)
    assert delivered(api, till, event)
    assert presence(api, till) == (True, False)
    sandbox.pay(invoice["request_code"])
    assert presence(api, till) == (True, True)


def test_a_terminal_does_not_wait_for_ever(api: Api, sandbox: Sandbox, till: str) -> None:
    api.initialize(reference="unpaid")
    number = api.verify("unpaid")["id"]
    for action in ("print", "process"):
        api.post(f"/terminal/{till}/event", type="transaction", action=action, data={"id": number})
    sandbox.advance(2)
    assert presence(api, till) == (True, False)
    sandbox.advance(300)
    assert presence(api, till) == (True, True)


def test_nothing_is_delivered_to_a_device_that_is_offline(api: Api, sandbox: Sandbox, invoice: Any) -> None:
    terminal = link(api, OFFLINE)
    event = api.post(f"/terminal/{terminal}/event", type="invoice", action="view", data={"id": invoice["id"]}).data[
        "id"
    ]
    sandbox.advance(3600)
    assert not delivered(api, terminal, event)
    assert presence(api, terminal) == (False, False)


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"type": None}, 400),
        ({"type": "order"}, 400),
        ({"action": None}, 400),
        ({"action": "print"}, 400),
        ({"type": "transaction", "action": "view"}, 400),
        ({"data": None}, 400),
        ({"data": [1]}, 400),
        ({"data": {}}, 400),
        ({"data": {"id": 1}}, 404),
        ({"data": {"id": True}}, 404),
        ({"data": {"id": {}}}, 404),
        ({"data": {"id": 10**30}}, 404),
        ({"type": "transaction", "data": {"id": 1}}, 404),
    ],
)
def test_a_bad_event_is_refused(api: Api, till: str, invoice: Any, change: dict[str, Any], status: int) -> None:
    body = {"type": "invoice", "action": "process", "data": {"id": invoice["id"]}, **change}
    assert api.post(f"/terminal/{till}/event", **body).status == status


def test_an_event_is_about_the_payment_request_with_both_numbers(api: Api, till: str, invoice: Any) -> None:
    data = {"id": invoice["id"], "reference": "1"}
    refused = api.post(f"/terminal/{till}/event", type="invoice", action="process", data=data)
    assert (refused.status, refused.message) == (404, "Invoice not found")
    api.post(f"/paymentrequest/archive/{invoice['request_code']}")
    refused = api.post(f"/terminal/{till}/event", type="invoice", action="process", data={"id": invoice["id"]})
    assert refused.status == 404


def test_an_unknown_event_is_refused(api: Api, till: str, invoice: Any) -> None:
    other = link(api, OTHER)
    event = api.post(f"/terminal/{other}/event", type="invoice", action="view", data={"id": invoice["id"]}).data["id"]
    for wanted in ("none", event):
        refused = api.get(f"/terminal/{till}/event/{wanted}")
        assert (refused.status, refused.message) == (400, "The push notification ID provided is invalid")


def test_an_unknown_terminal_answers_404(api: Api) -> None:
    for refused in (
        api.get("/terminal/none"),
        api.put("/terminal/none", name="a"),
        api.get("/terminal/none/presence"),
        api.get("/terminal/none/event/none"),
        api.post("/terminal/none/event", type="invoice", action="view", data={"id": 1}),
    ):
        assert (refused.status, refused.code) == (404, "not_found")
