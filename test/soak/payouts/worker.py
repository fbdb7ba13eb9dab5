"""`python -m test.soak.payouts.worker SETTINGS`: one worker in a process of its own, which may be killed."""

from __future__ import annotations

import asyncio
import json
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

from paystack.runtime import workflows
from paystack.runtime.http import Send
from test.soak.crews import HURRY, Crew, FastTasks, Tasks, Threads
from test.soak.network import Lateness
from test.soak.payouts.journal import Journal, Note
from test.soak.payouts.payroll import Payroll
from test.soak.payouts.plan import Plan

SIZE = 12
"""Threads or tasks of each worker: as many, so that no worker is far ahead of its twin."""

READ_TIMEOUT = 1.0
"""Seconds. All workers share the sandbox's faults, and with them how long a delayed answer takes."""


class Clerks(Threads):
    """The threads of one worker."""

    size, read_timeout = SIZE, READ_TIMEOUT


class Typists(Tasks):
    """The tasks of one worker."""

    size, read_timeout = SIZE, READ_TIMEOUT


class FastTypists(FastTasks):
    """The same over httptools."""

    size, read_timeout = SIZE, READ_TIMEOUT


CREWS: dict[str, type[Crew]] = {crew.over: crew for crew in (Clerks, Typists, FastTypists)}


@dataclass(frozen=True, slots=True)
class Settings:
    """What a worker is told when it starts."""

    worker: int
    crew: str
    """One of `CREWS`."""
    stage: str
    """`ask`, `naive` or `check`."""
    key: str
    url: str
    seed: int
    plan: str
    journal: str
    """The paths of these two files."""

    def to_json(self) -> str:
        """The settings as text."""
        return json.dumps(asdict(self))


class NotedLateness(Lateness):
    """Writes each late write down, so that it is counted although the worker is killed."""

    def __init__(self, seed: int, journal: Journal) -> None:
        super().__init__(seed)
        self._journal = journal

    def strikes(self, send: Send) -> bool:
        is_late = super().strikes(send)
        if is_late:
            self._journal.write(Note("late"))
        return is_late


def hurry() -> None:
    """Let workflows wait as little as the client's attempts do."""

    sleep = workflows._sleep

    async def pause(seconds: float) -> None:
        await asyncio.sleep(seconds / HURRY)

    workflows._sleep = lambda seconds: sleep(float(seconds) / HURRY)
    workflows._async_sleep = pause


def work(settings: Settings) -> None:
    """Do what is left to do in this stage."""
    hurry()
    journal = Journal(Path(settings.journal))
    plan = Plan.from_json(Path(settings.plan).read_text())
    # A process that goes on for one that was killed is hit by other chances.
    lateness = NotedLateness(settings.seed + len(journal.before), journal)
    payroll = Payroll(settings.worker, plan, journal)
    crew = CREWS[settings.crew](settings.key, settings.url, lateness)
    crew.do(payroll.checking() if settings.stage == "check" else payroll.asking(naive=settings.stage == "naive"))
    crew.close()
    journal.close()


if __name__ == "__main__":
    work(Settings(**json.loads(sys.argv[1])))
