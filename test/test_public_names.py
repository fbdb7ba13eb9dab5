"""What `from paystack import ...` offers. A change here is a change for every user: do it on purpose.

Names that come from the description are compared with the description; the snapshot has those that people write.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import paystack

SNAPSHOT = Path(__file__).parent / "public_names.txt"

TYPES_OF_THE_RUNTIME = {"DateOrTime", "Metadata", "WebhookEvent", "WireInteger"}
"""Schemas that stand for hand-written types, which only `paystack.models` names."""


def public_names() -> list[str]:
    """Each public name, but for the modules of other packages."""
    import inspect

    found = {name: getattr(paystack, name) for name in dir(paystack) if not name.startswith("_")}
    ours = {
        name: value
        for name, value in found.items()
        if not (inspect.ismodule(value) and not value.__name__.startswith("paystack."))
    }
    return sorted(set(ours) - {"TYPE_CHECKING"})


def described_names() -> set[str]:
    """The public names that the description makes: the models, and two classes for each tag."""
    from test.support.description import BUNDLED  # it imports parts of the package, which would then be names of it

    tags = [tag["name"].title().replace(" ", "") for tag in BUNDLED["tags"]]
    return {*BUNDLED["components"]["schemas"], *(f"{kind}{tag}Api" for tag in tags for kind in ("", "Async"))}


def test_public_names_are_those_of_the_snapshot_and_of_the_description() -> None:
    # In a process of its own: a submodule that another test imported would show up as a name of the package.
    script = "from test.test_public_names import public_names; print('\\n'.join(public_names()))"
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    names = set(ran.stdout.split())
    assert described_names() - names == TYPES_OF_THE_RUNTIME, "a schema or a tag has no name in the package"
    assert sorted(names - described_names()) == SNAPSHOT.read_text("utf-8").split(), (
        "if this is meant, update test/public_names.txt and CHANGELOG.md"
    )


def test_everything_public_can_be_imported_at_once() -> None:
    names: dict[str, object] = {}
    exec("from paystack import *; from paystack.models import *", names)
    assert names["Paystack"] is paystack.Paystack
    assert {*paystack.__all__, *paystack.models.__all__} == set(names) - {"__builtins__"}


def test_both_clients_have_the_same_operations_with_the_same_signatures() -> None:
    import inspect

    from paystack.api.operations import OPERATIONS

    count = 0
    for name in dir(paystack):
        if name.endswith("Api") and not name.startswith("Async"):
            for verb, method in inspect.getmembers(getattr(paystack, name), inspect.isfunction):
                twin = getattr(getattr(paystack, f"Async{name}"), verb)
                if not verb.startswith("_"):
                    assert inspect.signature(method).parameters == inspect.signature(twin).parameters, f"{name}.{verb}"
                    count += 1
    assert count == len(OPERATIONS)
