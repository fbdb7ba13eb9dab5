"""What holds for every request: keys, routes, bodies, connections, isolation."""

from __future__ import annotations

import contextlib
import errno
import http.client
import json
import os
import re
import resource
import socket
import ssl
import struct
import subprocess
import sys
import threading
import time
from urllib.parse import urlsplit

import pytest

from paystack.api.operations import OPERATIONS
from paystack.runtime.http import Response
from paystack.sandbox import Sandbox
from paystack.sandbox.coverage import emulated
from paystack.sandbox.engine.replies import SANDBOX_FAILED, Refused
from test.support.raw_http import Api


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
    for name in set(OPERATIONS) - emulated():
        method, path, *_ = OPERATIONS[name]
        reply = api.send(method, path.replace("{", "").replace("}", ""))
        assert reply.status == 501, name
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
    [
        b"{",
        b"\xff\xfe",
        b'{"email": "\xff"}',
        b"\0",
        b"[1]",
        b'"text"',
        b"{'a': 1}",
        b'{"amount": NaN}',
        b'{"amount": -Infinity}',
        b'{"amount": 1e999}',
        b'{"amount": ' + b"9" * 5000 + b"}",
        b"[" * 100_000,
        b'{"metadata":' * 101 + b"1" + b"}" * 101,
    ],
)
def test_a_body_that_is_no_object_is_refused(api: Api, body: bytes) -> None:
    refused = api.send("POST", "/transaction/initialize", body)
    assert refused.status == 400
    assert refused.json["type"] == "validation_error"
    assert refused.unverified == "request-body"


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("application/x-www-form-urlencoded", b"email=\xff"),
        ("application/x-www-form-urlencoded", b"metadata" + b"[x]" * 200 + b"=1"),
        ("application/x-www-form-urlencoded", b"&".join(b"f%d=1" % number for number in range(1001))),
        ("multipart/form-data; boundary=b", b'--b\r\ncontent-disposition: form-data; name="email"\r\n\r\nx\r\n--b--'),
        ("application/xml", b"<email/>"),
    ],
)
def test_a_body_that_is_no_form_is_refused(api: Api, content_type: str, body: bytes) -> None:
    refused = api.send("POST", "/transaction/initialize", body, {"content-type": content_type})
    assert refused.status == 400
    assert refused.unverified == "request-body"


def test_a_wrong_content_type_does_not_make_json_unreadable(api: Api) -> None:
    body = b'{"email": "ada@example.com", "amount": 100}'
    for content_type in ("text/plain", "application/xml", "nonsense"):
        assert api.send("POST", "/transaction/initialize", body, {"content-type": content_type}).status == 200


def test_of_a_repeated_field_the_last_counts(api: Api) -> None:
    api.send(
        "POST", "/transaction/initialize", b'{"email": "ada@example.com", "amount": 1, "amount": 200, "reference": "r"}'
    )
    assert api.verify("r")["amount"] == 200


@pytest.mark.parametrize("amount", ["9" * 4000, "-" + "9" * 4000, "1e308", '"' + "9" * 5000 + '"'])
def test_an_amount_beyond_all_reason_is_refused(api: Api, amount: str) -> None:
    body = f'{{"email": "ada@example.com", "amount": {amount}}}'.encode()
    assert api.send("POST", "/transaction/initialize", body).code == "invalid_amount"
    form = {"content-type": "application/x-www-form-urlencoded"}
    body = f"email=ada@example.com&amount={amount.strip(chr(34))}".encode()
    assert api.send("POST", "/transaction/initialize", body, form).code == "invalid_amount"


@pytest.mark.parametrize(
    "body", [b'{"metadata":' * 99 + b"{}" + b"}" * 99, b'{"metadata": {"n": 1e308, "i": ' + b"9" * 4000 + b"}}"]
)
def test_what_can_be_stored_can_be_read_back(api: Api, body: bytes) -> None:
    body = b'{"email": "ada@example.com", ' + body[1:]
    assert api.send("POST", "/customer", body).status == 200
    assert api.get("/customer/ada@example.com").data["metadata"] == json.loads(body)["metadata"]


STRANGE = ["%00", "%ff", "%ED%A0%80", "%0d%0a", "9" * 5000, "-1", "%C2%B2", "%D9%A3", "%3Cscript%3E", ".."]


