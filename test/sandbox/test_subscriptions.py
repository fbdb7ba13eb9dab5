"""Subscriptions: how customers subscribe, how they are billed as time passes, and how it ends."""

from __future__ import annotations

import json
from typing import Any

import pytest

from paystack.sandbox import Sandbox, SandboxError
from paystack.sandbox.payments.books import BALANCE, held
from test.support.raw_http import Api

DAY = 86_400
HOUR = 3_600


@pytest.fixture
def plan(api: Api) -> str:
    return make_plan(api)


@pytest.fixture
def card(api: Api, sandbox: Sandbox) -> str:
    """The authorization of a card that Ada has paid with."""
    api.initialize(reference="first", amount=10_000)
    sandbox.pay("first")
    return str(api.verify("first")["authorization"]["authorization_code"])


def make_plan(api: Api, **options: Any) -> str:
    body = {"name": "Monthly box", "amount": 500_000, "interval": "monthly", **options}
    return str(api.post("/plan", **body).data["plan_code"])


def subscribe(api: Api, plan: str, **options: Any) -> Any:
    reply = api.post("/subscription", customer="ada@example.com", plan=plan, **options)
    assert reply.status == 200, reply.body
    return reply.data


def found(api: Api, subscription: Any) -> Any:
    return api.get(f"/subscription/{subscription['subscription_code']}").data


def names(sandbox: Sandbox) -> list[str]:
    return [event["event"] for event in sandbox.events]


def last(sandbox: Sandbox, name: str) -> Any:
    return next(json.loads(event["body"])["data"] for event in reversed(sandbox.events) if event["event"] == name)


def dates(api: Api, subscription: Any) -> list[str]:
    """When the subscription was charged, oldest first."""
    paid = found(api, subscription)["invoices_history"]
    return [item["period_start"] for item in paid]


def test_a_new_subscription_is_charged_at_once(api: Api, sandbox: Sandbox, plan: str, card: str) -> None:
    created = api.post("/subscription", customer="ada@example.com", plan=plan)
    assert (created.status, created.message) == (200, "Subscription successfully created")
    data = created.data
    assert (data["status"], data["amount"], data["start"]) == ("active", 500_000, 1768467600)
    assert data["authorization"]["authorization_code"] == card
    assert (data["cron_expression"], data["next_payment_date"]) == ("0 9 15 * *", "2026-02-15T09:00:00.000Z")
    assert names(sandbox)[1:] == ["subscription.create", "invoice.create", "charge.success", "invoice.update"]
    charge = api.get("/transaction").data[0]
    assert (charge["amount"], charge["status"], charge["plan"]["plan_code"]) == (500_000, "success", plan)
    assert found(api, data)["payments_count"] == 1
    assert [item["amount"] for item in sandbox.ledger] == [10_000, 500_000]


def test_it_is_invoiced_three_days_ahead_and_charged_on_the_date(
    api: Api, sandbox: Sandbox, plan: str, card: str
) -> None:
    made = subscribe(api, plan, start_date="2026-02-15T09:30:00Z")
    assert made["next_payment_date"] == "2026-02-15T09:30:00.000Z"
    assert names(sandbox)[1:] == ["subscription.create"]
    sandbox.advance(28 * DAY)
    assert names(sandbox)[2:] == []
    sandbox.advance(HOUR)
    assert names(sandbox)[2:] == ["invoice.create"]
    invoice = last(sandbox, "invoice.create")
    assert (invoice["status"], invoice["paid"], invoice["transaction"]) == ("pending", False, {})
    assert invoice["period_start"] == "2026-02-15T09:30:00.000Z"
    assert invoice["period_end"] == "2026-03-15T08:59:59.000Z"
    assert invoice["created_at"] == "2026-02-12T09:30:00.000Z"
    sandbox.advance(3 * DAY)
    assert names(sandbox)[3:] == ["charge.success", "invoice.update"]
    paid = last(sandbox, "invoice.update")
    assert (paid["status"], paid["paid"], paid["invoice_code"]) == ("success", True, invoice["invoice_code"])
    assert paid["transaction"]["amount"] == 500_000
    assert paid["subscription"]["next_payment_date"] == "2026-03-15T09:00:00.000Z"
    assert last(sandbox, "charge.success")["plan"]["plan_code"] == plan
    assert last(sandbox, "charge.success")["reference"] == paid["transaction"]["reference"]


