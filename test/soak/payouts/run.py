"""One run of the payouts: set up, let workers pay while requests are hit and workers killed, read the books, report."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path
from typing import Any

from paystack import NotFoundError, Paystack
from paystack.payouts import Payouts
from test.soak.network import PATIENT, Weather, add_faults, take_faults
from test.soak.payouts import books, journal
from test.soak.payouts.books import Entry, Row, Transfer
from test.soak.payouts.journal import Note
from test.soak.payouts.payroll import CURRENCY
from test.soak.payouts.plan import BATCHES, RECIPIENTS_OF, SMALL_BATCHES, Plan, Recipient, made_plan
from test.soak.payouts.worker import READ_TIMEOUT, SIZE, Clerks, FastTypists, Settings, Typists
from test.soak.report import Problem, show, show_problems, show_weather

WORKERS = {
    "aiohttp": (Clerks.over, Typists.over, Clerks.over, Typists.over),
    "httptools": (Clerks.over, FastTypists.over, Clerks.over, FastTypists.over),
}
"""What each of the workers is, by what the tasks send with."""

KILL_EVERY = 1_000
"""A worker is killed once in this many payouts."""

BANK = "057"
ACCOUNTS = {"success": 1_000_000, "failed": 1, "reversed": 2, "waits": 3}
"""The last seven digits of the accounts with each ending, as the sandbox documents them; any others succeed."""

LONGEST = 1_800.0
"""Seconds after which workers that are still at it are ended, and the run has failed."""

GLANCE = 0.05
"""Seconds between two looks at the journals."""

UNTIL_ARRIVED = 60
"""Seconds on the sandbox's clock after which every transfer has ended that does so by itself."""


@dataclass(slots=True)
class Worker:
    """One worker: its journal stays, its processes come and go."""

    settings: Settings
    process: subprocess.Popen[bytes]
    settled: int = 0
    """How many payouts it has stopped asking for."""
    _read: int = 0

    @classmethod
    def started(cls, settings: Settings) -> Worker:
        """A worker at work."""
        return cls(settings, _process(settings))

    @property
    def journal(self) -> Path:
        """The path of its journal."""
        return Path(self.settings.journal)

    @property
    def is_at_work(self) -> bool:
        """Whether its process runs. Raises `RuntimeError` if it failed."""
        status = self.process.poll()
        if status:
            raise RuntimeError(f"worker {self.settings.worker} ended with {status}")
        return status is None

    def look(self, mark: bytes) -> int:
        """How many lines with this mark it has written since the last look."""
        if not self.journal.exists():
            return 0
        with self.journal.open("rb") as file:
            file.seek(self._read)
            whole = file.read().rpartition(b"\n")
        self._read += len(whole[0]) + len(whole[1])
        return whole[0].count(mark)

    def under_way(self) -> int:
        """How many attempts its process has begun without being told of them."""
        notes = list(journal.read(self.journal))
        began = max((place for place, note in enumerate(notes) if note.what == "began"), default=0)
        told = {note.attempt for note in notes if note.what == "told"}
        return sum(note.what == "asked" and note.attempt not in told for note in notes[began:])

    def kill(self) -> int:
        """`kill -9`, and start again. Returns how many payouts were under way; 0 if the process had just ended."""
        self.process.send_signal(signal.SIGKILL)
        if self.process.wait() != -signal.SIGKILL:
            return 0
        under_way = self.under_way()
        self.process = _process(self.settings)
        return under_way


def _process(settings: Settings) -> subprocess.Popen[bytes]:
    return subprocess.Popen((sys.executable, "-m", "test.soak.payouts.worker", settings.to_json()))


@contextmanager
def at_work(everyone: Sequence[Settings]) -> Iterator[list[Worker]]:
    """Workers at work; none is left behind."""
    workers: list[Worker] = []
    try:
        for settings in everyone:
            workers.append(Worker.started(settings))
        yield workers
    finally:
        for worker in workers:
            worker.process.kill()
            worker.process.wait()


@dataclass(frozen=True, slots=True)
class Result:
    """One run: what was done, and what the books say."""

    name: str
    entries: list[Entry]
    kills: list[int]
    """For each kill, how many payouts were under way."""
    weather: Weather
    late: int
    problems: list[Problem]
    seconds: float
    is_naive: bool

    @property
    def is_good(self) -> bool:
        """Whether all is as it must be. The naive client must pay twice, both alone and in batches."""
        if self.is_naive:
            return {entry.in_batch for entry in self.entries if len(entry.transfers) > 1} == {False, True}
        return not self.problems and sum(self.kills) > 0


