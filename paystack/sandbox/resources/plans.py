"""The plan operations. What happens to the subscribers of a plan is in `subscriptions`."""

from __future__ import annotations

from typing import Any

from paystack.runtime.http import Response
from paystack.sandbox.engine import paging
from paystack.sandbox.engine.account import Account
from paystack.sandbox.engine.call import Call, whole_amount
from paystack.sandbox.engine.clock import stamp, stored_stamp
from paystack.sandbox.engine.replies import ErrorRow, Guess, Refused, invalid, ok
from paystack.sandbox.engine.resource import Resource
from paystack.sandbox.payments.plans import PLANS, TERMS, Plan, invoice_limit
from paystack.sandbox.resources import subscriptions

CHECKS = Guess(
    "plan-checks",
    "The messages for a plan's invalid amount and description, and which status a plan has.",
)
UPDATE_REACHES = Guess(
    "plan-update",
    "A new amount, interval or limit applies to subscribers from their next invoice on; the date of that one stays.",
)

INTERVALS = ("hourly", "daily", "weekly", "monthly", "quarterly", "biannually", "annually")
MINIMUM = {"NGN": 10_000, "GHS": 200}
"""The smallest amount of a plan in subunits, for currencies where it is known."""

NOT_FOUND = ErrorRow(404, "Plan not found", code="invalid_params")
INVALID_INTERVAL = invalid("Invalid interval selected")
BELOW_MINIMUM = invalid("Amount is below the minimum for plans", "invalid_amount", unverified=CHECKS)
NOT_BOOLEAN = invalid("{field} must be a boolean")
NOT_TEXT = invalid("{field} must be a string", unverified=CHECKS)


def create(call: Call) -> Response:
    """POST /plan"""
    account = call.account
    name, amount, interval, currency = call.required("name"), call.amount(), _interval(call), call.currency()
    _check_minimum(amount, currency)
    now = account.now()
    plan = Plan(
        account.code(15, "PLN_"),
        name,
        amount,
        interval,
        currency,
        now,
        now,
        description=_description(call),
        invoice_limit=invoice_limit(call) or 0,
        send_invoices=_flag(call, "send_invoices", True),
        send_sms=_flag(call, "send_sms", True),
        metadata=call.body.get("metadata"),
    )
    account[PLANS].add(plan)
    data = {
        "currency": plan.currency,
        "name": plan.name,
        "amount": plan.amount,
        "interval": plan.interval,
        "integration": account.id,
        "domain": "test",
        "plan_code": plan.code,
        "invoice_limit": plan.invoice_limit,
        "send_invoices": plan.send_invoices,
        "send_sms": plan.send_sms,
        "hosted_page": False,
        "migrate": False,
        "is_archived": False,
        "id": plan.id,
        "createdAt": stamp(plan.created_at),
        "updatedAt": stamp(plan.updated_at),
    }
    return ok("Plan created", data, status=201)


def list_(call: Call) -> Response:
    """GET /plan"""
    account = call.account
    chosen = paging.select_period(call, account[PLANS].all())
    interval, amount, status = call.query("interval"), call.query("amount"), call.query("status")
    if interval is not None:
        chosen = chosen.having(interval=interval)
    if amount is not None:
        exact = whole_amount(amount)
        chosen = chosen.having(amount=exact)
    if status is not None and status != "active":
        # Nothing here deletes or archives a plan.
        chosen = chosen[:0]
    shown, meta = paging.page_of(call, chosen)
    data = [_listed(account, item) for item in shown]
    return ok("Plans retrieved", data, meta=meta, unverified=() if status is None else (CHECKS,))


def fetch(call: Call) -> Response:
    """GET /plan/{code}"""
    account, plan = call.account, _found(call)
    subscribed = account[subscriptions.SUBSCRIPTIONS].of(plan_id=plan.id)
    customers = {item.customer_id for item in subscribed}
    view = _view(account, plan)
    view["subscriptions"] = [subscriptions.in_plan(account, item, with_authorization=False) for item in subscribed]
    view.update(
        pages_count=0,
        subscribers_count=len(customers),
        subscriptions_count=len(subscribed),
        active_subscriptions_count=sum(item.status == "active" for item in subscribed),
        total_revenue=_revenue(account, plan),
        subscribers=[],
    )
    return ok("Plan retrieved", view)


