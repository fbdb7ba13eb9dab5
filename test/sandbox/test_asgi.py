"""The ASGI host: under uvicorn, and driven by hand where a server would hide what the application does."""

from __future__ import annotations

import asyncio
import http.client
import json
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Awaitable, Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest
import uvicorn

from paystack import OutcomeUnknownError, Paystack
from paystack.sandbox import Sandbox
from paystack.sandbox.engine.messages import LARGEST_BODY
from paystack.sandbox.hosts.asgi import Application, app
from test.support.raw_http import Api

KEY = "sk_test_asgi"
AUTHORIZATION = (b"authorization", f"Bearer {KEY}".encode())


@pytest.fixture
def url() -> Iterator[str]:
    """A sandbox of its own, hosted by uvicorn."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = uvicorn.Server(uvicorn.Config(app(clock="manual"), log_config=None, ws="none"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        server.should_exit = server.force_exit = True
        thread.join()


@pytest.fixture
def api(url: str) -> Iterator[Api]:
    client = Api(url, KEY)
    yield client
    client.connection.close()


class TestUnderUvicorn:
    def test_a_payment_is_made_verified_and_refunded(self, url: str, api: Api) -> None:
        with Paystack(KEY, base_url=url) as client:
            started = client.transactions.initialize("ada@example.com", 500_000, reference="order-1042")
            assert started.data.authorization_url.startswith(f"{url}/checkout/")
            api.post("/_sandbox/pay", reference="order-1042")
            assert client.transactions.verify("order-1042").data.status == "success"
            assert client.refunds.create("order-1042").data.status == "pending"

    def test_the_checkout_page_is_served(self, url: str, api: Api) -> None:
        page = api.initialize()["authorization_url"].removeprefix(url)
        shown = api.send("GET", page)
        assert shown.status == 200
        assert shown.headers["content-type"].startswith("text/html")
        head = api.send("HEAD", page)
        assert (head.status, head.body) == (200, b"")
        assert int(head.headers["content-length"]) == len(shown.body)

    def test_a_percent_encoded_path_stays_as_it_was_sent(self, api: Api) -> None:
        api.post("/customer", email="ada+tag@example.com")
        assert api.get("/customer/ada%2Btag%40example.com").status == 200
        assert api.get("/transaction/verify/a%2Fb").code == "transaction_not_found"
        assert api.get("/transaction", status="success", perPage=5).json["meta"]["perPage"] == 5

    @pytest.mark.parametrize(("kind", "commits"), [("drop_before", False), ("drop_after", True), ("truncate", True)])
    def test_a_lost_answer_breaks_the_connection(self, api: Api, url: str, kind: str, commits: bool) -> None:
        body = {"email": "ada@example.com", "amount": 100, "reference": "lost"}
        api.post("/_sandbox/faults", kind=kind, method="POST", path="/transaction/initialize")
        with pytest.raises(http.client.IncompleteRead):
            api.post("/transaction/initialize", **body)
        api.connection.close()
        assert api.get("/transaction/verify/lost").status == (200 if commits else 400)

    def test_the_client_knows_that_what_it_lost_may_have_happened(self, api: Api, url: str) -> None:
        api.post("/_sandbox/faults", kind="drop_after", method="POST", path="/customer")
        with Paystack(KEY, base_url=url) as client, pytest.raises(OutcomeUnknownError):
            client.customers.create("ada@example.com")
        assert api.get("/customer/ada@example.com").status == 200

    def test_a_delayed_answer_holds_up_no_other(self, api: Api, url: str) -> None:
        api.post("/_sandbox/faults", kind="delay", seconds=600, path="/customer")
        slow = Api(url, KEY)
        slow.connection.request("GET", "/customer", headers={"authorization": f"Bearer {KEY}"})
        while not api.get("/_sandbox/faults").data[0]["struck"]:
            pass
        assert api.get("/customer").status == 200
        slow.connection.close()

    def test_an_oversized_body_is_refused_and_the_server_goes_on(self, api: Api, url: str) -> None:
        other = Api(url, KEY)
        other.spoiled = True
        refused = other.send("POST", "/customer", b" " * (LARGEST_BODY + 1))
        assert (refused.status, refused.json["status"]) == (413, False)
        other.connection.close()
        assert api.get("/customer").data == []


def scope(method: str, path: str, **more: Any) -> dict[str, Any]:
    made = {"type": "http", "method": method, "path": path, "query_string": b"", "headers": [AUTHORIZATION]}
    return {**made, **more}


async def exchange(application: Application, asked: dict[str, Any], *received: dict[str, Any]) -> list[dict[str, Any]]:
    """What the application sends; once it has received everything, nothing more comes."""
    sent: list[dict[str, Any]] = []
    waiting = iter(received)

    async def receive() -> Any:
        message = next(waiting, None)
        return message if message is not None else await asyncio.Event().wait()

    async def send(message: Any) -> None:
        sent.append(message)

    await application(asked, receive, send)
    return sent


def request(body: bytes = b"", more_body: bool = False) -> dict[str, Any]:
    return {"type": "http.request", "body": body, "more_body": more_body}


DISCONNECT = {"type": "http.disconnect"}


@pytest.fixture
def run() -> Iterator[Callable[..., list[dict[str, Any]]]]:
    """Drives one application, message by message, on one event loop."""
    application = app(clock="manual", allow_hosts=["shop.test"])
    loop = asyncio.new_event_loop()
    yield lambda *messages: loop.run_until_complete(exchange(application, *messages))
    loop.close()


Run = Callable[..., list[dict[str, Any]]]


class TestByHand:
    def test_a_body_may_come_in_parts(self, run: Run) -> None:
        parts = (request(b'{"email": ', True), request(b'"ada@example.com"', True), request(b"}"))
        start, body = run(scope("POST", "/customer"), *parts)
        assert start["status"] == 200
        assert dict(start["headers"])[b"content-length"] == str(len(body["body"])).encode()
        assert json.loads(body["body"])["data"]["email"] == "ada@example.com"

    def test_a_request_that_breaks_off_is_not_handled(self, run: Run) -> None:
        sent = run(scope("POST", "/customer"), request(b'{"email": "ada@example.com"}', True), DISCONNECT)
        assert sent == []
        assert self.customers(run) == []

    def test_a_body_is_refused_as_soon_as_it_is_too_large(self, run: Run) -> None:
        half = b" " * (LARGEST_BODY // 2 + 1)
        start, body = run(scope("POST", "/customer"), request(half, True), request(half, True))
        assert start["status"] == 413
        assert json.loads(body["body"])["status"] is False

    def test_nobody_is_answered_who_left_during_a_delay(self, run: Run) -> None:
        fault = json.dumps({"kind": "delay", "seconds": 600, "method": "POST"}).encode()
        run(scope("POST", "/_sandbox/faults"), request(fault))
        asked = request(b'{"email": "ada@example.com"}')
        assert run(scope("POST", "/customer"), asked, DISCONNECT) == []
        assert [customer["email"] for customer in self.customers(run)] == ["ada@example.com"]

    def test_a_delay_ends(self, run: Run) -> None:
        fault = json.dumps({"kind": "delay", "seconds": 0.001}).encode()
        run(scope("POST", "/_sandbox/faults"), request(fault))
        assert self.customers(run) == []

    def test_a_status_without_a_body_has_none(self, run: Run) -> None:
        fault = json.dumps({"kind": "status", "status": 204}).encode()
        run(scope("POST", "/_sandbox/faults"), request(fault))
        start, body = run(scope("GET", "/customer"), request())
        assert start["status"] == 204
        assert b"content-length" not in dict(start["headers"])
        assert body == {"type": "http.response.body", "body": b""}

    @pytest.mark.parametrize("raw_path", [b"/paystack/transaction/initialize", None])
    def test_below_a_mount_point_addresses_include_it(self, run: Run, raw_path: bytes | None) -> None:
        asked = scope(
            "POST",
            "/paystack/transaction/initialize",
            root_path="/paystack",
            raw_path=raw_path,
            scheme="https",
            headers=[AUTHORIZATION, (b"host", b"shop.test")],
        )
        _, body = run(asked, request(b'{"email": "ada@example.com", "amount": 100}'))
        assert json.loads(body["body"])["data"]["authorization_url"].startswith("https://shop.test/paystack/checkout/")

    @pytest.mark.parametrize("hosts", [[b"a b"], [b'"><script>'], [b"user@shop.test"], [b"one.test", b"two.test"]])
    def test_a_host_that_is_none_is_refused(self, run: Run, hosts: list[bytes]) -> None:
        headers = [AUTHORIZATION, *((b"host", host) for host in hosts)]
        start, body = run(scope("GET", "/customer", headers=headers), request())
        assert (start["status"], json.loads(body["body"])["message"]) == (400, "The Host header is invalid")

    @pytest.mark.parametrize(
        "path", [b"/transaction/verify/%00", b"/page/" + b"9" * 5000, b"/customer/%ff", b"//", b"*"]
    )
    def test_strange_text_in_a_path_finds_nothing(self, run: Run, path: bytes) -> None:
        start, _ = run(scope("GET", path.decode(), raw_path=path), request())
        assert start["status"] in (400, 404)

    @pytest.mark.parametrize("body", [b"{", b"\xff", b"\0", b'{"a":' * 5000, b'{"amount": ' + b"9" * 5000 + b"}"])
    def test_a_body_that_is_no_object_is_refused(self, run: Run, body: bytes) -> None:
        start, answer = run(scope("POST", "/transaction/initialize"), request(body))
        assert (start["status"], json.loads(answer["body"])["status"]) == (400, False)

    def test_the_address_is_the_servers_where_the_client_names_none(self, run: Run) -> None:
        asked = request(b'{"email": "ada@example.com", "amount": 100}')
        for server, start in ((("10.0.0.1", 8010), "http://10.0.0.1:8010/"), (None, "http://127.0.0.1/")):
            _, body = run(scope("POST", "/transaction/initialize", server=server), asked)
            assert json.loads(body["body"])["data"]["authorization_url"].startswith(start)

    def test_the_clock_runs_while_the_server_is_up_and_it_may_come_up_again(self) -> None:
        def ticking() -> list[threading.Thread]:
            return [thread for thread in threading.enumerate() if thread.name == "paystack-sandbox-clock"]

        async def live(application: Application) -> list[str]:
            sent: list[str] = []

            async def receive() -> Any:
                assert len(ticking()) == len(sent)
                if sent:
                    await exchange(application, scope("POST", "/customer"), request(b'{"email": "ada@example.com"}'))
                return {"type": "lifespan.shutdown" if sent else "lifespan.startup"}

            async def send(message: Any) -> None:
                sent.append(message["type"])

            await application({"type": "lifespan"}, receive, send)
            for thread in ticking():
                thread.join()
            return sent

        application = app()
        for _ in range(2):
            assert asyncio.run(live(application)) == ["lifespan.startup.complete", "lifespan.shutdown.complete"]

    def test_other_protocols_are_refused(self, run: Run) -> None:
        with pytest.raises(ValueError, match="websocket"):
            run({"type": "websocket"})

    def customers(self, run: Run) -> Any:
        _, body = run(scope("GET", "/customer"), request())
        return json.loads(body["body"])["data"]


def test_an_application_can_share_the_state_of_a_sandbox() -> None:
    with Sandbox() as sandbox:
        sandbox.client().customers.create("ada@example.com")
        headers = [(b"authorization", f"Bearer {sandbox.secret_key}".encode())]
        asked = scope("GET", "/customer/ada@example.com", headers=headers)
        start, body = asyncio.run(exchange(Application(sandbox.core), asked, request()))
        assert start["status"] == 200
        assert json.loads(body["body"])["data"]["email"] == "ada@example.com"


def test_waiting_for_webhooks_holds_up_no_other_request() -> None:
    """Moving the clock waits for a receiver, and a receiver may ask the sandbox before it answers."""
    release = threading.Event()
    reached = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            reached.set()
            release.wait()
            self.send_response(200)
            self.end_headers()

        def log_message(self, format: str, *args: Any) -> None:
            pass

    async def main(receiver: str) -> None:
        application = app(clock="manual")

        def ask(method: str, path: str, **body: Any) -> Awaitable[list[dict[str, Any]]]:
            return exchange(application, scope(method, path), request(json.dumps(body).encode()))

        await ask("POST", "/_sandbox/webhooks", urls=[receiver])
        await ask("POST", "/transaction/initialize", email="ada@example.com", amount=100, reference="paid")
        await ask("POST", "/_sandbox/pay", reference="paid")
        await asyncio.to_thread(reached.wait)
        moving = asyncio.ensure_future(ask("POST", "/_sandbox/clock", seconds=1))
        start, _ = await ask("GET", "/transaction/verify/paid")
        assert start["status"] == 200
        assert not moving.done()
        release.set()
        start, _ = await moving
        assert start["status"] == 200

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.handle_request)
        thread.start()
        asyncio.run(main(f"http://127.0.0.1:{server.server_port}/hooks"))
        thread.join()


def test_the_application_needs_nothing_but_the_standard_library() -> None:
    code = (
        "import sys; import paystack.sandbox.asgi\n"
        "print([name for name in ('pydantic', 'urllib3', 'aiohttp', 'uvicorn', 'anyio') if name in sys.modules])"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=True)
    assert done.stdout == "[]\n"
