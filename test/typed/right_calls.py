"""A user's script that type checkers must accept, with the exact types that they must see. Never run."""

from __future__ import annotations

import datetime
import sqlite3
from typing import Any, cast

import psycopg
from typing_extensions import assert_type

from paystack import (
    NULL,
    ApiClient,
    AsyncPage,
    AsyncPaymentList,
    AsyncPayoutList,
    AsyncPaystack,
    ChargeResponse,
    ChargeSuccessEvent,
    Customer,
    CustomerCreateParams,
    CustomerResponse,
    CustomersApi,
    Page,
    Payment,
    PaymentList,
    PaymentNotSuccessfulError,
    Payout,
    PayoutItem,
    PayoutList,
    PayoutOutcome,
    Paystack,
    Refund,
    RequestOptions,
    Transaction,
    TransactionResponse,
    Transfer,
)
from paystack.adapters.flask import webhook as flask_webhook
from paystack.inbox import Inbox, PendingEvent, PendingRun
from paystack.runtime.transport import AsyncTransport, Transport
from paystack.webhooks import Event, construct_event, event_from


def payments(client: Paystack, error: PaymentNotSuccessfulError) -> None:
    payment = client.payments.create(500_000, currency="NGN", customer_email="ada@example.com", channels=["card"])
    assert_type(payment, Payment)
    assert_type(payment.checkout_url, str)
    assert_type(payment.transaction, Transaction)
    assert_type(payment.authorization.last4, str | None)
    assert_type(payment.http.recovered, bool)
    assert_type(payment.paid_at, datetime.datetime | None)
    assert_type(error.payment, Payment)
    assert_type(client.payments.list(since=datetime.date.today()), PaymentList)
    assert_type(client.payments.refund("order-1042", amount=500, idempotency_key="order-1042-late"), Refund)
    if code := payment.saved_card_code:
        client.payments.charge_saved_card(code, email="ada@example.com", amount=500_000, currency="NGN")


async def async_payments(client: AsyncPaystack) -> None:
    assert_type(await client.payments.retrieve("order-1042"), Payment)
    assert_type(await client.payments.list(), AsyncPaymentList)


def payouts(client: Paystack) -> None:
    payout = client.payouts.create(500_000, recipient="RCP_x", idempotency_key="1042")
    assert_type(payout, Payout)
    assert_type(payout.transfer, Transfer)
    assert_type(payout.transferred_at, datetime.datetime | None)
    assert_type(client.payouts.reference_of("1042"), str)
    assert_type(
        client.payouts.send_to_account(500_000, account_number="0123456789", bank_code="057", name="Bola"), Payout
    )
    assert_type(client.payouts.list(status="succeeded", since=datetime.date.today()), PayoutList)
    items: list[PayoutItem] = [{"amount": 500_000, "recipient": "RCP_x", "idempotency_key": "1043"}]
    outcomes = client.payouts.bulk(items, on_outcome=print)
    assert_type(outcomes, list[PayoutOutcome])
    assert_type(outcomes[0].payout, Payout | None)
    assert_type(client.payouts.bulk([{"amount": 5, "recipient": "RCP_x", "idempotency_key": "7"}]), list[PayoutOutcome])


async def async_payouts(client: AsyncPaystack) -> None:
    assert_type(await client.payouts.wait("payout-1042-chairs"), Payout)
    assert_type(await client.payouts.list(), AsyncPayoutList)
    assert_type(await client.payouts.bulk(()), list[PayoutOutcome])
    async for payout in client.payouts.list():
        assert_type(payout, Payout)


def transports(one: Transport, other: AsyncTransport) -> None:
    assert_type(Paystack("sk_test_key", transport=one).with_options(timeout=5), Paystack)
    assert_type(AsyncPaystack("sk_test_key", transport=other).with_options(timeout=5), AsyncPaystack)


