"""Whoever uses what Paystack has replaced is told so, at their own line, and gets their answer all the same."""

from __future__ import annotations

import asyncio
import inspect
import warnings
from typing import Any

import pytest

from paystack import AsyncPaystack, Paystack
from test.support.description import DESCRIBED
from test.support.operation_tests import KEY, AsyncRecorder, Recorder

REPLY = {"status": True, "message": "Authorization can be charged", "data": {"amount": 500000, "currency": "NGN"}}
OPERATIONS = [name for name, described in DESCRIBED.items() if described.get("deprecated")]


def check(kind: str) -> Any:
    """The answer to a deprecated operation, called by either client."""
    arguments: Any = ("ada@example.com", 500_000)
    if kind == "sync":
        return Paystack(KEY, transport=Recorder(200, REPLY)).transactions.check_authorization(*arguments)

    async def main() -> Any:
        client = AsyncPaystack(KEY, transport=AsyncRecorder(200, REPLY))
        return await client.transactions.check_authorization(*arguments)

    return asyncio.run(main())


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_deprecated_operation_says_what_to_use_at_the_line_that_calls_it(kind: str) -> None:
    with pytest.warns(
        DeprecationWarning, match="check_authorization is deprecated. Charge the authorization"
    ) as caught:
        answer = check(kind)
    assert answer.data == {"amount": 500000, "currency": "NGN"}
    assert [warning.filename for warning in caught] == [__file__]
    line = inspect.getsource(check).splitlines()[caught[0].lineno - check.__code__.co_firstlineno]
    assert "check_authorization(" in line


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_it_is_said_once_for_each_place(kind: str) -> None:
    globals().pop("__warningregistry__", None)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("default")
        for _ in range(3):
            check(kind)
    assert len(caught) == 1


@pytest.mark.parametrize("name", OPERATIONS)
def test_type_checkers_and_help_know_it(name: str) -> None:
    tag, verb = name.split(".")
    for client in (Paystack(KEY), AsyncPaystack(KEY)):
        method = getattr(getattr(client, tag), verb)
        assert method.__deprecated__ == DESCRIBED[name]["x-instead"]
        assert f"Deprecated. {DESCRIBED[name]['x-instead']}" in " ".join(inspect.getdoc(method).split())


def test_nothing_else_warns() -> None:
    reply = {
        "status": True,
        "message": "Verification successful",
        "data": {"reference": "order-1042", "status": "success", "amount": 500000},
    }
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        Paystack(KEY, transport=Recorder(200, reply)).transactions.verify("order-1042")
