"""What `from paystack import ...` offers. A change here is a change for every user: do it on purpose."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import paystack

SNAPSHOT = Path(__file__).parent / "public_names.txt"


def public_names() -> list[str]:
    """Each public name, and each public method with its signature's argument names."""
    import inspect

    lines = []
    for name in sorted(dir(paystack)):
        if name.startswith("_") or name == "TYPE_CHECKING":
            continue
        value = getattr(paystack, name)
        if inspect.ismodule(value) and not value.__name__.startswith("paystack."):
            continue
        lines.append(name)
        if name.endswith("Api") and not name.startswith("Async"):  # the asynchronous ones are compared below
            for verb, method in inspect.getmembers(value, inspect.isfunction):
                if not verb.startswith("_"):
                    arguments = ", ".join(list(inspect.signature(method).parameters)[1:])
                    lines.append(f"    {verb}({arguments})")
    return lines


def test_public_names_are_those_of_the_snapshot() -> None:
    # In a process of its own: a submodule that another test imported would show up as a name of the package.
    script = "from test.test_public_names import public_names; print('\\n'.join(public_names()))"
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert ran.stdout == SNAPSHOT.read_text("utf-8"), "if this is meant, update test/public_names.txt and CHANGELOG.md"


def test_everything_public_can_be_imported_at_once() -> None:
    names: dict[str, object] = {}
    exec("from paystack import *; from paystack.models import *", names)
    assert names["Paystack"] is paystack.Paystack
    assert {*paystack.__all__, *paystack.models.__all__} == set(names) - {"__builtins__"}


def test_both_clients_have_the_same_operations_with_the_same_signatures() -> None:
    import inspect

    count = 0
    for name in dir(paystack):
        if name.endswith("Api") and not name.startswith("Async"):
            for verb, method in inspect.getmembers(getattr(paystack, name), inspect.isfunction):
                twin = getattr(getattr(paystack, f"Async{name}"), verb)
                if not verb.startswith("_"):
                    assert inspect.signature(method).parameters == inspect.signature(twin).parameters, f"{name}.{verb}"
                    count += 1
    assert count == 50
