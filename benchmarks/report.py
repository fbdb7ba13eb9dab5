"""What the samples say: medians, ratios within a round, and how they stand beside what is aimed at. No I/O here."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from benchmarks.environments import ASYNC, ASYNC_FAST, ASYNC_FLOOR, SYNC, SYNC_FLOOR, TYPED_FLOOR, Subject

Samples = dict[str, dict[str, list[float]]]
"""Subject -> measure -> one value for each round. Times are in seconds, memory in bytes, rates in calls/s."""

MILLI, MICRO, KILO, MEGA, ONE = 1e3, 1e6, 2.0**-10, 2.0**-20, 1.0


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest value that at least `share` of the values do not exceed."""
    return sorted(values)[max(math.ceil(share * len(values)), 1) - 1]


@dataclass(frozen=True)
class Spread:
    """A median, and the quartiles that half of the rounds lie between."""

    median: float
    low: float
    high: float

    @classmethod
    def of(cls, values: Sequence[float]) -> Spread:
        """The spread of at least one value."""
        return cls(median(values), percentile(values, 0.25), percentile(values, 0.75))


def ratios(values: Sequence[float], floors: Sequence[float]) -> Spread:
    """How `values` stand to the `floors` of the same rounds."""
    return Spread.of([value / floor for value, floor in zip(values, floors, strict=True)])


@dataclass(frozen=True)
class Aim:
    """What a measure of ours should be: at most, or at least, so much of the floor's; or of `scale` without a floor."""

    label: str
    subject: Subject
    measure: str
    limit: float
    floor: Subject | None = None
    floor_measure: str = ""
    at_least: bool = False
    scale: float = ONE

    def found(self, samples: Samples) -> Spread:
        """What was measured."""
        values = samples[str(self.subject)][self.measure]
        if self.floor is None:
            return Spread.of([value * self.scale for value in values])
        return ratios(values, samples[str(self.floor)][self.floor_measure or self.measure])

    def is_met(self, found: Spread) -> bool:
        """Whether the median is good enough."""
        return found.median >= self.limit if self.at_least else found.median <= self.limit


AIMS = (
    Aim("verify", SYNC, "verify", 0.9, SYNC_FLOOR),
    Aim("verify over TLS", SYNC, "tls verify", 0.9, SYNC_FLOOR),
    Aim("list of 50, four fields of each read", SYNC, "list", 1.3, SYNC_FLOOR),
    Aim("verify, 50 at once, calls/s", ASYNC, "at once rate", 0.85, ASYNC_FLOOR, at_least=True),
    Aim("verify, 50 at once, on httptools, calls/s", ASYNC_FAST, "at once rate", 1.3, ASYNC_FLOOR, at_least=True),
    Aim("import, ms", SYNC, "import", 10, scale=MILLI),
    Aim("import to client, beside urllib3 and pydantic imported", SYNC, "ready", 0.4, TYPED_FLOOR, "import"),
    Aim("no process to first verify, beside the typed floor's", SYNC, "cold", 1.0, TYPED_FLOOR),
    Aim("the same, with replies from far away", SYNC, "cold, far away", 1.0, TYPED_FLOOR),
    Aim("memory after 1,000 calls", SYNC, "memory 1000 now", 1.1, TYPED_FLOOR),
    Aim("memory of a payment that is held, beside a dict's", SYNC, "held now", 1.0, SYNC_FLOOR),
)


@dataclass(frozen=True)
class Section:
    """A table: measures with their units, beside the floor that the subject is held to."""

    title: str
    columns: dict[str, str]
    """Measure -> heading."""
    scale: float
    format: str
    floors: tuple[Subject, Subject] = (SYNC_FLOOR, ASYNC_FLOOR)
    """Of the synchronous and of the asynchronous subjects."""


