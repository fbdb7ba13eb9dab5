"""The in-process transports: same core, same state, no socket."""

from __future__ import annotations

import asyncio
import json

import pytest

from paystack.runtime.errors import NetworkError, RequestTimeoutError
from paystack.runtime.http import Response, Send
from paystack.sandbox import Sandbox
from test.support.receiver import Receiver


def ask(sandbox: Sandbox, reference: str, read_timeout: float = 30.0) -> Send:
    body = {"email": "ada@example.com", "amount": 100, "reference": reference}
    headers = {"Authorization": f"Bearer {sandbox.secret_key}"}
    text = json.dumps(body).encode()
    return Send("POST", "/transaction/initialize?x=1", headers, text, 5.0, read_timeout)


class TestBothWays:
    @pytest.fixture(params=["sync", "async"])
    def way(self, request: pytest.FixtureRequest) -> str:
        return str(request.param)

    def send(self, sandbox: Sandbox, way: str, send: Send) -> Response:
        if way == "sync":
            return sandbox.transport().send(send)
        return asyncio.run(sandbox.async_transport().send(send))

    def test_a_request_reaches_the_same_state(self, sandbox: Sandbox, way: str) -> None:
        reply = self.send(sandbox, way, ask(sandbox, "inside"))
        assert reply.status == 200
        url = json.loads(reply.body)["data"]["authorization_url"]
        assert url.startswith(f"{sandbox.url}/checkout/")
        assert sandbox.pay("inside") == "success"

    @pytest.mark.parametrize("kind", ["drop_before", "drop_after", "truncate"])
    def test_a_lost_answer_is_a_network_error(self, sandbox: Sandbox, way: str, kind: str) -> None:
        sandbox.inject_fault(kind)
        with pytest.raises(NetworkError) as caught:
            self.send(sandbox, way, ask(sandbox, "lost"))
        assert caught.value.sent is True

    def test_a_delay_beyond_the_timeout_times_out(self, sandbox: Sandbox, way: str) -> None:
        sandbox.inject_fault("delay", seconds=600)
        with pytest.raises(RequestTimeoutError):
            self.send(sandbox, way, ask(sandbox, "slow", read_timeout=0.01))


def test_the_package_client_works_over_http_and_in_process(sandbox: Sandbox) -> None:
    with sandbox.client() as over_http, sandbox.client(transport=sandbox.transport()) as inside:
        created = over_http.customers.create("ada@example.com", first_name="Ada")
        assert created.data is not None
        found = inside.customers.fetch("ada@example.com")
        assert found.data is not None
        assert found.data.customer_code == created.data.customer_code


def test_the_package_accepts_the_signature_of_a_delivery(sandbox: Sandbox, receiver: Receiver) -> None:
    from paystack import webhooks

    sandbox.transport().send(ask(sandbox, "paid"))
    sandbox.pay("paid")
    sandbox.wait_for_webhooks()
    body, headers = receiver.received[0]
    signature = headers["x-paystack-signature"]
    event = webhooks.construct_event(body, signature, sandbox.secret_key)
    assert event.event == "charge.success"
