"""What a worker writes down of its payouts, so that it can go on after a `kill -9`: one line of JSON for each fact.

The lines of a process that was killed stay, because each is written at once; only the last can be cut.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

SETTLED = frozenset(("made", "refused", "turned away"))
"""What ends the asking for a payout: it is made, it must not be made, or nothing happened and the worker gave it up."""


@dataclass(frozen=True, slots=True)
class Note:
    """One fact about a payout, or about the worker itself if `key` is empty."""

    what: str
    """`asked`, `told`, `final`; `began`, `late`."""
    key: str = ""
    attempt: str = ""
    """Which worker asked, and for which time: it stands in the reason of the transfer, too."""
    word: str = ""
    """What was told: `made`, `refused`, `turned away`, `unknown`, or else what must not be told; a final status."""
    is_settled: bool = False
    """Whether the worker asks no more."""
    reference: str | None = None
    transfer_code: str | None = None
    amount: int | None = None
    recipient: str | None = None
    recovered: bool = False
    detail: str = ""
    at: float = 0.0
    """Seconds on a clock that all processes share."""


class Journal:
    """One worker's journal: what earlier processes of it wrote, to which this one adds."""

    def __init__(self, path: Path) -> None:
        self.before = list(read(path))
        # After the part of a line that a killed process may have left, which is no line then.
        self._file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        if path.read_bytes()[-1:] not in (b"", b"\n"):
            os.write(self._file, b"\n")

    def write(self, note: Note) -> None:
        """Add one line. Threads and tasks may do this at the same time: each line is one write at the end."""
        fields = {name: value for name, value in asdict(note).items() if value}
        os.write(self._file, json.dumps({**fields, "at": time.monotonic()}).encode() + b"\n")

    def close(self) -> None:
        """Let go of the file."""
        os.close(self._file)


def read(path: Path) -> Iterable[Note]:
    """The facts in a journal, in their order; without a line that was cut."""
    if not path.exists():
        return
    for line in path.read_bytes().split(b"\n"):
        try:
            fields: dict[str, Any] = json.loads(line)
        except ValueError:
            continue
        yield Note(**fields)
