"""The benchmarks measure what they say: real replies, whole measurements, and ratios of the same round."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from statistics import median
from typing import Any, cast

import pytest

from benchmarks import bodies, environments, growth, report, sandbox
from benchmarks.compare import machine, measure
from benchmarks.environments import ASYNC, ASYNC_FLOOR, PEERS, QUICK, ROOT, SYNC, SYNC_FLOOR, TYPED_FLOOR, Subject
from benchmarks.measure import Bench, Plan, serving
from benchmarks.report import Aim, Spread, percentile, ratios
from benchmarks.sandbox_worker import OPERATIONS, Asked, fill, long_lists, long_requests
from benchmarks.server import PAGE_SIZE, Canned, answer
from paystack import Paystack
from test.support.operation_tests import KEY, Recorder

TINY = Plan(rounds=2, passes=1, verifies=3, pages=1, creates=1, page_sizes=(10,), memory_rounds=1, memory_calls=100)


def this_python(requirements: str) -> Path:
    """The test environment has all that this client, the floors and the server need."""
    return Path(sys.executable)


def client(body: bytes) -> Paystack:
    return Paystack(KEY, transport=Recorder(200, json.loads(body)))


def test_the_canned_replies_are_typed_and_as_long_as_real_ones() -> None:
    verified = client(bodies.verified()).transactions.verify("order-1042")
    page = client(bodies.page(50)).transactions.list(per_page=50)
    created = client(bodies.created()).customers.create("ada@example.com")
    assert not (verified.http.lenient or page.http.lenient or created.http.lenient)
    assert (verified.data.amount, created.data.email) == (500_000, "ada@example.com")
    assert len({item.reference for item in page.data}) == 50
    assert 1_600 < len(bodies.verified()) < 1_800
    assert 80_000 < len(bodies.page(50)) < 86_000
    assert 400 < len(bodies.created()) < 500


def test_the_replies_for_stripe_are_of_about_the_same_size() -> None:
    assert len(json.loads(bodies.stripe_page(50))["data"]) == 50
    for ours, theirs in (
        (bodies.verified(), bodies.stripe_charge()),
        (bodies.page(50), bodies.stripe_page(50)),
        (bodies.created(), bodies.stripe_customer()),
    ):
        assert 0.75 < len(theirs) / len(ours) < 1.25


class Wire:
    """The server's side of a connection, which keeps what is written."""

    def __init__(self) -> None:
        self.written: list[bytes] = []
        self.connection = Canned()
        self.connection.connection_made(cast("Any", self))

    def write(self, data: bytes) -> None:
        self.written.append(data)


def body_of(reply: bytes) -> Any:
    head, _, body = reply.partition(b"\r\n\r\n")
    assert f"Content-Length: {len(body)}".encode() in head
    return json.loads(body)


def test_requests_are_answered_once_they_are_whole_and_one_by_one() -> None:
    wire = Wire()
    post = b'POST /customer HTTP/1.1\r\nContent-Length: 4\r\n\r\n{"a"'
    for byte in post[:-1]:
        wire.connection.data_received(bytes([byte]))
    assert wire.written == []
    wire.connection.data_received(post[-1:] + b"GET /transaction/verify/a HTTP/1.1\r\n\r\n" * 2)
    assert [body_of(reply)["message"] for reply in wire.written] == [
        "Customer created",
        "Verification successful",
        "Verification successful",
    ]


@pytest.mark.parametrize("query, size", [("", PAGE_SIZE), ("?perPage=10", 10), ("?page=1&per_page=7", 7)])
def test_a_page_is_as_long_as_it_was_asked_for(query: str, size: int) -> None:
    assert len(body_of(answer(f"GET /transaction{query} HTTP/1.1".encode()))["data"]) == size


def test_a_client_that_asks_for_the_wrong_path_is_told() -> None:
    assert answer(b"GET /transactions HTTP/1.1").startswith(b"HTTP/1.1 404 ")