@pytest.mark.parametrize(
    ("start", "interval", "expected", "cron"),
    [
        ("2026-01-31", "monthly", ["2026-01-31", "2026-02-28", "2026-03-28"], "0 0 28 * *"),
        ("2026-01-29", "monthly", ["2026-01-29", "2026-02-28", "2026-03-28"], "0 0 28 * *"),
        ("2026-01-28", "monthly", ["2026-01-28", "2026-02-28", "2026-03-28"], "0 0 28 * *"),
        ("2026-01-16", "monthly", ["2026-01-16", "2026-02-16", "2026-03-16"], "0 0 16 * *"),
        ("2026-02-02", "daily", ["2026-02-02", "2026-02-03", "2026-02-04"], "0 0 * * *"),
        ("2026-02-01", "weekly", ["2026-02-01", "2026-02-08", "2026-02-15"], "0 0 * * 0"),
        ("2026-11-30", "quarterly", ["2026-11-30", "2027-02-28", "2027-05-28"], "0 0 28 2,5,8,11 *"),
        ("2026-08-05", "biannually", ["2026-08-05", "2027-02-05", "2027-08-05"], "0 0 5 2,8 *"),
        ("2028-02-29", "annually", ["2028-02-29", "2029-02-28", "2030-02-28"], "0 0 28 2 *"),
    ],
)
def test_the_interval_and_the_day_decide_when_it_is_charged(
    api: Api, sandbox: Sandbox, card: str, start: str, interval: str, expected: list[str], cron: str
) -> None:
    made = subscribe(api, make_plan(api, interval=interval, invoice_limit=3), start_date=start)
    assert made["cron_expression"] == cron
    sandbox.advance(5 * 365 * DAY)
    assert [date[:10] for date in dates(api, made)] == expected
    assert found(api, made)["status"] == "complete"


def test_an_hourly_plan_charges_every_hour(api: Api, sandbox: Sandbox, card: str) -> None:
    made = subscribe(api, make_plan(api, interval="hourly"))
    sandbox.advance(3 * HOUR)
    assert [date[11:16] for date in dates(api, made)] == ["09:00", "10:00", "11:00", "12:00"]
    assert made["cron_expression"] == "0 * * * *"


def test_a_paid_transaction_with_a_plan_subscribes_its_customer(api: Api, sandbox: Sandbox, plan: str) -> None:
    api.initialize(reference="box", amount=1, plan=plan, invoice_limit=2)
    unpaid = api.verify("box")
    assert (unpaid["amount"], unpaid["plan"], unpaid["plan_object"]["plan_code"]) == (500_000, plan, plan)
    assert api.get("/subscription").data == []
    sandbox.pay("box")
    (made,) = api.get("/subscription").data
    assert names(sandbox) == ["charge.success", "subscription.create"]
    assert (made["status"], made["payments_count"], made["invoice_limit"]) == ("active", 1, 2)
    assert made["next_payment_date"] == "2026-02-15T09:00:00.000Z"
    assert made["customer"]["email"] == "ada@example.com"
    event = last(sandbox, "subscription.create")
    assert (event["subscription_code"], event["plan"]["send_sms"]) == (made["subscription_code"], 1)
    sandbox.advance(31 * DAY)
    assert len(sandbox.ledger) == 2
    assert found(api, made)["status"] == "complete"


def test_only_a_payment_that_can_be_charged_again_subscribes_and_only_once(
    api: Api, sandbox: Sandbox, plan: str
) -> None:
    api.initialize(reference="one", plan=plan)
    sandbox.pay("one", "declined")
    assert api.get("/subscription").data == []
    sandbox.pay("one")
    api.initialize(reference="two", plan=plan)
    sandbox.pay("two")
    assert len(api.get("/subscription").data) == 1
    assert len(sandbox.ledger) == 2


def test_an_unknown_plan_is_refused_at_the_start_of_a_payment(api: Api) -> None:
    refused = api.post("/transaction/initialize", email="ada@example.com", amount=100, plan="PLN_none")
    assert (refused.status, refused.unverified) == (400, "plan-of-payment")
    assert api.get("/transaction").data == []


