"""The short form of the long list of `make soak`: 2,000 rows, read while others are added."""

from __future__ import annotations

from typing import Any

import pytest

from paystack.sandbox import Sandbox
from test.soak.paging import PER_PAGE, Reading, load, measure

pytestmark = pytest.mark.slow
ROWS = 2_000


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
def test_a_list_that_grows_is_read_row_by_row_in_flat_memory(sandbox: Sandbox, is_async: bool) -> None:
    reading = measure(sandbox.url, Reading(ROWS, load(sandbox, ROWS)), is_async=is_async)
    assert reading.problems() == []
    assert reading.added == ROWS // PER_PAGE
    assert len(reading.memory) == 10


class Hoarding(Reading):
    """A reading that keeps what it reads, which no flat memory can hold."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self.kept: list[bytearray] = []

    def note(self, number: int) -> bool:
        self.kept.append(bytearray(10_000))
        return super().note(number)


def test_memory_that_is_not_flat_is_noticed(sandbox: Sandbox) -> None:
    reading = measure(sandbox.url, Hoarding(ROWS, load(sandbox, ROWS)), is_async=False)
    assert [problem.split(" ", 1)[1] for problem in reading.problems()] == ["bytes more in use at the end"]


def test_rows_that_are_missing_or_come_twice_are_noticed() -> None:
    reading = Reading(ROWS, first_id=10)
    for number in [*range(10, 10 + ROWS - 1), 10, 10 + ROWS]:
        reading.note(number)
    assert (reading.missing, reading.repeated) == (1, 1)
    assert "1 rows from after the beginning" in reading.problems()