def update(call: Call) -> Response:
    """PUT /plan/{code}"""
    account, plan, body = call.account, _found(call), call.body
    name = call.required("name") if "name" in body else plan.name
    amount = call.amount() if "amount" in body else plan.amount
    interval = _interval(call) if "interval" in body else plan.interval
    currency = call.currency() if body.get("currency") is not None else plan.currency
    if "amount" in body or currency != plan.currency:
        _check_minimum(amount, currency)
    description = _description(call) if "description" in body else plan.description
    asked = invoice_limit(call)
    send_invoices = _flag(call, "send_invoices", plan.send_invoices)
    send_sms = _flag(call, "send_sms", plan.send_sms)
    reaches = _flag(call, "update_existing_subscriptions", True)
    plan.name, plan.amount, plan.interval, plan.currency = name, amount, interval, currency
    plan.description, plan.send_invoices, plan.send_sms = description, send_invoices, send_sms
    if asked is not None:
        plan.invoice_limit = asked
    if "metadata" in body:
        plan.metadata = body["metadata"]
    plan.updated_at = account.now()
    affected = subscriptions.follow_plan(account, plan, asked) if reaches else 0
    return ok(f"Plan updated. {affected} subscription(s) affected", unverified=(UPDATE_REACHES,) if affected else ())


def _interval(call: Call) -> str:
    value = call.required("interval")
    if value not in INTERVALS:
        raise Refused(INVALID_INTERVAL)
    return value


def _check_minimum(amount: int, currency: str) -> None:
    if amount < MINIMUM.get(currency, 1):
        raise Refused(BELOW_MINIMUM)


def _description(call: Call) -> str | None:
    value = call.body.get("description")
    if value is not None and not isinstance(value, str):
        raise Refused(NOT_TEXT, field="description")
    return value


def _flag(call: Call, name: str, default: bool) -> bool:
    value = call.body.get(name)
    if value is None:
        return default
    # Forms send text.
    if not isinstance(value, bool) and value not in ("true", "false"):
        raise Refused(NOT_BOOLEAN, field=name)
    return call.flag(name)


def _found(call: Call) -> Plan:
    plan = call.account[PLANS].named(code=call.path["code"])
    if plan is None:
        raise Refused(NOT_FOUND)
    return plan


def _revenue(account: Account, plan: Plan) -> int:
    return sum(subscriptions.payments_for(account, plan).values("amount"))


def _listed(account: Account, plan: Plan) -> dict[str, Any]:
    subscribed = account[subscriptions.SUBSCRIPTIONS].of(plan_id=plan.id)
    view = _view(account, plan)
    view["subscriptions"] = [subscriptions.in_plan(account, item) for item in subscribed]
    view.update(
        total_subscriptions=len(subscribed),
        active_subscriptions=sum(item.status == "active" for item in subscribed),
        total_subscriptions_revenue=_revenue(account, plan),
    )
    return view


def _view(account: Account, plan: Plan) -> dict[str, Any]:
    return {
        "subscriptions": [],
        "pages": [],
        "domain": "test",
        "name": plan.name,
        "plan_code": plan.code,
        "description": plan.description,
        "amount": plan.amount,
        "interval": plan.interval,
        "invoice_limit": plan.invoice_limit,
        "send_invoices": plan.send_invoices,
        "send_sms": plan.send_sms,
        "hosted_page": False,
        "hosted_page_url": None,
        "hosted_page_summary": None,
        "currency": plan.currency,
        "migrate": False,
        "is_deleted": False,
        "is_archived": False,
        "id": plan.id,
        "integration": account.id,
        "createdAt": stored_stamp(plan.created_at),
        "updatedAt": stored_stamp(plan.updated_at),
    }


RESOURCE = Resource(
    kinds=(PLANS, TERMS),
    rules={
        "plans.create": create,
        "plans.list": list_,
        "plans.fetch": fetch,
        "plans.update": update,
    },
)
