"""What `serve` prints as it serves: a line for each request and each attempt to deliver an event.

A line has the time, the method, the path, the status and the duration, and never a header, a query or a body: keys,
card numbers, PINs and OTPs are sent there. Lines are written on a thread of their own, so that no answer waits for a
terminal, or for a reader that stopped reading.
"""

from __future__ import annotations

import re
import threading
import time
from collections import deque
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple, TextIO
from urllib.parse import unquote

MOST_WAITING = 10_000
"""The most lines that wait to be written; older ones are dropped."""
GATHER = 0.02
"""Seconds to gather lines that are then written together."""
LONGEST = 200
"""The most characters of a path."""

# A path could hold a key or a card number by mistake. Ids and references have fewer digits.
_SECRET = re.compile(r"(?:sk|pk)_(?:test|live)_\w+|(?:[0-9][ -]?){15,19}")

RED, YELLOW, GREEN, CYAN, BOLD, DIM = "31", "33", "32", "36", "1", "2"
_COLOURS = {"2": GREEN, "3": GREEN, "4": YELLOW}
"""By the first digit of a status; everything else is red."""


class _Line(NamedTuple):
    moment: float
    what: str
    where: str
    status: str
    seconds: float
    reason: str = ""


def wants_colour(stream: TextIO | None, environment: Mapping[str, str]) -> bool:
    """Whether to colour what is written to `stream`: on a terminal, unless NO_COLOR is set. None is no stream."""
    return (
        stream is not None and stream.isatty() and not environment.get("NO_COLOR") and environment.get("TERM") != "dumb"
    )


class Console:
    """Writes lines about requests and deliveries to a stream. Safe to share between threads."""

    def __init__(self, stream: TextIO, *, colour: bool = False) -> None:
        """Begin to write; `close` writes what is left."""
        self._stream = stream
        self._colour = colour
        self._waiting: deque[_Line] = deque(maxlen=MOST_WAITING)
        self._has_dropped = False
        self._has_lines = threading.Event()
        self._is_closed = False
        self._thread = threading.Thread(target=self._write, name="paystack-sandbox-console", daemon=True)
        self._thread.start()

    def request(self, method: str, path: str, status: str, seconds: float) -> None:
        """Note an answered request. `status` is a number, or what became of the answer instead."""
        self._add(_Line(time.time(), method, path, status, seconds))

    def delivery(self, event: str, url: str, status: int | None, error: str | None, seconds: float) -> None:
        """Note an attempt to deliver an event; `error` says why it failed, None if it did not."""
        reason = "" if error is None else f"  failed: {error}"
        self._add(_Line(time.time(), event, f"-> {url.partition('?')[0]}", str(status or "---"), seconds, reason))

    def close(self) -> None:
        """Write what is left, but wait no more than a second for the reader."""
        self._is_closed = True
        self._has_lines.set()
        self._thread.join(1.0)

    def _add(self, line: _Line) -> None:
        if len(self._waiting) == MOST_WAITING:
            self._has_dropped = True
        self._waiting.append(line)
        if not self._has_lines.is_set():
            self._has_lines.set()

    def _write(self) -> None:
        is_last = False
        while not is_last:
            self._has_lines.wait()
            if not self._is_closed:
                time.sleep(GATHER)
            self._has_lines.clear()
            is_last = self._is_closed
            try:
                self._stream.write(self._take())
                self._stream.flush()
            except (OSError, ValueError):
                # Nobody reads any more.
                return

    def _take(self) -> str:
        """All lines that wait, as text."""
        parts = []
        if self._has_dropped:
            self._has_dropped = False
            parts.append("(some lines are left out: they came faster than they were read)\n")
        while self._waiting:
            parts.append(self._text(self._waiting.popleft()))
        return "".join(parts)

    def _text(self, line: _Line) -> str:
        clock, status = _clock(int(line.moment)), line.status
        took = f"{line.seconds * 1000:.1f} ms"
        if self._colour:
            is_fine = status.isdigit() and not line.reason
            colour = _COLOURS.get(status[0], RED) if is_fine else RED
            clock, status, took = painted(DIM, clock), painted(colour, status), painted(DIM, took)
        return f"{clock}  {line.what} {_shown(line.where)}  {status}  {took}{_plain(line.reason)}\n"


@lru_cache(2)
def _clock(moment: int) -> str:
    return time.strftime("%H:%M:%S", time.localtime(moment))


def _shown(where: str) -> str:
    """A path or URL without what might be a key or a card number, cut where it is very long."""
    if "%" in where:
        where = unquote(where, errors="replace")
    where = _plain(_SECRET.sub("[hidden]", where))
    return where if len(where) <= LONGEST else f"{where[:LONGEST]}..."


def _plain(text: str) -> str:
    """`text` without characters that a terminal would obey."""
    return text if text.isascii() and text.isprintable() else text.encode("unicode_escape").decode()


def painted(colour: str, text: str) -> str:
    """`text` in a colour of a terminal, one of those named in this module."""
    return f"\x1b[{colour}m{text}\x1b[0m"
