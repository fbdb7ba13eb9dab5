"""Runs the clients against the canned server, in short rounds that take turns, and collects the samples.

A round starts every client in a new process, then goes through the operations, and asks every client for each before
the next. So what else the machine does falls on all of them alike, and the ratios within a round are fair.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter
from typing import Any

from benchmarks.environments import ROOT, TOOLS, Subject, clean_environment
from benchmarks.report import Samples, percentile
from benchmarks.worker import READS

PythonOf = Callable[[str], Path]


@dataclass(frozen=True)
class Plan:
    """How much is measured."""

    rounds: int
    passes: int = 3
    """How often a round goes through the operations."""
    verifies: int = 200
    pages: int = 15
    creates: int = 100
    page_sizes: Sequence[int] = ()
    memory_rounds: int = 2
    memory_calls: int = 1_000
    """After how many calls memory is read."""
    many_calls: int = 0
    """The same once more, for this client and the floors alone."""
    growth: tuple[int, ...] = ()
    """How often the operations of the description are repeated to see what they cost."""


@dataclass(frozen=True)
class Server:
    """Where the canned server listens, and the authorities under which its certificate is good."""

    url: str
    tls_url: str
    slow_url: str
    """Where each reply takes as long as one from another continent."""
    bundle: str


@dataclass
class Conversation:
    """A process that is told and that answers, a line of JSON each."""

    process: subprocess.Popen[str]
    said: Any = field(init=False)
    """Its first line."""

    def __post_init__(self) -> None:
        self.said = self._heard()

    def ask(self, *question: Any) -> Any:
        """The answer to `question`."""
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(question) + "\n")
        self.process.stdin.flush()
        return self._heard()

    def _heard(self) -> Any:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError(f"It ended without an answer: {self.process.args!r}")
        return json.loads(line)


@contextmanager
def started(command: list[str | Path], core: int, environment: dict[str, str]) -> Iterator[Conversation]:
    """A conversation with a new process on its own core, where the system allows that; it ends with the block."""
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            with suppress(AttributeError, OSError):
                cores = sorted(os.sched_getaffinity(0))
                os.sched_setaffinity(process.pid, {cores[core % len(cores)]})
            yield Conversation(process)
        finally:
            assert process.stdin is not None
            process.stdin.close()


@contextmanager
def serving(python_of: PythonOf) -> Iterator[Server]:
    """The canned server, in a process of its own."""
    command: list[str | Path] = [python_of(TOOLS), "-m", "benchmarks.server"]
    with started(command, 0, clean_environment()) as server:
        yield Server(**server.said)


class Bench:
    """The server, how workers are started, and the samples so far."""

    def __init__(self, server: Server, python_of: PythonOf) -> None:
        self.server = server
        self.python_of = python_of
        self.subjects: list[Subject] = []
        self.samples: Samples = defaultdict(lambda: defaultdict(list))

    def worker(self, subject: Subject, url: str = "") -> AbstractContextManager[Conversation]:
        """A new process with the subject's client, which has made its first call there, or to the canned server."""
        command: list[str | Path] = [
            self.python_of(subject.requirements),
            "-I",
            ROOT / "benchmarks/worker.py",
            f"with_{subject.name}",
            url or self.server.url,
            "async" if subject.is_async else "sync",
            subject.folder,
            subject.imports,
        ]
        bundle = self.server.bundle
        return started(command, 1, {**clean_environment(), "SSL_CERT_FILE": bundle, "REQUESTS_CA_BUNDLE": bundle})

    def check(self, subjects: Iterable[Subject]) -> None:
        """That these clients give back what the server sent; from then on they belong to the report.

        It also compiles what they import, which is not to be measured.
        """
        for subject in subjects:
            self.subjects.append(subject)
            with self.worker(subject) as worker:
                worker.ask("check")

    def round(self, subjects: Sequence[Subject], plan: Plan) -> None:
        """One more sample, or one for each pass, of everything but memory."""
        with ExitStack() as stack:
            workers: dict[Subject, Conversation] = {}
            for subject in random.sample(subjects, len(subjects)):
                begun = perf_counter()
                workers[subject] = stack.enter_context(self.worker(subject))
                self._add(subject, "", {"cold": perf_counter() - begun, **workers[subject].said})

            def each(measure: str, operation: str, count: int, *arguments: int) -> None:
                for subject, worker in workers.items():
                    calls = worker.ask("calls", operation, count, *arguments)
                    times, cpu = calls["times"], calls["cpu"]
                    found = {"": percentile(times, 0.5), " p99": percentile(times, 0.99), " cpu": cpu}
                    self._add(subject, measure, found)

            for _ in range(plan.passes):
                each("verify", "verify", plan.verifies)
                for read in READS:
                    each(read, read, plan.pages, 50)
                each("create", "create", plan.creates)
                for subject, worker in workers.items():
                    if subject.is_async:
                        self._add(subject, "at once ", worker.ask("at_once"))
            for size in plan.page_sizes:
                each(f"page {size}", "list", plan.pages, size)
            for subject, worker in workers.items():
                self._add(subject, "tls first call", {"": worker.ask("secure", self.server.tls_url)})
            for _ in range(plan.passes):
                each("tls verify", "verify", plan.verifies)

    def start(self, subjects: Iterable[Subject]) -> None:
        """One more sample of how the clients start."""
        for subject in subjects:
            with self.worker(subject) as worker:
                self._add(subject, "", worker.said)

    def start_far_away(self, subjects: Iterable[Subject]) -> None:
        """One more sample of how long it takes from no process to a first reply that is long on its way."""
        for subject in subjects:
            begun = perf_counter()
            with self.worker(subject, self.server.slow_url):
                self._add(subject, "", {"cold, far away": perf_counter() - begun})

    def memory(self, subjects: Iterable[Subject], calls: int) -> None:
        """One more sample of the memory after so many calls."""
        for subject in subjects:
            with self.worker(subject) as worker:
                worker.ask("spend", calls)
                self._add(subject, f"memory {calls} ", worker.ask("memory"))
                self._add(subject, "held ", worker.ask("held"))

    def _add(self, subject: Subject, prefix: str, found: Mapping[str, float]) -> None:
        for measure, value in found.items():
            self.samples[str(subject)][prefix + measure].append(value)
