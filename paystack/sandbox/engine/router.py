"""Finds the rule for a request by method and path, which come from the description.

An operation without a rule answers 501. Pages and controls are not routed here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from paystack.api.operations import OPERATIONS
from paystack.runtime.http import Response
from paystack.sandbox.engine.call import Call
from paystack.sandbox.engine.replies import NOT_EMULATED, Refused
from paystack.sandbox.engine.resource import Rule

Found = tuple[Rule, tuple[str, ...]]
"""A rule, and the names of the parameters in its path."""


@dataclass(slots=True)
class _Node:
    """One part of a path: the parts that may follow, and the rules by method if a path ends here."""

    fixed: dict[str, _Node] = field(default_factory=dict)
    parameter: _Node | None = None
    rules: dict[str, Found] = field(default_factory=dict)


class Router:
    """A tree of paths. Where a fixed part and a parameter both match, the fixed part wins."""

    def __init__(self) -> None:
        """Route every operation of the API to a 501."""
        self._root = _Node()
        for operation in OPERATIONS.values():
            self._add(operation.method, operation.path, _not_emulated)

    def add(self, rules: Mapping[str, Rule], old_paths: Mapping[tuple[str, str], Rule]) -> None:
        """Route operations and old paths to their rules. Raises `ValueError` for an unknown operation."""
        for name, rule in rules.items():
            operation = OPERATIONS.get(name)
            if operation is None:
                import difflib

                close = difflib.get_close_matches(name, OPERATIONS, 1)
                hint = f"did you mean {close[0]!r}?" if close else "describe it in openapi/ and run ./generate.sh"
                raise ValueError(f"{rule.__module__} has a rule for {name!r}, but there is no such operation: {hint}")
            self._add(operation.method, operation.path, rule)
        for (method, path), rule in old_paths.items():
            self._add(method, path, rule)

    def find(self, method: str, segments: list[str]) -> tuple[Rule, dict[str, str]] | None:
        """The rule and its path parameters, or None if the API has no such route."""
        found = _walk(self._root, segments, 0, method)
        if found is None:
            return None
        (rule, names), values = found
        return rule, dict(zip(names, reversed(values), strict=True))

    def _add(self, method: str, path: str, rule: Rule) -> None:
        names: list[str] = []
        node = self._root
        for part in path.strip("/").split("/"):
            if part.startswith("{"):
                names.append(part.strip("{}"))
                node.parameter = node.parameter or _Node()
                node = node.parameter
            else:
                node = node.fixed.setdefault(part, _Node())
        node.rules[method] = (rule, tuple(names))


def _walk(node: _Node, segments: list[str], position: int, method: str) -> tuple[Found, list[str]] | None:
    """The rule below `node`, and the values of its parameters, last one first."""
    if position == len(segments):
        found = node.rules.get(method)
        return None if found is None else (found, [])
    following = node.fixed.get(segments[position])
    if following is not None:
        below = _walk(following, segments, position + 1, method)
        if below is not None:
            return below
    if node.parameter is not None and segments[position]:
        below = _walk(node.parameter, segments, position + 1, method)
        if below is not None:
            below[1].append(segments[position])
            return below
    return None


def _not_emulated(call: Call) -> Response:
    raise Refused(NOT_EMULATED, operation=f"{call.request.method} {call.request.path}")
