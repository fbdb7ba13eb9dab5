"""Arguments whose values Paystack names: a filter that it does not know is refused, and members of an enum are sent."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from typing import Any, Literal, get_args, get_origin
from urllib.parse import parse_qsl

import pytest

from paystack import Paystack, ValidationError, models
from test.support.description import DESCRIBED, resolved
from test.support.operation_tests import successes
from test.support.scripted import Stage, customer, reply


def closed_filters() -> Iterator[tuple[str, str, list[str]]]:
    """Every operation, query parameter and its values, of those whose values the description lists."""
    for operation, described in DESCRIBED.items():
        for parameter in map(resolved, described.get("parameters", [])):
            schema = resolved(parameter["schema"])
            if parameter["in"] == "query" and "enum" in schema:
                yield operation, parameter["name"], schema["enum"]


FILTERS = list(closed_filters())


def listed(client: Any, operation: str, **filters: Any) -> Any:
    """The result of `operation` with these filters; what else it needs is taken from the description."""
    tag, verb = operation.split(".")
    parameters = map(resolved, DESCRIBED[operation]["parameters"])
    needed = {parameter["name"]: parameter["example"] for parameter in parameters if parameter.get("required")}
    return getattr(getattr(client, tag), verb)(**{**needed, **filters})


def test_the_filters_whose_values_are_known_are_closed() -> None:
    assert {(operation, name) for operation, name, _ in FILTERS} >= {
        ("transactions.list", "status"),
        ("transactions.list", "channel"),
        ("transactions.list", "source"),
        ("transactions.export", "status"),
        ("payment_requests.list", "status"),
    }


@pytest.mark.parametrize("wrong", ["succeeded", "", "SUCCESS", 1, True, ["success"], {}])
@pytest.mark.parametrize(("operation", "name", "values"), FILTERS)
def test_a_filter_that_paystack_does_not_know_is_refused_before_sending(
    stage: Stage, operation: str, name: str, values: list[str], wrong: Any
) -> None:
    with pytest.raises(ValidationError, match=rf"{name} must be one of .*{values[-1]}.*client\.request") as caught:
        stage.call(lambda client: listed(client, operation, **{name: wrong}))
    assert (caught.value.field, caught.value.status, caught.value.attempts) == (name, None, 0)
    assert stage.sent == []


@pytest.mark.parametrize(("operation", "name", "values"), FILTERS)
def test_every_value_that_paystack_knows_is_sent_also_as_a_member_of_an_enum(
    stage: Stage, operation: str, name: str, values: list[str]
) -> None:
    text = enum.Enum("text", {value: value for value in values}, type=str)
    _, _, plain = successes(operation)[0]
    for value in (*values, *text):
        stage.call(lambda client, value=value: listed(client, operation, **{name: value}), reply(200, plain))
        query = parse_qsl(stage.sent[0].url.partition("?")[2])
        assert (name, getattr(value, "value", value)) in query


def test_a_filter_added_later_is_sent_by_a_request_of_ones_own(stage: Stage) -> None:
    stage.call(lambda client: client.request("GET", "/transaction", params={"status": "added"}), reply())
    assert stage.sent[0].url.endswith("/transaction?status=added")


class Wanted(str, enum.Enum):
    CODE = "CUS_x"
    ALLOW = "allow"


class Number(enum.IntEnum):
    ID = 1042


class Plain(enum.Enum):
    CARD = "card"


def test_a_member_of_an_enum_is_sent_as_its_value_everywhere(stage: Stage) -> None:
    stage.call(lambda client: client.customers.fetch(Wanted.CODE), customer())
    assert stage.sent[0].url.endswith("/customer/CUS_x")
    stage.call(
        lambda client: client.pages.fetch(Number.ID), reply(200, {"status": True, "message": "", "data": {"id": 1042}})
    )
    assert stage.sent[0].url.endswith("/page/1042")
    stage.call(lambda client: client.customers.risk_action(Wanted.CODE, risk_action=Wanted.ALLOW), customer())
    assert stage.body == {"customer": "CUS_x", "risk_action": "allow"}
    metadata = {"a": [Wanted.ALLOW, Plain.CARD, Number.ID]}
    stage.call(lambda client: client.customers.create("ada@example.com", metadata=metadata), customer())
    assert stage.body["metadata"] == {"a": ["allow", "card", 1042]}
    query = {"channel": Plain.CARD, "customer": Number.ID, "code": Wanted.CODE}
    stage.call(lambda client: client.request("GET", "/transaction", params=query), reply())
    assert stage.sent[0].url.endswith("?channel=card&customer=1042&code=CUS_x")


OPEN = ("Currency",)
"""Aliases that a request takes and that are open: a currency often comes from a reply or from a database."""


@pytest.mark.parametrize("operation", sorted(DESCRIBED))
def test_what_is_sent_is_closed_where_the_values_are_known(operation: str) -> None:
    tag, verb = operation.split(".")
    method = getattr(type(getattr(Paystack("sk_test_x"), tag)), verb)
    names = vars(models) | {name: getattr(models, name) for name in dir(models)}
    for name, annotation in method.__annotations__.items():
        for alias in {part for part in annotation.replace("[", " ").replace("]", " ").split() if part in names}:
            members = get_args(names[alias])
            if any(get_origin(member) is Literal for member in members):
                assert alias in OPEN, f"{operation}: {name} takes any text; refer to a schema that is closed"
