"""Workflows, whose calls type checkers must hold against the client's methods. Never run.

Each mistake is marked with the error it must give; both checkers are told to report a mark that is not needed.
"""

from __future__ import annotations

from typing_extensions import assert_type

from paystack import AsyncPaystack, Page, Paystack, Transaction, TransactionResponse
from paystack.runtime.http import Wait
from paystack.runtime.workflows import Workflow, ask, run, run_async


def right(reference: str) -> Workflow[int]:
    verified = yield from ask(lambda client: client.transactions.verify(reference))
    assert_type(verified, TransactionResponse)
    page = yield from ask(lambda client: client.transactions.list(per_page=1))
    assert_type(page, Page[Transaction])
    yield Wait(1.0)
    return verified.data.amount


def wrong(reference: str) -> Workflow[str]:
    yield from ask(lambda client: client.transactions.verify(1042))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    yield from ask(lambda client: client.transactions.verify())  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    yield from ask(lambda client: client.transactions.verify(reference, amount=5))  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    yield from ask(lambda client: client.transactions.verfy(reference))  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    yield from ask(lambda client: client.transaction.verify(reference))  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    verified = yield from ask(lambda client: client.transactions.verify(reference))
    verified.data.amout  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    yield 1.0  # type: ignore[misc]  # pyright: ignore[reportReturnType]
    return verified.data.amount  # type: ignore[return-value]  # pyright: ignore[reportReturnType]


def synchronous(client: Paystack, other: AsyncPaystack) -> None:
    assert_type(run(right("order-1042"), client), int)
    run(right("order-1042"), other)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


async def asynchronous(client: AsyncPaystack, other: Paystack) -> None:
    assert_type(await run_async(right("order-1042"), client), int)
    await run_async(right("order-1042"), other)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