def test_a_declined_card_needs_attention_until_the_next_charge(
    api: Api, sandbox: Sandbox, plan: str, card: str
) -> None:
    made = subscribe(api, plan)
    sandbox.change_card(card, "insufficient_funds")
    sandbox.advance(31 * DAY)
    assert names(sandbox)[-2:] == ["invoice.create", "invoice.payment_failed"]
    event = last(sandbox, "invoice.payment_failed")
    assert (event["status"], event["paid"], event["transaction"]) == ("pending", False, {})
    assert event["subscription"]["open_invoice"] == event["invoice_code"]
    failing = found(api, made)
    assert (failing["status"], failing["open_invoice"]) == ("attention", event["invoice_code"])
    assert failing["next_payment_date"] == "2026-03-15T09:00:00.000Z"
    assert [item["status"] for item in failing["invoices"]] == ["failed"]
    assert failing["most_recent_invoice"]["retries"] == 1
    assert failing["most_recent_invoice"]["next_notification"] == "2026-03-12T08:59:59.000Z"
    assert len(sandbox.ledger) == 2
    sandbox.change_card(card, "success")
    sandbox.advance(28 * DAY)
    again = found(api, made)
    assert (again["status"], again["open_invoice"], again["payments_count"]) == ("active", None, 2)


def test_a_card_that_declines_at_once_leaves_a_subscription_that_needs_attention(
    api: Api, sandbox: Sandbox, plan: str, card: str
) -> None:
    sandbox.change_card(card, "declined")
    assert subscribe(api, plan)["status"] == "attention"


def test_a_deactivated_card_is_not_charged(api: Api, sandbox: Sandbox, plan: str, card: str) -> None:
    made = subscribe(api, plan)
    api.post("/customer/authorization/deactivate", authorization_code=card)
    sandbox.advance(31 * DAY)
    assert found(api, made)["status"] == "attention"
    assert len(sandbox.ledger) == 2


def test_cards_that_expire_are_told_of_once_and_then_decline(api: Api, sandbox: Sandbox) -> None:
    visa = {"number": "4084084084084081", "cvv": "408", "expiry_month": "2", "expiry_year": "26"}
    api.charge(card=visa)
    api.charge(email="eve@example.com", card=visa)
    made = subscribe(api, make_plan(api))
    subscribe(api, make_plan(api, name="Fish"))
    api.post("/subscription", customer="eve@example.com", plan=make_plan(api, name="Bread"))
    sandbox.advance(16 * DAY)
    assert "subscription.expiring_cards" not in names(sandbox)
    sandbox.advance(DAY)
    assert names(sandbox).count("subscription.expiring_cards") == 1
    event = last(sandbox, "subscription.expiring_cards")
    assert [item["subscription"]["plan"]["name"] for item in event] == ["Monthly box", "Fish", "Bread"]
    assert (event[0]["expiry_date"], event[0]["description"]) == ("02/2026", "visa ending with 4081")
    sandbox.advance(14 * DAY)
    assert found(api, made)["payments_count"] == 2
    sandbox.advance(28 * DAY)
    assert found(api, made)["status"] == "attention"
    assert found(api, made)["invoices"][0]["description"] == "Expired Card"
    assert names(sandbox).count("subscription.expiring_cards") == 1


def test_a_disabled_subscription_ends_on_the_date_of_its_next_charge(
    api: Api, sandbox: Sandbox, plan: str, card: str
) -> None:
    made = subscribe(api, plan)
    names_before = len(sandbox.events)
    keys = {"code": made["subscription_code"], "token": made["email_token"]}
    disabled = api.post("/subscription/disable", **keys)
    assert (disabled.message, disabled.data) == ("Subscription disabled successfully", {"status": "non-renewing"})
    assert last(sandbox, "subscription.not_renew")["next_payment_date"] is None
    again = api.post("/subscription/disable", **keys)
    assert (again.status, again.code) == (404, "not_found")
    sandbox.advance(31 * DAY)
    assert names(sandbox)[names_before:] == ["subscription.not_renew", "subscription.disable"]
    event = last(sandbox, "subscription.disable")
    assert (event["status"], event["next_payment_date"]) == ("cancelled", "2026-02-15T09:00:00.000Z")
    ended = found(api, made)
    assert (ended["status"], ended["cancelledAt"]) == ("cancelled", "2026-02-15T09:00:00.000Z")
    assert api.post("/subscription/enable", **keys).status == 400
    sandbox.advance(365 * DAY)
    assert len(sandbox.ledger) == 2
    assert subscribe(api, plan)["status"] == "active"


def test_a_disabled_subscription_can_be_enabled_until_it_ends(api: Api, sandbox: Sandbox, plan: str, card: str) -> None:
    made = subscribe(api, plan)
    keys = {"code": made["subscription_code"], "token": made["email_token"]}
    assert api.post("/subscription/enable", **keys).status == 404
    sandbox.advance(29 * DAY)
    api.post("/subscription/disable", **keys)
    sandbox.advance(DAY)
    enabled = api.post("/subscription/enable", **keys)
    assert (enabled.message, enabled.data) == ("Subscription enabled successfully", {"status": "active"})
    sandbox.advance(DAY)
    assert len(sandbox.ledger) == 3
    assert names(sandbox).count("invoice.create") == 2


