"""Where the command line begins: before the extra `cli` is imported, which may be missing.

Nothing here needs anything but Python, so that whatever is wrong can be said.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Sequence
from typing import TextIO

OK = 0
REFUSED = 1
"""Paystack refused the call, or what was asked for is not so, such as a signature."""
USAGE = 2
"""The command or the set-up is wrong, or was not confirmed. Nothing was sent."""
NETWORK = 3
"""No usable answer came back; the message says whether the call may have taken effect."""
OUTPUT = 4
"""The command was carried out, but what it had to say could not be written, for instance on a full disk."""
INTERRUPTED = 130
"""Ctrl-C."""

_KEY = re.compile(r"(?:sk|rk)_(?:test|live)_[A-Za-z0-9]{4}")

KEY_AS_ARGUMENT = (
    "A secret key must not be typed as an argument: every user of this machine can see it in the list of processes, "
    "and the shell keeps it in its history. Nothing was sent.\n"
    "Remove the line from the history, and if it was a live key on a shared machine, replace the key on the "
    "dashboard. Then use `paystack login`, which asks for the key, or set PAYSTACK_SECRET_KEY."
)

NOT_INSTALLED = (
    "The command line needs the extra `cli`, of which {missing} is not installed. Install it with\n"
    '    pip install "paystack-client[cli]"\n'
    'or, in a clone, with  pip install ".[cli]"'
)


def run(arguments: Sequence[str] | None = None) -> int:
    """Run one command, and return its exit code: see the constants of this module."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        # Completion sees unfinished lines, and must say nothing.
        if "_PAYSTACK_COMPLETE" not in os.environ and any(_KEY.search(argument) for argument in given):
            say(KEY_AS_ARGUMENT)
            return USAGE
        try:
            from paystack.cli.app import main
        except ModuleNotFoundError as missing:
            if (missing.name or "").partition(".")[0] != "click":
                raise
            say(NOT_INSTALLED.format(missing=missing.name))
            return USAGE
        status = main(given)
        # Not `sys.stdout.flush`: without a standard output, `sys.stdout` is None.
        print(end="", flush=True)
    except KeyboardInterrupt:
        say("Interrupted.")
        return INTERRUPTED
    except BrokenPipeError:
        # The reader has seen enough, as `head` does. Python writes what is still buffered at exit, which would fail.
        _discard(sys.stdout)
        return OK
    except OSError as problem:
        say(f"Error: the output could not be written: {problem.strerror or problem}. What was sent was sent.")
        _discard(sys.stdout)
        return OUTPUT
    return status


def say(text: str) -> None:
    """Print `text` on standard error, if there is one and somebody reads it."""
    try:
        print(text, file=sys.stderr, flush=True)
    except (OSError, ValueError):
        _discard(sys.stderr)


def _discard(stream: TextIO | None) -> None:
    """Send what is written to `stream` from now on to nowhere."""
    try:
        descriptor = stream.fileno() if stream is not None else None
    except (OSError, ValueError):  # a stream in memory
        return
    if descriptor is not None:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, descriptor)
        os.close(nowhere)
