"""What holds for every request: keys, routes, bodies, connections, isolation."""

from __future__ import annotations

import http.client
import json
import os
import socket
import subprocess
import sys
import threading
from urllib.parse import urlsplit

import pytest

from paystack.runtime.http import Response
from paystack.sandbox import Sandbox
from paystack.sandbox.not_emulated import NOT_EMULATED
from paystack.sandbox.replies import ERRORS, UNVERIFIED
from test.sandbox.helpers import Api


@pytest.mark.parametrize(
    "header",
    [
        "",
        "Bearer",
        "Bearer ",
        "Basic c2tfdGVzdA==",
        "sk_test_abc",
        "Bearer pk_test_abc",
        "Bearer sk_live_abc",
        "Bearer sk_test_",
        "Bearer sk_test_a b",
    ],
)
def test_a_missing_or_foreign_key_is_refused(api: Api, header: str) -> None:
    refused = api.send("GET", "/transaction", headers={"authorization": header})
    assert refused.status == 401
    assert refused.json == {
        "status": False,
        "message": "Invalid key",
        "meta": {"nextStep": "Ensure that you provide the correct authorization key for the request"},
        "type": "validation_error",
        "code": "invalid_Key",
    }
    assert api.send("GET", "/_sandbox/ledger", headers={"authorization": header}).status == 401


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/"),
        ("GET", "/nothing"),
        ("GET", "/transaction/1/2/3"),
        ("DELETE", "/transaction"),
        ("POST", "/transaction/verify/x"),
        ("BREW", "/page"),
    ],
)
def test_an_unknown_route_answers_404_with_an_empty_body(api: Api, method: str, path: str) -> None:
    reply = api.send(method, path)
    assert reply.status == 404
    assert reply.headers["content-type"].startswith("application/json")
    assert reply.body == b""


def test_operations_that_are_not_emulated_answer_501(api: Api) -> None:
    for method, path in NOT_EMULATED:
        reply = api.send(method, path.replace("{", "").replace("}", ""))
        assert reply.status == 501, path
        assert reply.code == "not_emulated"
        assert reply.json["type"] == "api_error"
        assert reply.json["meta"]["nextStep"]


def test_trailing_slashes_are_ignored(api: Api) -> None:
    assert api.post("/customer/", email="ada@example.com").status == 200
    assert api.get("/customer/ada@example.com/").status == 200


def test_an_encoded_slash_stays_inside_its_path_parameter(api: Api) -> None:
    assert api.get("/transaction/verify/a%2Fb").code == "transaction_not_found"
    assert api.get("/customer/ada%40example.com").code == "customer_not_found"


def test_json_needs_no_content_type_and_forms_are_read(api: Api) -> None:
    body = b'{"email": "ada@example.com", "amount": 100, "reference": "plain"}'
    assert api.send("POST", "/transaction/initialize", body).status == 200
    form = b"email=ada%40example.com&amount=100&reference=form&metadata[cart]=7&channels[]=card"
    headers = {"content-type": "application/x-www-form-urlencoded; charset=utf-8"}
    assert api.send("POST", "/transaction/initialize", form, headers).status == 200
    assert api.verify("form")["metadata"] == {"cart": "7"}


@pytest.mark.parametrize(
    "body",
    [b"{", b"\xff\xfe", b"[1]", b'"text"', b"{'a': 1}", b'{"amount": NaN}', b"[" * 100_000],
)
def test_a_body_that_is_no_object_is_refused(api: Api, body: bytes) -> None:
    refused = api.send("POST", "/transaction/initialize", body)
    assert refused.status == 400
    assert refused.json["type"] == "validation_error"
    assert refused.unverified == "request-body"


def test_half_a_surrogate_does_not_break_the_reply(api: Api) -> None:
    body = b'{"email": "ada@example.com", "first_name": "\\ud800"}'
    created = api.send("POST", "/customer", body)
    assert created.status == 200
    assert created.data["first_name"] == "\ud800"


def test_an_oversized_body_is_refused_and_the_server_goes_on(api: Api, sandbox: Sandbox) -> None:
    with socket.create_connection((urlsplit(sandbox.url).hostname, _port(sandbox))) as raw:
        raw.sendall(b"POST /customer HTTP/1.1\r\nhost: x\r\ncontent-length: 99999999\r\n\r\n")
        assert raw.recv(100).startswith(b"HTTP/1.1 413 ")
    assert api.get("/customer").status == 200


