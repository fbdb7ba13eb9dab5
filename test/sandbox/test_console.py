"""The lines that `serve` prints: colour, secrets, and readers that are slow or gone."""

from __future__ import annotations

import io
import os
import re
import threading
import time
from typing import Any

import pytest

from paystack.sandbox import console
from paystack.sandbox.console import Console, wants_colour


class Stream(io.StringIO):
    """A stream that may be a terminal."""

    def __init__(self, *, is_terminal: bool) -> None:
        super().__init__()
        self._is_terminal = is_terminal

    def isatty(self) -> bool:
        return self._is_terminal


def lines(*requests: tuple[str, str, str], colour: bool = False) -> list[str]:
    """What is printed for these requests, without the times."""
    stream = io.StringIO()
    made = Console(stream, colour=colour)
    for method, path, status in requests:
        made.request(method, path, status, 0.0123)
    made.close()
    return [re.sub(r"\d\d:\d\d:\d\d", "", line) for line in stream.getvalue().splitlines()]


@pytest.mark.parametrize(
    ("is_terminal", "environment", "expected"),
    [
        (True, {}, True),
        (False, {}, False),
        (True, {"NO_COLOR": "1"}, False),
        (True, {"NO_COLOR": ""}, True),
        (True, {"TERM": "dumb"}, False),
        (True, {"TERM": "xterm"}, True),
    ],
)
def test_colour_is_for_terminals_whose_user_wants_it(
    is_terminal: bool, environment: dict[str, str], expected: bool
) -> None:
    assert wants_colour(Stream(is_terminal=is_terminal), environment) is expected


def test_a_line_tells_the_time_method_path_status_and_duration() -> None:
    stream = io.StringIO()
    made = Console(stream)
    made.request("POST", "/charge", "200", 0.0123)
    made.close()
    assert re.fullmatch(r"\d\d:\d\d:\d\d  POST /charge  200  12\.3 ms\n", stream.getvalue())


@pytest.mark.parametrize(
    ("status", "colour"), [("200", 32), ("303", 32), ("404", 33), ("500", 31), ("dropped", 31), ("200 cut short", 31)]
)
def test_the_status_has_the_colour_of_its_kind(status: str, colour: int) -> None:
    (line,) = lines(("GET", "/customer", status), colour=True)
    assert f"\x1b[{colour}m{status}\x1b[0m" in line


@pytest.mark.parametrize(
    "path",
    [
        "/customer/sk_test_0123abc",
        "/customer/sk%5Flive%5Fabc",
        "/charge/4084084084084081",
        "/charge/4084-0840-8408-4081",
        "/charge/4084%200840%208408%204081",
        "/charge/507850785078507812",
        "/charge/5060666666666666666",
    ],
)
def test_a_key_or_card_number_in_a_path_is_hidden(path: str) -> None:
    (line,) = lines(("GET", path, "404"))
    assert "[hidden]" in line
    assert "abc" not in line
    assert "4081" not in line
    assert "5078" not in line
    assert "6666" not in line


@pytest.mark.parametrize("path", ["/transaction/4099260516", "/transaction/verify/1767604442000", "/customer/a@b.co"])
def test_an_id_or_reference_is_shown(path: str) -> None:
    assert lines(("GET", path, "200")) == [f"  GET {path}  200  12.3 ms"]


@pytest.mark.parametrize("path", ["/\x9b31m", "/%1b[31m", "/%0d%0a12:00:00", "/\u202e", "/%ff"])
def test_nothing_reaches_a_terminal_that_it_would_obey(path: str) -> None:
    (line,) = lines(("GET", path, "404"))
    assert line.isascii()
    assert line.isprintable()


def test_a_long_path_is_cut() -> None:
    (line,) = lines(("GET", "/" + "x" * 60_000, "404"))
    assert len(line) < 300


def test_a_failed_delivery_has_its_reason_and_no_query() -> None:
    stream = io.StringIO()
    made = Console(stream)
    made.delivery("charge.success", "http://127.0.0.1:1/hook?token=t", None, "no answer in 30 s", 30.0)
    made.delivery("charge.success", "http://127.0.0.1:1/hook", 200, None, 0.01)
    made.close()
    first, second = stream.getvalue().splitlines()
    assert first.endswith("charge.success -> http://127.0.0.1:1/hook  ---  30000.0 ms  failed: no answer in 30 s")
    assert second.endswith("charge.success -> http://127.0.0.1:1/hook  200  10.0 ms")


class Stuck(io.StringIO):
    """A stream whose reader stopped reading."""

    def __init__(self) -> None:
        super().__init__()
        self.go_on = threading.Event()

    def write(self, text: str) -> int:
        self.go_on.wait(30)
        return super().write(text)


def test_a_reader_that_stops_holds_nothing_up_and_is_told_what_it_missed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(console, "MOST_WAITING", 100)
    monkeypatch.setattr(console, "GATHER", 0)
    stream = Stuck()
    made = Console(stream)
    begun = time.perf_counter()
    for number in range(1000):
        made.request("GET", f"/page/{number}", "200", 0.001)
    assert time.perf_counter() - begun < 5
    stream.go_on.set()
    made.close()
    said = stream.getvalue()
    assert "/page/999  200" in said
    assert "some lines are left out" in said


def test_a_reader_that_is_gone_ends_the_printing_alone() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    stream: Any = os.fdopen(writing, "w")
    made = Console(stream)
    for _ in range(3):
        made.request("GET", "/customer", "200", 0.001)
    made.close()
    assert not made._thread.is_alive()
    with pytest.raises(BrokenPipeError):
        stream.close()
