"""What a worker does with the payouts of its plan, and what it writes down of them.

Each thing it does is a job, carried out by threads or by tasks. A worker that was killed goes on from its journal, and
asks again, with the same key, for what it had asked for without being told. What is true is not known here: `books`
compares the journals with what was paid.
"""

from __future__ import annotations

import itertools
import uuid
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from paystack import (
    APIError,
    DuplicateReferenceError,
    NetworkError,
    NotFoundError,
    OutcomeUnknownError,
    PaystackError,
    RequestOptions,
)
from paystack.payouts import Payout, PayoutOutcome, Payouts
from test.soak.crews import MOST_TRIES, Job, Step
from test.soak.network import did_nothing
from test.soak.payouts.journal import Journal, Note
from test.soak.payouts.plan import Plan, Task, Wanted

CURRENCY = "NGN"
ABSENT = "absent"
"""The final status of a payout that was never made."""

OUTCOMES = {
    "made": "made, but which is not said",
    "refused": "refused",
    "not_sent": "turned away",
    "unknown": "unknown",
}
"""What each status of an outcome without a payout says."""

MOST_TURNS = 10 * MOST_TRIES
"""How often a batch is asked for before a worker gives up. A call stops at the first request that fails for good, and
one for 120 payouts can make hundreds, a fifth of which are hit: so it takes many calls, each of which gets further."""

ONCE = RequestOptions(max_retries=0)
LONGEST_WAIT = 120.0
"""Seconds that a worker waits for a final status, which no run should need."""