@pytest.mark.parametrize("text", STRANGE)
def test_strange_text_in_a_path_or_query_finds_nothing(api: Api, text: str) -> None:
    for path in ("transaction", "customer", "refund", "paymentrequest", "page", "transaction/verify", "checkout"):
        assert api.send("GET", f"/{path}/{text}").status in (400, 404)
    assert api.send("POST", f"/_sandbox/events/{text}/replay").status == 404
    for name in ("page", "perPage", "next", "customer", "status", "from"):
        assert api.send("GET", f"/transaction?{name}={text}").status in (200, 400)


@pytest.mark.parametrize("value", ["-1", "0", "x", "1.5", "%00", "1e3"])
@pytest.mark.parametrize("name", ["page", "perPage"])
def test_paging_by_what_is_no_positive_number_is_refused(api: Api, name: str, value: str) -> None:
    assert api.send("GET", f"/transaction?{name}={value}").message == f"Invalid '{name}' passed"


def test_a_page_far_behind_the_last_is_empty(api: Api) -> None:
    api.initialize()
    assert api.get("/transaction", page=10**19, perPage=10**19).data == []


def test_half_a_surrogate_does_not_break_the_reply(api: Api) -> None:
    body = b'{"email": "ada@example.com", "first_name": "\\ud800"}'
    created = api.send("POST", "/customer", body)
    assert created.status == 200
    assert created.data["first_name"] == "\ud800"


def say(sandbox: Sandbox, *parts: bytes) -> bytes:
    """Everything that the server answers to these bytes until it closes the connection."""
    with socket.create_connection(("127.0.0.1", _port(sandbox)), timeout=10) as raw:
        for part in parts:
            raw.sendall(part)
        raw.shutdown(socket.SHUT_WR)
        return b"".join(iter(lambda: raw.recv(65_536), b""))


def chunked(*chunks: bytes) -> bytes:
    return b"".join(b"%x\r\n%s\r\n" % (len(chunk), chunk) for chunk in chunks)


MEGABYTE = b" " * 2**20


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        (b"content-length: 5242880", MEGABYTE * 5),
        (b"content-length: " + b"9" * 5000, b""),
        (b"transfer-encoding: chunked", chunked(*[MEGABYTE] * 5)),
        (b"expect: 100-continue\r\ncontent-length: 5242880", b""),
    ],
)
def test_an_oversized_body_is_refused_and_the_server_goes_on(
    api: Api, sandbox: Sandbox, headers: bytes, body: bytes
) -> None:
    answer = say(sandbox, b"POST /customer HTTP/1.1\r\nhost: x\r\n" + headers + b"\r\n\r\n", body)
    assert answer.startswith(b"HTTP/1.1 413 ")
    assert json.loads(answer.partition(b"\r\n\r\n")[2])["message"] == "Request body is too large"
    assert api.get("/customer").status == 200


GET = b"GET /customer HTTP/1.1\r\n"
POST = b"POST /customer HTTP/1.1\r\n"


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        (b"nonsense\r\n\r\n", 400),
        (b"\x16\x03\x01\x02\0\x01\n", 400),
        (b"GET  /customer HTTP/1.1\r\n\r\n", 400),
        (b"GET /cust\0mer HTTP/1.1\r\n\r\n", 400),
        (b"G(T /customer HTTP/1.1\r\n\r\n", 400),
        (b"GET /customer\r\n\r\n", 400),
        (b"GET /customer HTTP/1.x\r\n\r\n", 400),
        (b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505),
        (GET + b"broken header\r\n\r\n", 400),
        (GET + b"name : value\r\n\r\n", 400),
        (GET + b"name: first\r\n folded\r\n\r\n", 400),
        (GET + b"name: nul\0\r\n\r\n", 400),
        (GET + b"name: bare\rreturn\r\n\r\n", 400),
        (GET + b"name: x\r\n" * 201 + b"\r\n", 431),
        (GET + b"host: a\r\nhost: b\r\n\r\n", 400),
        (b"GET /" + b"a" * 70_000 + b" HTTP/1.1\r\n", 400),
        (POST + b"content-length: -5\r\n\r\n", 400),
        (POST + b"content-length: +5\r\n\r\nhello", 400),
        (POST + b"content-length: 5\r\ncontent-length: 6\r\n\r\nhello!", 400),
        (POST + b"content-length: 5\r\n\r\nhell", 400),
        (POST + b"content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n", 400),
        (POST + b"transfer-encoding: chunked\r\ntransfer-encoding: identity\r\n\r\n0\r\n\r\n", 501),
        (POST + b"transfer-encoding: gzip, chunked\r\n\r\n0\r\n\r\n", 501),
        (POST + b"transfer-encoding: chunked\r\n\r\nzz\r\n", 400),
        (POST + b"transfer-encoding: chunked\r\n\r\n-5\r\n", 400),
        (POST + b"transfer-encoding: chunked\r\n\r\n0x2\r\n{}\r\n0\r\n\r\n", 400),
        (POST + b"transfer-encoding: chunked\r\n\r\n2\r\n{}more\r\n0\r\n\r\n", 400),
        (POST + b"transfer-encoding: chunked\r\n\r\n", 400),
        (POST + b"transfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n", 400),
    ],
)
def test_what_is_not_http_is_refused_and_the_server_goes_on(
    api: Api, sandbox: Sandbox, sent: bytes, status: int
) -> None:
    answer = say(sandbox, sent)
    assert answer.startswith(b"HTTP/1.1 %d " % status)
    assert answer.count(b"HTTP/1.1") - answer.count(b"and HTTP/1.1 are") == 1
    assert api.get("/customer").status == 200


