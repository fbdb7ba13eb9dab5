"""How fast the sandbox starts, answers and lists. It reports; it never fails because a machine is slow.

Run it with `make bench-sandbox`, or `make bench-sandbox BASE=<commit>` to compare the tree with a commit. Each round
starts both anew and has them take turns, so what else the machine does falls on both; the ratios are medians of the
ratios of each round. Over HTTP, one kept-alive connection asks a server in a process of its own. Where the system says
so, times are what the sandbox's process took of a processor, to which other load adds little; the times of a client are
the clock's.
"""

from __future__ import annotations

import argparse
import http.client
import json
import os
import platform
import random
import socket
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.environments import ROOT, clean_environment
from benchmarks.measure import started
from benchmarks.report import ratios
from benchmarks.sandbox_worker import HEADERS, KEY, OPERATIONS, PREPARED, charge_of, memory

HOST = "127.0.0.1"
THIS = "this tree"
WARM_UP = 50
REQUESTS_BEFORE_MEMORY = 10_000

Samples = dict[str, dict[str, list[float]]]
"""Measure -> tree -> one value for each round."""


@dataclass(frozen=True)
class Tree:
    """A tree whose sandbox is measured."""

    name: str
    folder: Path


@dataclass(frozen=True)
class Served:
    """A sandbox in a process of its own."""

    port: int
    process: int

    def seconds(self) -> float:
        """The processor's time that it has taken; the time of the clock where the system does not say."""
        try:
            tasks = list(Path(f"/proc/{self.process}/task").iterdir())
            return sum(int(Path(task, "schedstat").read_text().split()[0]) for task in tasks) / 1e9
        except OSError:
            return time.perf_counter()


@contextmanager
def base_tree(commit: str) -> Iterator[Tree]:
    """The package as it was at a commit, in a folder that is removed afterwards."""
    with TemporaryDirectory() as folder:
        archive = subprocess.run(["git", "archive", commit, "paystack"], cwd=ROOT, check=True, stdout=subprocess.PIPE)
        subprocess.run(["tar", "-x", "-C", folder], input=archive.stdout, check=True)
        yield Tree(commit, Path(folder))


