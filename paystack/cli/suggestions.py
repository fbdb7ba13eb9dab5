"""What to say of a command that does not exist: the names are those that there are, and nothing is listed by hand."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from paystack.api.operations import OPERATIONS, RESOURCES
from paystack.runtime.hints import ABSENT, OTHER_VERBS, UNDOING


def of_operation(resource: str, name: str) -> str:
    """Returns what is said of a verb that a resource does not have."""
    verbs = [verb for tag, _, verb in (one.partition(".") for one in OPERATIONS) if tag == resource]
    group, wanted = resource.replace("_", "-"), name.replace("-", "_").lower()
    said = f"There is no command {_shown(name)!r} for {group}."
    meant = [verb for verb in OTHER_VERBS.get(wanted, ()) if verb in verbs] or get_close_matches(wanted, verbs, n=3)
    if meant:
        return f"{said} Did you mean {_either(f'paystack {group} {verb}' for verb in meant)}?"
    if wanted in UNDOING and resource in ABSENT:
        reason = ABSENT[resource].partition(":")[0].removesuffix(".")
        return f"{said} {reason}."
    return f"{said} There are: {', '.join(verb.replace('_', '-') for verb in verbs)}."


def of_command(name: str, commands: Iterable[str]) -> str:
    """Returns what is said of a command that does not exist among `commands`."""
    wanted = name.replace("_", "-").lower()
    names = list(commands)
    close = get_close_matches(wanted, names, n=1, cutoff=0.85) or get_close_matches(wanted, names, n=3)
    found = [f"paystack {one}" for one in close]
    if not found:
        verbs = [one.split(".") for one in OPERATIONS if one.endswith(f".{wanted.replace('-', '_')}")]
        found = [f"paystack {resource.replace('_', '-')} {wanted}" for resource, _ in verbs][:4]
    said = f"There is no command {_shown(name)!r}."
    return f"{said} Did you mean {_either(found)}?" if found else f"{said} `paystack --help` lists all."


def resource_of(name: str) -> str | None:
    """Returns the resource that a command names, or None."""
    resource = name.replace("-", "_")
    return resource if resource in RESOURCES else None


def _either(names: Iterable[str]) -> str:
    found = [name.replace("_", "-") for name in names]
    return " or ".join(found) if len(found) < 3 else f"{', '.join(found[:-1])} or {found[-1]}"


def _shown(name: str) -> str:
    return name if len(name) <= 40 else f"{name[:40]}..."