def test_one_that_was_never_charged_cannot_be_enabled_again(api: Api, plan: str, card: str) -> None:
    made = subscribe(api, plan, start_date="2026-06-01")
    keys = {"code": made["subscription_code"], "token": made["email_token"]}
    assert api.post("/subscription/disable", **keys).status == 200
    assert api.post("/subscription/enable", **keys).status == 400


def test_the_limit_of_the_plan_completes_a_subscription(api: Api, sandbox: Sandbox, card: str) -> None:
    made = subscribe(api, make_plan(api, invoice_limit=2))
    sandbox.advance(365 * DAY)
    ended = found(api, made)
    assert (ended["status"], ended["payments_count"], ended["next_payment_date"]) == ("complete", 2, None)
    assert names(sandbox)[-3:] == ["charge.success", "invoice.update", "subscription.disable"]
    assert last(sandbox, "subscription.disable")["status"] == "complete"
    assert names(sandbox).count("subscription.disable") == 1
    refused = api.post("/subscription/disable", code=made["subscription_code"], token=made["email_token"])
    assert refused.status == 404


@pytest.mark.parametrize(
    ("body", "status", "message"),
    [
        ({}, 400, "customer is required"),
        ({"customer": "ada@example.com"}, 400, "plan is required"),
        ({"customer": "nobody@example.com", "plan": "mine"}, 404, "Customer not found"),
        ({"customer": "\U0001f98a", "plan": "mine"}, 404, "Customer not found"),
        ({"customer": "ada@example.com", "plan": "PLN_none"}, 404, "Plan not found"),
        ({"customer": ["ada@example.com"], "plan": "mine"}, 400, "customer is required"),
        ({"customer": "eve@example.com", "plan": "mine"}, 404, "The customer specified has no saved authorizations"),
        (
            {"customer": "eve@example.com", "plan": "mine", "authorization": "hers"},
            400,
            "Authorization code is invalid",
        ),
        (
            {"customer": "ada@example.com", "plan": "mine", "authorization": "none"},
            400,
            "Authorization code is invalid",
        ),
    ],
)
def test_what_cannot_be_subscribed_is_refused(
    api: Api, plan: str, card: str, body: dict[str, Any], status: int, message: str
) -> None:
    api.post("/customer", email="eve@example.com")
    given = {
        name: {"mine": plan, "hers": card}.get(value, value) if isinstance(value, str) else value
        for name, value in body.items()
    }
    refused = api.post("/subscription", **given)
    assert (refused.status, refused.message) == (status, message)
    assert api.get("/subscription").data == []


def test_a_customer_subscribes_to_a_plan_only_once(api: Api, plan: str, card: str) -> None:
    made = subscribe(api, plan)
    again = api.post("/subscription", customer="ada@example.com", plan=plan)
    assert (again.status, again.code) == (400, "duplicate_subscription")
    assert again.message == "This subscription is already in place."
    api.post("/subscription/disable", code=made["subscription_code"], token=made["email_token"])
    assert api.post("/subscription", customer="ada@example.com", plan=plan).unverified == "subscription-in-place"
    assert len(api.get("/subscription").data) == 1


@pytest.mark.parametrize("start", ["soon", 7, "2026-13-01", {"day": 1}])
def test_a_bad_start_date_is_refused_but_the_subscription_exists(api: Api, plan: str, card: str, start: object) -> None:
    refused = api.post("/subscription", customer="ada@example.com", plan=plan, start_date=start)
    assert refused.status == 400
    assert len(api.get("/subscription").data) == 1


def test_the_list_takes_ids_and_not_codes(api: Api, plan: str, card: str) -> None:
    made = subscribe(api, plan)
    other = subscribe(api, make_plan(api, name="Fish"))
    customer = api.get("/customer/ada@example.com").data

    def codes(**query: Any) -> list[str]:
        return [item["subscription_code"] for item in api.get("/subscription", **query).data]

    newest_first = [other["subscription_code"], made["subscription_code"]]
    assert codes() == newest_first
    assert codes(customer=customer["id"]) == newest_first
    assert codes(plan=made["plan"]) == [made["subscription_code"]]
    assert codes(plan=plan) == codes(customer=customer["customer_code"]) == []
    assert codes(page=2, perPage=1) == [made["subscription_code"]]
    assert codes(**{"from": "2026-01-16"}) == []
    assert [item["subscription_code"] for item in customer["subscriptions"]] == newest_first[::-1]


