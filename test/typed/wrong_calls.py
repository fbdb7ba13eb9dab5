"""A user's mistakes that type checkers must refuse. Never run.

Each line is marked with the error it must give; both checkers are told to report a mark that is not needed.
"""

from __future__ import annotations

from paystack import AsyncPaystack, Paystack
from paystack.runtime.transport import AsyncTransport, Transport


def transports(one: Transport, other: AsyncTransport) -> None:
    Paystack("sk_test_key", transport=other)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    AsyncPaystack("sk_test_key", transport=one)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Paystack("sk_test_key", timeout="5")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Paystack("sk_test_key", retries=2)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    AsyncPaystack("sk_test_key", None)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def synchronous(client: Paystack) -> None:
    client.customers.create()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.customers.create("ada@example.com", firstname="Ada")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.customers.create("ada@example.com", "Ada")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.customers.create(42)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.customers.create("ada@example.com", metadata="text")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.transactions.initialize("ada@example.com", 19.99)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.transactions.initialize("ada@example.com", "500")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.transactions.initialize("ada@example.com", 500, bearer="nobody")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.transactions.initialize("ada@example.com", 500, channels=["cards"])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    client.transactions.list(status="succeeded")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.transactions.list(channel="cards")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.transactions.list(source="api")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.transactions.export(status="paid")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.payment_requests.list(status="paid")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.customers.risk_action("CUS_x", risk_action="block")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.customers.initialize_authorization("ada@example.com", "card")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.customers.validate("CUS_x", "Ada", "Obi", "passport", "NG")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.pages.create("Shop", type="form")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.charges.create("ada@example.com", 500, ussd={"type": "123"})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.bulk_charges.initiate([{"authorization": "AUTH_x", "amount": 1}])  # type: ignore[typeddict-item]  # pyright: ignore[reportArgumentType]
    client.bulk_charges.initiate({"authorization": "AUTH_x", "amount": 1, "reference": "x"})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.disputes.upload_url(2867)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.disputes.resolve(2867, "accepted", "Lost.", 0, "file")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.webhook_events.resend_matching(True, filters={"event": "x"})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.webhook_events.resend_matching(True, filters={"from": 5})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.webhook_events.resend_matching()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.orders.create("a@b.co", "A", "B", "+2348031234567", "NGN", [{"item": 1}], {"city": "Ikeja"})  # type: ignore[typeddict-item]  # pyright: ignore[reportArgumentType]
    client.transactions.verify("order-1042", timeout=5)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.transactions.verify("order-1042").data.amout  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    client.charges.create("ada@example.com", 500, bank={"number": "057"})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.chargs  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    text: str = client.transactions.verify("order-1042").data.amount  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]
    print(text)


def payments(client: Paystack) -> None:
    client.payments.create(500_000, "NGN", "ada@example.com")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.payments.refund("order-1042", 500)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.payments.list(since="2026-01-15")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def payouts(client: Paystack) -> None:
    client.payouts.create(500_000, "RCP_x")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.payouts.bulk([{"amount": 500_000, "recipient": "RCP_x"}])  # type: ignore[typeddict-item]  # pyright: ignore[reportArgumentType]
    client.payouts.list(status="success")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.payouts.submit_otp("payout-1042-chairs", "123456")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


async def asynchronous(client: AsyncPaystack) -> None:
    client.transactions.verify("order-1042").data  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    await client.transactions.verify(1042)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await client.transactions.verify()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