def synchronous() -> None:
    client = Paystack("sk_test_key", timeout=10, deadline=30.0, max_retries=1)
    created = client.customers.create("ada@example.com", first_name="Ada", metadata={"id": 1, "tags": ["a"]})
    assert_type(created, CustomerResponse)
    assert_type(created.data, Customer)
    assert_type(created.data.email, str)
    client.customers.fetch(created.data.customer_code)
    assert_type(created.http.status, int)

    params: CustomerCreateParams = {"email": "ada@example.com", "phone": "+2348012345678"}
    client.customers.create(**params)
    client.customers.update("CUS_x", first_name=NULL)

    verified = client.transactions.verify("order-1042", request_options=RequestOptions(timeout=5))
    assert_type(verified, TransactionResponse)
    assert_type(verified.data, Transaction)
    assert_type(verified.data.amount, int)
    client.transactions.fetch(verified.data.id)
    assert_type(verified.data.paid_at, datetime.datetime | None)
    if verified.data.paid_at:
        assert_type(datetime.datetime.now(datetime.timezone.utc) <= verified.data.paid_at, bool)
    if verified.data.authorization:
        client.transactions.charge_authorization(
            "ada@example.com", 500, verified.data.authorization.authorization_code or ""
        )
    assert_type(verified.data.to_dict(), dict[str, Any])
    assert_type(Transaction.from_dict(verified.data.to_dict()), Transaction)
    assert_type(Transaction.from_json(verified.data.to_json()), Transaction)

    client.transactions.initialize("ada@example.com", 500_000, currency="NGN", channels=["card", "ussd"])
    client.transactions.initialize("ada@example.com", 500_000, currency="a currency added later")
    charged = client.charges.create(
        "ada@example.com", 500_000, bank={"code": "057", "account_number": "0000000000"}, reference="r"
    )
    assert_type(charged, ChargeResponse)

    client.transactions.partial_debit("AUTH_x", "NGN", 5000, "ada@example.com", at_least=1000)
    client.payment_requests.fetch(3136406)
    client.transactions.timeline(verified.data.id)
    client.transactions.list(channel=cast(Any, "a channel added later"))

    page = client.transactions.list(status="success", from_=datetime.date(2026, 1, 1), per_page=20)
    assert_type(page, Page[Transaction])
    assert_type(page.data, list[Transaction])
    assert_type(page.next_page(), Page[Transaction] | None)
    for transaction in page:
        assert_type(transaction, Transaction)

    product = client.products.create("Reading lamp", 1_500_000, "NGN", quantity=40)
    client.storefronts.add_products(1852308, [product.data.id])
    client.webhook_events.resend_matching(
        True, filters={"status": "Failed", "from": datetime.date(2026, 1, 1), "category_row_id": 4099260516}
    )
    for logged in client.webhook_events.list(status="Failed"):
        assert_type(logged.id, str)
        assert_type(client.webhook_events.fetch(logged.id).data.event_payload, Any | None)

    assert_type(client.request("GET", "/bank").data, Any)
    assert_type(CustomersApi(ApiClient("sk_test_key")).fetch("CUS_x"), CustomerResponse)


async def asynchronous() -> None:
    async with AsyncPaystack("sk_test_key") as client:
        assert_type(await client.transactions.verify("order-1042"), TransactionResponse)
        pages = client.customers.list(per_page=20)
        assert_type(pages, AsyncPage[Customer])
        assert_type(await pages, AsyncPage[Customer])
        async for customer in pages:
            assert_type(customer, Customer)


def webhook(body: bytes, signature: str | None) -> None:
    event = construct_event(body, signature, ["sk_test_new", "sk_test_old"])
    if isinstance(event, ChargeSuccessEvent):
        assert_type(event.data, Transaction)


def logged_event(client: Paystack) -> None:
    payload = client.webhook_events.fetch("6ac94b47fdad55440ef2066a").data.event_payload
    if payload is not None:
        assert_type(event_from(payload), Event)
    assert_type(event_from({"event": "charge.success", "data": {"id": 1}}), Event)


async def inboxes(event: Event) -> None:
    inbox = Inbox("webhooks.db", table="test_mode", keep_payloads=True, timeout=5)
    assert_type(Inbox.postgres("postgresql://shop@localhost/shop"), Inbox)

    def plain(event: Event) -> None: ...
    def writing(event: Event, connection: sqlite3.Connection) -> None: ...
    async def asynchronous(event: Event, connection: psycopg.AsyncConnection[Any]) -> None: ...

    outcome = inbox.handle(event, plain)
    assert outcome == "handled" or outcome == "seen"
    inbox.handle(event, writing, connection=sqlite3.connect("shop.db"))
    outcome = await inbox.handle_async(event, asynchronous)
    await inbox.handle_async(event, plain)
    assert_type(inbox.pending(), list[PendingEvent])
    assert_type(inbox.run_pending(writing), PendingRun)
    assert_type(await inbox.run_pending_async(asynchronous), PendingRun)
    assert_type(inbox.forget(older_than=datetime.timedelta(days=90)), int)
    assert_type(event.dedupe_key in inbox, bool)
    flask_webhook("sk_test_key", inbox=inbox)(plain)
    flask_webhook("sk_test_key", inbox=inbox)(writing)