@pytest.mark.parametrize(
    "host", ["a b", 'x"><script>', "user@x", "x/y", "x:port", "x:1:2", "[::1", "x%0d%0a", "é", "x, y", "x?y", "x#y"]
)
def test_a_host_that_is_none_reaches_no_page_and_no_header(api: Api, host: str) -> None:
    refused = api.send("POST", "/transaction/initialize", b"{}", {"host": host})
    assert (refused.status, refused.message) == (400, "The Host header is invalid")
    api.connection.close()
    assert api.get("/customer").status == 200


@pytest.mark.parametrize("host", ["shop.test", "127.0.0.1:8010", "[::1]:8010", "my_service:80"])
def test_checkout_is_where_the_client_found_the_sandbox(host: str) -> None:
    body = b'{"email": "ada@example.com", "amount": 100}'
    with Sandbox(allow_hosts=["shop.test", "my_service"]) as sandbox:
        api = Api(sandbox.url, sandbox.secret_key)
        reply = api.send("POST", "/transaction/initialize", body, {"host": host})
        assert reply.data["authorization_url"].startswith(f"http://{host}/checkout/")
        api.connection.close()


def authorized(sandbox: Sandbox, line: bytes, *headers: bytes) -> bytes:
    return b"\r\n".join([line, b"authorization: Bearer " + sandbox.secret_key.encode(), *headers, b"", b""])


def test_an_absolute_target_and_an_old_version_are_understood(sandbox: Sandbox) -> None:
    for target in (b"http://api.paystack.co/customer?perPage=1", b"/customer?perPage=1"):
        answer = say(sandbox, authorized(sandbox, b"GET " + target + b" HTTP/1.0"))
        assert answer.startswith(b"HTTP/1.1 200 ")
        assert b"connection: close" in answer
    answer = say(sandbox, authorized(sandbox, b"GET /customer HTTP/1.0", b"connection: keep-alive"))
    assert b"connection: keep-alive" in answer


@pytest.mark.parametrize("line", [b"OPTIONS * HTTP/1.1", b"OPTIONS /customer HTTP/1.1", b"CONNECT x:443 HTTP/1.1"])
def test_other_methods_are_unknown_routes(sandbox: Sandbox, line: bytes) -> None:
    answer = say(sandbox, authorized(sandbox, line))
    assert answer.startswith(b"HTTP/1.1 404 ")
    assert answer.endswith(b"\r\n\r\n")


def test_requests_sent_at_once_are_answered_in_turn(sandbox: Sandbox) -> None:
    post = authorized(sandbox, b"POST /customer HTTP/1.1", b"content-length: 27") + b'{"email":"ada@example.com"}'
    get = authorized(sandbox, b"GET /customer/ada@example.com HTTP/1.1")
    answer = say(sandbox, post + b"\r\n" + get + authorized(sandbox, b"GET /nothing HTTP/1.1"))
    assert re.findall(rb"HTTP/1.1 ([0-9]+)", answer) == [b"200", b"200", b"404"]