@dataclass(frozen=True, slots=True)
class Office:
    """What the workers of one run have in common."""

    url: str
    key: str
    seed: int
    crews: Sequence[str]
    folder: Path
    """Where the plan and the journals are."""

    def settings(self, stage: str) -> list[Settings]:
        """For each worker, what it is told at the beginning of this stage."""
        plan = str(self.folder / "plan.json")
        return [
            Settings(
                number, crew, stage, self.key, self.url, self.seed * 100 + number, plan, str(self._journal(number))
            )
            for number, crew in enumerate(self.crews)
        ]

    def write(self, plan: Plan) -> None:
        """Give the workers the plan."""
        (self.folder / "plan.json").write_text(plan.to_json())

    def notes(self) -> dict[int, list[Note]]:
        """By worker, all that it wrote down."""
        return {number: list(journal.read(self._journal(number))) for number in range(len(self.crews))}

    def _journal(self, number: int) -> Path:
        return self.folder / f"{number}.journal"


def one_run(
    url: str, payouts: int, seed: int, crews: Sequence[str], *, kill_every: int = KILL_EVERY, naive: bool = False
) -> Result:
    """Set up, let everyone work while requests are hit and workers are killed, and read the books."""
    begun = time.perf_counter()
    name = f"{len(crews)} workers with {SIZE} threads or tasks each"
    key = "sk_test_payouts_naive" if naive else "sk_test_payouts"
    with tempfile.TemporaryDirectory() as folder, Paystack(key, base_url=url, timeout=60.0) as control:
        control.request("POST", "/_sandbox/reset")
        sizes = SMALL_BATCHES if naive else BATCHES
        plan = made_plan(payouts, added_recipients(control), len(crews), seed, sizes)
        funded = fund(control, plan)
        office = Office(url, key, seed, crews, Path(folder))
        office.write(plan)
        entries = list(wanted_entries(plan, naive=naive))
        add_faults(control, READ_TIMEOUT, seed)
        with at_work(office.settings("naive" if naive else "ask")) as workers:
            asks = sum(len(entry.workers) for entry in entries)
            kills = watch(workers, asks, max(round(payouts / kill_every), 1), seed)
        if not naive:
            with at_work(office.settings("check")) as workers:
                end_transfers(control, workers, plan)
        weather = take_faults(control)
        notes = office.notes()
        books.write_down(entries, notes)
        problems = books.problems(entries, transfers(control), rows(control), funded, balance(control))
    if naive:  # its journals do not tell what else they would have to
        name, problems = f"the naive client, {name}", [problem for problem in problems if problem.kind == books.TWICE]
    late = sum(note.what == "late" for each in notes.values() for note in each)
    return Result(name, entries, kills, weather, late, problems, time.perf_counter() - begun, naive)


def wanted_entries(plan: Plan, *, naive: bool) -> Iterator[Entry]:
    """What the workers are going to ask for. The naive client does it once, and leaves out what is refused for ever."""
    for task in plan.tasks:
        for wanted in task.payouts:
            if not (naive and wanted.is_bad):
                workers = task.workers[:1] if naive else task.workers
                yield Entry(wanted, Payouts.reference_of(wanted.key), workers, task.is_batch)


def added_recipients(control: Paystack) -> list[Recipient]:
    """Recipients whose transfers end in each way, and one that was deleted."""
    recipients = []
    for ending, last_digits in ACCOUNTS.items():
        for number in range(RECIPIENTS_OF):
            account = f"{number + 1:03}{last_digits:07}"
            code = _added(control, account)
            recipients.append(Recipient(code, ending))
    gone = _added(control, "0991000000")
    control.transfer_recipients.delete(gone)
    return [*recipients, Recipient(gone, "inactive")]


def _added(control: Paystack, account: str) -> str:
    added = control.transfer_recipients.create("nuban", "Bola Ade", account_number=account, bank_code=BANK)
    return added.data.recipient_code


def fund(control: Paystack, plan: Plan) -> int:
    """Top the balance up by three times what is paid, so that a second payment could be made. Returns by how much."""
    amount = 3 * sum(wanted.amount + books.FEE_ABOVE for wanted in plan.payouts if not wanted.is_bad)
    control.request("POST", "/_sandbox/fund", body={"amount": amount, "currency": CURRENCY})
    return amount


