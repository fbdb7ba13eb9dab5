"""What a resource is to the sandbox: one declaration, at the end of the resource's own file.

`resources/__init__.py` lists them, and nothing else has to know them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from paystack.runtime.http import Response
    from paystack.sandbox.engine.account import Account
    from paystack.sandbox.engine.call import Call
    from paystack.sandbox.engine.messages import Request
    from paystack.sandbox.engine.tables import Kind

Rule: TypeAlias = "Callable[[Call], Response]"
"""What an operation does: it is given the call, holds the account's lock, and returns the reply or raises `Refused`."""


@dataclass(frozen=True, slots=True)
class Page:
    """What browsers open below one path, without a key: `/exports/<name>` for instance."""

    opens: Callable[[Account, str], bool]
    """Whether the account has something under this name; its lock is held."""
    show: Callable[[Account, Request, str], Response]
    """The page of that name; the account's lock is held."""


@dataclass(frozen=True, slots=True)
class Resource:
    """One resource of the API: what it remembers, and what it does when it is called, as time passes, when it is paid.

    `kinds` are its records. `rules` are by operation id, `old_paths` by method and path for routes that the API once
    had. `tasks` are by the names that `schedule.plan` is called with; each is called with the account and the arguments
    that it was planned with. `pages` are by the first part of their path. `on_paid` is called with the account and each
    transaction that was just paid.
    """

    kinds: tuple[Kind[Any], ...] = ()
    rules: Mapping[str, Rule] = field(default_factory=dict)
    old_paths: Mapping[tuple[str, str], Rule] = field(default_factory=dict)
    tasks: Mapping[str, Callable[..., None]] = field(default_factory=dict)
    pages: Mapping[str, Page] = field(default_factory=dict)
    on_paid: Callable[[Account, Any], None] | None = None