def _sections(samples: Samples) -> Iterator[Section]:
    """The tables that these samples fill."""
    calls = {"verify": "verify", "create": "create", "tls verify": "verify, TLS", "list": "list of 50"}
    yield Section(
        "Start, in ms",
        {"import": "import", "ready": "to client", "first call": "to first call", "tls first call": "first over TLS"},
        MILLI,
        ".1f",
        (TYPED_FLOOR, TYPED_FLOOR),
    )
    cold = {"cold": "on this machine", "cold, far away": "150 ms away"}
    yield Section("No process to first verify, in ms", cold, MILLI, ".0f", (TYPED_FLOOR, TYPED_FLOOR))
    yield Section("Median time of a call, in us", calls, MICRO, ",.0f")
    lists = {"list unread": "nothing", "list": "four fields", "list inside": "all objects", "list as dicts": "as dicts"}
    yield Section("List of 50, in us, by what is read of each", lists, MICRO, ",.0f")
    yield Section("99th percentile of a run, in us", {f"{key} p99": name for key, name in calls.items()}, MICRO, ",.0f")
    yield Section("Processor time of a call, in us", {f"{key} cpu": name for key, name in calls.items()}, MICRO, ",.0f")
    yield Section("50 at once, calls/s", {"at once rate": "verify"}, ONE, ",.0f")
    yield Section("50 at once, processor time of a call in us", {"at once cpu": "verify"}, MICRO, ",.0f")
    measures = samples[str(SYNC)]
    pages = {name: f"{name[5:]} items" for name in measures if name.startswith("page ") and name[5:].isdigit()}
    yield Section("Median time of a page, in us", pages, MICRO, ",.0f")
    early = {"import memory": "import", "first call memory": "first call"}
    yield Section("Memory beyond a bare interpreter, in MB", early, MEGA, ".1f", (TYPED_FLOOR, TYPED_FLOOR))
    yield Section("Memory of a payment that is held, in KB", {"held now": "looked at"}, KILO, ".1f")
    late = {name: f"{name[7:-4]} calls" for name in measures if name.startswith("memory ") and name.endswith(" now")}
    yield Section("Memory of the process, in MB", late, MEGA, ".1f", (TYPED_FLOOR, TYPED_FLOOR))


def _cell(section: Section, subject: Subject, measure: str, samples: Samples) -> str:
    values = samples[str(subject)].get(measure)
    if not values:
        return ""
    floor = samples[str(section.floors[subject.is_async])].get(measure, [])
    ratio = f" ({ratios(values, floor).median:.2f})" if len(floor) == len(values) else ""
    return f"{median(values) * section.scale:{section.format}}{ratio}"


def _table(rows: list[list[str]]) -> Iterator[str]:
    """The rows under each other, the first column to the left and the others to the right."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        first, *others = (
            cell.ljust(width) if not at else cell.rjust(width)
            for at, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        yield "  ".join([first, *others]).rstrip()


def tables(subjects: Iterable[Subject], samples: Samples) -> Iterator[str]:
    """The lines of all tables. In brackets: the median of the ratios to the floor of the same round."""
    subjects = list(subjects)
    for section in _sections(samples):
        rows = [
            [str(subject), *(_cell(section, subject, measure, samples) for measure in section.columns)]
            for subject in subjects
        ]
        rows = [row for row in rows if any(row[1:])]
        if rows:
            yield from ("", *_table([[section.title, *section.columns.values()], *rows]))


def beside_ours(subjects: Iterable[Subject], samples: Samples) -> Iterator[str]:
    """The lines of a table of the other clients' cost as a multiple of ours: below 1, the other one is cheaper."""
    measures = ("first call", "verify", "create", "tls verify", "list", "memory 1000 now")
    rows = [["As a multiple of ours", *measures]]
    for subject in subjects:
        theirs, ours = samples[str(subject)], samples[str(ASYNC if subject.is_async else SYNC)]
        rows.append([str(subject), *(f"{ratios(theirs[name], ours[name]).median:.2f}" for name in measures)])
    if len(rows) > 1:
        yield from ("", *_table(rows))


def aims(samples: Samples) -> Iterator[str]:
    """The lines of the table of aims: what was found, with its quartiles, and whether it is met."""
    rows = [["Aim", "wanted", "found", "quartiles", ""]]
    for aim in AIMS:
        if samples[str(aim.subject)].get(aim.measure):
            found = aim.found(samples)
            wanted = f"{'>=' if aim.at_least else '<='} {aim.limit:.2f}"
            between = f"{found.low:.2f} to {found.high:.2f}"
            rows.append([aim.label, wanted, f"{found.median:.2f}", between, "met" if aim.is_met(found) else "missed"])
    yield from ("", *_table(rows))
