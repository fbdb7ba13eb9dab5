"""Whatever Paystack sends, a model gives it back: every model of the description, with bodies made from its schema.

A body has each field in its own spelling, in the other, or in both; a value of each type that the description allows,
or now and then of another; keys that nobody described; halves of emojis, numbers beyond 2**53, and nesting. This module
needs the runtime dependencies, hypothesis and pyyaml alone, so that it also runs where only pydantic differs.
"""

from __future__ import annotations

import copy
import json
import os
import pickle
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from paystack import models
from paystack.runtime.models import AnyResponse, Model, UnknownEvent
from paystack.runtime.reading import received as build
from paystack.runtime.types import wire_time
from test.support.description import BUNDLED, resolved
from test.support.parsed import parsed

ROOT = Path(__file__).parents[2]
EXAMPLES = int(os.environ.get("LOSSLESS_EXAMPLES", "5"))
SCHEMAS: dict[str, Any] = BUNDLED["components"]["schemas"]


def is_model(value: Any) -> bool:
    return isinstance(value, type) and issubclass(value, Model)


MODELS = sorted(name for name in SCHEMAS if is_model(getattr(models, name)))


def replies_and_events() -> set[str]:
    """The models of all responses, and of all events."""
    found = {webhook["post"]["operationId"] for webhook in BUNDLED["webhooks"].values()}
    for operation in (operation for path in BUNDLED["paths"].values() for operation in path.values()):
        for status, response in operation.get("responses", {}).items() if isinstance(operation, dict) else ():
            if status.startswith("2"):
                media = resolved(response)["content"]["application/json"]
                found.add(media["schema"]["$ref"].rpartition("/")[2])
    return found


# Bodies

TEXTS = [
    "",
    "0",
    "007",
    "1042",
    "9" * 30,
    "true",
    "null",
    "Ọbí",
    "🦜",
    "\ud83d",
    "a\udc00b",
    "\x00",
    '"\\',
    "2026",
    "-1",
]
TIMES = [
    "2026-01-05T09:12:33.000Z",
    "2026-01-05T09:12:33Z",
    "2026-01-05T10:12:33.000+01:00",
    "2026-01-05T09:12:33.123456Z",
    "2026-01-05t09:12:33.000z",
    "2026-01-05T10:12:33+0100",
    "2026-01-05 09:12:33.000Z",
    "2026-01-05 09:12:33",
    "2026-01-05",
    "Mon Sep 12 2016 14:18:55 GMT+0100 (WAT)",
    "0001-01-01T00:00:00.000Z",
    "9999-12-31T23:59:59.999Z",
    "0000-00-00T00:00:00.000Z",
    "2026-02-30T00:00:00.000Z",
    "Invalid date",
]
INTEGERS = [0, 1, -1, 5, 500000, 2**31, 2**53 + 1, 2**63 - 1, 2**63, 2**64, 10**40, -(2**70)]
NUMBERS: list[float] = [*INTEGERS, 0.5, 1.0, -2.5, 1e300, 9007199254740993.0, 0.1]
KEYS = ["new", "x y", "", "cls", "self", "_http", "__dict__", "__class__", "model_dump", "to_dict", "copy", "🦜"]
SCALARS: list[Any] = [None, True, False, *NUMBERS, *TEXTS, *TIMES]

scalars = (
    st.sampled_from(SCALARS) | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=3)
)
anything = st.recursive(
    scalars,
    lambda inside: (
        st.lists(inside, max_size=2) | st.dictionaries(st.sampled_from(KEYS) | st.text(max_size=2), inside, max_size=2)
    ),
    max_leaves=5,
)
"""Any JSON value."""

BY_TYPE: dict[str, st.SearchStrategy[Any]] = {
    "null": st.none(),
    "boolean": st.booleans(),
    "integer": st.sampled_from(INTEGERS) | st.integers(),
    "number": st.sampled_from(NUMBERS),
    "string": st.sampled_from(TEXTS) | st.text(max_size=3),
}


def drawn(draw: Any, schema: Any, depth: int, odds: int) -> Any:
    """A value for `schema`: one that it allows, but for one in `odds`."""
    if odds and draw(st.integers(0, odds)) == odds:
        return draw(anything)
    schema = resolved(schema)
    if "anyOf" in schema:
        return drawn(draw, draw(st.sampled_from(schema["anyOf"])), depth, 0)
    if "enum" in schema:
        return draw(st.sampled_from(schema["enum"]))
    kinds = schema.get("type", "any" if "allOf" not in schema and "properties" not in schema else "object")
    kind = kinds if isinstance(kinds, str) else draw(st.sampled_from(kinds))
    if schema.get("format") == "date-time" and kind == "string":
        return draw(st.sampled_from(TIMES))
    if schema.get("pattern") and kind == "string":
        return draw(st.sampled_from(["0", "1042", "9" * 30]))
    if kind == "array":
        size = draw(st.integers(0, 2)) if depth else 0
        return [drawn(draw, schema.get("items", {}), depth - 1, odds) for _ in range(size)]
    if kind == "object":
        return drawn_object(draw, schema, depth, odds)
    return draw(BY_TYPE.get(kind, anything))


def properties(schema: Any) -> tuple[dict[str, Any], set[str]]:
    """The properties of an object, those of what it consists of included, and the required ones."""
    found, required = dict(schema.get("properties", {})), set(schema.get("required", ()))
    for part in map(resolved, schema.get("allOf", ())):
        more, needed = properties(part)
        found.update(more)
        required |= needed
    return found, required


