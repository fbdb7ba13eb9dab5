"""The description keeps its rules, and all of it has become code. Each failure names the file and the fix."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import paystack
from openapi import check
from openapi.check import Description
from paystack import models

DESCRIPTION = Description(check.ROOT)
OPERATIONS = [pytest.param(it.file, it.described, id=it.name) for it in DESCRIPTION.operations]


@pytest.mark.parametrize("rule", [check.LISTED, *check.RULES])
def test_the_description_keeps_a_rule(rule: Callable[[Description], Iterator[str]]) -> None:
    assert [f"openapi/{problem}" for problem in rule(DESCRIPTION)] == []


@pytest.mark.parametrize(("file", "operation"), OPERATIONS)
def test_an_operation_is_reachable_by_its_tag_and_verb(file: str, operation: dict[str, Any]) -> None:
    tag, verb = operation["operationId"].split(".")
    for client in (paystack.Paystack, paystack.AsyncPaystack):
        api = getattr(paystack, getattr(client, tag).func.__annotations__["return"])
        assert callable(getattr(api, verb, None)), f"openapi/{file}: run ./generate.sh"


def test_every_schema_became_a_public_name() -> None:
    for name in DESCRIPTION.schemas:
        assert hasattr(models, Path(name).stem), f"openapi/{name} was not generated: run ./generate.sh"
    names = {*DESCRIPTION.named, "JsonValue", "Timestamp", "UnknownEvent", "WireNumber"}
    invented = {name for name in dir(models) if name[0].isupper()} - names - {"TYPE_CHECKING"}
    assert not invented, (
        f"{invented}: the generator invented these for inline schemas; give each a file in a schemas/ folder"
    )