@pytest.mark.parametrize(
    "sent",
    [
        b"nonsense\r\n\r\n",
        b"GET /customer HTTP/1.1\r\nbroken header\r\n\r\n",
        b"POST /customer HTTP/1.1\r\ncontent-length: -5\r\n\r\n",
        b"POST /customer HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n",
        b"GET /" + b"a" * 70_000 + b" HTTP/1.1\r\n\r\n",
    ],
)
def test_what_is_not_http_is_refused_and_the_server_goes_on(api: Api, sandbox: Sandbox, sent: bytes) -> None:
    with socket.create_connection(("127.0.0.1", _port(sandbox))) as raw:
        raw.sendall(sent)
        assert raw.recv(100).startswith(b"HTTP/1.1 400 ")
    assert api.get("/customer").status == 200


def test_one_connection_serves_many_requests(api: Api) -> None:
    api.get("/customer")
    first = api.connection.sock
    for _ in range(5):
        assert api.get("/customer").headers["connection"] == "keep-alive"
    assert api.get("/nothing").status == 404
    assert api.connection.sock is first


def test_a_chunked_body_and_expect_continue_are_understood(sandbox: Sandbox) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", _port(sandbox), timeout=5)
    chunks = iter([b'{"email": ', b'"ada@example.com"}'])
    headers = {"authorization": f"Bearer {sandbox.secret_key}", "expect": "100-continue"}
    connection.request("POST", "/customer", chunks, headers, encode_chunked=True)
    reply = connection.getresponse()
    assert json.loads(reply.read())["data"]["email"] == "ada@example.com"
    connection.close()


def test_head_gives_the_headers_of_get_without_a_body(api: Api) -> None:
    url = api.initialize()["authorization_url"]
    path = urlsplit(url).path
    head = api.send("HEAD", path)
    assert (head.status, head.body) == (200, b"")
    assert int(head.headers["content-length"]) == len(api.send("GET", path).body)


def test_two_keys_share_nothing(api: Api, sandbox: Sandbox) -> None:
    other = Api(sandbox.url, "sk_test_another")
    api.initialize(reference="same")
    other.initialize(reference="same")
    sandbox.pay("same")
    assert api.verify("same")["status"] == "success"
    assert other.verify("same")["status"] == "abandoned"
    other.post("/_sandbox/clock", seconds=60)
    assert api.get("/_sandbox/clock").data["now"] == "2026-01-15T09:00:00.417Z"
    other.post("/_sandbox/reset")
    assert api.verify("same")["status"] == "success"
    other.connection.close()


def test_runs_of_one_seed_are_the_same_and_other_seeds_differ() -> None:
    def run(seed: int) -> list[bytes]:
        with Sandbox(seed=seed) as sandbox:
            api = Api(sandbox.url, sandbox.secret_key)
            access = api.initialize()["access_code"]
            found = api.get("/transaction").body
            api.connection.close()
            return [sandbox.secret_key.encode(), access.encode(), found]

    first, again, other = run(1), run(1), run(2)
    assert first == again
    assert first[0] != other[0]
    assert first[1] != other[1]


def test_simultaneous_clients_are_all_answered(sandbox: Sandbox) -> None:
    finished: list[int] = []

    def work(number: int) -> None:
        own = Api(sandbox.url, sandbox.secret_key)
        for turn in range(20):
            own.initialize(reference=f"t{number}-{turn}")
        own.connection.close()
        finished.append(number)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(finished) == 10
    api = Api(sandbox.url, sandbox.secret_key)
    assert api.get("/transaction").json["meta"]["total"] == 200
    api.connection.close()


def test_a_closed_sandbox_refuses_connections_and_frees_its_port() -> None:
    with Sandbox() as sandbox:
        port = _port(sandbox)
        api = Api(sandbox.url, sandbox.secret_key)
        assert api.get("/customer").status == 200
    assert api.connection.sock.recv(1) == b""
    api.connection.close()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port))
    with Sandbox(port=port) as again:
        assert _port(again) == port


def test_every_guess_that_a_refusal_names_is_explained() -> None:
    named = {row.unverified for row in ERRORS.values() if row.unverified}
    assert named <= set(UNVERIFIED)


def _port(sandbox: Sandbox) -> int:
    return urlsplit(sandbox.url).port or 0


def test_a_mistake_of_the_sandbox_answers_500_and_is_logged(sandbox: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    def fail() -> Response:
        raise ZeroDivisionError

    response = sandbox.core.run(sandbox.core.accounts.get(sandbox.secret_key), fail)
    assert response.status == 500
    assert json.loads(response.body)["code"] == "unknown"
    assert "ZeroDivisionError" in caplog.text


def test_the_sandbox_needs_nothing_but_the_standard_library() -> None:
    code = (
        "import sys; from paystack.sandbox import Sandbox\n"
        "with Sandbox() as sandbox: sandbox.transport(); sandbox.async_transport()\n"
        "print([name for name in ('pydantic', 'urllib3', 'aiohttp') if name in sys.modules])"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=True)
    assert done.stdout == "[]\n"