def test_a_percentile_is_one_of_the_values() -> None:
    values = [float(value) for value in range(100, 0, -1)]
    assert [percentile(values, share) for share in (0, 0.01, 0.5, 0.99, 1)] == [1, 1, 50, 99, 100]
    assert percentile([3.0], 0.99) == 3


def test_ratios_are_taken_within_a_round() -> None:
    """The machine was ten times slower in the second round, for both."""
    assert ratios([1.0, 10.0, 1.2], [2.0, 20.0, 2.0]) == Spread(0.5, 0.5, 0.6)
    with pytest.raises(ValueError):
        ratios([1.0], [1.0, 2.0])


def test_an_aim_is_met_on_its_own_side_only() -> None:
    samples = {str(SYNC): {"verify": [0.002], "import": [0.004]}, str(SYNC_FLOOR): {"verify": [0.001]}}
    at_most = Aim("", SYNC, "verify", 1.5, SYNC_FLOOR)
    at_least = Aim("", SYNC, "verify", 1.5, SYNC_FLOOR, at_least=True)
    assert at_most.found(samples).median == at_least.found(samples).median == 2
    assert not at_most.is_met(at_most.found(samples))
    assert at_least.is_met(at_least.found(samples))
    assert Aim("", SYNC, "import", 5, scale=report.MILLI).found(samples).median == 4


@pytest.fixture(scope="module")
def bench() -> Iterator[Bench]:
    with serving(this_python) as server:
        yield Bench(server, this_python)


@pytest.mark.slow(seconds=30)
def test_this_client_and_the_floors_are_measured_from_end_to_end(bench: Bench) -> None:
    measure(bench, QUICK, TINY)
    for subject in QUICK:
        found = bench.samples[str(subject)]
        calls = ["verify", "list", "list unread", "list inside", "list as dicts", "create", "page 10", "tls verify"]
        assert {*calls, *(f"{call} p99" for call in calls), "import", "ready", "first call", "cold"} <= found.keys()
        assert ("at once rate" in found) == subject.is_async
        # The processor's clock may not have moved over so few calls.
        assert all(
            min(values) > 0 for name, values in found.items() if not name.endswith(("cpu", "memory", "held now"))
        )
        assert median(found["import"]) < median(found["ready"]) < median(found["first call"])
        assert {len(values) for name, values in found.items() if not name.startswith(("memory", "held"))} == {
            TINY.rounds
        }

    tables = "\n".join(report.tables(QUICK, bench.samples))
    assert all(tables.count(str(subject)) >= 5 for subject in QUICK)
    assert all(aim.label in "\n".join(report.aims(bench.samples)) for aim in report.AIMS if "memory" not in aim.label)
    assert json.loads(json.dumps(bench.samples)).keys() == {str(subject) for subject in QUICK}
    assert machine()["python"]


def test_a_client_that_does_not_work_ends_the_run(bench: Bench, capfd: pytest.CaptureFixture[str]) -> None:
    broken = Subject("urllib3", "", "raise ImportError('it is broken')")
    with pytest.raises(RuntimeError, match="with_urllib3"):
        bench.start([broken])
    assert "it is broken" in capfd.readouterr().err


def test_other_clients_are_shown_as_a_multiple_of_ours() -> None:
    ours = {name: [1.0, 2.0] for name in ("first call", "verify", "create", "tls verify", "list", "memory 1000 now")}
    samples = {str(SYNC): ours, str(PEERS[0]): {name: [3.0, 6.0] for name in ours}}
    (_, _, line) = report.beside_ours(PEERS[:1], samples)
    assert line.split() == [*str(PEERS[0]).split(), *["3.00"] * 6]
    assert list(report.beside_ours([], samples)) == []


