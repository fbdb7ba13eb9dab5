"""Webhooks: signed over the raw bytes, delivered, retried by the clock, replayed, repeated and held back."""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import re
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from paystack.sandbox import Sandbox, SandboxError
from test.support.raw_http import Api
from test.support.receiver import Receiver


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
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
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
    for bad in (
        *("ftp://example.com", "nonsense", "http://", 5, None, ["http://x"]),
        *(
            "http://ada:secret@example.com",
            "http://ada@example.com",
            "http://example.com:0",
            "http://example.com:99999",
        ),
        *("http://example.com:port", "http://[::1", "http://a b", "http://x/\r\ny", "http://x/\0", "http://x/é"),
    ):
        refused = api.post("/_sandbox/webhooks", urls=[bad])
        assert (refused.status, "every URL must be http or https" in refused.message) == (400, True)
    assert api.get("/_sandbox/webhooks").data == [receiver.url]
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


def pay(api: Api, sandbox: Sandbox, *references: str) -> None:
    for reference in references:
        api.initialize(reference=reference)
        sandbox.pay(reference)


def paid(receiver: Receiver) -> list[str]:
    return [json.loads(body)["data"]["reference"] for body, _ in receiver.received]


def test_each_event_can_be_delivered_twice(api: Api, sandbox: Sandbox, receiver: Receiver) -> None:
    sandbox.configure_webhooks(copies=2)
    pay(api, sandbox, "one", "two")
    assert sandbox.wait_for_webhooks()
    assert paid(receiver) == ["one", "one", "two", "two"]
    assert receiver.received[0][0] == receiver.received[1][0]
    assert len(sandbox.events) == 2
    assert [item["status"] for item in sandbox.deliveries] == ["delivered"] * 4


@pytest.mark.parametrize(
    ("order", "expected"), [("original", ["one", "two", "three"]), ("reversed", ["three", "two", "one"])]
)
def test_held_events_are_delivered_in_the_order_that_is_asked_for(
    api: Api, sandbox: Sandbox, receiver: Receiver, order: Any, expected: list[str]
) -> None:
    sandbox.hold_webhooks()
    pay(api, sandbox, "one", "two", "three")
    assert sandbox.wait_for_webhooks()
    sandbox.advance(86_400)
    assert receiver.received == []
    assert [item["status"] for item in sandbox.deliveries] == ["held"] * 3
    sandbox.release_webhooks(order)
    pay(api, sandbox, "four")
    assert sandbox.wait_for_webhooks()
    assert paid(receiver) == [*expected, "four"]
    assert {item["status"] for item in sandbox.deliveries} == {"delivered"}


def test_a_shuffle_is_the_same_in_each_run(api: Api, sandbox: Sandbox, receiver: Receiver) -> None:
    references = [f"r{number}" for number in range(8)]
    runs: list[list[str]] = []
    for _ in range(2):
        sandbox.reset()
        receiver.received.clear()
        sandbox.hold_webhooks()
        pay(api, sandbox, *references)
        sandbox.release_webhooks("shuffled")
        assert sandbox.wait_for_webhooks()
        runs.append(paid(receiver))
    assert runs[0] == runs[1] != references
    assert sorted(runs[0]) == references


def test_retries_and_replays_are_held_too(api: Api, sandbox: Sandbox, receiver: Receiver) -> None:
    receiver.answers.append(500)
    pay(api, sandbox, "paid")
    sandbox.wait_for_webhooks()
    sandbox.hold_webhooks()
    sandbox.advance(3600)
    api.post("/_sandbox/events/1/replay")
    assert [item["status"] for item in sandbox.deliveries] == ["held", "held"]
    assert len(receiver.received) == 1
    sandbox.release_webhooks()
    assert sandbox.wait_for_webhooks()
    assert [item["status"] for item in sandbox.deliveries] == ["delivered", "delivered"]
    assert len(sandbox.deliveries[0]["attempts"]) == 2


def test_deliveries_are_controlled_over_http(api: Api, sandbox: Sandbox, receiver: Receiver) -> None:
    assert api.get("/_sandbox/webhooks/settings").data == {"copies": 1, "timeout": 30.0, "held": False}
    assert api.post("/_sandbox/webhooks/settings", copies=2, timeout=5).data["copies"] == 2
    assert api.post("/_sandbox/webhooks/hold").data == {"copies": 2, "timeout": 5, "held": True}
    pay(api, sandbox, "one", "two")
    assert api.post("/_sandbox/webhooks/release", order="reversed").data == [4, 3, 2, 1]
    assert api.post("/_sandbox/deliveries/wait").data == {"idle": True}
    assert paid(receiver) == ["two", "two", "one", "one"]
    assert api.get("/_sandbox/webhooks/settings").data["held"] is False


