"""What a resource declares to the sandbox, once, at the end of its own file.

`resources/__init__.py` lists the resources. Nothing here knows one of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from paystack.sandbox.engine.addresses import Address
from paystack.sandbox.engine.clock import TASKS
from paystack.sandbox.engine.webhooks import DELIVERIES, EVENTS, RETRY, retry

if TYPE_CHECKING:
    from paystack.runtime.http import Response
    from paystack.sandbox.engine.account import Account
    from paystack.sandbox.engine.call import Call
    from paystack.sandbox.engine.messages import Request
    from paystack.sandbox.engine.tables import Kind

Rule: TypeAlias = "Callable[[Call], Response]"
"""What an operation does, under the account's lock: takes the call and returns the reply, or raises `Refused`."""

Declared = TypeVar("Declared")


@dataclass(frozen=True, slots=True)
class Page:
    """Pages that are opened without a key, below one path, such as `/exports/<name>`."""

    names: tuple[tuple[Kind[Any], str], ...]
    """The records that have such a page: each kind, and the unique field with the name of the page."""
    show: Callable[[Account, Request, str], Response]
    """The page of this name, called under the account's lock. The account may have lost it since it was found."""
    methods: tuple[str, ...] = ("GET", "HEAD", "POST")
    """The methods that it takes; to others there is no such page."""

    def addresses(self, name: str) -> Iterator[Address]:
        """Where an account is found that has a page of this name."""
        for kind, named_by in self.names:
            yield Address(kind.name, named_by, kind.index(named_by).key(name))


@dataclass(frozen=True, slots=True)
class Resource:
    """One resource of the API: its records, and what it does when called, as time passes, and after a payment.

    `kinds` are its kinds of records. `rules` are by operation id, such as `refunds.create`. `old_paths` are rules by
    method and path, for paths that the API once had. `with_public_key` are the operations that also take the public key
    of the account. `tasks` are by the kind given to `schedule.plan`; each is called
    with the account and the planned arguments. `pages` are by the first part of their path. `on` are by
    signal, and each is called with the account and what the signal is about.
    """

    kinds: tuple[Kind[Any], ...] = ()
    rules: Mapping[str, Rule] = field(default_factory=dict)
    old_paths: Mapping[tuple[str, str], Rule] = field(default_factory=dict)
    with_public_key: tuple[str, ...] = ()
    tasks: Mapping[str, Callable[..., None]] = field(default_factory=dict)
    pages: Mapping[str, Page] = field(default_factory=dict)
    on: Mapping[str, Callable[[Account, Any], None]] = field(default_factory=dict)


class Resources:
    """All resources of a sandbox, and what they and the engine declare together, by name."""

    def __init__(self, resources: Sequence[Resource]) -> None:
        """Raises `ValueError` for a name that is declared twice."""
        of_engine: tuple[Kind[Any], ...] = (TASKS, EVENTS, DELIVERIES)
        kinds = (of_engine, *(resource.kinds for resource in resources))
        named = ([(kind.name, kind) for kind in part] for part in kinds)
        self.kinds: dict[str, Kind[Any]] = _by_name("kind of record", *named)
        self.tasks = _by_name("task", [(RETRY, retry)], *(resource.tasks.items() for resource in resources))
        self.rules = _by_name("rule", *(resource.rules.items() for resource in resources))
        self.old_paths = _by_name("old path", *(resource.old_paths.items() for resource in resources))
        self.with_public_key = {name for resource in resources for name in resource.with_public_key}
        self.pages = _by_name("page", *(resource.pages.items() for resource in resources))
        self.addressed = _addressed(self.pages.values())
        """By the name of a kind, the fields that pages are named by."""
        self.followers: dict[str, list[Callable[[Account, Any], None]]] = {}
        for resource in resources:
            for signal, follow in resource.on.items():
                self.followers.setdefault(signal, []).append(follow)


def _addressed(pages: Iterable[Page]) -> dict[str, frozenset[str]]:
    """Raises `ValueError` for a field that is not unique."""
    found: dict[str, set[str]] = {}
    for page in pages:
        for kind, named_by in page.names:
            found.setdefault(kind.name, set()).add(kind.index(named_by).field)
    return {kind: frozenset(fields) for kind, fields in found.items()}


def _by_name(what: str, *parts: Iterable[tuple[Any, Declared]]) -> dict[Any, Declared]:
    found: dict[Any, Declared] = {}
    for part in parts:
        for name, declared in part:
            if name in found:
                raise ValueError(f"the {what} {name!r} is declared twice, by two resources or by one and the engine")
            found[name] = declared
    return found