class Payroll:
    """What one worker does."""

    def __init__(self, worker: int, plan: Plan, journal: Journal) -> None:
        self._worker = worker
        self._plan = plan
        self._journal = journal
        self._settled = {note.key for note in journal.before if note.is_settled}
        self._open = defaultdict[str, set[str]](set)
        """By key, the attempts that may have paid although nothing was told of it."""
        for note in journal.before:
            if note.what == "asked":
                self._open[note.key].add(note.attempt)
            elif note.what == "told" and note.word != "unknown":
                self._open[note.key].discard(note.attempt)
        starts = sum(note.what == "began" for note in journal.before)
        self._start = f"{worker}-{starts}"
        self._numbers = itertools.count()  # threads may share it, which they could not with a generator
        journal.write(Note("began"))

    def asking(self, *, naive: bool) -> Iterator[Job]:
        """Ask for every payout that is not settled yet. The naive way, for those of which this worker is the first."""
        for task in self._plan.of(self._worker):
            if naive and task.workers[0] == self._worker:
                left = [wanted for wanted in task.payouts if not wanted.is_bad and wanted.key not in self._settled]
                if left:
                    yield self._pay_naively(left, is_batch=task.is_batch)
            elif not naive:
                yield from self._shares(task)

    def checking(self) -> Iterator[Job]:
        """Look up how each payout has ended: those that wait for a control first, since others wait meanwhile."""
        mine = [wanted for task in self._plan.of(self._worker) for wanted in self._checked(task)]
        return (self._check(wanted) for wanted in sorted(mine, key=lambda wanted: wanted.ending != "waits"))

    def _shares(self, task: Task) -> Iterator[Job]:
        for share in task.shares(self._worker):
            if any(wanted.key not in self._settled for wanted in share):
                yield self._pay_batch(share) if task.is_batch else self._pay(share[0])

    def _checked(self, task: Task) -> Sequence[Wanted]:
        """The payouts of a task that this one of its two workers looks up at the end: every other of a batch."""
        return task.payouts[task.workers.index(self._worker) :: 2]

    def _pay(self, wanted: Wanted) -> Job:
        """Ask until it is known whether the payout was made.

        An unknown outcome is asked for again under the same key. From then on being turned away settles nothing: an
        earlier request may still be on its way.
        """
        for _ in range(MOST_TRIES):
            attempt = self._asked(wanted)
            try:
                payout: Payout = yield self._wanted(wanted, attempt)
            except PaystackError as error:
                is_settled = self._failed(wanted, attempt, error, may_give_up=wanted.gives_up)
            else:
                is_settled = self._made(wanted, attempt, payout)
            if is_settled:
                return
        self._tell(wanted, "", "never resolved", is_settled=True)

    def _pay_batch(self, share: Sequence[Wanted]) -> Job:
        """Ask for all until it is known of each whether it was made.

        Every other batch is asked for again as a whole, as by a program that keeps no list of what is done.
        """
        left = share
        for turn in range(MOST_TURNS):
            asked = share if turn % 2 else left
            attempts = [self._asked(wanted) for wanted in asked]
            try:
                outcomes: list[PayoutOutcome] = yield self._batch(asked, attempts)
            except PaystackError as error:
                for wanted, attempt in zip(asked, attempts, strict=True):
                    self._failed(wanted, attempt, error, names_one=False)
            else:
                self._take(asked, attempts, outcomes)
            left = [wanted for wanted in share if wanted.key not in self._settled]
            if not left:
                return
        for wanted in left:
            self._tell(wanted, "", "never resolved", is_settled=True)

    def _take(self, asked: Sequence[Wanted], attempts: Sequence[str], outcomes: Sequence[PayoutOutcome]) -> None:
        """Write down what a batch told of each of its payouts."""
        if len(outcomes) != len(asked):
            self._tell(asked[0], attempts[0], f"{len(outcomes)} outcomes of {len(asked)}", is_settled=True)
        for wanted, attempt, outcome in zip(asked, attempts, outcomes, strict=False):
            detail = str(outcome.error or "")
            if (outcome.idempotency_key, outcome.reference) != (wanted.key, Payouts.reference_of(wanted.key)):
                self._tell(wanted, attempt, f"the outcome of {outcome.idempotency_key}", is_settled=True)
            elif outcome.payout is not None:
                self._made(wanted, attempt, outcome.payout)
            else:
                is_settled = outcome.status == "refused"
                self._tell(wanted, attempt, OUTCOMES[outcome.status], is_settled=is_settled, detail=detail)

    def _wanted(self, wanted: Wanted, attempt: str) -> Step:
        return lambda client: client.payouts.create(
            wanted.amount,
            recipient=wanted.recipient,
            currency=CURRENCY,
            reason=reason_for(wanted, attempt),
            idempotency_key=wanted.key,
        )

    def _batch(self, asked: Sequence[Wanted], attempts: Sequence[str]) -> Step:
        items = [
            {
                "amount": wanted.amount,
                "recipient": wanted.recipient,
                "reason": reason_for(wanted, attempt),
                "idempotency_key": wanted.key,
            }
            for wanted, attempt in zip(asked, attempts, strict=True)
        ]
        return lambda client: client.payouts.bulk(items, currency=CURRENCY)

    def _asked(self, wanted: Wanted) -> str:
        """Write down that the payout is about to be asked for; a name for this attempt."""
        attempt = f"{self._start}-{next(self._numbers)}"
        self._journal.write(Note("asked", wanted.key, attempt))
        self._open[wanted.key].add(attempt)
        return attempt

    def _made(self, wanted: Wanted, attempt: str, payout: Payout) -> bool:
        return self._tell(
            wanted,
            attempt,
            "made",
            is_settled=True,
            reference=payout.reference,
            transfer_code=payout.transfer_code,
            amount=payout.amount,
            recipient=payout.recipient,
            recovered=payout.http.recovered,
        )

    def _failed(
        self, wanted: Wanted, attempt: str, error: PaystackError, *, may_give_up: bool = False, names_one: bool = True
    ) -> bool:
        """Write down what an error says; whether the worker asks no more. That of a whole batch names no payout."""
        if isinstance(error, OutcomeUnknownError):
            if names_one and error.reference != Payouts.reference_of(wanted.key):
                return self._tell(wanted, attempt, f"unknown, under {error.reference}", is_settled=True)
            return self._tell(wanted, attempt, "unknown", detail=str(error))
        if did_nothing(error):
            is_certain = self._open[wanted.key] <= {attempt}
            return self._tell(wanted, attempt, "turned away", is_settled=may_give_up and is_certain)
        if is_refusal(error):
            return self._tell(wanted, attempt, "refused", is_settled=True, detail=str(error))
        return self._tell(wanted, attempt, f"raised {type(error).__name__}: {error}", is_settled=True)

    def _tell(self, wanted: Wanted, attempt: str, word: str, *, is_settled: bool = False, **facts: Any) -> bool:
        """Write down what was told of an attempt."""
        if word != "unknown":
            self._open[wanted.key].discard(attempt)
        if is_settled:
            self._settled.add(wanted.key)
        self._journal.write(Note("told", wanted.key, attempt, word, is_settled=is_settled, **facts))
        return is_settled

    def _check(self, wanted: Wanted) -> Job:
        """Write down how the payout has ended, once it has."""
        reference = Payouts.reference_of(wanted.key)
        for _ in range(MOST_TRIES):
            try:
                payout: Payout = yield lambda client: client.payouts.retrieve(reference)
                if not payout.is_final:
                    self._journal.write(Note("waits", wanted.key))
                    payout = yield lambda client: client.payouts.wait(reference, timeout=LONGEST_WAIT)
            except NotFoundError:
                self._journal.write(Note("final", wanted.key, word=ABSENT))
            except (NetworkError, APIError):
                continue
            else:
                self._journal.write(Note("final", wanted.key, word=payout.status, reference=payout.reference))
            return

    def _pay_naively(self, left: Sequence[Wanted], *, is_batch: bool) -> Job:
        """What a client does that takes every failure for "not paid": send all of it again, under new references."""
        for _ in range(MOST_TRIES):
            attempts = [self._asked(wanted) for wanted in left]
            try:
                yield naive_transfers(left, attempts, is_batch=is_batch)
            except PaystackError:
                continue
            for wanted, attempt in zip(left, attempts, strict=True):
                self._tell(wanted, attempt, "made", is_settled=True)
            return
        for wanted in left:
            self._tell(wanted, "", "never resolved", is_settled=True)


def is_refusal(error: PaystackError) -> bool:
    """Whether Paystack refused the payout, which is certain not to be made then."""
    is_answer = isinstance(error, APIError) and error.status is not None and 400 <= error.status < 500
    return is_answer and not isinstance(error, DuplicateReferenceError)


def reason_for(wanted: Wanted, attempt: str) -> str:
    """The reason of a transfer, which says for which payout and by which attempt it was made."""
    return f"{wanted.key} by {attempt}"


def naive_transfers(left: Sequence[Wanted], attempts: Sequence[str], *, is_batch: bool) -> Step:
    """A request that the client neither repeats nor recovers, since it does not know what it is."""
    items = [
        {
            "amount": wanted.amount,
            "recipient": wanted.recipient,
            "reference": f"naive-{uuid.uuid4().hex}",
            "reason": reason_for(wanted, attempt),
        }
        for wanted, attempt in zip(left, attempts, strict=True)
    ]
    common = {"source": "balance", "currency": CURRENCY}
    path, body = (
        ("/transfer/bulk", {**common, "transfers": items}) if is_batch else ("/transfer", {**common, **items[0]})
    )
    return lambda client: client.request("POST", path, body=body, request_options=ONCE)
