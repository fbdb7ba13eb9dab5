"""Where the command line begins: before the extra `cli` is imported, which may be missing.

Nothing here needs anything but Python, so that whatever is wrong can be said.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Sequence

from paystack.cli.exits import INTERRUPTED, NOT_INSTALLED, OK, OUTPUT, USAGE, discard, escape_unwritable, say, unwritten

_KEY = re.compile(r"sk_(?:test|live)_[A-Za-z0-9]{4}")

KEY_AS_ARGUMENT = (
    "A secret key must not be typed as an argument: every user of this machine can see it in the list of processes, "
    "and the shell keeps it in its history. Nothing was sent.\n"
    "Remove the line from the history, and if it was a live key on a shared machine, replace the key on the "
    "dashboard. Then use `paystack login`, which asks for the key, or set PAYSTACK_SECRET_KEY."
)


def run(arguments: Sequence[str] | None = None) -> int:
    """Run one command, and return its exit code: see `exits`."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    status = OK
    escape_unwritable(sys.stdout)
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
        # A command that failed has failed, whoever reads what it printed.
        discard(sys.stdout)
    except OSError as problem:
        unwritten(problem)
        return status or OUTPUT
    return status