@contextmanager
def served(tree: Tree, database: str | None = None) -> Iterator[Served]:
    """A sandbox of this tree, once it says its port."""
    command = [sys.executable, "-m", "paystack.sandbox", "serve", "--quiet"]
    command += [] if database is None else ["--database", database]
    environment = clean_environment()
    with subprocess.Popen(command, cwd=tree.folder, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield Served(int(process.stdout.readline().rpartition(":")[2]), process.pid)
        finally:
            process.terminate()


def ask(port: int, method: str, target: str, body: Any = None) -> bytes:
    """The body of one reply, which must be a success."""
    with closing(http.client.HTTPConnection(HOST, port)) as connection:
        connection.request(method, target, json.dumps(body).encode() if body else None, HEADERS)
        reply = connection.getresponse()
        received = reply.read()
        assert reply.status < 300, (target, received)
        return received


def over_a_socket(port: int, order: tuple[str, str, Any], stack: ExitStack) -> Callable[[], None]:
    """The least that can be sent and read."""
    method, path, content = order
    body = json.dumps(content).encode() if content else b""
    lines = [
        f"{method} {path} HTTP/1.1",
        f"host: {HOST}:{port}",
        *(f"{key}: {value}" for key, value in HEADERS.items()),
    ]
    request = "\r\n".join([*lines, f"content-length: {len(body)}", "", ""]).encode() + body
    connection = stack.enter_context(socket.create_connection((HOST, port)))
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def call() -> None:
        connection.sendall(request)
        received = b""
        while b"\r\n\r\n" not in received:
            received += connection.recv(65536)
        head, _, rest = received.partition(b"\r\n\r\n")
        missing = int(head.rpartition(b"content-length: ")[2].partition(b"\r\n")[0]) - len(rest)
        while missing > 0:
            missing -= len(connection.recv(65536))
        assert head.startswith(b"HTTP/1.1 20")

    return call


def over_http_client(port: int, name: str, stack: ExitStack) -> Callable[[], None]:
    """What the standard library takes."""
    method, path, content = OPERATIONS[name]
    body = json.dumps(content).encode() if content else None
    connection = stack.enter_context(closing(http.client.HTTPConnection(HOST, port)))

    def call() -> None:
        connection.request(method, path, body, HEADERS)
        reply = connection.getresponse()
        reply.read()
        assert reply.status == 200

    return call


def through_the_client(port: int, name: str, stack: ExitStack) -> Callable[[], Any]:
    """What a user's code takes, typed models included."""
    from paystack import Paystack

    transactions = stack.enter_context(Paystack(KEY, base_url=f"http://{HOST}:{port}")).transactions
    if name == "verify":
        return lambda: transactions.verify("paid")
    return lambda: transactions.initialize("ada@example.com", 500_000)


def seconds_of(call: Callable[[], Any], count: int) -> float:
    """The seconds of one call, of so many."""
    begun = time.perf_counter()
    for _ in range(count):
        call()
    return (time.perf_counter() - begun) / count


class Round:
    """One round: the sandboxes of all trees at once, each without and with a database, and what was measured."""

    def __init__(self, trees: list[Tree], samples: Samples, stack: ExitStack, calls: int) -> None:
        """Start everything; it ends with the stack."""
        self._trees = trees
        self._samples = samples
        self._calls = calls
        self._stack = stack
        self._workers = {}
        self._servers: dict[tuple[Tree, bool], Served] = {}
        folder = stack.enter_context(TemporaryDirectory())
        for tree in self._in_turn():
            for has_database in (False, True):
                database = f"{folder}/{trees.index(tree)}.db" if has_database else None
                begun = time.perf_counter()
                server = stack.enter_context(served(tree, database))
                ask(server.port, "GET", "/transaction")
                suffix = ", database" if has_database else ""
                self._note(f"start to first answer{suffix}, ms of the clock", tree, (time.perf_counter() - begun) * 1e3)
                self._note(f"start to first answer{suffix}, ms", tree, server.seconds() * 1e3)
                self._note(f"memory after start{suffix}, MB", tree, memory(server.process))
                self._servers[tree, has_database] = server
        for tree in self._in_turn():
            command: list[str | Path] = [sys.executable, ROOT / "benchmarks/sandbox_worker.py", tree.folder]
            worker = stack.enter_context(started(command, 1, clean_environment()))
            self._note("import, ms", tree, worker.said * 1e3)
            self._workers[tree] = worker

    def measure(self) -> None:
        """Ask each operation of each sandbox, in turn."""
        calls = {key: self._orders(server) for key, server in self._servers.items()}
        for name in OPERATIONS:
            count = max(self._calls // 10, 1) if name == "list" else self._calls
            for has_database in (False, True):
                suffix = ", database" if has_database else ""
                for tree in self._in_turn():
                    server = self._servers[tree, has_database]
                    call = over_a_socket(server.port, calls[tree, has_database][name], self._stack)
                    for _ in range(WARM_UP):
                        call()
                    begun = server.seconds()
                    for _ in range(count):
                        call()
                    taken = (server.seconds() - begun) / count
                    self._note(f"{name} over HTTP{suffix}, us", tree, taken * 1e6)
                for tree in self._in_turn():
                    taken = self._workers[tree].ask("requests", name, has_database, count)
                    self._note(f"{name} in process{suffix}, us", tree, taken * 1e6)

    def use_up(self) -> None:
        """Make many requests, and read the memory after them."""
        for (tree, has_database), server in self._servers.items():
            orders = self._orders(server)
            calls = [
                over_a_socket(server.port, orders[name], self._stack) for name in ("initialize", "verify", "charge")
            ]
            for number in range(REQUESTS_BEFORE_MEMORY):
                calls[number % len(calls)]()
            suffix = ", database" if has_database else ""
            self._note(f"memory after {REQUESTS_BEFORE_MEMORY:,} requests{suffix}, MB", tree, memory(server.process))

    def clients(self) -> None:
        """Ask this tree as users do."""
        server = self._servers[self._trees[0], False]
        for way, make in {"http.client": over_http_client, "paystack": through_the_client}.items():
            for name in ("initialize", "verify"):
                taken = seconds_of(make(server.port, name, self._stack), self._calls)
                self._note(f"{name} by {way}, us of the clock", self._trees[0], taken * 1e6)

    def _orders(self, server: Served) -> dict[str, tuple[str, str, Any]]:
        """The operations for a server, which has its payment and its page first."""
        if b'"total":0' in ask(server.port, "GET", "/transaction"):
            for order in PREPARED:
                ask(server.port, *order)
        method, path, _ = OPERATIONS["charge"]
        return {**OPERATIONS, "charge": (method, path, charge_of(json.loads(ask(server.port, *OPERATIONS["verify"]))))}

    def _in_turn(self) -> list[Tree]:
        return random.sample(self._trees, len(self._trees))

    def _note(self, measure: str, tree: Tree, value: float) -> None:
        self._samples[measure][tree.name].append(value)


def compared(samples: Samples, names: list[str]) -> Iterator[str]:
    """A row for each measure: the median of each tree, and the ratio to the second tree if there is one."""
    yield f"{'':<46}" + "".join(f"{name[:16]:>18}" for name in names) + ("   ratio" if len(names) > 1 else "")
    for measure, values in samples.items():
        row = f"{measure:<46}" + "".join(f"{median(values[name]):>18,.1f}" for name in names if name in values)
        if len(names) > 1 and len(values) > 1:
            spread = ratios(values[names[0]], values[names[1]])
            row += f"{spread.median:8.2f}  ({spread.low:.2f} to {spread.high:.2f})"
        yield row


def long_lists(found: dict[str, Any], rows: int) -> Iterator[str]:
    """A row for each request to long lists: milliseconds without and with a database, and their ratio."""
    yield f"with {rows:,} of each:{'':<28}{'no database':>18}{'database':>18}   ratio"
    for name, pairs in found["samples"].items():
        plain, saved = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
        ratio = ratios(saved, plain).median
        yield f"{name + ', ms':<46}{median(plain) * 1e3:>18,.2f}{median(saved) * 1e3:>18,.2f}{ratio:8.2f}"
    plain, saved = found["reset"]
    yield f"{'reset, ms':<46}{plain * 1e3:>18,.0f}{saved * 1e3:>18,.0f}{saved / plain:8.2f}"
    yield f"{'start with that file, s of the processor':<46}{'':>18}{found['start']:>18,.1f}"
    yield f"{'memory gained by reading all pages, MB':<46}{'':>18}{found['memory']:>18,.1f}"


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description="Measure how fast the sandbox starts, answers and lists.")
    options.add_argument("--base", metavar="COMMIT", help="a commit to compare this tree with")
    options.add_argument("--rounds", type=int, default=9, help="how many rounds the medians are of")
    options.add_argument("--calls", type=int, default=300, help="how often a round asks each operation")
    options.add_argument("--rows", type=int, default=100_000, help="how long the long lists are; 0 leaves them out")
    chosen = options.parse_args()

    samples: Samples = defaultdict(lambda: defaultdict(list))
    with ExitStack() as stack:
        trees = [Tree(THIS, ROOT)]
        if chosen.base:
            trees.append(stack.enter_context(base_tree(chosen.base)))
        for tree in trees:
            # Compiles what it imports, which is not to be measured.
            with served(tree):
                pass
        for number in range(chosen.rounds):
            print(f"round {number + 1} of {chosen.rounds}", file=sys.stderr)
            with ExitStack() as sandboxes:
                made = Round(trees, samples, sandboxes, chosen.calls)
                made.measure()
                made.clients()
                if number == chosen.rounds - 1:
                    made.use_up()
    print(
        f"Python {platform.python_version()}, {platform.system()}, {os.cpu_count()} processors, {chosen.rounds} rounds"
    )
    print(*compared(samples, [tree.name for tree in trees]), sep="\n")
    if chosen.rows:
        command: list[str | Path] = [sys.executable, ROOT / "benchmarks/sandbox_worker.py", ROOT]
        with started(command, 1, clean_environment()) as worker:
            print("", *long_lists(worker.ask("long_lists", chosen.rows, 3), chosen.rows), sep="\n")


if __name__ == "__main__":
    main()
