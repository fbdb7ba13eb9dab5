"""What requests can name: derived from the description's links and examples, and from what the sandbox has.

A link says that a value of one operation's reply is an argument of another. Where no link leads, the description gives
a place the same example as a place that one leads to. So nothing here lists operations.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from paystack.api.operations import OPERATIONS
from test.support.description import DESCRIBED, resolved

Place = tuple[str, str]
"""An operation, and where a value stands in its request: `path.code`, `query.plan` or `body.customer`."""
Replies = Mapping[str, list[Any]]
"""Bodies of replies by operation."""

OF_REPLY = "$response.body#/"

_CODE = re.compile(r"([A-Z]{2,5}_)[A-Za-z0-9]+")


def names_of(replies: Replies) -> dict[Place, list[Any]]:
    """What each place can name, where that is known."""
    found: defaultdict[Place, list[Any]] = defaultdict(list)
    for operation, bodies in replies.items():
        for target, place, expression in links_of(operation):
            if expression.startswith(OF_REPLY):
                values = (_at(body, expression.removeprefix(OF_REPLY)) for body in bodies)
                found[target, place] += [value for value in values if value is not None]
    by_example: defaultdict[Any, list[Any]] = defaultdict(list)
    for name, places in EXAMPLES.items():
        for place, example in places.items():
            by_example[example] += found[name, place]
    for name, places in EXAMPLES.items():
        for place, example in places.items():
            found[name, place] += by_example[example]
    codes = codes_in(replies)
    for name, places in EXAMPLES.items():
        for place, example in places.items():
            if not found[name, place]:
                found[name, place] += codes.get(_prefix(example), [])
    return {place: list(dict.fromkeys(values)) for place, values in found.items() if values}


def codes_in(replies: Replies) -> dict[str, list[str]]:
    """Every code in the replies, by its prefix: what begins with `SPL_` is a split."""
    found: defaultdict[str, list[str]] = defaultdict(list)

    def search(value: Any) -> None:
        for item in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
            search(item)
        if _prefix(value):
            found[_prefix(value)].append(value)

    for bodies in replies.values():
        search(bodies)
    return found


def links_of(operation: str) -> Iterator[tuple[str, str, str]]:
    """The links from an operation's successes: where each leads to, the place there, and what is put there."""
    for status, response in DESCRIBED[operation]["responses"].items():
        for link in resolved(response).get("links", {}).values() if status < "3" else ():
            link = resolved(link)
            target = link["operationId"]
            for name, expression in link.get("parameters", {}).items():
                yield target, f"{_location(target, name)}.{name}", expression
            for name, expression in link.get("x-request-body", {}).items():
                yield target, f"body.{name}", expression


def bodies_of(operation: str, names: Mapping[Place, list[Any]]) -> list[Any]:
    """The examples of an operation's body, naming what there is instead of what the description made up."""
    known: dict[Any, Any] = {}
    for (name, place), values in names.items():
        example = EXAMPLES[name].get(place)
        for key in (example, _prefix(example)):
            if key:
                known.setdefault(key, values[0])

    def own(field: str) -> list[Any]:
        """The ids that a field with the name of a resource takes, such as `products`."""
        return names.get((f"{field}.fetch", "path.id"), [])[:1]

    def renewed(value: Any) -> Any:
        if isinstance(value, dict):
            return {name: own(name) or renewed(item) for name, item in value.items()}
        if isinstance(value, list):
            return [renewed(item) for item in value]
        return known.get(value, known.get(_prefix(value), value)) if _is_name(value) else value

    made = [renewed(example) for example in _examples(operation)]
    if OPERATIONS[operation].retry == "reference":
        # The reference of something new, which is free only once.
        return [_without_reference(body) for body in made]
    return made


def _without_reference(body: Any) -> Any:
    return {name: value for name, value in body.items() if name != "reference"} if isinstance(body, dict) else body


def _prefix(value: Any) -> str:
    """The beginning of a code that says what it is the code of, empty for anything else."""
    code = _CODE.fullmatch(value) if isinstance(value, str) else None
    return "" if code is None else code[1]


def _examples(operation: str) -> list[Any]:
    if "requestBody" not in DESCRIBED[operation]:
        return []
    content = resolved(DESCRIBED[operation]["requestBody"])["content"]["application/json"]
    if "example" in content:
        return [content["example"]]
    return [resolved(example)["value"] for example in content.get("examples", {}).values()]


def _parameters(operation: str) -> Iterator[Any]:
    yield from map(resolved, DESCRIBED[operation].get("parameters", ()))


def _location(operation: str, name: str) -> str:
    return next(str(item["in"]) for item in _parameters(operation) if item["name"] == name)


def _places(operation: str) -> dict[str, Any]:
    """Every place of an operation with its example, if that is one value."""
    places = {f"{item['in']}.{item['name']}": item.get("example") for item in _parameters(operation)}
    for body in _examples(operation):
        if isinstance(body, dict):
            for name, value in body.items():
                places.setdefault(f"body.{name}", value)
    return {place: value for place, value in places.items() if _is_name(value)}


def _is_name(value: Any) -> bool:
    """Whether an example can be the name of one thing only: a code, a reference or an id, not a round amount."""
    if isinstance(value, bool) or value is None or isinstance(value, float):
        return False
    if isinstance(value, int):
        return value > 100 and value % 100 != 0
    return isinstance(value, str) and re.search(r"[0-9]", value) is not None and len(value) > 5


def _at(value: Any, pointer: str) -> Any:
    for part in pointer.split("/"):
        if isinstance(value, list):
            value = value[int(part)] if int(part) < len(value) else None
        else:
            value = value.get(part) if isinstance(value, dict) else None
    return value


EXAMPLES: dict[str, dict[str, Any]] = {name: _places(name) for name in DESCRIBED}
"""The example of each place, by operation."""
