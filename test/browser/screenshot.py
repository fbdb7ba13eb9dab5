"""Takes the pictures in the docs: `python -m test.browser.screenshot checkout docs/checkout.png`, or `dashboard`."""

from __future__ import annotations

import sys

from paystack.sandbox import Sandbox
from test.browser.chromium import started
from test.support.receiver import Receiver


def checkout(path: str) -> None:
    """Write the page of a new transaction to `path`, as a PNG."""
    with Sandbox() as sandbox, started() as browser:
        data = sandbox.client().transactions.initialize("ada@example.com", 500_000, reference="order-1042").data
        page = browser.new_page(viewport={"width": 640, "height": 480})
        page.goto(str(data.authorization_url))
        page.screenshot(path=path, full_page=True)


def dashboard(path: str) -> None:
    """Write the first page of an account that was used to `path`, as a PNG."""
    receiver = Receiver()
    with Sandbox() as sandbox, started() as browser:
        sandbox.webhook_url(receiver.url)
        use(sandbox)
        sandbox.wait_for_webhooks()
        page = browser.new_page(viewport={"width": 1120, "height": 480})
        page.goto(sandbox.url)
        page.screenshot(path=path, full_page=True)
    receiver.close()


def use(sandbox: Sandbox) -> None:
    """Fill the sandbox with what a shop does in a morning."""
    client = sandbox.client()
    sandbox.fund(2_000_000)
    client.customers.create("ada@example.com", first_name="Ada", last_name="Obi")
    plan = client.plans.create("Monthly box", 500_000, "monthly").data
    client.transactions.initialize("ada@example.com", 500_000, plan=plan.plan_code, reference="order-1040")
    sandbox.pay("order-1040")
    client.transactions.initialize("ngozi@example.com", 1_250_000, reference="order-1041", metadata={"cart": 7})
    sandbox.pay("order-1041")
    client.refunds.create("order-1041", amount=250_000, customer_note="One lamp was broken")
    sandbox.advance(3600)
    client.transactions.initialize("kofi@example.com", 320_000, reference="order-1042")
    sandbox.pay("order-1042", "insufficient_funds")
    client.transactions.initialize("kofi@example.com", 320_000, reference="order-1043")
    bola = client.transfer_recipients.create("nuban", "Bola Ade", account_number="0000000003", bank_code="057").data
    client.transfers.initiate("balance", 150_000, bola.recipient_code, reference="payout-1042-chairs")
    sandbox.inject_fault("drop_after", method="POST", path="/refund")


if __name__ == "__main__":
    {"checkout": checkout, "dashboard": dashboard}[sys.argv[1]](sys.argv[2])
