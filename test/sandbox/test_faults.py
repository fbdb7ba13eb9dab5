"""Each kind of fault on each operation: what docs/sandbox.md says of it, over HTTP and in process.

What a request would have done is known from a twin: another sandbox of the same seed and key, without a fault.
"""

from __future__ import annotations

import http.client
import importlib
import json
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import pytest

import test.generated
from paystack.api.operations import OPERATIONS
from paystack.runtime.errors import NetworkError
from paystack.runtime.http import Response, Send
from paystack.sandbox import Sandbox
from paystack.sandbox.app import Core
from paystack.sandbox.engine.faults import HTML_PAGE, KINDS
from paystack.sandbox.hosts.in_process import InProcessTransport
from test.support.operation_tests import OperationTests

RETRY_AFTER = 7


@dataclass(frozen=True)
class Sample:
    """The first call that the description makes of an operation."""

    method: str
    target: str
    body: bytes | None

    def send(self, key: str) -> Send:
        headers = {"authorization": f"Bearer {key}", "content-type": "application/json"}
        return Send(self.method, self.target, headers, self.body, 5.0, 10.0)


def samples() -> dict[str, Sample]:
    """A sample for each operation, from the generated tests of the client."""
    for found in pkgutil.iter_modules(test.generated.__path__):
        importlib.import_module(f"{test.generated.__name__}.{found.name}")
    made = {}
    for described in OperationTests.__subclasses__():
        call = described.calls[0]
        method, target = call.sends.split(" ")
        body = None if call.body is None else json.dumps(described().requests[call.body]).encode()
        made[described.operation_id] = Sample(method, target, body)
    return made


SAMPLES = samples()


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


@pytest.fixture(scope="module")
def twin() -> Iterator[Core]:
    core = Core()
    yield core
    core.close()


def over_http(sandbox: Sandbox, send: Send) -> Response:
    """What an HTTP client gets. Raises what it raises for a lost answer."""
    connection = http.client.HTTPConnection("127.0.0.1", int(sandbox.url.rpartition(":")[2]), timeout=10)
    try:
        connection.request(send.method, send.url, send.body, dict(send.headers))
        reply = connection.getresponse()
        return Response(reply.status, {k.lower(): v for k, v in reply.getheaders()}, reply.read())
    finally:
        connection.close()


def in_process(sandbox: Sandbox, send: Send) -> Response:
    return sandbox.transport().send(send)


LOST = (http.client.RemoteDisconnected, http.client.IncompleteRead, ConnectionError, NetworkError)

TABLE: list[tuple[str, dict[str, Any], bool]] = [
    ("drop_before", {}, False),
    ("drop_after", {}, True),
    ("status", {}, False),
    ("status", {"status": 503, "commit": True}, True),
    ("rate_limit", {"retry_after": RETRY_AFTER}, False),
    ("rate_limit", {"retry_after": RETRY_AFTER, "commit": True}, True),
    ("delay", {"seconds": 0.001}, True),
    ("truncate", {}, True),
    ("html", {}, False),
    ("html", {"commit": True}, True),
]
"""Each kind with its options, and whether the request takes effect."""


def test_the_table_has_every_kind() -> None:
    assert {kind for kind, _, _ in TABLE} == set(KINDS)
    assert {kind for kind, options, _ in TABLE if "commit" in options} == {k for k in KINDS if KINDS[k].is_choice}


def test_the_documentation_says_the_same() -> None:
    page = (Path(__file__).parents[2] / "docs/sandbox.md").read_text("utf-8")
    rows = [
        line.strip("| ").split(" | ") for line in page.split("### Faults")[1].splitlines() if line.startswith("| `")
    ]
    written = {row[0].strip("`"): row for row in rows[: len(KINDS)]}
    assert set(written) == set(KINDS)
    for name, kind in KINDS.items():
        effect, option = written[name][2], written[name][3] if len(written[name]) > 3 else ""
        assert effect.startswith("yes" if kind.commit else "no")
        assert ("`commit=True`" in effect) is kind.is_choice
        assert option.startswith(f"`{kind.option}" if kind.option else "")


def test_every_operation_has_a_sample() -> None:
    assert set(SAMPLES) == set(OPERATIONS)


def state(core: Core, key: str) -> Any:
    """Every record of an account, and how many codes it has drawn."""
    account = core.engine.accounts.get(key)
    with account.lock:
        return account.drawn, {table.kind.name: [asdict(item) for item in table] for table in account.tables()}


@pytest.mark.parametrize("host", [over_http, in_process])
@pytest.mark.parametrize("name", OPERATIONS)
def test_each_fault_does_what_its_row_says(
    sandbox: Sandbox, twin: Core, name: str, host: Callable[[Sandbox, Send], Response]
) -> None:
    for number, (kind, options, takes_effect) in enumerate(TABLE):
        key = f"sk_test_{name.replace('.', '-')}-{host.__name__}-{number}"
        send = SAMPLES[name].send(key)
        untouched = state(twin, key)
        right = InProcessTransport(twin, sandbox.url).send(send)
        in_process(sandbox, Send("POST", "/_sandbox/faults", send.headers, body(kind=kind, **options), 5.0, 10.0))
        got: Response | None = None
        lost: Exception | None = None
        try:
            got = host(sandbox, send)
        except LOST as problem:
            lost = problem
        assert filled(state(sandbox.core, key)) == filled(state(twin, key) if takes_effect else untouched), kind
        expect(kind, options, right, got, lost)
        (fault,) = json.loads(in_process(sandbox, Send("GET", "/_sandbox/faults", send.headers, None, 5, 10)).body)[
            "data"
        ]
        assert (fault["seen"], fault["struck"]) == (1, 1)


def expect(kind: str, options: dict[str, Any], right: Response, got: Response | None, lost: Exception | None) -> None:
    """Check what the client got against the table."""
    if kind in ("drop_before", "drop_after", "truncate"):
        assert got is None
        if kind == "truncate" and isinstance(lost, http.client.IncompleteRead):
            assert lost.partial == right.body[: len(right.body) // 2]
        return
    assert got is not None, lost
    if kind == "delay":
        assert (got.status, got.body) == (right.status, right.body)
    elif kind == "html":
        assert (got.status, got.headers["content-type"], got.body) == (502, "text/html", HTML_PAGE)
    else:
        answer = json.loads(got.body)
        assert (answer["status"], answer["type"]) == (False, "api_error")
        if kind == "rate_limit":
            assert (got.status, got.headers["retry-after"]) == (429, str(RETRY_AFTER))
        else:
            assert got.status == options.get("status", 500)


def test_the_samples_take_effect_often_enough(twin: Core, sandbox: Sandbox) -> None:
    """Otherwise the comparison of states would compare nothing."""
    changed = set()
    for name, sample in SAMPLES.items():
        key = f"sk_test_{name.replace('.', '-')}-changes"
        before = state(twin, key)
        InProcessTransport(twin, sandbox.url).send(sample.send(key))
        if filled(state(twin, key)) != filled(before):
            changed.add(name)
    assert len(changed) >= 20, changed
    assert {"transactions.initialize", "customers.create", "plans.create", "charges.create"} <= changed


def body(**fields: Any) -> bytes:
    return json.dumps(fields).encode()


def filled(seen: Any) -> Any:
    """A state without the tables that are empty: looking for something in one makes it."""
    drawn, tables = seen
    return drawn, {name: records for name, records in tables.items() if records}
