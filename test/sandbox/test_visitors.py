"""Who is answered: programs on this machine, and browsers on the sandbox's own pages; no page of anybody else."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from urllib.parse import urlencode

import pytest

from paystack.runtime.http import Send
from paystack.sandbox import Sandbox, SandboxError
from paystack.sandbox.engine.messages import Request
from paystack.sandbox.engine.visitors import FORWARDED, Visitors
from paystack.sandbox.hosts.asgi import Application, app
from test.support.raw_http import Api

OWN_HOSTS = [
    "127.0.0.1:{port}",
    "localhost:{port}",
    "LOCALHOST",
    "shop.localhost:1",
    "localhost.",
    "127.1.2.3",
    "[::1]",
]
FOREIGN_HOSTS = [
    "evil.example",
    "evil.example:{port}",
    "localhost.evil.example",
    "127.0.0.1.evil.example",
    "evil-localhost",
    "evil",
    "192.168.0.7",
    "10.0.0.1:{port}",
    "0.0.0.0:{port}",
    "[::2]",
    "127.0.0.1.",
    "2130706433",
]
FOREIGN_ORIGINS = [
    "https://evil.example",
    "http://127.0.0.1",
    "http://127.0.0.1:1",
    "http://localhost:{port}",
    "http://evil.example:{port}",
    "null",
    "file://",
    "chrome-extension://127.0.0.1:{port}",
    "http://127.0.0.1:{port}, http://evil.example",
    "http://127.0.0.1:{port}.evil.example",
    "http://evil.example/127.0.0.1:{port}",
]
FORM = {"content-type": "application/x-www-form-urlencoded"}

Asked = Callable[[str, str, dict[str, str], bytes], tuple[int, bytes]]
"""Sends a method, target, headers and body; the status and body of the reply."""


def over_asgi(application: Application, port: int) -> Asked:
    def ask(method: str, target: str, headers: dict[str, str], body: bytes) -> tuple[int, bytes]:
        path, _, query = target.partition("?")
        sent = {"host": f"127.0.0.1:{port}", **headers}
        scope = {
            "type": "http",
            "method": method,
            "path": path,
            "query_string": query.encode(),
            "headers": [(name.encode(), value.encode()) for name, value in sent.items()],
        }
        replies = []

        async def receive() -> dict[str, object]:
            return {"type": "http.request", "body": body}

        async def send(message: object) -> None:
            replies.append(message)

        asyncio.run(application(scope, receive, send))  # type: ignore[arg-type]
        start, content = replies
        return start["status"], content["body"]  # type: ignore[index]

    return ask


@pytest.fixture(params=["http", "asgi"])
def ask(request: pytest.FixtureRequest, sandbox: Sandbox) -> Iterator[Asked]:
    """Each of the two hosts that a browser can reach."""
    if request.param == "asgi":
        application = Application(sandbox.core)
        yield over_asgi(application, int(sandbox.url.rpartition(":")[2]))
        application.stop()
        return
    api = Api(sandbox.url, "")
    api.spoiled = True

    def send(method: str, target: str, headers: dict[str, str], body: bytes) -> tuple[int, bytes]:
        reply = api.send(method, target, body or None, {"authorization": "", **headers})
        return reply.status, reply.body

    yield send
    api.connection.close()


def with_port(text: str, sandbox: Sandbox) -> str:
    return text.replace("{port}", sandbox.url.rpartition(":")[2])


def checkout_of(sandbox: Sandbox) -> str:
    with sandbox.client() as client:
        data = client.transactions.initialize("ada@example.com", 500_000, reference="order-1042").data
    return str(data.authorization_url).removeprefix(sandbox.url)


@pytest.mark.parametrize("host", OWN_HOSTS)
def test_a_request_for_this_machine_is_answered(ask: Asked, sandbox: Sandbox, host: str) -> None:
    headers = {"host": with_port(host, sandbox), "authorization": f"Bearer {sandbox.secret_key}"}
    assert ask("GET", "/customer", headers, b"")[0] == 200
    assert ask("GET", checkout_of(sandbox), headers, b"")[0] == 200


@pytest.mark.parametrize("host", FOREIGN_HOSTS)
@pytest.mark.parametrize("path", ["/", "/customer", "/_sandbox", "/_sandbox/events", "/checkout/x", "/nothing"])
def test_a_request_for_another_name_is_refused_whatever_it_asks_for(
    ask: Asked, sandbox: Sandbox, host: str, path: str
) -> None:
    headers = {"host": with_port(host, sandbox), "authorization": f"Bearer {sandbox.secret_key}"}
    status, body = ask("GET", path, headers, b"")
    assert (status, json.loads(body)["code"]) == (403, "host_not_allowed")
    assert "--allow-host" in json.loads(body)["meta"]["nextStep"]
    assert sandbox.secret_key.encode() not in body


def test_many_names_of_this_machine_fill_no_memory(ask: Asked, sandbox: Sandbox) -> None:
    for number in range(300):
        assert ask("GET", "/nothing", {"host": f"localhost:{number}"}, b"")[0] == 404
    assert len(sandbox.core.visitors._known) <= 100


@pytest.mark.parametrize("origin", FOREIGN_ORIGINS)
@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "STRANGE"])
def test_a_foreign_page_changes_nothing(ask: Asked, sandbox: Sandbox, origin: str, method: str) -> None:
    checkout = checkout_of(sandbox)
    headers = {"origin": with_port(origin, sandbox), "authorization": f"Bearer {sandbox.secret_key}", **FORM}
    form = urlencode({"turn": "0-0-new-NGN500000", "action": "pay", "card": "success"}).encode()
    for path in (checkout, "/_sandbox/reset", "/_sandbox/faults", "/customer", "/customer/CUS_x", "/nothing"):
        status, body = ask(method, path, headers, form if path == checkout else b"")
        assert (status, json.loads(body)["code"]) == (403, "origin_not_allowed")
    with sandbox.client() as client:
        assert client.transactions.verify("order-1042").data.status == "abandoned"


def test_the_sandboxs_own_page_can_be_submitted(ask: Asked, sandbox: Sandbox) -> None:
    checkout = checkout_of(sandbox)
    page = ask("GET", checkout, {}, b"")[1].decode()
    turn = page.partition('name="turn" value="')[2].partition('"')[0]
    form = urlencode({"turn": turn, "action": "pay", "card": "success"}).encode()
    assert ask("POST", checkout, {"origin": sandbox.url, **FORM}, form)[0] == 303
    assert [line["reference"] for line in sandbox.ledger] == ["order-1042"]


def test_a_page_is_its_own_under_each_of_its_names(ask: Asked, sandbox: Sandbox) -> None:
    for host in ("localhost:8787", "LocalHost:8787", "localhost", "[::1]:1"):
        headers = {"host": host, "origin": f"http://{host.lower()}", "authorization": f"Bearer {sandbox.secret_key}"}
        assert ask("POST", "/_sandbox/reset", headers, b"")[0] == 200
        behind_a_proxy = {**headers, "origin": f"https://{host.lower()}"}
        assert ask("POST", "/_sandbox/reset", behind_a_proxy, b"")[0] == 200


@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS"])
def test_a_foreign_page_may_lead_a_payer_to_the_checkout(ask: Asked, sandbox: Sandbox, method: str) -> None:
    status, _ = ask(method, checkout_of(sandbox), {"origin": "https://shop.example"}, b"")
    assert status == (404 if method == "OPTIONS" else 200)


def test_a_program_without_an_origin_is_answered(ask: Asked, sandbox: Sandbox) -> None:
    headers = {"authorization": f"Bearer {sandbox.secret_key}"}
    assert ask("POST", "/customer", headers, b'{"email": "ada@example.com"}')[0] == 200
    assert ask("POST", "/_sandbox/reset", headers, b"")[0] == 200


NAMES = ["sandbox.test", "paystack", "192.168.0.7", "fd00::7", "[fd00::8]", "Shop.Example"]


def test_configured_hosts_are_served_too() -> None:
    with Sandbox(allow_hosts=NAMES) as sandbox:
        api = Api(sandbox.url, sandbox.secret_key)
        for host in ("sandbox.test", "PAYSTACK:8787", "192.168.0.7:80", "[fd00::7]:1", "[FD00::8]", "shop.example"):
            started = api.send("POST", "/transaction/initialize", b'{"email": "a@b.co", "amount": 1}', {"host": host})
            assert started.data["authorization_url"].startswith(f"http://{host}/checkout/")
        api.spoiled = True
        assert api.send("GET", "/customer", headers={"host": "other.test"}).status == 403
        api.connection.close()


def test_an_asgi_application_serves_configured_hosts() -> None:
    application = app(clock="manual", allow_hosts=["testserver"])
    ask = over_asgi(application, 80)
    headers = {"authorization": "Bearer sk_test_asgi"}
    assert ask("GET", "/customer", {"host": "testserver", **headers}, b"")[0] == 200
    assert ask("GET", "/customer", {"host": "other", **headers}, b"")[0] == 403
    application.stop()


def test_the_address_that_it_is_bound_to_is_served() -> None:
    with Sandbox(host="127.0.0.2") as sandbox:
        api = Api(sandbox.url, sandbox.secret_key)
        assert api.get("/customer").status == 200
        api.connection.close()
    with Sandbox(host="0.0.0.0") as sandbox:  # Reached from this machine and by its printed URL, and by no other name.
        port = int(sandbox.url.rpartition(":")[2])
        api = Api(f"http://127.0.0.1:{port}", sandbox.secret_key)
        for host in ("127.0.0.1", f"0.0.0.0:{port}", "localhost"):
            assert api.send("GET", "/customer", headers={"host": host}).status == 200
        api.connection.close()


@pytest.mark.parametrize("name", ["", "http://shop.test", "shop.test:80", "shop test", "a/b", "*", "[::1", "user@shop"])
def test_a_host_that_is_none_cannot_be_allowed(name: str) -> None:
    with pytest.raises(SandboxError, match="a host is a name or an IP address"):
        Sandbox(allow_hosts=[name])


@pytest.mark.parametrize("origin", ["https://evil.example", "null"])
def test_a_foreign_origin_is_refused_without_a_socket_too(sandbox: Sandbox, origin: str) -> None:
    headers = {"Authorization": f"Bearer {sandbox.secret_key}", "Origin": origin}
    reply = sandbox.transport().send(Send("POST", "/customer", headers, b'{"email": "a@b.co"}', 5.0, 30.0))
    assert reply.status == 403
    own = {**headers, "Origin": sandbox.url}
    assert sandbox.transport().send(Send("POST", "/customer", own, b'{"email": "a@b.co"}', 5.0, 30.0)).status == 200


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        *(({"host": host.replace("{port}", "8787")}, True) for host in OWN_HOSTS),
        *(({"host": host.replace("{port}", "8787")}, False) for host in FOREIGN_HOSTS),
        ({}, True),
        *(({"host": "localhost", name: "127.0.0.1"}, False) for name in FORWARDED),
    ],
)
def test_a_request_is_local_if_it_names_this_machine_and_passed_no_proxy(
    headers: dict[str, str], expected: bool
) -> None:
    assert Visitors.is_local(Request("GET", "/", headers=headers)) is expected
