"""How commands end: exit codes, and what is said on standard error. Needs nothing but Python."""

from __future__ import annotations

import io
import os
import sys
from typing import TextIO

OK = 0
REFUSED = 1
"""Paystack refused the call, or what was asked for is not so, such as a signature."""
USAGE = 2
"""The command or the set-up is wrong, or was not confirmed. Nothing was sent."""
NETWORK = 3
"""No usable answer came back; the message says whether the call may have taken effect."""
OUTPUT = 4
"""The command was carried out, but what it had to say could not be written, as on a full disk."""
MISTAKE = 70
"""The program has a mistake. What was sent was sent."""
INTERRUPTED = 130
"""Ctrl-C."""

NOT_INSTALLED = (
    "The command line needs the extra `cli`, of which {missing} is not installed. In a clone of the project, run\n"
    '    pip install ".[cli]"'
)


def say(text: str) -> None:
    """Print `text` on standard error, if there is one and somebody reads it."""
    try:
        print(text, file=sys.stderr, flush=True)
    except (OSError, ValueError):
        discard(sys.stderr)


def unwritten(problem: Exception) -> None:
    """Say that standard output took no more, and write nothing to it from now on."""
    said = problem.strerror if isinstance(problem, OSError) else None
    say(f"Error: the output could not be written: {said or problem}. What was sent was sent.")
    discard(sys.stdout)


def escape_unwritable(stream: TextIO | None) -> None:
    """Let `stream` show a character that its encoding does not have as an escape, as standard error does.

    Customers choose their names, and a pipe on Windows knows some 250 characters.
    """
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(errors="backslashreplace")


def discard(stream: TextIO | None) -> None:
    """Send what is written to `stream` from now on to nowhere."""
    try:
        descriptor = stream.fileno() if stream is not None else None
    except (OSError, ValueError):  # a stream in memory
        return
    if descriptor is not None:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, descriptor)
        os.close(nowhere)
