"""What a section of the dashboard is: what it shows of an account, and what its buttons do.

`dashboard` lists them. A section reads the account under its lock, and changes it by the controls alone.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from paystack.sandbox.controls.controls import Controls
from paystack.sandbox.engine.account import Account
from paystack.sandbox.markup import Html, button, element, hidden, join

PREFIX = "dashboard"
FIRST = f"/{PREFIX}"
"""The second address of the first section, which is at the root."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page is, and a form that was refused there, which is shown again.

    `root` is the path at which the sandbox is mounted, empty for most; `path` is that of the page below it.
    """

    base_url: str
    root: str
    path: str
    query: Mapping[str, list[str]] = field(default_factory=dict)
    form: Mapping[str, str] = field(default_factory=dict)

    def to(self, path: str) -> str:
        """The address of another page of the sandbox, for a link."""
        return self.root + path

    @property
    def page(self) -> int:
        """The number of the page of a list, from 1."""
        given = self.query.get("page", [""])[-1]
        return max(1, int(given)) if given.isascii() and given.isdigit() and len(given) < 10 else 1

    def here(self) -> str:
        """The address of this page, to which its forms are sent; nothing is sent to the root itself."""
        path = FIRST if self.path == "/" else self.path
        return self.to(path) + (f"?page={self.page}" if self.page > 1 else "")

    def action(self, name: str, label: str, *fields: str, main: bool = False) -> Html:
        """A form with one button, which does `name` once, however often it is sent."""
        return self.actions([(name, label)], *fields, main=main)

    def actions(self, named: list[tuple[str, str]], *fields: str, main: bool = False) -> Html:
        """A form with a button for each name and label. Enter presses the first."""
        turn = hidden("turn", os.urandom(16).hex())
        buttons = element("div", *(button(name, label, main=main) for name, label in named), class_="buttons")
        return element("form", join(turn, *fields), buttons, method="post", action=self.here())


@dataclass(frozen=True, slots=True, kw_only=True)
class View(Place):
    """What a section makes its page from: the account, beside the place of the page."""

    account: Account
    is_shown_key: bool
    """Whether the account is that of the key which the sandbox shows by itself."""


class Content(NamedTuple):
    """The title of a page, and what stands below it."""

    title: str
    body: Html


Action = Callable[[Controls, Mapping[str, str], int | None], str]
"""What a button does: takes the controls, its form and the id in the path, and returns what happened in a sentence.

Raises `Refused`.
"""


@dataclass(frozen=True, slots=True)
class Section:
    """One section, under `/dashboard/<name>`; `show` and `detail` are called under the account's lock.

    `detail` shows the record of an id, and returns None if there is none. `actions` are by the value of the button.
    """

    name: str
    title: str
    show: Callable[[View], Html]
    detail: Callable[[View, int], Content | None] | None = None
    actions: Mapping[str, Action] = field(default_factory=dict)

    @property
    def path(self) -> str:
        """Its path below the root; the first section is at the root itself."""
        return f"{FIRST}/{self.name}" if self.name else "/"
