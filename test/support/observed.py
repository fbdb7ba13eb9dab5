"""What Paystack's replies and events were seen or documented to hold, as payloads that the tests parse.

`test/observed/<resource>.yaml` has for each operation and each event the paths of its fields with the types that were
met there, from samples, schemas and observations: `data[].paid_at: time | null | absent`. `[]` are the items of a list.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from test.support.description import load

FOLDER = Path(__file__).parent.parent / "observed"

SCALARS: dict[str, Any] = {
    "null": None,
    "true": True,
    "integer": 1,
    "number": 1.5,
    "text": "text",
    "digits": "1042",
    "time": "2026-01-05T09:21:48.000Z",
    "empty": "",
    "{}": {},
    "[]": [],
}
"""A value of each type that has no fields. `empty` is an empty text."""

NESTED = ("object", "list")

ABSENT = object()


@dataclass
class Shape:
    """One field: the types it was seen with, and the fields of its objects or the items of its lists."""

    types: tuple[str, ...] = ("object",)
    fields: dict[str, Shape] = field(default_factory=dict)


def shapes(paths: dict[str, str] | None) -> Shape:
    """The payload whose fields have these paths."""
    root = Shape()
    for path, types in (paths or {}).items():
        place = root
        for part in path.replace("[]", ".[]").split("."):
            place = place.fields.setdefault(part, Shape())
        place.types = tuple(types.split(" | "))
    return root


def payloads(shape: Shape) -> Iterator[dict[str, Any]]:
    """Payloads that together hold each field with each of its types, `absent` among them.

    Each takes for a field the next type that none had yet, and an object first while its fields have some.
    """
    missing = {(place, kind) for place, it in walk(shape) for kind in it.types if place}
    for _ in itertools.count():
        if not missing:
            return
        used: set[tuple[str, str]] = set()
        made = value(shape, "", missing, used)
        assert used & missing, f"these cannot be met: {sorted(missing)[:5]}"
        missing -= used
        yield made


def walk(shape: Shape, place: str = "") -> Iterator[tuple[str, Shape]]:
    yield place, shape
    for name, inner in shape.fields.items():
        yield from walk(inner, f"{place}/{name}")


def value(shape: Shape, place: str, missing: set[tuple[str, str]], used: set[tuple[str, str]]) -> Any:
    pending = any(inner != place and (inner, kind) in missing for inner, it in walk(shape, place) for kind in it.types)

    def last(kind: str) -> tuple[bool, bool]:
        return (not (pending and kind in NESTED), (place, kind) not in missing)

    kind = min(shape.types, key=last)
    used.add((place, kind))
    if kind == "object":
        fields = {name: inner for name, inner in shape.fields.items() if name != "[]"}
        made = {name: value(inner, f"{place}/{name}", missing, used) for name, inner in fields.items()}
        return {name: it for name, it in made.items() if it is not ABSENT}
    if kind == "list":
        return [value(shape.fields["[]"], f"{place}/[]", missing, used)] if "[]" in shape.fields else []
    return ABSENT if kind == "absent" else SCALARS[kind]


def observed() -> dict[str, Shape]:
    """Each operation and event by its name, with what was observed of it."""
    return {name: shapes(paths) for file in sorted(FOLDER.glob("*.yaml")) for name, paths in load(file).items()}