def test_a_client_that_pip_cannot_install_is_named_and_left_out(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def python_of(requirements: str) -> Path:
        if requirements == PEERS[0].requirements:
            raise subprocess.CalledProcessError(1, "pip")
        return Path(sys.executable)

    monkeypatch.setattr(environments, "python_of", python_of)
    assert environments.installable([SYNC, PEERS[0], ASYNC]) == [SYNC, ASYNC]
    assert PEERS[0].requirements in capsys.readouterr().err


def test_each_subject_has_a_driver_and_a_label_of_its_own() -> None:
    subjects = [*QUICK, *PEERS]
    drivers = {path.stem for path in (ROOT / "benchmarks/drivers").glob("with_*.py")}
    assert {f"with_{subject.name}" for subject in subjects} == drivers
    assert len({str(subject) for subject in subjects}) == len(subjects)
    assert {SYNC_FLOOR.is_async, TYPED_FLOOR.is_async, ASYNC_FLOOR.is_async} == {False, True}


def test_a_larger_description_has_the_same_operations_several_times() -> None:
    before = bodies.description()
    after = growth.multiplied(before, 3)
    assert growth.operations(after) == 3 * growth.operations(before)
    ids = [
        item[method]["operationId"] for item in after["paths"].values() for method in growth.METHODS if method in item
    ]
    assert len(set(ids)) == len(ids)
    assert {"transactions.verify", "transactions2.verify", "transactions3.verify"} <= set(ids)
    assert growth.multiplied(before, 1) == before


def test_growth_is_left_out_without_the_generator(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(growth, "GENERATOR", tmp_path / "none")
    with growth.grown((1, 5)) as clients:
        assert clients == []
    assert "./generate.sh" in capsys.readouterr().err
    with growth.grown(()) as clients:
        assert clients == []
    assert capsys.readouterr().err == ""


@pytest.mark.slow(seconds=15)
def test_the_sandbox_is_compared_with_that_of_a_commit() -> None:
    samples: sandbox.Samples = defaultdict(lambda: defaultdict(list))
    this = sandbox.Tree(sandbox.THIS, ROOT)
    with sandbox.base_tree("HEAD") as base:
        for _ in range(2):
            with ExitStack() as stack:
                made = sandbox.Round([this, base], samples, stack, 2)
                made.measure()
                made.clients()
    assert not base.folder.exists()
    assert len(samples) == 3 * 2 + 1 + 4 * len(OPERATIONS) + 4
    for name, values in samples.items():
        is_by_client = name.endswith(("by http.client, us of the clock", "by paystack, us of the clock"))
        assert set(values) == ({this.name} if is_by_client else {this.name, "HEAD"}), name
        assert all(len(found) == 2 and min(found) > 0 for found in values.values()), name
    table = list(sandbox.compared(samples, [this.name, "HEAD"]))
    assert table[0].split() == ["this", "tree", "HEAD", "ratio"]
    assert sum(" to " in row and row.endswith(")") for row in table[1:]) == len(samples) - 4


def test_long_lists_are_measured_on_as_many_rows_as_is_said() -> None:
    ask = Asked()
    first = fill(ask, 250)
    for path in ("transaction", "customer", "refund", "transfer"):
        assert json.loads(ask("GET", f"/{path}?perPage=100&page=3"))["meta"]["total"] == 250
    for _, target in long_requests(first, 250):
        assert len(ask("GET", target)) > 200, target
    assert len(json.loads(ask("GET", f"/transaction?customer={first['customers'] + 7}"))["data"]) == 1
    assert len(json.loads(ask("GET", "/_sandbox/events"))["data"]) == 250


def test_long_lists_are_measured_without_and_with_a_database() -> None:
    found = long_lists(120, 2)
    rows = list(sandbox.long_lists(found, 120))
    assert len(rows) == 1 + len(found["samples"]) + 3
    assert all(len(pairs) == 2 and min(map(min, pairs)) > 0 for pairs in found["samples"].values())
    assert rows[1].startswith("transactions, first page, ms")
