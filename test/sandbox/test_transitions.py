"""What changes emits its event, once. Every event of the description is in a story here, or is only ever triggered."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any, TypeAlias

import pytest

from paystack.models.webhook_events import EVENT_MODELS
from paystack.sandbox import Sandbox
from paystack.webhooks import construct_event
from test.sandbox import test_preauthorizations as holds
from test.sandbox.test_disputes import resolution
from test.sandbox.test_subscriptions import DAY, make_plan, subscribe
from test.sandbox.test_transfers import added, send
from test.support.raw_http import Api
from test.support.receiver import Receiver

Story: TypeAlias = Callable[[Api, Sandbox], Any]

ONLY_TRIGGERED = {"bank.transfer.rejected", "customeridentification.failed", "preauthorization.release.failed"}
"""Events of what never happens in the sandbox."""


def pay(api: Api, sandbox: Sandbox, card: str = "success", **body: Any) -> None:
    api.initialize(reference="order-1042", amount=500_000, **body)
    sandbox.pay("order-1042", card)


def pay_and_refund(card: str) -> Story:
    def story(api: Api, sandbox: Sandbox) -> None:
        pay(api, sandbox, card)
        api.post("/refund", transaction="order-1042")

    return story


def dispute(api: Api, sandbox: Sandbox) -> None:
    pay(api, sandbox)
    sandbox.dispute("order-1042")


def resolved_dispute(api: Api, sandbox: Sandbox) -> None:
    pay(api, sandbox)
    number = sandbox.dispute("order-1042")
    api.put(f"/dispute/{number}/resolve", **resolution(api, number))


def transfer(number: str) -> Story:
    def story(api: Api, sandbox: Sandbox) -> None:
        sandbox.fund(1_000_000)
        send(api, added(api, number))

    return story


def assign(**details: Any) -> Story:
    def story(api: Api, sandbox: Sandbox) -> None:
        person = {"first_name": "Ada", "last_name": "Obi", "phone": "+2348000000000", "email": "ada@example.com"}
        api.post("/dedicated_account/assign", **person, preferred_bank="test-bank", country="NG", **details)

    return story


def identify(api: Api, sandbox: Sandbox) -> None:
    api.post("/customer", email="ada@example.com")
    details = {"first_name": "Ada", "last_name": "Obi", "country": "NG", "type": "bvn", "value": "20012345677"}
    api.post("/customer/ada@example.com/identification", **details)


def approve_a_mandate(api: Api, sandbox: Sandbox) -> None:
    body = {"email": "ada@example.com", "channel": "direct_debit"}
    page = "/checkout/" + api.post("/customer/authorization/initialize", **body).data["access_code"]
    for _ in range(2):
        api.send("POST", page, b"action=approve", {"content-type": "application/x-www-form-urlencoded"})


def ask(**body: Any) -> Story:
    def story(api: Api, sandbox: Sandbox) -> None:
        api.post("/customer", email="ada@example.com")
        code = api.post("/paymentrequest", customer="ada@example.com", amount=5_000, **body).data["request_code"]
        if body.get("draft"):
            api.post(f"/paymentrequest/finalize/{code}")
        else:
            sandbox.pay(code)

    return story


def hold(end: str) -> Story:
    def story(api: Api, sandbox: Sandbox) -> None:
        holds.initialize(api, expire_action="capture" if end == "taken" else "release")
        sandbox.approve_hold("hold-1")
        if end == "captured":
            holds.capture(api)
        elif end == "taken":
            api.initialize(reference="hold-1")

    return story


def products(api: Api, sandbox: Sandbox) -> None:
    number = api.post("/product", name="Lamp", price=5_000, currency="NGN").data["id"]
    api.put(f"/product/{number}", price=6_000)
    api.send("DELETE", f"/product/{number}")


def two_payments(api: Api, sandbox: Sandbox) -> None:
    """A subscription that ends with its second payment."""
    pay(api, sandbox)
    subscribe(api, make_plan(api, invoice_limit=2))


def disabled_subscription(api: Api, sandbox: Sandbox) -> None:
    pay(api, sandbox)
    made = subscribe(api, make_plan(api))
    api.post("/subscription/disable", code=made["subscription_code"], token=made["email_token"])


def card_without_money(api: Api, sandbox: Sandbox) -> None:
    pay(api, sandbox)
    made = subscribe(api, make_plan(api))
    sandbox.change_card(api.verify("order-1042")["authorization"]["authorization_code"], "insufficient_funds")
    sandbox.advance(31 * DAY)
    api.post("/subscription/disable", code=made["subscription_code"], token=made["email_token"])


def card_that_expires(api: Api, sandbox: Sandbox) -> None:
    api.charge(card={"number": "4084084084084081", "cvv": "408", "expiry_month": "2", "expiry_year": "26"})
    made = subscribe(api, make_plan(api))
    sandbox.advance(17 * DAY)
    api.post("/subscription/disable", code=made["subscription_code"], token=made["email_token"])


REFUND = ("charge.success", "refund.pending", "refund.processing")
HOLD = "preauthorization.reserve.success"
BOUGHT = ("charge.success", "subscription.create", "invoice.create", "charge.success", "invoice.update")

STORIES: list[tuple[Story, tuple[str, ...]]] = [
    (pay, ("charge.success",)),
    (pay_and_refund("success"), (*REFUND, "refund.processed")),
    (pay_and_refund("refund_fails"), (*REFUND, "refund.failed")),
    (pay_and_refund("refund_needs_attention"), (*REFUND, "refund.needs-attention")),
    (dispute, ("charge.success", "charge.dispute.create", "charge.dispute.remind", "charge.dispute.resolve")),
    (resolved_dispute, ("charge.success", "charge.dispute.create", "charge.dispute.resolve")),
    (transfer("0000000000"), ("transfer.success",)),
    (transfer("0000000001"), ("transfer.failed",)),
    (transfer("0000000002"), ("transfer.reversed",)),
    (assign(), ("dedicatedaccount.assign.success",)),
    (assign(bvn="1"), ("dedicatedaccount.assign.failed",)),
    (identify, ("customeridentification.success",)),
    (approve_a_mandate, ("direct_debit.authorization.created", "direct_debit.authorization.active")),
    (ask(), ("paymentrequest.pending", "charge.success", "paymentrequest.success")),
    (ask(draft=True), ("paymentrequest.draft", "paymentrequest.pending")),
    (hold("captured"), (HOLD, "charge.success", "preauthorization.capture.success")),
    (hold("released"), (HOLD, "preauthorization.release.success")),
    (hold("taken"), (HOLD, "preauthorization.capture.failed")),
    (products, ("product.create", "product.update", "product.delete")),
    (two_payments, (*BOUGHT, "invoice.create", "charge.success", "invoice.update", "subscription.disable")),
    (disabled_subscription, (*BOUGHT, "subscription.not_renew", "subscription.disable")),
    (
        card_without_money,
        (*BOUGHT, "invoice.create", "invoice.payment_failed", "subscription.not_renew", "subscription.disable"),
    ),
    (card_that_expires, (*BOUGHT, "subscription.expiring_cards", "subscription.not_renew", "subscription.disable")),
]


@pytest.mark.parametrize(("story", "expected"), STORIES, ids=[events[-1] for _, events in STORIES])
def test_each_change_emits_its_event_once(
    api: Api, sandbox: Sandbox, receiver: Receiver, story: Story, expected: tuple[str, ...]
) -> None:
    story(api, sandbox)
    sandbox.advance(120 * DAY)
    assert receiver.events == [event["event"] for event in sandbox.events] == list(expected)
    made = [
        construct_event(body, headers["x-paystack-signature"], sandbox.secret_key)
        for body, headers in receiver.received
    ]
    assert not [event for event in made if event.lenient]
    assert set(Counter(event.dedupe_key for event in made).values()) == {1}


def test_every_event_of_the_description_is_in_a_story_or_only_triggered() -> None:
    told = {event for _, events in STORIES for event in events}
    assert told | ONLY_TRIGGERED == set(EVENT_MODELS)
    assert not told & ONLY_TRIGGERED