def watch(workers: Sequence[Worker], asks: int, kills: int, seed: int) -> list[int]:
    """Wait until all is done, and kill a worker in each of so many equal parts of the way, with payouts under way.

    Returns how many those were, for each kill.
    """
    chance = random.Random(seed)
    moments = iter([(part + chance.random()) * asks / kills for part in range(kills)])
    next_kill, under_way = next(moments, None), list[int]()
    until = time.monotonic() + LONGEST
    while busy := [worker for worker in workers if worker.is_at_work]:
        for worker in workers:
            worker.settled += worker.look(b'"is_settled": true')
        if next_kill is not None and sum(worker.settled for worker in workers) >= next_kill:
            victim = chance.choice(busy)
            if victim.under_way() and (number := victim.kill()):
                under_way.append(number)
                next_kill = next(moments, None)
        _pause(until)
    return under_way


def end_transfers(control: Paystack, workers: Sequence[Worker], plan: Plan) -> None:
    """Once workers wait for transfers to end, let time pass and end those that need a control, and see them out."""
    until = time.monotonic() + LONGEST
    while any(worker.is_at_work for worker in workers) and not any(worker.look(b'"waits"') for worker in workers):
        _pause(until)
    control.request("POST", "/_sandbox/clock", body={"seconds": UNTIL_ARRIVED}, request_options=PATIENT)
    held = (Payouts.reference_of(wanted.key) for wanted in plan.payouts if wanted.ending == "waits")
    for reference, status in zip(held, cycle(books.FINAL), strict=False):
        body = {"reference": reference, "status": status}
        with suppress(NotFoundError):  # both of its workers were turned away
            control.request("POST", "/_sandbox/transfer", body=body, request_options=PATIENT)
    while any(worker.is_at_work for worker in workers):
        _pause(until)


def _pause(until: float) -> None:
    if time.monotonic() > until:
        raise RuntimeError(f"the workers were not ready after {LONGEST:g} s")
    time.sleep(GLANCE)


def transfers(control: Paystack) -> list[Transfer]:
    """Every transfer that was made."""
    listed: Any = control.transfers.list(per_page=1000)
    return [
        Transfer(it.id, it.reference, it.transfer_code, it.amount, it.recipient.recipient_code, it.status, it.reason)
        for it in listed
    ]


def rows(control: Paystack) -> list[Row]:
    """The balance ledger, oldest first."""
    listed = control.balance.ledger(per_page=1000)
    newest_first = [
        Row(it.difference, it.balance, it.model_row if it.model_responsible == "Transfer" else None) for it in listed
    ]
    return newest_first[::-1]


def balance(control: Paystack) -> int:
    """What is in the balance, in subunits."""
    return next(entry.balance for entry in control.balance.fetch().data if entry.currency == CURRENCY)


def report(result: Result) -> None:
    """Print the figures of one run."""
    entries = result.entries
    attempts = Counter(note.word for entry in entries for note in entry.told)
    statuses = Counter(made.status for entry in entries for made in entry.transfers)
    finals = Counter(note.word for entry in entries for note in entry.all_notes if note.what == "final")
    print(f"\n{result.name}: {len(entries):,} payouts in {result.seconds:.0f} s")
    show("payouts in batches", sum(entry.in_batch for entry in entries))
    show_weather(result.weather, result.late)
    show("workers killed", len(result.kills))
    show("  payouts that were under way then", sum(result.kills))
    figures = {
        "asked for while another worker did, too": sum(map(books.met_its_twin, entries)),
        "transfers made": statuses.total(),
        **{f"  {status}": number for status, number in sorted(statuses.items())},
        "told of an attempt: made": attempts["made"],
        "  recovered by reference": sum(note.recovered for entry in entries for note in entry.told),
        "told of an attempt: turned away": attempts["turned away"],
        "told of an attempt: the outcome is unknown": attempts["unknown"],
        "  of these, in a batch": sum(
            note.word == "unknown" for entry in entries if entry.in_batch for note in entry.told
        ),
        "  payouts asked for again, until settled": sum("unknown" in entry.words for entry in entries),
        "payouts that had to be refused, and were": sum(
            entry.wanted.is_bad and "refused" in entry.words for entry in entries
        ),
        "final statuses looked up": finals.total(),
        "  waited for": sum(note.what == "waits" for entry in entries for note in entry.all_notes),
    }
    for what, number in figures.items():
        if number:  # the naive client has few of them
            show(what, number)
    show_problems((books.TWICE,) if result.is_naive else books.KINDS, result.problems)