def drawn_object(draw: Any, schema: Any, depth: int, odds: int) -> dict[str, Any]:
    known, required = properties(schema)
    value: dict[str, Any] = {}
    if depth:
        names = sorted(known)
        chosen = draw(st.sets(st.sampled_from(names), max_size=6)) if names else set()
        if not odds or draw(st.integers(0, odds)) < odds:
            chosen |= required
        for name in sorted(chosen):
            spelling = resolved_alias(known[name])
            keys = draw(st.sampled_from([(name,), (spelling,), (name, spelling)])) if spelling else (name,)
            value.update({key: drawn(draw, known[name], depth - 1, odds) for key in keys})
    if draw(st.integers(0, 3)) == 3 or not known:
        value[draw(st.sampled_from(KEYS))] = draw(anything)
    return value


def resolved_alias(prop: Any) -> str | None:
    """The second spelling of a property."""
    found = prop.get("x-alias") or prop.get("x-same-as")
    return str(found) if found else None


@st.composite
def bodies(draw: Any, name: str) -> Any:
    odds = draw(st.sampled_from([0, 0, 4, 12]))
    return drawn_object(draw, SCHEMAS[name], draw(st.integers(1, 4)), odds)


# What holds for each


def exactly(value: Any) -> str:
    """`value` as text in which True is not 1 and 1.0 is not 1."""
    return json.dumps(value, sort_keys=True)


def dumps(one: Model) -> set[str]:
    """What `one` is dumped as, in each way that gives back what was received."""
    as_python = one.model_dump(by_alias=True, exclude_unset=True)
    return {
        exactly(json.loads(one.model_dump_json(by_alias=True, exclude_unset=True))),
        exactly(json.loads(one.to_json())),
        exactly(json.loads(json.dumps(as_python, default=wire_time))),
        exactly(json.loads(json.dumps(one.model_dump(exclude_unset=True), default=wire_time))),
    }


def check(model: type[Model], value: Any) -> bool:
    """Check all that holds for `value` as `model`, and return whether it fits."""
    received = json.loads(json.dumps(value))
    one, lenient = parsed(model, json.dumps(value).encode())
    assert type(one) is model
    for made in (one, build(model, received)):
        assert dumps(made) == {exactly(received)}
        assert len(repr(made)) <= 4 * len(exactly(received)) + 20 * exactly(received).count(":") + 200
        assert str(made) is not None
        assert bool(made) is bool(received)
        for twin in (pickle.loads(pickle.dumps(made)), copy.deepcopy(made), copy.copy(made), made.model_copy()):
            assert type(twin) is model and twin == made and repr(twin) == repr(made)
            assert dumps(twin) == {exactly(received)}
    assert one == build(model, received)
    try:
        assert one == model.model_validate_json(json.dumps(value))
        assert not lenient
    except ValidationError:
        assert lenient
    if not has_half_a_character(received):
        assert exactly(one.to_dict()) == exactly(received)
        if not lenient:
            assert model.model_validate_json(one.to_json()) == one
    return not lenient


def has_half_a_character(value: Any) -> bool:
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return True
    return False


same_in_every_run = settings(
    max_examples=EXAMPLES, derandomize=True, database=None, deadline=None, suppress_health_check=list(HealthCheck)
)


@pytest.mark.parametrize("name", MODELS)
def test_every_model_gives_back_what_was_received(name: str) -> None:
    model = getattr(models, name)

    @same_in_every_run
    @given(bodies(name))
    def holds(value: Any) -> None:
        check(model, value)

    holds()


def test_these_are_all_replies_and_all_events() -> None:
    assert set(MODELS) >= replies_and_events() - {"WebhookEvent"}
    assert len(MODELS) > 100
    assert EXAMPLES >= 5


@pytest.mark.parametrize("model", [AnyResponse, UnknownEvent])
def test_what_has_no_model_of_its_own_is_given_back_too(model: type[Model]) -> None:
    @same_in_every_run
    @given(st.dictionaries(st.sampled_from([*KEYS, "status", "message", "data", "event"]), anything, max_size=5))
    def holds(value: Any) -> None:
        check(model, value)

    holds()


def test_bodies_that_fit_and_bodies_that_do_not_are_both_among_them() -> None:
    fits: list[bool] = []

    @settings(same_in_every_run, max_examples=60)
    @given(bodies("TransactionResponse"))
    def holds(value: Any) -> None:
        fits.append(check(models.TransactionResponse, value))

    holds()
    assert 5 < sum(fits) < len(fits) - 5


OTHER_RELEASES = ("pydantic==2.11.0 typing-extensions==4.12.2", "pydantic")
"""The oldest that setup.py allows, and the newest that pip finds."""


@pytest.mark.slow(seconds=90)
@pytest.mark.parametrize("release", OTHER_RELEASES)
def test_every_allowed_pydantic_gives_back_what_was_received(release: str) -> None:
    from benchmarks.environments import clean_environment, python_of

    python = python_of(f"{release} urllib3==2.8.0 python-dateutil==2.9.0.post0 hypothesis==6.168.5 pytest pyyaml")
    command = [python, "-m", "pytest", "-q", "--noconftest", "-p", "no:cacheprovider", "-m", "not slow", Path(__file__)]
    environment = {**clean_environment(), "LOSSLESS_EXAMPLES": "8"}
    ran = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stdout[-3000:] + ran.stderr[-3000:]


@pytest.mark.slow(seconds=110)
def test_many_more_bodies_are_given_back() -> None:
    command = [sys.executable, "-m", "pytest", "-q", "--noconftest", "-p", "no:cacheprovider", "-m", "not slow"]
    environment = {**os.environ, "LOSSLESS_EXAMPLES": "40"}
    ran = subprocess.run([*command, Path(__file__)], cwd=ROOT, env=environment, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stdout[-3000:]
