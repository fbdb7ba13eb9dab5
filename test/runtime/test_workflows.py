"""Workflows: written once, run by either client."""

from __future__ import annotations

from typing import Any

import pytest

from paystack import NotFoundError
from paystack.runtime.http import Wait
from paystack.runtime.workflows import Workflow, ask, run, run_async
from test.support.scripted import Stage, customer, reply


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses that a workflow made; none of them takes any time."""
    made: list[float] = []

    async def async_sleep(seconds: float) -> None:
        made.append(seconds)

    monkeypatch.setattr("paystack.runtime.workflows._sleep", made.append)
    monkeypatch.setattr("paystack.runtime.workflows._async_sleep", async_sleep)
    return made


def carry_out(stage: Stage, workflow: Workflow[Any], *steps: Any) -> Any:
    client = stage.client(*steps)
    return stage.run((run if stage.kind == "sync" else run_async)(workflow, client))


def email_or_none(code: str) -> Workflow[str | None]:
    try:
        fetched = yield from ask(lambda client: client.customers.fetch(code))
    except NotFoundError:
        return None
    return fetched.data.email


def test_a_workflow_gets_the_reply_and_returns_its_outcome(stage: Stage) -> None:
    assert carry_out(stage, email_or_none("CUS_x"), customer()) == "ada@example.com"
    assert [send.url for send in stage.sent] == ["/customer/CUS_x"]


def test_a_workflow_can_catch_what_its_call_raises(stage: Stage) -> None:
    assert carry_out(stage, email_or_none("CUS_x"), reply(404)) is None


def test_what_a_workflow_does_not_catch_reaches_the_caller(stage: Stage) -> None:
    def workflow() -> Workflow[None]:
        yield from ask(lambda client: client.customers.fetch("CUS_x"))

    with pytest.raises(NotFoundError):
        carry_out(stage, workflow(), reply(404))


def test_workflows_pause_and_are_made_of_workflows(stage: Stage, pauses: list[float]) -> None:
    def workflow() -> Workflow[list[str | None]]:
        first = yield from email_or_none("CUS_x")
        yield Wait(2.5)
        return [first, (yield from email_or_none("CUS_y"))]

    assert carry_out(stage, workflow(), customer(), customer(customer_code="CUS_y", email="b@example.com")) == [
        "ada@example.com",
        "b@example.com",
    ]
    assert pauses == [2.5]


def test_a_workflow_gets_the_first_page_of_a_list(stage: Stage) -> None:
    def workflow() -> Workflow[int]:
        page = yield from ask(lambda client: client.customers.list())
        return len(page.data)

    assert (
        carry_out(stage, workflow(), reply(200, {"status": True, "message": "m", "data": [{"id": 1}, {"id": 2}]})) == 2
    )
