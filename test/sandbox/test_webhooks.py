"""Webhooks: signed over the raw bytes, delivered, retried by the clock, replayed."""

from __future__ import annotations

import hashlib
import hmac
import json
import socket

import pytest

from paystack.sandbox import Sandbox, SandboxError
from test.sandbox.helpers import Api, Receiver


def test_a_payment_is_delivered_with_a_signature_over_the_raw_bytes(
    api: Api, sandbox: Sandbox, receiver: Receiver
) -> None:
    api.post("/customer", email="ada@example.com", first_name="Adéọlá")
    api.initialize(reference="paid")
    sandbox.pay("paid")
    assert sandbox.wait_for_webhooks()
    ((body, headers),) = receiver.received
    expected = hmac.new(sandbox.secret_key.encode(), body, hashlib.sha512).hexdigest()
    assert headers["x-paystack-signature"] == expected
    assert headers["content-type"] == "application/json"
    assert "Adéọlá".encode() in body
    event = json.loads(body)
    assert set(event) == {"event", "data"}
    assert event["event"] == "charge.success"
    assert event["data"]["reference"] == "paid"
    assert event["data"]["metadata"] == 0
    assert event["data"]["customer"]["last_name"] == ""
    assert event["data"]["plan"] == {}
    (delivery,) = sandbox.deliveries
    assert delivery["status"] == "delivered"
    assert [attempt["status"] for attempt in delivery["attempts"]] == [200]


def test_a_failed_payment_raises_no_event(api: Api, sandbox: Sandbox, receiver: Receiver) -> None:
    api.initialize(reference="failed")
    sandbox.pay("failed", card="declined")
    sandbox.wait_for_webhooks()
    assert receiver.received == []
    assert sandbox.events == []


def test_a_failed_delivery_is_tried_again_after_an_hour(api: Api, sandbox: Sandbox, receiver: Receiver) -> None:
    receiver.answers[:] = [500, 302]
    api.initialize(reference="paid")
    sandbox.pay("paid")
    sandbox.wait_for_webhooks()
    assert sandbox.deliveries[0]["status"] == "retrying"
    sandbox.advance(3599)
    assert len(receiver.received) == 1
    sandbox.advance(1)
    assert len(receiver.received) == 2
    sandbox.advance(3600)
    assert len(receiver.received) == 3
    assert len({body for body, _ in receiver.received}) == 1
    (delivery,) = sandbox.deliveries
    assert delivery["status"] == "delivered"
    assert [attempt["status"] for attempt in delivery["attempts"]] == [500, 302, 200]


def test_retries_end_after_ten_hours(api: Api, sandbox: Sandbox, receiver: Receiver) -> None:
    receiver.answers[:] = [500] * 50
    api.initialize(reference="paid")
    sandbox.pay("paid")
    sandbox.advance(48 * 3600)
    (delivery,) = sandbox.deliveries
    assert delivery["status"] == "failed"
    moments = [attempt["at"] for attempt in delivery["attempts"]]
    assert moments == [f"2026-01-15T{hour:02}:00:00.417Z" for hour in range(9, 20)]
    assert len(receiver.received) == 11


def test_a_receiver_that_is_not_there_is_noted(api: Api, sandbox: Sandbox) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    sandbox.webhook_url(f"http://127.0.0.1:{port}/")
    api.initialize(reference="paid")
    assert sandbox.pay("paid") == "success"
    sandbox.wait_for_webhooks()
    (attempt,) = sandbox.deliveries[0]["attempts"]
    assert attempt["status"] is None
    assert "refused" in attempt["error"].lower()


def test_a_receiver_may_call_the_sandbox_back(api: Api, sandbox: Sandbox) -> None:
    from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
    from threading import Thread

    seen: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["content-length"])))
            own = Api(sandbox.url, sandbox.secret_key)
            seen.append(own.verify(body["data"]["reference"])["status"])
            own.connection.close()
            self.send_response(200)
            self.send_header("content-length", "0")
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    sandbox.webhook_url(f"http://127.0.0.1:{server.server_port}/")
    api.initialize(reference="paid")
    sandbox.pay("paid")
    assert sandbox.wait_for_webhooks()
    server.shutdown()
    server.server_close()
    assert seen == ["success"]


def test_an_event_can_be_replayed(api: Api, sandbox: Sandbox, receiver: Receiver) -> None:
    api.initialize(reference="paid")
    sandbox.pay("paid")
    sandbox.wait_for_webhooks()
    number = api.get("/_sandbox/events").data[0]["id"]
    assert api.post(f"/_sandbox/events/{number}/replay").status == 200
    assert api.post("/_sandbox/deliveries/wait").data == {"idle": True}
    assert [body for body, _ in receiver.received] == [receiver.received[0][0]] * 2
    assert api.post("/_sandbox/events/99/replay").status == 404


def test_urls_are_set_over_http_and_must_be_web_addresses(api: Api, sandbox: Sandbox, receiver: Receiver) -> None:
    assert api.get("/_sandbox/webhooks").data == [receiver.url]
    for bad in ("ftp://example.com", "nonsense", "http://", 5):
        assert api.post("/_sandbox/webhooks", urls=[bad]).status == 400
    assert api.post("/_sandbox/webhooks", urls=[]).data == []
    with pytest.raises(SandboxError):
        sandbox.webhook_url("ftp://example.com")


def test_a_reset_forgets_deliveries_but_keeps_the_urls(api: Api, sandbox: Sandbox, receiver: Receiver) -> None:
    api.initialize(reference="paid")
    sandbox.pay("paid")
    sandbox.wait_for_webhooks()
    sandbox.reset()
    assert sandbox.deliveries == []
    api.initialize(reference="paid")
    sandbox.pay("paid")
    sandbox.wait_for_webhooks()
    assert receiver.events == ["charge.success"] * 2
