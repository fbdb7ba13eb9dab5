"""What the sandbox emulates, and what rests on a guess: read from the resources and from the constants beside them.

`./generate.sh` writes docs/SandboxCoverage.md with `page`; `GET /_sandbox` lists the guesses.
"""

from __future__ import annotations

import sys

from paystack.api.operations import OPERATIONS
from paystack.sandbox.engine.replies import Guess
from paystack.sandbox.resources import RESOURCES


def emulated() -> set[str]:
    """The names of the operations that have a rule."""
    return {name for resource in RESOURCES for name in resource.rules}


def guesses() -> dict[str, str]:
    """Every guess by its name, and what it means: the constants of the sandbox's modules."""
    modules = [module for name, module in sys.modules.items() if name.startswith("paystack.sandbox.")]
    found = {value for module in modules for value in vars(module).values() if isinstance(value, Guess)}
    return {str(guess): guess.meaning for guess in sorted(found)}


def page() -> str:
    """docs/SandboxCoverage.md. Raises `LookupError` for rules of operations that the description does not have."""
    known = emulated()
    unknown = sorted(known - set(OPERATIONS))
    if unknown:
        raise LookupError(f"paystack/sandbox/resources has rules for no operation of openapi/: {', '.join(unknown)}")
    missing = [name for name in OPERATIONS if name not in known]
    lines = [
        "# What the sandbox emulates",
        "",
        f"The sandbox emulates {len(known)} of the {len(OPERATIONS)} operations that the client has."
        + (" These answer 501 with the code `not_emulated`:" if missing else ""),
        "",
        *(f"- `{OPERATIONS[name].method} {OPERATIONS[name].path}` (`{name}`)" for name in missing),
        "",
        "## What rests on a guess",
        "",
        "The sandbox does what is documented or was observed. A reply that rests on a guess says so in the header "
        "`X-Sandbox-Unverified`, with a name of this list:",
        "",
        "| name | what is guessed |",
        "|---|---|",
        *(f"| `{name}` | {meaning} |" for name, meaning in guesses().items()),
        "",
    ]
    return "\n".join(lines)
