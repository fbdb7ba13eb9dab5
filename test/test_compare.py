"""What `openapi/compare.py` calls a loss, on the description itself with one thing changed."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from openapi.compare import lost
from test.support.description import BUNDLED


def schema(described: Any, name: str) -> Any:
    return described["components"]["schemas"][name]


LOSSES: dict[str, tuple[Callable[[Any], object], str]] = {
    "an operation": (lambda new: new["paths"]["/refund"].pop("get"), "refunds.list (GET /refund) is gone"),
    "a path": (lambda new: new["paths"].pop("/refund/{id}"), "refunds.fetch (GET /refund/{id}) is gone"),
    "a name": (
        lambda new: new["paths"]["/refund"]["get"].update(operationId="refunds.all"),
        "refunds.list is now called refunds.all",
    ),
    "a filter": (
        lambda new: new["paths"]["/refund"]["get"]["parameters"].pop(0),
        "refunds.list: the parameter transaction is gone",
    ),
    "a filter that may be left out": (
        lambda new: new["paths"]["/refund"]["get"]["parameters"][0].update(required=True),
        "refunds.list: the parameter transaction is required now",
    ),
    "a value of a filter": (
        lambda new: schema(new, "TransactionStatusFilter")["enum"].remove("failed"),
        "transactions.list: the parameter status no longer takes ['failed']",
    ),
    "a filter that took anything": (
        lambda new: new["paths"]["/refund"]["get"]["parameters"][0].update(schema={"enum": ["a"]}),
        "refunds.list: the parameter transaction no longer takes ['others']",
    ),
    "an event": (lambda new: new["webhooks"].pop("refund.failed"), "event refund.failed is gone"),
    "a field that is sent": (
        lambda new: schema(new, "RefundCreateParams")["properties"].pop("amount"),
        "RefundCreateParams.amount is gone",
    ),
    "a field that need not be sent": (
        lambda new: schema(new, "RefundCreateParams")["required"].append("amount"),
        "RefundCreateParams.amount is required now",
    ),
    "a field that comes back": (
        lambda new: schema(new, "Refund")["properties"].pop("channel"),
        "Refund.channel is gone",
    ),
    "a field that always comes back": (
        lambda new: schema(new, "Refund")["required"].remove("amount"),
        "Refund.amount is no longer always there",
    ),
    "a field that comes back as one type": (
        lambda new: schema(new, "Refund")["properties"]["channel"].update(type=["string", "integer", "null"]),
        "Refund.channel may be integer now",
    ),
    "a type that is sent": (
        lambda new: schema(new, "RefundCreateParams")["properties"]["amount"].update(type="string"),
        "RefundCreateParams.amount no longer takes integer",
    ),
}


@pytest.mark.parametrize(("change", "told"), LOSSES.values(), ids=LOSSES)
def test_a_loss_is_told(change: Callable[[Any], object], told: str) -> None:
    new = copy.deepcopy(BUNDLED)
    change(new)
    assert told in list(lost(BUNDLED, new))


def test_what_is_added_is_no_loss() -> None:
    old = copy.deepcopy(BUNDLED)
    old["paths"].pop("/refund")
    old["webhooks"].pop("refund.failed")
    schema(old, "Refund")["properties"].pop("channel")
    schema(old, "RefundCreateParams")["properties"].pop("amount")
    schema(old, "TransactionStatusFilter")["enum"].remove("failed")
    assert list(lost(old, BUNDLED)) == []


def test_nothing_is_lost_from_a_description_to_itself() -> None:
    assert list(lost(BUNDLED, BUNDLED)) == []


def test_a_lost_schema_is_told() -> None:
    old = copy.deepcopy(BUNDLED)
    old["components"]["schemas"]["Voucher"] = {"type": "object"}
    assert list(lost(old, BUNDLED)) == ["schema Voucher is gone"]
