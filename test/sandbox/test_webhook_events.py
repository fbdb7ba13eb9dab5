"""The log of webhook events: what it says of deliveries, its filters and pages, and sending events again."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import pytest

from paystack.sandbox import Sandbox
from test.support.raw_http import Api, Reply, closing_api
from test.support.receiver import Receiver

LOG = "/integration/webhooks/events"
HOUR = 3600


def pay(api: Api, sandbox: Sandbox, reference: str) -> int:
    api.initialize(reference=reference)
    sandbox.pay(reference)
    sandbox.wait_for_webhooks()
    number: int = api.verify(reference)["id"]
    return number


def resend(api: Api, *ids: Any) -> Reply:
    return api.post(f"{LOG}/resend", ids=list(ids))


def test_an_event_that_arrived_is_delivered(api: Api, sandbox: Sandbox, receiver: Receiver) -> None:
    number = pay(api, sandbox, "order-1042")
    listed = api.get(LOG)
    assert listed.message == "Webhooks listed"
    assert listed.json["meta"] == {"next": None, "previous": None, "perPage": 50}
    (event,) = listed.data
    assert (event["event_name"], event["category"], event["category_row_id"]) == (
        "charge.success",
        "transactions",
        number,
    )
    assert (event["status"], event["status_detail"], event["response_code"]) == ("Delivered", "delivered", 200)
    assert event["trial_count"] == 1
    assert "event_payload" not in event
    fetched = api.get(f"{LOG}/{event['_id']}")
    assert fetched.message == "Webhook Retrieved"
    assert fetched.data["event_payload"]["data"]["reference"] == "order-1042"
    assert fetched.data["event_description"] == "Transaction status for order-1042"
    assert fetched.data["webhook_url"] == receiver.url
    assert event.items() <= fetched.data.items()


def test_a_failed_delivery_is_pending_until_the_last_attempt(api: Api, sandbox: Sandbox, receiver: Receiver) -> None:
    receiver.answers = [500] * 11
    pay(api, sandbox, "order-1042")
    (event,) = api.get(LOG).data
    assert (event["status"], event["status_detail"], event["response_code"]) == ("Pending", "retrying", 500)
    sandbox.advance(10 * HOUR)
    sandbox.wait_for_webhooks()
    (event,) = api.get(LOG, status="Failed").data
    assert (event["trial_count"], event["updatedAt"]) == (11, "2026-01-15T19:00:00.000Z")
    assert resend(api, event["_id"]).data == {"count": 1, "failed": 0, "failed_ids": []}
    sandbox.wait_for_webhooks()
    (event,) = api.get(LOG).data
    assert (event["status"], event["trial_count"]) == ("Delivered", 12)


def test_an_event_without_a_webhook_url_is_pending(api: Api, sandbox: Sandbox) -> None:
    pay(api, sandbox, "order-1042")
    (event,) = api.get(LOG).data
    assert (event["status"], event["trial_count"], event["response_code"]) == ("Pending", 0, None)
    assert api.get(f"{LOG}/{event['_id']}").data["webhook_url"] is None
    assert resend(api, event["_id"]).data == {"count": 0, "failed": 1, "failed_ids": [event["_id"]]}
    refused = api.post(f"{LOG}/resend-matching")
    assert (refused.data["count"], refused.data["skipped"]) == (0, 1)


def test_ids_are_24_hex_characters_and_the_same_in_every_run(api: Api, sandbox: Sandbox) -> None:
    pay(api, sandbox, "order-1042")
    (event,) = api.get(LOG).data
    assert len(event["_id"]) == 24 and int(event["_id"], 16)
    with Sandbox() as again, closing_api(again.url, again.secret_key) as other:
        pay(other, again, "order-1042")
        assert other.get(LOG).data[0]["_id"] == event["_id"]
    others = {"authorization": "Bearer sk_test_other"}
    assert api.send("GET", f"{LOG}/{event['_id']}", headers=others).status == 404


@pytest.mark.parametrize("id", ["7", "x" * 24, "0" * 24, "f" * 24, "é" * 24, "0x00000000000000000001"])
def test_an_unknown_event_is_not_found(api: Api, sandbox: Sandbox, id: str) -> None:
    pay(api, sandbox, "order-1042")
    missing = api.get(f"{LOG}/{quote(id)}")
    assert (missing.status, missing.message) == (404, "Webhook not found")
    assert api.get(f"{LOG}/lookup", reference=id).status == 404


def test_an_event_is_looked_up_by_what_it_is_about(api: Api, sandbox: Sandbox) -> None:
    number = pay(api, sandbox, "order-1042")
    found = api.get(f"{LOG}/lookup", reference=number).data
    assert found["event_name"] == "charge.success"
    assert api.get(f"{LOG}/lookup", reference=found["_id"]).data == found
    assert api.get(f"{LOG}/lookup", reference="order-1042").status == 404
    assert api.get(f"{LOG}/lookup").status == 400


def test_filters_narrow_the_list(api: Api, sandbox: Sandbox) -> None:
    number = pay(api, sandbox, "order-1042")
    sandbox.advance(24 * HOUR)
    refund = api.post("/refund", transaction="order-1042").data["id"]

    def names(**filters: Any) -> list[str]:
        return [event["event_name"] for event in api.get(LOG, **filters).data]

    assert names() == ["refund.pending", "charge.success"]
    assert names(category="refund") == ["refund.pending"]
    assert names(event_type="charge.success") == ["charge.success"]
    assert names(category_row_id=refund) == ["refund.pending"]
    assert names(category_row_id=number, category="refund") == []
    assert names(to="2026-01-15") == ["charge.success"]
    assert names(**{"from": "2026-01-16"}) == ["refund.pending"]
    assert names(status="Pending") == ["refund.pending", "charge.success"]
    assert names(status="Delivered") == names(status="unheard-of") == []
    assert api.get(LOG, to="never").status == 400


def test_pages_follow_each_other_by_cursor(api: Api, sandbox: Sandbox) -> None:
    for reference in ("one", "two", "three"):
        pay(api, sandbox, reference)
    first = api.get(LOG, limit=2)
    assert (len(first.data), first.json["meta"]["perPage"]) == (2, 2)
    second = api.get(LOG, limit=2, next=first.json["meta"]["next"])
    assert (len(second.data), second.json["meta"]["next"]) == (1, None)
    assert api.get(LOG, limit=2, previous=second.json["meta"]["previous"]).data == first.data
    assert api.get(LOG, limit=1000).json["meta"]["perPage"] == 50
    both = api.get(LOG, next=first.json["meta"]["next"], previous=second.json["meta"]["previous"])
    assert both.status == 400
    for bad in ({"limit": 0}, {"limit": "many"}, {"next": "nonsense"}):
        assert api.get(LOG, **bad).status == 400


def test_an_id_that_is_named_twice_is_delivered_twice(api: Api, sandbox: Sandbox, receiver: Receiver) -> None:
    pay(api, sandbox, "order-1042")
    (event,) = api.get(LOG).data
    sent = resend(api, event["_id"], event["_id"], "unknown")
    assert (sent.status, sent.message) == (202, "Resend accepted")
    assert sent.data == {"count": 2, "failed": 1, "failed_ids": ["unknown"]}
    sandbox.wait_for_webhooks()
    assert receiver.events == ["charge.success"] * 3
    assert len({body for body, _ in receiver.received}) == 1


@pytest.mark.parametrize("ids", [None, [], "text", {"a": 1}, [7], [None], ["x"] * 101])
def test_ids_to_send_again_are_a_list_of_1_to_100_texts(api: Api, ids: Any) -> None:
    assert api.post(f"{LOG}/resend", ids=ids).status == 400


def test_a_preview_only_counts_what_matches(api: Api, sandbox: Sandbox, receiver: Receiver) -> None:
    number = pay(api, sandbox, "order-1042")
    pay(api, sandbox, "order-1043")
    path = f"{LOG}/resend-matching"
    preview = api.post(f"{path}?preview=true", filters={"event_type": "charge.success"})
    assert (preview.status, preview.message, preview.data) == (200, "Preview", {"count": 2})
    assert len(receiver.received) == 2
    sent = api.post(f"{path}?preview=false", filters={"category_row_id": number, "status": "Delivered"})
    assert (sent.status, sent.data["count"], sent.data["skipped"]) == (202, 1, 0)
    assert sent.data["batch_id"].startswith("rbatch_")
    sandbox.wait_for_webhooks()
    assert len(receiver.received) == 3
    assert api.post(path).data["count"] == 2
    for bad in ("text", [1], {"from": "never"}, {"category": {"a": 1}}, {"status": ["Failed"]}):
        assert api.post(path, filters=bad).status == 400, bad


def test_a_client_hands_on_what_the_log_has(sandbox: Sandbox) -> None:
    client = sandbox.client()
    client.transactions.initialize("ada@example.com", 500_000, reference="order-1042")
    sandbox.pay("order-1042")
    (event,) = client.webhook_events.list()
    assert client.webhook_events.fetch(event.id).data.event_name == "charge.success"
    assert client.webhook_events.resend_matching(True, filters={"event_type": "charge.success"}).data.count == 1
