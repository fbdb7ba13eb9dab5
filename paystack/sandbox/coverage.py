"""What the sandbox emulates, and what rests on a guess: read from the resources and from the constants beside them.

`./generate.sh` runs this module, which writes docs/SandboxCoverage.md; `GET /_sandbox` lists the guesses.
"""

from __future__ import annotations

import importlib
import pkgutil
import sys

from paystack.api.operations import OPERATIONS
from paystack.sandbox import resources
from paystack.sandbox.engine.replies import Guess
from paystack.sandbox.engine.resource import Resources
from paystack.sandbox.engine.router import Router
from paystack.sandbox.resources import RESOURCES


def emulated() -> set[str]:
    """The names of the operations that have a rule."""
    return {name for resource in RESOURCES for name in resource.rules}


def guesses() -> dict[str, str]:
    """Every guess by its name, and what it means: the constants of the sandbox's modules."""
    # A list, as another thread may be importing something.
    modules = [module for name, module in list(sys.modules.items()) if name.startswith("paystack.sandbox.")]
    found = {value for module in modules for value in vars(module).values() if isinstance(value, Guess)}
    return {str(guess): guess.meaning for guess in sorted(found)}


def check() -> None:
    """Raise `ValueError` for a resource that is not listed, and for declarations that do not fit the description."""
    for found in pkgutil.iter_modules(resources.__path__):
        declared = getattr(importlib.import_module(f"{resources.__name__}.{found.name}"), "RESOURCE", None)
        if not any(declared is listed for listed in RESOURCES):
            raise ValueError(
                f"paystack/sandbox/resources/{found.name}.py: declare its RESOURCE, and add it to the imports and rows "
                "of paystack/sandbox/resources/__init__.py"
            )
    together = Resources(RESOURCES)
    Router().add(together.rules, together.old_paths)


def page() -> str:
    """docs/SandboxCoverage.md"""
    lines = [
        "# What the sandbox emulates",
        "",
        f"The sandbox emulates {len(emulated())} of the {len(OPERATIONS)} operations that the client has; "
        "[coverage](Coverage.md) says which. One that it does not emulate answers 501 with the code `not_emulated`.",
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


if __name__ == "__main__":
    try:
        check()
    except ValueError as problem:
        sys.exit(str(problem))
    print(page(), end="")
