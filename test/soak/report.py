"""What the reports of all soaks have in common: problems, how often each was found, and lines of figures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from test.soak.network import Weather

SHOWN = 5
"""How many problems a report tells of in full."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that must never happen, and to which order it did."""

    kind: str
    order: str
    detail: str = ""


def count(found: Iterable[Problem]) -> Counter[str]:
    """How often each kind of problem was found."""
    return Counter(problem.kind for problem in found)


def show(what: str, number: int, remark: str = "") -> None:
    """Print one figure."""
    print(f"  {what:<50}{number:>12,}  {remark}".rstrip())


def show_weather(weather: Weather, late: int) -> None:
    """Print what the network did."""
    show("requests", weather.requests)
    show("  hit by a fault", sum(weather.struck.values()), f"{weather.share:.1%}")
    for fault, times in sorted(weather.struck.items()):
        show(f"    {fault}", times)
    show("  arrived after they were given up", late)


def show_problems(kinds: Iterable[str], problems: list[Problem]) -> None:
    """Print how often each of the kinds was found, and the first of what was found."""
    for kind in kinds:
        show(kind, count(problems)[kind])
    for problem in problems[:SHOWN]:
        print(f"    such as {problem.order}: {problem.kind}; told {problem.detail[:300]}")
