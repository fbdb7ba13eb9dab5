"""The pages of `website/reference/` as Markdown: what mkdocstrings renders as HTML, for those who read Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import griffe
import yaml

ROOT = Path(__file__).parent.parent
LONGEST = 100
DIRECTIVE = re.compile(r"^::: (\S+)\n((?: {4}.*\n|\n(?= {4}))*)", re.MULTILINE)


@cache
def package() -> griffe.Object:
    loaded = griffe.load("paystack", search_paths=[ROOT], resolve_aliases=True)
    assert isinstance(loaded, griffe.Object)
    return loaded


def with_signatures(markdown: str) -> str:
    """A page of the reference with each `::: name` replaced by the signatures and docstrings below that name."""
    text = DIRECTIVE.sub(lambda it: "\n\n".join(described(it[1], options(it[2]))) + "\n", f"{markdown}\n")
    return f"{text.strip()}\n"


def options(block: str) -> dict[str, Any]:
    return (yaml.safe_load(block) or {}).get("options", {}) if block.strip() else {}


def described(name: str, wanted: dict[str, Any]) -> Iterator[str]:
    """An object and its members, as the options of the page choose them."""
    found = package()[name.removeprefix("paystack.")]
    found = found.final_target if found.is_alias else found
    level = int(wanted.get("heading_level", 2))
    yield from itself(found, level)
    members = found.all_members if wanted.get("inherited_members", True) else found.members
    hidden = [pattern.removeprefix("!") for pattern in wanted.get("filters", ["!^_"])]
    for each in wanted.get("members", list(members)):
        member = members.get(each)
        if member is None or any(re.search(pattern, each) for pattern in hidden):
            continue
        if member.is_alias and not member.inherited:
            continue  # imported, and described where it is defined
        yield from itself(member, level + 1)
        if member.is_class:
            for name_inside, inner in member.members.items():
                if not name_inside.startswith("_") and not inner.is_alias:
                    yield from itself(inner, level + 2)


def itself(it: Any, level: int) -> Iterator[str]:
    """The heading, the signature and the docstring of one object; nothing of one without a docstring."""
    said = it.docstring.value.strip() if it.docstring else ""
    makes = it.all_members.get("__init__") if it.is_class else None
    if makes is not None and makes.docstring:
        said = f"{said}\n\n{makes.docstring.value.strip()}".strip()
    if not said:
        return
    yield f"{'#' * level} {it.name}"
    if it.is_function:
        yield f"```python\n{signature(it)}\n```"
    elif makes is not None and makes.is_function:
        yield f"```python\n{signature(makes, it.name)}\n```"
    elif it.is_attribute and it.annotation is not None:
        yield f"```python\n{it.name}: {it.annotation}\n```"
    yield said


def signature(function: Any, of_class: str = "") -> str:
    """As it would be written, on a line for each argument if it is long."""
    parts: list[str] = []
    starred = False
    for each in function.parameters:
        kind = each.kind.value if each.kind else ""
        if of_class and each.name == "self":
            continue
        if kind == "keyword-only" and not starred:
            parts.append("*")
            starred = True
        stars = {"variadic positional": "*", "variadic keyword": "**"}.get(kind, "")
        starred = starred or stars == "*"
        text = stars + each.name + (f": {each.annotation}" if each.annotation is not None else "")
        parts.append(text + (f" = {each.default}" if each.default is not None and not stars else ""))
    head = of_class or f"{'async ' if 'async' in function.labels else ''}def {function.name}"
    tail = "" if of_class or function.returns is None else f" -> {function.returns}"
    line = f"{head}({', '.join(parts)}){tail}"
    return line if len(line) <= LONGEST else f"{head}(\n" + "".join(f"    {it},\n" for it in parts) + f"){tail}"
