"""The short forms of the payouts of `make soak`, and whether its books would show a mistake."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from paystack import OutcomeUnknownError, PaystackError, RateLimitError, ServerError, ValidationError
from paystack.payouts import Payouts
from test.soak import __main__ as soak
from test.soak.network import FAULTS, SHARE, Weather, served
from test.soak.payouts import books, journal, run
from test.soak.payouts.books import Entry, Row, Transfer
from test.soak.payouts.journal import Journal, Note
from test.soak.payouts.payroll import Payroll
from test.soak.payouts.plan import BAD, Plan, Recipient, Task, Wanted, made_plan
from test.soak.payouts.worker import Clerks, FastTypists, Settings, Typists
from test.soak.report import Problem, count

RECIPIENTS = [Recipient(f"RCP_{ending}", ending) for ending in ("success", "failed", "reversed", "waits", "inactive")]


KEY = "payout-0000000001"
GOOD = Wanted(KEY, 100_000, "RCP_success", "success", gives_up=False)
MADE = Transfer(1, KEY, "TRF_1", 100_000, "RCP_success", "success", f"{KEY} by 0-0-0")
ASKED = Note("asked", KEY, "0-0-0", at=1.0)
TOLD = Note("told", KEY, "0-0-0", "made", True, KEY, "TRF_1", 100_000, "RCP_success", at=2.0)
UNKNOWN, TURNED_AWAY = Note("told", KEY, "0-0-0", "unknown"), Note("told", KEY, "0-0-0", "turned away", is_settled=True)
REFUSED = replace(TURNED_AWAY, word="refused")
FUNDED, COST = 1_000_000, 101_000
ROWS = [Row(FUNDED, FUNDED, None), Row(-COST, FUNDED - COST, 1)]


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with served(seed=7) as running:
        yield running


def test_no_payout_is_made_twice_misreported_or_lost_by_workers_that_are_killed(url: str) -> None:
    result = run.one_run(url, 30, 7, (Clerks.over, Typists.over))
    assert result.problems == []
    assert len(result.kills) == 1
    assert sum(len(entry.transfers) for entry in result.entries) >= 25


@pytest.mark.slow(seconds=30)
@pytest.mark.parametrize("typists", [Typists, FastTypists])
def test_no_payout_goes_wrong_in_a_longer_run(url: str, typists: Any) -> None:
    result = run.one_run(url, 500, 7, (Clerks.over, typists.over) * 2, kill_every=100)
    assert result.problems == []
    assert result.is_good
    assert len(result.kills) == 5
    assert SHARE / 2 < result.weather.share < SHARE * 2
    assert {name.partition(",")[0] for name, hits in result.weather.struck.items() if hits} == {
        fault["kind"] for fault in FAULTS
    }
    assert result.late > 0
    words = {word for entry in result.entries for word in entry.words}
    assert words == books.WORDS, "nothing was put to the test"
    assert any(map(books.met_its_twin, result.entries))
    statuses = {made.status for entry in result.entries for made in entry.transfers}
    assert statuses == set(books.FINAL)
    finals = [note for entry in result.entries for note in entry.all_notes if note.what == "final"]
    assert len(finals) == len(result.entries)


def test_a_client_that_sends_again_under_new_references_pays_twice(url: str) -> None:
    result = run.one_run(url, 400, 7, (Clerks.over, Typists.over), naive=True)
    assert result.is_good
    assert {problem.kind for problem in result.problems} == {books.TWICE}


def honest(problems: list[Problem], kills: list[int]) -> run.Result:
    weather = Weather(10, Counter({"delay, carried out": 2}))
    return run.Result("honest", [Entry(GOOD, KEY, (0, 1))], kills, weather, 0, problems, 1.0, is_naive=False)


def naive(*twice: bool) -> run.Result:
    """What the naive client did: of a payout alone and of one in a batch, whether it was made twice."""
    entries = [
        Entry(GOOD, KEY, (0,), in_batch, [MADE] * (1 + is_twice))
        for in_batch, is_twice in zip((False, True), twice, strict=True)
    ]
    return replace(honest([], [1]), entries=entries, is_naive=True)


@pytest.mark.parametrize(
    ("results", "status"),
    [
        ([honest([], [3]), naive(True, True)], 0),
        ([honest([Problem("lost", KEY)], [3]), naive(True, True)], 1),
        ([honest([], []), naive(True, True)], 1),
        ([honest([], [3]), naive(True, False)], 1),
        ([honest([], [3]), naive(False, True)], 1),
    ],
    ids=["good", "a problem", "nobody killed", "no second payout in a batch", "no second payout alone"],
)
def test_the_command_fails_unless_all_is_as_it_must_be(
    monkeypatch: pytest.MonkeyPatch, results: list[run.Result], status: int
) -> None:
    given = iter(results)
    monkeypatch.setattr("sys.argv", ["test.soak", "--only", "payouts"])
    monkeypatch.setattr(soak, "served", lambda seed: nullcontext("http://127.0.0.1:9"))
    monkeypatch.setattr(run, "one_run", lambda *_, **__: next(given))
    assert soak.main() == status
    assert next(given, None) is None, "both are run"


class TestPlan:
    PLAN = made_plan(1_000, RECIPIENTS, 4, seed=7)

    def test_names_each_payout_once_and_two_workers_for_it(self) -> None:
        keys = [wanted.key for wanted in self.PLAN.payouts]
        assert len(set(keys)) == len(set(map(Payouts.reference_of, keys))) == 1_000
        asked = [wanted.key for worker in range(4) for task in self.PLAN.of(worker) for wanted in task.payouts]
        assert sorted(asked) == sorted(keys * 2)
        assert {tuple(sorted(task.workers)) for task in self.PLAN.tasks} == set(itertools.combinations(range(4), 2))

    def test_has_half_of_them_in_batches_and_some_that_must_be_refused(self) -> None:
        in_batches = sum(len(task.payouts) for task in self.PLAN.tasks if task.is_batch)
        assert 450 <= in_batches <= 600
        bad = [wanted for wanted in self.PLAN.payouts if wanted.is_bad]
        assert 0 < len(bad) < 1_000 * BAD * 3

    def test_a_straddled_batch_is_cut_elsewhere_by_each_worker_and_whole_for_both(self) -> None:
        straddled = [task for task in self.PLAN.tasks if task.is_straddled]
        assert straddled
        for task in straddled:
            first, second = (task.shares(worker) for worker in task.workers)
            assert [wanted for share in first for wanted in share] == list(task.payouts)
            assert [wanted for share in second for wanted in share] == list(task.payouts)
            assert any(not any(set(share) <= set(other) for other in first) for share in second)

    def test_is_read_back_as_it_was_written(self) -> None:
        assert Plan.from_json(self.PLAN.to_json()) == self.PLAN


class TestJournal:
    def test_a_line_that_was_cut_is_no_fact_and_spoils_none(self, tmp_path: Path) -> None:
        path = tmp_path / "journal"
        first = Journal(path)
        first.write(Note("asked", "a", "1"))
        first.close()
        with path.open("ab") as file:
            file.write(b'{"what": "told", "key": "a", "wor')
        second = Journal(path)
        second.write(Note("told", "a", "1", "made", is_settled=True, amount=5))
        second.close()
        assert [(note.what, note.key, note.word, note.amount) for note in journal.read(path)] == [
            ("asked", "a", "", None),
            ("told", "a", "made", 5),
        ]
        assert [note.what for note in second.before] == ["asked"]


class Desk:
    """A worker with a plan of one payout, whose calls are answered by the test."""

    def __init__(self, folder: Path, *, gives_up: bool = False, is_batch: bool = False) -> None:
        self._folder = folder
        wanted = Wanted("payout-0000000001", 100, "RCP_success", "success", gives_up)
        self._plan = Plan((Task((wanted,), is_batch, (0, 1)),))
        self.start()

    def start(self) -> None:
        """Start the worker, or start it again after it was killed."""
        self.jobs = Payroll(0, self._plan, Journal(self._folder / "journal")).asking(naive=False)
        self.job = next(self.jobs, None)

    def ask(self) -> None:
        """Let the worker send its first request."""
        assert self.job is not None
        next(self.job)

    def answer(self, error: PaystackError) -> bool:
        """Answer the request with an error; whether the worker asks again."""
        assert self.job is not None
        try:
            self.job.throw(error)
        except StopIteration:
            return False
        return True

    @property
    def words(self) -> list[str]:
        """What the worker wrote down that it was told."""
        return [note.word for note in journal.read(self._folder / "journal") if note.what == "told"]


LOST = OutcomeUnknownError("lost", reference="payout-0000000001")
LIMITED = RateLimitError("limited", status=429)


class TestWorker:
    def test_asks_again_after_an_unknown_outcome_and_then_takes_no_limit_for_an_answer(self, tmp_path: Path) -> None:
        desk = Desk(tmp_path, gives_up=True)
        desk.ask()
        assert desk.answer(LOST)
        assert desk.answer(LIMITED)
        assert desk.words == ["unknown", "turned away"]

    def test_gives_up_only_if_nothing_can_have_happened(self, tmp_path: Path) -> None:
        desk = Desk(tmp_path, gives_up=True)
        desk.ask()
        assert not desk.answer(LIMITED)
        desk.start()
        assert desk.job is None

    def test_that_was_killed_asks_again_for_what_it_had_asked_and_does_not_give_it_up(self, tmp_path: Path) -> None:
        desk = Desk(tmp_path, gives_up=True)
        desk.ask()
        desk.start()
        desk.ask()
        assert desk.answer(LIMITED)

    @pytest.mark.parametrize(
        ("error", "word"),
        [
            (ValidationError("no", status=400, code="insufficient_balance"), "refused"),
            (ServerError("down", status=503), "raised ServerError: down"),
            (OutcomeUnknownError("lost", reference="another"), "unknown, under another"),
        ],
    )
    def test_writes_down_what_it_is_told_and_asks_no_more(
        self, tmp_path: Path, error: PaystackError, word: str
    ) -> None:
        desk = Desk(tmp_path)
        desk.ask()
        assert not desk.answer(error)
        assert desk.words == [word]

    def test_asks_for_a_whole_batch_again_whatever_became_of_it(self, tmp_path: Path) -> None:
        desk = Desk(tmp_path, is_batch=True)
        desk.ask()
        assert desk.answer(OutcomeUnknownError("lost"))
        assert desk.answer(LIMITED)
        assert desk.words == ["unknown", "turned away"]

    def test_that_fails_ends_the_run(self, tmp_path: Path) -> None:
        settings = Settings(0, "nobody", "ask", "sk_test_x", "http://127.0.0.1:9", 1, "", str(tmp_path / "journal"))
        with pytest.raises(RuntimeError, match="worker 0 ended with 1"), run.at_work([settings]) as workers:
            run.watch(workers, 1, 1, seed=1)


def kinds(
    notes: list[Note],
    transfers: list[Transfer],
    *,
    wanted: Wanted = GOOD,
    rows: list[Row] = ROWS,
    balance: int = FUNDED - COST,
) -> set[str]:
    entry = Entry(wanted, KEY, (0,))
    books.write_down([entry], {0: notes})
    return set(count(books.problems([entry], transfers, rows, FUNDED, balance)))


BAD_ONE = replace(GOOD, ending="refused")


class TestBooks:
    @pytest.mark.parametrize(
        ("kind", "notes", "transfers", "wanted"),
        [
            ("paid twice", [ASKED, TOLD], [MADE, replace(MADE, id=2)], GOOD),
            ("paid another amount", [ASKED, TOLD], [replace(MADE, amount=1)], GOOD),
            ("paid to another recipient", [ASKED, TOLD], [replace(MADE, recipient="RCP_x")], GOOD),
            ("paid under another reference", [ASKED, TOLD], [replace(MADE, reference="other")], GOOD),
            ("paid, although it had to be refused", [ASKED, TOLD], [MADE], BAD_ONE),
            ("reported made, was not", [ASKED, TOLD], [], GOOD),
            ("reported not made, was made", [ASKED, TURNED_AWAY], [MADE], GOOD),
            ("reported not made, was made", [ASKED, TURNED_AWAY, replace(TOLD, attempt="0-0-1")], [MADE], GOOD),
            ("reported not made, was made", [ASKED, REFUSED], [replace(MADE, reason=f"{KEY} by 1-0-0")], GOOD),
            ("reported refused, could be paid", [ASKED, REFUSED], [], GOOD),
            ("another payout was reported", [ASKED, replace(TOLD, reference="other")], [MADE], GOOD),
            ("another payout was reported", [ASKED, replace(TOLD, amount=1)], [MADE], GOOD),
            ("another payout was reported", [ASKED, replace(TOLD, recipient="RCP_x")], [MADE], GOOD),
            ("another payout was reported", [ASKED, replace(TOLD, transfer_code="TRF_2")], [MADE], GOOD),
            ("told something else", [ASKED, replace(TOLD, word="raised KeyError")], [MADE], GOOD),
            ("unknown, and not settled", [ASKED, UNKNOWN], [MADE], GOOD),
            ("unknown, and not settled", [ASKED, UNKNOWN, TURNED_AWAY], [], GOOD),
            ("lost", [], [], GOOD),
            ("lost", [ASKED], [MADE], GOOD),
            ("lost", [ASKED, UNKNOWN], [], GOOD),
            ("lost", [ASKED, REFUSED], [], GOOD),
            ("another final status was reported", [ASKED, TOLD, Note("final", KEY, word="failed")], [MADE], GOOD),
            ("another final status was reported", [ASKED, TOLD, Note("final", KEY, word="absent")], [MADE], GOOD),
            ("another final status was reported", [ASKED, TURNED_AWAY, Note("final", KEY, word="failed")], [], GOOD),
            ("money moved without an order", [ASKED, TOLD], [MADE, replace(MADE, id=2, reason="x by y")], GOOD),
        ],
    )
    def test_show_every_kind_of_mistake(
        self, kind: str, notes: list[Note], transfers: list[Transfer], wanted: Wanted
    ) -> None:
        assert kind in kinds(notes, transfers, wanted=wanted)

    @pytest.mark.parametrize(
        ("rows", "balance"),
        [
            (ROWS, FUNDED),
            (ROWS[:1], FUNDED - COST),
            ([*ROWS, Row(-COST, FUNDED - 2 * COST, 1)], FUNDED - COST),
            ([*ROWS, Row(COST, FUNDED, 1)], FUNDED - COST),
            ([*ROWS, Row(-1, FUNDED - COST - 1, 7)], FUNDED - COST),
            ([ROWS[0], replace(ROWS[1], balance=FUNDED)], FUNDED - COST),
            ([replace(ROWS[0], difference=FUNDED - 1), ROWS[1]], FUNDED - COST),
        ],
    )
    def test_show_where_the_balance_does_not_add_up(self, rows: list[Row], balance: int) -> None:
        assert kinds([ASKED, TOLD], [MADE], rows=rows, balance=balance) == {books.BALANCE}

    def test_show_a_failed_transfer_whose_money_did_not_come_back(self) -> None:
        failed = replace(MADE, status="failed")
        assert kinds([ASKED, TOLD], [failed]) == {books.BALANCE}
        returned = [*ROWS, Row(COST, FUNDED, 1)]
        assert kinds([ASKED, TOLD], [failed], rows=returned, balance=FUNDED) == set()

    @pytest.mark.parametrize(
        "notes",
        [
            [ASKED, TOLD, Note("final", KEY, word="succeeded")],
            [ASKED, UNKNOWN, replace(TOLD, attempt="0-0-1")],
            [replace(ASKED, attempt="0-0-9"), replace(TURNED_AWAY, attempt="0-0-9", is_settled=False), TOLD],
        ],
    )
    def test_find_nothing_wrong_with_what_is_right(self, notes: list[Note]) -> None:
        assert kinds(notes, [MADE]) == set()

    @pytest.mark.parametrize(
        ("notes", "wanted"),
        [([ASKED, TURNED_AWAY, Note("final", KEY, word="absent")], GOOD), ([ASKED, REFUSED], BAD_ONE)],
    )
    def test_find_nothing_wrong_with_what_is_rightly_not_paid(self, notes: list[Note], wanted: Wanted) -> None:
        assert kinds(notes, [], wanted=wanted, rows=ROWS[:1], balance=FUNDED) == set()

    @pytest.mark.parametrize(("other", "met"), [((1.5, 3.0), True), ((2.5, 3.0), False)])
    def test_know_who_asked_at_the_same_moment(self, other: tuple[float, float], met: bool) -> None:
        entry = Entry(GOOD, KEY, (0, 1))
        theirs = [replace(ASKED, at=other[0]), replace(TOLD, at=other[1])]
        books.write_down([entry], {0: [ASKED, TOLD], 1: theirs})
        assert books.met_its_twin(entry) is met

    @pytest.mark.parametrize(
        ("amount", "fee"), [(500_000, 1_000), (500_001, 2_500), (5_000_000, 2_500), (5_000_001, 5_000)]
    )
    def test_know_the_fee(self, amount: int, fee: int) -> None:
        assert books.fee_of(amount) == fee
