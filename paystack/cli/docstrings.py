"""Reads the docstrings of the generated methods: summary, notes, and what is said of each argument."""

from __future__ import annotations

import re
from typing import NamedTuple

_SECTION = re.compile(r"^(Args|Returns|Raises):$|^Source: ", re.MULTILINE)
_ARGUMENT = re.compile(r"^    (\w+): (.*)$")
_LINK = re.compile(r"\[([^\]]+)\]\((?:[^)\s]+)\)")


class Docstring(NamedTuple):
    """A docstring in parts, in plain text."""

    summary: str
    notes: str
    arguments: dict[str, str]
    source: str | None
    """The page of Paystack's documentation."""


def read(text: str) -> Docstring:
    """Returns the parts of a docstring as `inspect.cleandoc` leaves it."""
    found = _SECTION.search(text)
    description = text[: found.start()] if found else text
    summary, _, notes = description.partition("\n\n")
    source = re.search(r"^Source: (\S+)$", text, re.MULTILINE)
    return Docstring(
        plain(" ".join(summary.split())), plain(notes.strip()), _arguments(text), source[1] if source else None
    )


def summary(text: str) -> str:
    """Returns the first sentence of a docstring, whose lines may be indented."""
    return plain(" ".join(text.strip().partition("\n\n")[0].split()))


def plain(text: str) -> str:
    """Returns Markdown without its links and code marks."""
    return _LINK.sub(r"\1", text).replace("`", "")


def _arguments(text: str) -> dict[str, str]:
    _, _, after = text.partition("\nArgs:\n")
    found: dict[str, str] = {}
    name = ""
    for line in after.splitlines():
        begins = _ARGUMENT.match(line)
        if begins:
            name = begins[1]
            found[name] = plain(begins[2])
        elif line.startswith("        ") and name:
            found[name] += f" {plain(line.strip())}"
        else:
            break
    return found
