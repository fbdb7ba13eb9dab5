"""What a `repr`, IPython, rich and `help` show of clients, replies and pages: short, nothing that is null or secret."""

from __future__ import annotations

import asyncio
import io
import pydoc
from collections.abc import Callable
from typing import Any

import pytest
from IPython.core.interactiveshell import InteractiveShell
from IPython.lib.pretty import pretty
from rich.console import Console

from paystack import AsyncPaystack, Paystack
from paystack.models import CustomerResponse, EmbeddedCustomer
from paystack.sandbox import Sandbox


def in_rich(value: object) -> str:
    console = Console(file=io.StringIO(), width=100, color_system=None)
    console.print(value)
    written: str = console.file.getvalue()  # type: ignore[attr-defined]
    return written


SHOWS: list[Callable[[object], str]] = [repr, str, pretty, in_rich]


@pytest.mark.parametrize("show", SHOWS)
def test_a_reply_is_shown_without_nulls_empty_objects_and_secrets(
    sandbox: Sandbox, show: Callable[[object], str]
) -> None:
    with sandbox.client() as client:
        reference = client.transactions.initialize("ada@example.com", 500_000).data.reference
        assert "authorization=" not in show(client.transactions.verify(reference))
        sandbox.pay(reference)
        verified = client.transactions.verify(reference)
    code = verified.data.authorization.authorization_code
    shown = show(verified)
    assert "None" not in shown and "Plan(" not in shown
    assert code not in shown and f"...{code[-4:]}" in shown
    assert "paid_at=2026-01-15T09:00:00Z" in shown


@pytest.mark.parametrize("show", [pretty, in_rich])
def test_a_long_reply_has_a_line_for_each_field(sandbox: Sandbox, show: Callable[[object], str]) -> None:
    with sandbox.client() as client:
        shown = show(client.customers.create("ada@example.com", first_name="Ada"))
    lines = [line.strip() for line in shown.splitlines()]
    assert lines[:2] == ["CustomerResponse(", "status=True,"]
    assert "email='ada@example.com'," in lines
    assert max(map(len, lines)) < 100


@pytest.mark.parametrize("show", [pretty, in_rich])
def test_a_terminal_shows_the_first_items_of_a_page_and_how_many_there_are(
    sandbox: Sandbox, show: Callable[[object], str]
) -> None:
    with sandbox.client() as client:
        assert "0 items" in show(client.customers.list())
        for number in range(5):
            client.customers.create(f"customer{number}@example.com")
        page = client.customers.list(per_page=4)
        shown = show(page)
        assert shown.count("email=") == 3 and "4 items, more follow" in shown
        assert repr(page) == "Page(GET /customer, 4 items, more follow)"
        client.payments.create(5_000, currency="NGN", customer_email="ada@example.com")
        assert "Payment(" in show(client.payments.list()) and "1 item" in show(client.payments.list())
        assert repr(client.payments.list()) == "PaymentList(GET /transaction, 1 item)"


@pytest.mark.parametrize("show", SHOWS)
def test_a_payment_is_shown_by_what_is_known_of_it(sandbox: Sandbox, show: Callable[[object], str]) -> None:
    with sandbox.client() as client:
        payment = client.payments.create(5_000, currency="NGN", customer_email="ada@example.com", idempotency_key="a-1")
        assert " ".join(show(payment).split()).replace("( ", "(").replace(" )", ")") == (
            "Payment(reference='a-1', status='pending', raw_status='abandoned', amount=5000, currency='NGN', "
            "customer_email='ada@example.com')"
        )
        sandbox.pay("a-1")
        assert "paid_at=2026-01-15T09:00:00Z" in show(client.payments.retrieve("a-1"))


@pytest.mark.parametrize("show", SHOWS)
def test_a_page_that_is_not_fetched_says_so(sandbox: Sandbox, show: Callable[[object], str]) -> None:
    async def shown() -> str:
        async with sandbox.async_client() as client:
            return show(client.customers.list())

    assert "not fetched" in asyncio.run(shown())


@pytest.mark.parametrize("show", SHOWS)
@pytest.mark.parametrize("depth", [3, 60, 230])
def test_what_is_nested_deeply_is_cut(depth: int, show: Callable[[object], str]) -> None:
    body = b'{"transactions":[{"customer":' * depth + b'{"id":7}' + b"}]}" * depth
    assert ("id=7" in show(EmbeddedCustomer.from_json(body))) is (depth == 3)


@pytest.mark.parametrize("show", SHOWS)
def test_secrets_are_masked_wherever_they_stand(show: Callable[[object], str]) -> None:
    text = (
        '{"status":true,"data":{"dedicated_account":{"account_number":"9930015180"},"authorizations":'
        '[{"authorization_code":"AUTH_8dfhjjdt42"}],"extra":{"bvn":"20012345677","list":[{"otp":"123456"}]}}}'
    )
    shown = show(CustomerResponse.from_json(text))
    for secret in ("9930015180", "AUTH_8dfhjjdt42", "20012345677", "123456"):
        assert secret not in shown


@pytest.mark.parametrize("client_type", [Paystack, AsyncPaystack])
def test_resources_name_their_client_without_its_key(client_type: Callable[[str], Any]) -> None:
    client = client_type("sk_test_0123456789abcdef")
    prefix = "Async" if client_type is AsyncPaystack else ""
    whose = f"({prefix}Paystack(sk_test...cdef, https://api.paystack.co))"
    assert repr(client.transactions) == f"{prefix}TransactionsApi{whose}"
    assert repr(client.payments) == f"{prefix}Payments{whose}"
    assert repr(client.webhooks) == f"{prefix}Webhooks{whose}"


def test_help_names_each_resource_with_its_type_and_first_words() -> None:
    with Paystack("sk_test_0123456789abcdef") as client:
        page = pydoc.plain(pydoc.render_doc(client))
        assert "transactions = <TransactionsApi>" in page and "payments = <Payments>" in page
        assert "cached_property object" not in page and "0123456789" not in page
        method = pydoc.plain(pydoc.render_doc(client.transactions.initialize))
        assert "amount: Amount to be paid, in subunits." in method and "Raises:" in method


def test_a_notebook_awaits_the_asynchronous_client_at_top_level(sandbox: Sandbox) -> None:
    shell = InteractiveShell.instance()
    try:
        shell.push({"sandbox": sandbox})
        for cell in (
            "client = sandbox.async_client()",
            "reply = await client.customers.create('ada@example.com')",
            "await client.close()",
        ):
            shell.run_cell(cell).raise_error()
        assert shell.user_ns["reply"].data.email == "ada@example.com"
    finally:
        InteractiveShell.clear_instance()
