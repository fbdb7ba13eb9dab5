"""The plan of all payouts: who is to be paid how much, alone or in a batch, by which two workers.

Nothing here does I/O.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import combinations, cycle

KEYS = ("payout-{:010}", "PAY.{}", "Löhne 2026/11, № {}")
"""Keys: one that can be the reference of a transfer as it is, and others that have to be made into one."""

BATCHES = (10, 50, 3, 25, 120)
"""Sizes of the batches, by turns; one request to Paystack may have 100 at most."""

SMALL_BATCHES = (2, 3, 5)
"""Sizes of the naive client's batches: with so many of them, it is certain that some are lost."""

BAD = 0.01
"""Of all payouts, how many must be refused."""

ENDINGS = {"success": 0.88, "failed": 0.06, "reversed": 0.04, "waits": 0.02}
"""How the transfers end, by the account of the recipient, and how many of them. A control ends those that wait."""

RECIPIENTS_OF = 8
"""How many recipients there are for each ending."""

LARGEST = 10_000_000
TOO_MUCH, TOO_LARGE = 2**52, 2**53
"""Amounts that are refused: more than any balance here has, and more than a transfer may have. The first stops a batch
as a whole, because then the balance does not cover the batch."""


@dataclass(frozen=True, slots=True)
class Recipient:
    """A transfer recipient: its code, and how a transfer to it ends; `inactive` is refused."""

    code: str
    ending: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """One payout that the shop wants."""

    key: str
    amount: int
    """In subunits."""
    recipient: str
    ending: str
    """How its transfer ends; `refused` if there must be none."""
    gives_up: bool
    """Whether a worker that is turned away, and asks for it alone, leaves it at that instead of asking again."""

    @property
    def is_bad(self) -> bool:
        """Whether it must be refused."""
        return self.ending == "refused"


@dataclass(frozen=True, slots=True)
class Task:
    """What two workers do: pay some payouts, alone or in a batch."""

    payouts: tuple[Wanted, ...]
    is_batch: bool
    workers: tuple[int, int]
    is_straddled: bool = False
    """Whether the two workers cut it into batches at different places, so that they find batches that are half paid."""

    def shares(self, worker: int) -> list[tuple[Wanted, ...]]:
        """The payouts as this worker asks for them: each share in one batch."""
        if not self.is_straddled:
            return [self.payouts]
        half, quarter = len(self.payouts) // 2, len(self.payouts) // 4
        if worker == self.workers[0]:
            return [self.payouts[:half], self.payouts[half:]]
        return [self.payouts[:quarter], self.payouts[quarter : quarter + half], self.payouts[quarter + half :]]


@dataclass(frozen=True, slots=True)
class Plan:
    """All that is to be done, in its order."""

    tasks: tuple[Task, ...]

    @property
    def payouts(self) -> Iterator[Wanted]:
        """Every payout, once."""
        return (wanted for task in self.tasks for wanted in task.payouts)

    def of(self, worker: int) -> list[Task]:
        """What one worker does."""
        return [task for task in self.tasks if worker in task.workers]

    def to_json(self) -> str:
        """The plan as text."""
        return json.dumps([asdict(task) for task in self.tasks])

    @classmethod
    def from_json(cls, text: str) -> Plan:
        """The plan that the text holds."""
        return cls(
            tuple(
                Task(
                    tuple(Wanted(**wanted) for wanted in task["payouts"]),
                    task["is_batch"],
                    tuple(task["workers"]),
                    task["is_straddled"],
                )
                for task in json.loads(text)
            )
        )


def made_plan(
    count: int, recipients: Sequence[Recipient], workers: int, seed: int, sizes: Sequence[int] = BATCHES
) -> Plan:
    """A plan of so many payouts, half of them in batches of these sizes; each is asked for by two of the workers."""
    chance = random.Random(seed)
    by_ending = {ending: [each for each in recipients if each.ending == ending] for ending in (*ENDINGS, "inactive")}
    pairs, next_sizes = cycle(combinations(range(workers), 2)), cycle(sizes)
    tasks, in_batches, left = list[Task](), 0, count
    while left:
        is_batch = in_batches * 2 < count - left or left == count
        size = min(next(next_sizes) if is_batch else 1, left)
        pair = next(pairs)
        first, second = pair if chance.random() < 0.5 else pair[::-1]
        payouts = tuple(
            _wanted(number, by_ending, chance, is_batch) for number in range(count - left, count - left + size)
        )
        tasks.append(
            Task(payouts, is_batch, (first, second), is_straddled=is_batch and len(tasks) % 2 == 0 and size > 3)
        )
        in_batches += size * is_batch
        left -= size
    return Plan(tuple(tasks))


def _wanted(number: int, by_ending: dict[str, list[Recipient]], chance: random.Random, is_batch: bool) -> Wanted:
    key = KEYS[number % len(KEYS)].format(number)
    amount = chance.randrange(1_000, LARGEST)
    gives_up = chance.random() < 0.1
    if chance.random() >= BAD:
        (ending,) = chance.choices(list(ENDINGS), list(ENDINGS.values()))
        return Wanted(key, amount, chance.choice(by_ending[ending]).code, ending, gives_up)
    if chance.random() < 0.5:
        return Wanted(
            key, TOO_LARGE if is_batch else TOO_MUCH, chance.choice(by_ending["success"]).code, "refused", gives_up
        )
    return Wanted(key, amount, by_ending["inactive"][0].code, "refused", gives_up)
