"""The books: what was really paid, and how it ended, against what the workers were told. Nothing here does I/O."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from test.soak.payouts.journal import SETTLED, Note
from test.soak.payouts.plan import Wanted
from test.soak.report import Problem

WORDS = frozenset((*SETTLED, "unknown"))
"""What a worker can properly be told of an attempt."""

ABSENT = "absent"
FINAL = {"success": "succeeded", "failed": "failed", "reversed": "reversed"}
"""How a transfer can end, and what a `Payout` calls it."""

FEES = ((500_000, 1_000), (5_000_000, 2_500))
"""Paystack's fees for transfers in NGN: up to which amount, how much; both in subunits."""
FEE_ABOVE = 5_000


@dataclass(frozen=True, slots=True)
class Transfer:
    """A transfer that was really made."""

    id: int
    reference: str
    code: str
    amount: int
    recipient: str
    status: str
    reason: str

    @property
    def key(self) -> str:
        """For which payout it was made."""
        return self.reason.partition(" by ")[0]

    @property
    def attempt(self) -> str:
        """By which attempt it was made."""
        return self.reason.partition(" by ")[2]


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the balance ledger: what a movement added to the balance, and what was in it afterwards."""

    difference: int
    balance: int
    transfer: int | None
    """The id of the transfer that moved it; None for a top-up."""


@dataclass(slots=True)
class Entry:
    """One payout with the transfers that were made for it, and what the workers were told."""

    wanted: Wanted
    reference: str
    """The reference that its key belongs to."""
    workers: tuple[int, ...]
    """Who had to ask for it."""
    in_batch: bool = False
    transfers: list[Transfer] = field(default_factory=list)
    notes: dict[int, list[Note]] = field(default_factory=dict)
    """By worker, in their order."""

    @property
    def all_notes(self) -> list[Note]:
        """The notes of all workers."""
        return [note for notes in self.notes.values() for note in notes]

    @property
    def told(self) -> list[Note]:
        """What was told of the attempts."""
        return [note for note in self.all_notes if note.what == "told"]

    @property
    def words(self) -> set[str]:
        """The words of what was told."""
        return {note.word for note in self.told}

    @property
    def is_made(self) -> bool:
        """Whether a worker was told that it is made."""
        return "made" in self.words

    def settled_by(self, worker: int) -> set[str]:
        """The words with which a worker stopped asking."""
        return {note.word for note in self.notes.get(worker, ()) if note.is_settled}

    @property
    def is_lost(self) -> bool:
        """Whether a worker does not know what became of it, or it could be paid and nobody paid it."""
        settled = [self.settled_by(worker) for worker in self.workers]
        gave_up = all(words == {"turned away"} for words in settled)
        return not all(settled) or not (self.wanted.is_bad or self.is_made or gave_up)


TWICE = "paid twice"

CHECKS: dict[str, Callable[[Entry], bool]] = {
    TWICE: lambda it: len(it.transfers) > 1,
    "paid another amount": lambda it: any(made.amount != it.wanted.amount for made in it.transfers),
    "paid to another recipient": lambda it: any(made.recipient != it.wanted.recipient for made in it.transfers),
    "paid under another reference": lambda it: any(made.reference != it.reference for made in it.transfers),
    "paid, although it had to be refused": lambda it: it.wanted.is_bad and bool(it.transfers),
    "reported made, was not": lambda it: it.is_made and not it.transfers,
    "reported not made, was made": lambda it: _was_denied(it),
    "reported refused, could be paid": lambda it: "refused" in it.words and not it.wanted.is_bad,
    "another payout was reported": lambda it: any(_is_other(it, note) for note in it.told if note.word == "made"),
    "told something else": lambda it: not it.words <= WORDS,
    "unknown, and not settled": lambda it: any(_is_open(notes) for notes in it.notes.values()),
    "lost": lambda it: it.is_lost,
    "another final status was reported": lambda it: _ended_otherwise(it),
}
"""What must never be so of a payout."""

UNORDERED = "money moved without an order"
BALANCE = "the balance does not add up"
KINDS = (*CHECKS, UNORDERED, BALANCE)


def problems(
    entries: Iterable[Entry], transfers: Iterable[Transfer], rows: Sequence[Row], funded: int, balance: int
) -> list[Problem]:
    """Everything that is wrong. `rows` are the balance ledger, oldest first; `funded` and `balance` are in subunits."""
    by_key, all_made = {entry.wanted.key: entry for entry in entries}, list(transfers)
    found = []
    for made in all_made:
        if made.key in by_key:
            by_key[made.key].transfers.append(made)
        else:
            found.append(Problem(UNORDERED, made.reference, made.reason))
    for entry in by_key.values():
        told = ", ".join(note.word for note in entry.all_notes if note.word)
        found += [Problem(kind, entry.wanted.key, told) for kind, is_so in CHECKS.items() if is_so(entry)]
    return found + [Problem(BALANCE, where, why) for where, why in _balance_problems(all_made, rows, funded, balance)]


def write_down(entries: Iterable[Entry], journals: Mapping[int, Iterable[Note]]) -> None:
    """Give each entry what the workers wrote down of its payout."""
    by_key = {entry.wanted.key: entry for entry in entries}
    for worker, notes in journals.items():
        for note in notes:
            if note.key in by_key:
                by_key[note.key].notes.setdefault(worker, []).append(note)


def fee_of(amount: int) -> int:
    """The fee of a transfer, in subunits."""
    return next((fee for limit, fee in FEES if amount <= limit), FEE_ABOVE)


def met_its_twin(entry: Entry) -> bool:
    """Whether two workers asked for the payout at the same moment."""
    spans = [(worker, *span) for worker, notes in entry.notes.items() for span in _spans(notes)]
    return any(
        one != other and begun <= other_ended and other_begun <= ended
        for one, begun, ended in spans
        for other, other_begun, other_ended in spans
    )


def _spans(notes: Sequence[Note]) -> list[tuple[float, float]]:
    """When a worker asked, and when it was told, for each attempt that was answered."""
    begun = {note.attempt: note.at for note in notes if note.what == "asked"}
    return [(begun[note.attempt], note.at) for note in notes if note.what == "told" and note.attempt in begun]


def _was_denied(entry: Entry) -> bool:
    """Whether a worker was told that nothing happened by an attempt that paid, or by all attempts of all workers."""
    paid = {made.attempt for made in entry.transfers}
    denied = {note.attempt for note in entry.told if note.word in ("refused", "turned away")}
    is_denied_by_all = bool(entry.words) and entry.words <= {"refused", "turned away"}
    return bool(paid & denied) or (bool(paid) and is_denied_by_all and not _was_killed(entry))


def _was_killed(entry: Entry) -> bool:
    """Whether an attempt was never told of."""
    told = {note.attempt for note in entry.told}
    return any(note.what == "asked" and note.attempt not in told for note in entry.all_notes)


def _is_other(entry: Entry, note: Note) -> bool:
    """Whether a worker was told of a payout that is not the one it asked for."""
    codes = {made.code for made in entry.transfers}
    is_own_code = not codes or note.transfer_code in codes
    told = (note.reference, note.amount, note.recipient)
    return told != (entry.reference, entry.wanted.amount, entry.wanted.recipient) or not is_own_code


def _is_open(notes: Sequence[Note]) -> bool:
    """Whether a worker was told that the outcome is unknown, and never how it stands."""
    words = [note.word for note in notes if note.what == "told"]
    return "unknown" in words and not {"made", "refused"} & set(words)


def _ended_otherwise(entry: Entry) -> bool:
    """Whether the final status that was reported, if it was looked up, differs from the real one."""
    ended = {FINAL.get(made.status, made.status) for made in entry.transfers} or {ABSENT}
    reported = {note.word for note in entry.all_notes if note.what == "final"}
    return bool(reported) and reported != ended


def _balance_problems(
    transfers: Sequence[Transfer], rows: Sequence[Row], funded: int, balance: int
) -> list[tuple[str, str]]:
    """Where the ledger and the balance differ from what the transfers must have moved, and how."""
    moved = defaultdict[int | None, list[int]](list)
    found, sum_until_now = [], 0
    for row in rows:
        moved[row.transfer].append(row.difference)
        sum_until_now += row.difference
        if row.balance != sum_until_now:
            found.append((f"row {len(moved)}", f"a balance of {row.balance}, not {sum_until_now}"))
    if moved.pop(None, []) != [funded]:
        found.append(("top-ups", f"not {funded}"))
    for made in transfers:
        cost = made.amount + fee_of(made.amount)
        expected = [-cost] if made.status == "success" else [-cost, cost]
        if (differences := moved.pop(made.id, [])) != expected:
            found.append((made.reference, f"{differences}, not {expected}"))
    found += [(f"transfer {number}", f"{differences}, but there is none") for number, differences in moved.items()]
    paid = sum(made.amount + fee_of(made.amount) for made in transfers if made.status == "success")
    if balance != funded - paid:
        found.append(("the end", f"{balance}, not {funded - paid}"))
    return found
