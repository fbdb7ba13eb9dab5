"""A payment from customer to refund, shown step by step: what `make demo` runs.

Every call goes through the generated client, over HTTP, to a sandbox in this process. Nothing leaves this machine.
"""

from __future__ import annotations

import asyncio
import os
import sys
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from queue import Queue
from types import TracebackType
from typing import TYPE_CHECKING

from paystack.runtime.errors import ConfigurationError
from paystack.sandbox.console import BOLD, CYAN, DIM, GREEN, painted, wants_colour
from paystack.sandbox.sandbox import Sandbox

if TYPE_CHECKING:
    from paystack import AsyncPaystack, Paystack

DAY = 24 * 60 * 60


class Shop:
    """The merchant's server, reduced to what the demo needs: it receives webhooks and keeps their raw bodies."""

    def __init__(self) -> None:
        self.received: Queue[tuple[bytes, str | None]] = Queue()
        received = self.received

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers.get("content-length", 0)))
                self.send_response(200)
                self.end_headers()
                received.put((body, self.headers.get("x-paystack-signature")))

            def log_message(self, format: str, *args: object) -> None:
                """Log nothing: the demo prints what happens."""

        self._server = HTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}/webhooks/paystack"

    def __enter__(self) -> Shop:
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()


def main() -> int:
    """Run the demo. Returns 0; a step that goes wrong raises."""
    print(f"{in_colour(BOLD, 'A payment on the embedded sandbox.')} No account, no network, no real money.\n")
    with Sandbox() as sandbox, Shop() as shop, sandbox.client() as client:
        sandbox.webhook_url(shop.url)
        print(f"    sandbox   {sandbox.url}\n    client    {client!r}\n    webhooks  {shop.url}")
        reference = pay(sandbox, client)
        take_the_event(client, shop)
        refund(sandbox, client, reference)
        look_back(sandbox, client)
        asyncio.run(the_same_asynchronously(sandbox))
    print(f"\n{in_colour(GREEN, 'Done.')} README.md shows the next steps.")
    return 0


def pay(sandbox: Sandbox, client: Paystack) -> str:
    """Create a customer and take a payment from her. Returns its reference."""
    step("Create a customer", 'client.customers.create("ada@example.com", first_name="Ada", last_name="Obi")')
    customer = client.customers.create("ada@example.com", first_name="Ada", last_name="Obi").data
    show(f"{customer.customer_code}, {customer.first_name} {customer.last_name}, id {customer.id}")

    step(
        "Start a payment of NGN 5,000.00",
        'client.transactions.initialize("ada@example.com", 500000, currency="NGN", reference="order-1042")',
    )
    started = client.transactions.initialize("ada@example.com", 500_000, currency="NGN", reference="order-1042").data
    show(f"reference {started.reference}", f"send the customer to {started.authorization_url}")

    step("Ask before she has paid", 'client.transactions.verify("order-1042")')
    show(f"status {client.transactions.verify(started.reference).data.status}")

    step("She pays with a test card", 'sandbox.pay("order-1042")')
    show(f"status {sandbox.pay(started.reference)}")

    step("Ask again", 'client.transactions.verify("order-1042")')
    paid = client.transactions.verify(started.reference).data
    assert paid.authorization is not None
    show(
        f"status {paid.status}, {money(paid.amount)}, fees {money(paid.fees or 0)}, paid at {paid.paid_at}",
        f"by {paid.authorization.brand} card ending in {paid.authorization.last4}, "
        f"reusable as {paid.authorization.authorization_code}",
    )
    return started.reference


def take_the_event(client: Paystack, shop: Shop) -> None:
    """Read the webhook that the payment caused."""
    step("The shop gets the webhook", "client.webhooks.construct_event(body, signature)")
    body, signature = shop.received.get(timeout=10)
    event = client.webhooks.construct_event(body, signature)
    show(f"{type(event).__name__} ({len(body)} bytes, signature checked), dedupe key {event.dedupe_key}")


def refund(sandbox: Sandbox, client: Paystack, reference: str) -> None:
    """Refund a part of the payment and watch the refund go through."""
    step("Give NGN 1,500.00 back", 'client.refunds.create("order-1042", amount=150000, merchant_note="Too small")')
    created = client.refunds.create(reference, amount=150_000, merchant_note="Too small").data
    show(f"refund {created.id}, status {created.status}, {money(created.amount)}")

    assert created.id is not None
    step("Ten days later (the sandbox's clock moves)", f"client.refunds.fetch({created.id})")
    sandbox.advance(10 * DAY)
    show(f"status {client.refunds.fetch(created.id).data.status}")


def look_back(sandbox: Sandbox, client: Paystack) -> None:
    """List the transactions, and what the sandbox says was really charged."""
    step("Look at everything she paid", "for transaction in client.transactions.list(): ...")
    for transaction in client.transactions.list():
        show(f"{transaction.reference}  {transaction.status}  {money(transaction.amount)}")
    step("What the sandbox really charged", "sandbox.ledger")
    for entry in sandbox.ledger:
        show(f"{entry['reference']}  {money(entry['amount'])}")


async def the_same_asynchronously(sandbox: Sandbox) -> None:
    """Start and pay five payments at once with the asynchronous client."""
    step("Five payments at once with AsyncPaystack", "await asyncio.gather(...)")
    try:
        asynchronous = sandbox.async_client()
    except ConfigurationError as missing:
        show(str(missing))
        return
    async with asynchronous as client:
        references = await asyncio.gather(*(checkout(client, 100_000 * number) for number in range(1, 6)))
        for reference in references:
            sandbox.pay(reference)
        verified = await asyncio.gather(*(client.transactions.verify(reference) for reference in references))
        for response in verified:
            show(f"{response.data.reference}  {response.data.status}  {money(response.data.amount)}")


async def checkout(client: AsyncPaystack, amount: int) -> str:
    """Start a payment. Returns its reference."""
    response = await client.transactions.initialize("ada@example.com", amount, currency="NGN")
    return response.data.reference


def step(title: str, call: str) -> None:
    """Announce a step and the call it makes."""
    print(f"\n{in_colour(BOLD, title)}\n    {in_colour(DIM, '>>>')} {in_colour(CYAN, call)}", flush=True)


def show(*lines: str) -> None:
    """Print what came back."""
    for line in lines:
        print(f"    {line}", flush=True)


def in_colour(colour: str, text: str) -> str:
    """`text` in a colour, if it is printed on a terminal."""
    return painted(colour, text) if wants_colour(sys.stdout, os.environ) else text


def money(subunits: int) -> str:
    """An amount in kobo, as naira and kobo."""
    return f"NGN {subunits // 100:,}.{subunits % 100:02d}"