def test_a_status_without_a_body_does_not_disturb_the_next_answer(api: Api, sandbox: Sandbox) -> None:
    api.spoiled = True
    sandbox.inject_fault("status", status=204)
    empty = api.get("/customer")
    assert (empty.status, empty.body) == (204, b"")
    assert "content-length" not in empty.headers
    assert api.get("/customer").status == 200


def test_a_client_that_vanishes_half_way_changes_nothing(api: Api, sandbox: Sandbox) -> None:
    request = authorized(sandbox, b"POST /customer HTTP/1.1", b"content-length: 27") + b'{"email":"ada@example.com"}'
    for kept in (5, 40, len(request) - 1):
        with socket.create_connection(("127.0.0.1", _port(sandbox))) as raw:
            # Closing then resets the connection.
            raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            raw.sendall(request[:kept])
    assert api.get("/customer").data == []


@pytest.mark.parametrize("start", [b"GET /", POST + b"content-length: 4000000\r\n\r\n"])
def test_a_client_that_never_ends_is_cut_off_and_holds_up_no_other(
    api: Api, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, start: bytes
) -> None:
    monkeypatch.setattr("paystack.sandbox.hosts.http_server.READ_TIMEOUT", 0.3)
    with socket.create_connection(("127.0.0.1", _port(sandbox))) as raw:
        raw.sendall(start)
        raw.settimeout(0.02)
        began = time.monotonic()
        assert api.get("/customer").status == 200
        with pytest.raises((ConnectionError, EOFError)):
            while time.monotonic() < began + 20:
                raw.sendall(b"x")
                with contextlib.suppress(TimeoutError):
                    if raw.recv(100) == b"":
                        raise EOFError


def test_five_hundred_connections_at_once_are_all_answered(sandbox: Sandbox) -> None:
    needed, (soft, hard) = 1500, resource.getrlimit(resource.RLIMIT_NOFILE)
    if hard != resource.RLIM_INFINITY and hard < needed:
        pytest.skip("the machine does not let a process open 1500 files")
    if soft != resource.RLIM_INFINITY and soft < needed:
        resource.setrlimit(resource.RLIMIT_NOFILE, (needed, hard))
    request = authorized(sandbox, b"GET /customer HTTP/1.1", b"connection: close")
    with contextlib.ExitStack() as stack:
        connections = [
            stack.enter_context(socket.create_connection(("127.0.0.1", _port(sandbox)), timeout=30)) for _ in range(500)
        ]
        for raw in connections:
            raw.sendall(request)
        assert all(raw.recv(100).startswith(b"HTTP/1.1 200 ") for raw in connections)
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def test_a_client_that_speaks_https_is_told_at_once(sandbox: Sandbox) -> None:
    context = ssl.create_default_context()
    with socket.create_connection(("127.0.0.1", _port(sandbox)), timeout=10) as raw, pytest.raises(ssl.SSLError):
        context.wrap_socket(raw, server_hostname="localhost")


def test_a_machine_that_is_out_of_files_serves_again_when_it_has_some(
    api: Api, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    failed = threading.Event()

    def accept(listener: socket.socket) -> None:
        monkeypatch.undo()
        failed.set()
        raise OSError(errno.EMFILE, "Too many open files")

    monkeypatch.setattr(socket.socket, "accept", accept)
    # The server already waits in the real accept: this one leads it into the other.
    with socket.create_connection(("127.0.0.1", _port(sandbox))):
        assert failed.wait(10)
        assert api.get("/customer").status == 200


def test_a_machine_without_another_thread_loses_one_client_and_no_more(
    api: Api, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    def start(thread: threading.Thread) -> None:
        monkeypatch.undo()
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", start)
    with pytest.raises((http.client.RemoteDisconnected, ConnectionError)):
        api.get("/customer")
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


def _port(sandbox: Sandbox) -> int:
    return urlsplit(sandbox.url).port or 0


def test_a_mistake_of_the_sandbox_answers_500_and_is_logged(sandbox: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    def fail() -> Response:
        raise ZeroDivisionError

    engine = sandbox.core.engine
    with pytest.raises(Refused) as refusal:
        engine.run(engine.accounts.get(sandbox.secret_key), fail)
    assert refusal.value.row == SANDBOX_FAILED
    assert refusal.value.response().status == 500
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
