"""Each message that docs/troubleshooting.md explains exists: ours in the source, Paystack's in what is known of it."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

from test.support.description import BUNDLED

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs/troubleshooting.md").read_text("utf-8")
OURS, _, REST = PAGE.partition("\n## What Paystack says\n")
PAYSTACKS = REST.partition("\n## ")[0]

HOLE = "\0"
"""Stands for what an f-string fills in."""

PYTHONS_OWN = ("cannot import name 'Paystack' from 'paystack'",)


def messages(text: str) -> list[str]:
    """The messages of the tables: what is quoted in the first column."""
    return re.findall(r"^\| `(.+?)` \|", text, re.MULTILINE)


@cache
def texts() -> tuple[str, ...]:
    """Every text in the package's source but the sandbox's, with a `HOLE` for each value."""
    found = []
    for file in sorted((ROOT / "paystack").rglob("*.py")):
        if file.relative_to(ROOT / "paystack").parts[0] in ("sandbox", "models", "api"):
            continue
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.JoinedStr):
                found.append("".join(part.value if isinstance(part, ast.Constant) else HOLE for part in node.values))
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.append(node.value)
    return tuple(found)


@cache
def what_is_known() -> str:
    """The description, and the source of the sandbox, where Paystack's texts stand as they were documented or seen."""
    return "\n".join([str(BUNDLED), *(it.read_text("utf-8") for it in (ROOT / "paystack/sandbox").rglob("*.py"))])


def is_in(message: str, text: str) -> bool:
    """Whether `text` can become `message`, in which `...` stands for anything."""
    return re.search(".*".join(re.escape(part) for part in message.split("...")), text, re.DOTALL) is not None


def test_there_are_messages_of_both_kinds() -> None:
    assert len(messages(OURS)) > 40
    assert len(messages(PAYSTACKS)) > 10
    assert not is_in("No such message", "".join(texts()))


@pytest.mark.parametrize("message", messages(OURS))
def test_a_message_of_ours_still_exists(message: str) -> None:
    if message not in PYTHONS_OWN:
        assert any(is_in(message, text) for text in texts()), f"docs/troubleshooting.md: no source says {message!r}"


@pytest.mark.parametrize("message", messages(PAYSTACKS))
def test_a_message_of_paystack_is_one_that_the_description_or_the_sandbox_has(message: str) -> None:
    assert message in what_is_known()


def test_a_message_is_explained_once() -> None:
    found = messages(PAGE)
    assert len(found) == len(set(found))