def test_settings_that_make_no_sense_are_refused(sandbox: Sandbox) -> None:
    for copies in (0, -1, 101, 1.5, True, "2"):
        with pytest.raises(SandboxError, match="copies must be a whole number from 1 to 100"):
            sandbox.configure_webhooks(copies=copies)  # type: ignore[arg-type]
    for timeout in (0, -1, 601, float("nan"), float("inf"), True, "2"):
        with pytest.raises(SandboxError, match="timeout must be a number of seconds above 0, and at most 600"):
            sandbox.configure_webhooks(timeout=timeout)  # type: ignore[arg-type]
    with pytest.raises(SandboxError, match="original, reversed, shuffled"):
        sandbox.release_webhooks("random")  # type: ignore[arg-type]


def test_settings_that_are_left_out_stay_and_a_reset_starts_them_again(api: Api, sandbox: Sandbox) -> None:
    sandbox.configure_webhooks(copies=3)
    sandbox.configure_webhooks(timeout=2)
    sandbox.hold_webhooks()
    assert api.get("/_sandbox/webhooks/settings").data == {"copies": 3, "timeout": 2, "held": True}
    sandbox.reset()
    assert api.get("/_sandbox/webhooks/settings").data == {"copies": 1, "timeout": 30.0, "held": False}


@contextmanager
def hanging_receiver(says: bytes = b"") -> Iterator[tuple[str, threading.Event, threading.Event]]:
    """A receiver that, once reached, says this again and again until it is released, and then 200."""
    reached, released = threading.Event(), threading.Event()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["content-length"]))
            reached.set()
            with suppress(OSError):
                while not released.wait(0.01):
                    self.wfile.write(says)
                self.wfile.write(b"HTTP/1.1 200 OK\r\n\r\n")

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/", reached, released
    released.set()
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize(
    "says", [b"", b"HTTP/1.1 100 Continue\r\n\r\n", b"HTTP/1.1 200 OK\r\ncontent-length: 60000\r\n\r\nOK"]
)
def test_a_receiver_that_takes_too_long_is_given_up_on(api: Api, sandbox: Sandbox, says: bytes) -> None:
    sandbox.configure_webhooks(timeout=0.2)
    with hanging_receiver(says) as (url, _, _):
        sandbox.webhook_url(url)
        pay(api, sandbox, "paid")
        assert sandbox.wait_for_webhooks()
    (delivery,) = sandbox.deliveries
    assert delivery["status"] == "retrying"
    (attempt,) = delivery["attempts"]
    assert (attempt["status"], attempt["error"]) == (None, "no answer in 0.2 s")


def test_a_reset_while_a_delivery_is_under_way_forgets_it(api: Api, sandbox: Sandbox, receiver: Receiver) -> None:
    with hanging_receiver() as (url, reached, released):
        api.post("/_sandbox/webhooks", urls=[url])
        pay(api, sandbox, "paid")
        reached.wait()
        sandbox.reset()
        api.post("/_sandbox/webhooks", urls=[receiver.url])
        pay(api, sandbox, "paid")
        released.set()
        assert sandbox.wait_for_webhooks()
    (delivery,) = sandbox.deliveries
    assert (delivery["url"], len(delivery["attempts"])) == (receiver.url, 1)
    sandbox.advance(86_400)
    assert paid(receiver) == ["paid"]


def test_ctrl_c_ends_serve_while_a_delivery_hangs() -> None:
    with hanging_receiver() as (url, reached, _):
        command = [sys.executable, "-m", "paystack.sandbox", "serve", "--webhook", url]
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
        with subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
        ) as process:
            assert process.stdout is not None
            assert process.stderr is not None
            said = ""
            while "Ctrl-C" not in said:
                line = process.stdout.readline()
                assert line
                said += line
            address, key = re.search(r"http://\S+", said), re.search(r"sk_test_\w+", said)
            assert address is not None
            assert key is not None
            api = Api(address.group(), key.group())
            api.charge(reference="paid", mobile_money={"phone": "0551234987"})
            api.connection.close()
            assert reached.wait(10)
            process.send_signal(signal.SIGINT)
            # Far less than the receiver has to answer.
            assert process.wait(10) == 0
            assert process.stderr.read() == ""