def test_it_is_fetched_by_code_and_id_but_managed_by_code_alone(api: Api, plan: str, card: str) -> None:
    made = subscribe(api, plan)
    code, number = made["subscription_code"], made["id"]
    assert api.get(f"/subscription/{number}").data == api.get(f"/subscription/{code}").data
    link = api.get(f"/subscription/{code}/manage/link")
    assert link.data["link"].endswith(f"?subscription={code}")
    assert api.post(f"/subscription/{code}/manage/email").message == "Email successfully sent"
    assert api.get(f"/subscription/{number}/manage/link").status == 404
    assert api.post(f"/subscription/{number}/manage/email").status == 404
    assert api.get("/subscription/SUB_none").status == 404


def test_a_wrong_token_changes_nothing(api: Api, plan: str, card: str) -> None:
    made = subscribe(api, plan)
    refused = api.post("/subscription/disable", code=made["subscription_code"], token="guessed")
    assert (refused.status, refused.code) == (404, "not_found")
    assert api.post("/subscription/disable", code=made["subscription_code"]).code == "missing_params"
    assert found(api, made)["status"] == "active"


def test_a_new_price_applies_to_subscribers_unless_it_is_not_to(
    api: Api, sandbox: Sandbox, plan: str, card: str
) -> None:
    made = subscribe(api, plan)
    kept = api.put(f"/plan/{plan}", amount=700_000, update_existing_subscriptions=False)
    assert kept.message == "Plan updated. 0 subscription(s) affected"
    assert found(api, made)["amount"] == 500_000
    changed = api.put(f"/plan/{plan}", amount=600_000, interval="weekly")
    assert changed.message == "Plan updated. 1 subscription(s) affected"
    assert found(api, made)["cron_expression"] == "0 9 * * 0"
    sandbox.advance(38 * DAY)
    assert [item["amount"] for item in sandbox.ledger[1:]] == [500_000, 600_000, 600_000]


def test_a_plan_counts_its_subscriptions_and_what_they_brought_in(
    api: Api, sandbox: Sandbox, plan: str, card: str
) -> None:
    made = subscribe(api, plan)
    sandbox.advance(31 * DAY)
    fetched = api.get(f"/plan/{plan}").data
    assert [item["subscription_code"] for item in fetched["subscriptions"]] == [made["subscription_code"]]
    assert (fetched["subscriptions_count"], fetched["active_subscriptions_count"]) == (1, 1)
    assert fetched["total_revenue"] == 1_000_000
    (listed,) = api.get("/plan").data
    assert listed["subscriptions"][0]["authorization"]["authorization_code"] == card
    assert (listed["total_subscriptions"], listed["total_subscriptions_revenue"]) == (1, 1_000_000)


def test_the_books_have_each_charge(api: Api, sandbox: Sandbox, plan: str, card: str) -> None:
    subscribe(api, plan)
    sandbox.advance(90 * DAY)
    account = sandbox.core.engine.accounts.get(sandbox.secret_key)
    paid = [item for item in api.get("/transaction").data if item["status"] == "success"]
    assert len(paid) == 5
    assert held(account, BALANCE, "NGN") == sum(item["amount"] - item["fees"] for item in paid)


def test_a_seeded_sandbox_gives_the_same_codes(sandbox: Sandbox) -> None:
    def codes() -> tuple[str, str]:
        with Sandbox(seed=7) as seeded:
            client = seeded.client()
            plan = client.plans.create("Box", 500_000, "monthly").data.plan_code
            client.transactions.initialize("ada@example.com", 500_000, plan=plan, reference="box")
            seeded.pay("box")
            return plan, client.subscriptions.list().data[0].subscription_code

    assert codes() == codes()


def test_a_card_is_changed_over_http_too_and_bad_changes_are_refused(api: Api, sandbox: Sandbox, card: str) -> None:
    changed = api.post("/_sandbox/cards", authorization_code=card, card="declined")
    assert changed.data["authorization_code"] == card
    body = {"email": "ada@example.com", "amount": 100, "authorization_code": card}
    assert api.post("/transaction/charge_authorization", **body).data["status"] == "failed"
    for code, name in ((card, "plastic"), ("AUTH_none", "declined"), (card, "ussd")):
        with pytest.raises(SandboxError):
            sandbox.change_card(code, name)
    assert api.post("/_sandbox/cards", authorization_code=7).status == 400
