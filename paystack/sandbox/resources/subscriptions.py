"""The subscription operations, and how subscribers are billed as time passes.

A subscription comes from `create`, or from a paid transaction that names a plan. `next_at` is when it is charged next,
or, once it is disabled, when it ends. Tasks name the `next_at` that they are for, so that outdated ones do nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import Any

from paystack.runtime.http import Response
from paystack.sandbox.engine import paging, webhooks
from paystack.sandbox.engine.account import Account
from paystack.sandbox.engine.call import Call
from paystack.sandbox.engine.clock import DAY, SECOND, TASKS, parse_date, stamp, stored_stamp, stored_stamp_or_none
from paystack.sandbox.engine.replies import ErrorRow, Guess, Refused, absent, invalid, ok
from paystack.sandbox.engine.resource import Resource
from paystack.sandbox.engine.tables import Kind, Record, Rows
from paystack.sandbox.payments import charging, opening
from paystack.sandbox.payments.instruments import INSTRUMENTS, Instrument
from paystack.sandbox.payments.plans import PLANS, TERMS, Plan, Terms, plan_view
from paystack.sandbox.payments.records import (
    AUTHORIZATIONS,
    CUSTOMER_NOT_FOUND,
    CUSTOMERS,
    TRANSACTIONS,
    Authorization,
    Customer,
    Transaction,
    find_authorization,
    find_customer,
)
from paystack.sandbox.payments.signals import Signal
from paystack.sandbox.payments.views import authorization_view, customer_view


@dataclass(slots=True)
class Subscription(Record):
    """One customer's subscription to a plan."""

    code: str
    email_token: str
    customer_id: int
    plan_id: int
    authorization_code: str
    amount: int
    interval: str
    invoice_limit: int
    start: int
    anchor: int
    created_at: int
    updated_at: int
    status: str = "active"
    next_at: int | None = None
    payments_count: int = 0
    open_invoice: str | None = None
    cancelled_at: int | None = None


@dataclass(slots=True)
class Invoice(Record):
    """What a subscription owes for one interval. `due_at` is the beginning of the interval."""

    code: str
    subscription_id: int
    amount: int
    due_at: int
    period_end: int
    created_at: int
    updated_at: int
    status: str = "pending"
    paid_at: int | None = None
    transaction_id: int | None = None
    retries: int = 0
    description: str | None = None


@dataclass(slots=True)
class ManageLink(Record):
    """The link under which a customer manages a subscription."""

    token: str
    subscription_id: int


SUBSCRIPTIONS = Kind(
    "subscriptions", Subscription, first_id=104_192, unique=("code",), grouped=("customer_id", "plan_id")
)
INVOICES = Kind("invoices", Invoice, first_id=5_136_406, unique=("code",), grouped=("subscription_id",))
MANAGE_LINKS = Kind("manage_links", ManageLink, unique=("token", "subscription_id"))

SCHEDULE = Guess(
    "subscription-schedule",
    "Charges after the first are made at the full hour. An invoice is created three days before its charge, or with "
    "it for intervals of up to three days, and for the amount of that moment.",
)
FIRST_CHARGE = Guess(
    "subscription-first-charge",
    "Without a start_date, or with one in the past, the first invoice is created and charged at once; if the card "
    "declines, the subscription exists and needs attention.",
)
BAD_START = Guess(
    "subscription-start-date", "The message for a start_date that is no date. The subscription begins at once."
)
STILL_IN_PLACE = Guess(
    "subscription-in-place", "A customer whose subscription was disabled cannot subscribe again before it ends."
)
AUTHORIZATION = Guess(
    "subscription-authorization",
    "The message for an authorization that is unknown, inactive or another customer's. Without one, the newest is "
    "charged.",
)
STATE = Guess(
    "subscription-state",
    "The messages for a wrong token or state. A subscription completes with the last charge of its limit.",
)
MANAGE_PAGE = Guess(
    "subscription-page",
    "The link to manage a subscription stays the same and does not expire. On its page a customer can have another "
    "card charged, from the next charge on and without a payment to prove it, or cancel as `disable` does.",
)

NO_AUTHORIZATION = ErrorRow(
    404, "The customer specified has no saved authorizations", type=None, code=None, next_step=None
)
PLAN_NOT_FOUND = ErrorRow(404, "Plan not found", code="invalid_params")
DUPLICATE = invalid("This subscription is already in place.", "duplicate_subscription")
DUPLICATE_UNTIL_END = invalid(
    "This subscription is already in place.", "duplicate_subscription", unverified=STILL_IN_PLACE
)
AUTHORIZATION_INVALID = invalid("Authorization code is invalid", unverified=AUTHORIZATION)
START_INVALID = invalid("start_date is invalid", unverified=BAD_START)
NOT_FOUND = absent("Subscription not found")
ALREADY_INACTIVE = absent("Subscription with code not found or already inactive", unverified=STATE)
ALREADY_ACTIVE = absent("Subscription with code not found or already active", unverified=STATE)
NOT_REACTIVATED = invalid("Subscription has been cancelled and cannot be reactivated", unverified=STATE)

INVOICE_AHEAD, BILL, CARDS_EXPIRE = "subscription_invoice", "subscription_bill", "subscription_cards_expire"
"""The tasks that create an invoice, charge or end a subscription, and tell of cards that expire this month."""

AHEAD = 3 * DAY
LATEST_BILLED_DAY = 28
"""A subscription that begins later in a month is charged on this day of the following months."""
MONTHS = {"monthly": 1, "quarterly": 3, "biannually": 6, "annually": 12}
SPANS = {"hourly": timedelta(hours=1), "daily": timedelta(days=1), "weekly": timedelta(weeks=1)}
CHARGED = ("active", "attention")
"""The statuses in which a subscription is charged."""
LIVE = (*CHARGED, "non-renewing")
CHANNELS = ("card", "direct_debit")
"""What a subscription can be charged to."""


def create(call: Call) -> Response:
    """POST /subscription"""
    account, now = call.account, call.account.now()
    customer = find_customer(account, call.required("customer"))
    plan = account[PLANS].find(code=call.required("plan"))
    if customer is None:
        raise Refused(CUSTOMER_NOT_FOUND)
    if plan is None:
        raise Refused(PLAN_NOT_FOUND)
    _check_free(account, customer, plan)
    named = call.text("authorization")
    authorization = _newest(account, customer) if named is None else find_authorization(account, named)
    if named is None and authorization is None:
        raise Refused(NO_AUTHORIZATION)
    if authorization is None or authorization.customer_id != customer.id or not _can_be_charged(authorization):
        raise Refused(AUTHORIZATION_INVALID)
    given = call.body.get("start_date")
    start = parse_date(given) if isinstance(given, str) else None
    begins = now if start is None else max(now, start)
    is_later = begins > now
    subscription = _add(account, customer, plan, authorization, begins, plan.invoice_limit)
    if is_later:
        subscription.next_at = begins
        _plan_next(account, subscription)
    else:
        subscription.next_at = following(subscription, now)
    webhooks.emit(account, "subscription.create", _in_event(account, subscription))
    if not is_later:
        _charge(account, subscription, _invoice(account, subscription, now))
        _plan_next(account, subscription)
    if given not in (None, "") and start is None:
        # The API refuses the date and creates the subscription nevertheless.
        raise Refused(START_INVALID)
    guesses = (SCHEDULE,) if is_later else (SCHEDULE, FIRST_CHARGE)
    return ok("Subscription successfully created", _created(account, subscription), unverified=guesses)


def list_(call: Call) -> Response:
    """GET /subscription"""
    chosen = paging.select_period(call, call.account[SUBSCRIPTIONS].all())
    for name, field in (("customer", "customer_id"), ("plan", "plan_id")):
        if call.query(name) is not None:
            # The filters take ids; a code is not refused, and matches nothing.
            number = call.whole_query(name)
            chosen = chosen.having(**{field: number})
    shown, meta = paging.page_of(call, chosen)
    return ok("Subscriptions retrieved", [_listed(call.account, item) for item in shown], meta=meta)


def fetch(call: Call) -> Response:
    """GET /subscription/{code}"""
    account = call.account
    subscription = account[SUBSCRIPTIONS].named(code=call.path["code"])
    if subscription is None:
        raise Refused(NOT_FOUND)
    invoices = account[INVOICES].of(subscription_id=subscription.id)
    view = {
        **_listed(account, subscription),
        "cancelledAt": stored_stamp_or_none(subscription.cancelled_at),
        "invoices": [_invoice_view(account, item) for item in invoices if item.status != "success"],
        "invoices_history": [_invoice_view(account, item) for item in invoices if item.status == "success"],
    }
    return ok("Subscription retrieved successfully", view)


def disable(call: Call) -> Response:
    """POST /subscription/disable: the subscription ends on the day of its next charge"""
    account, subscription = call.account, _with_token(call, ALREADY_INACTIVE)
    if subscription.status not in CHARGED:
        raise Refused(ALREADY_INACTIVE)
    stop_renewing(account, subscription)
    return ok("Subscription disabled successfully", {"status": subscription.status})


def enable(call: Call) -> Response:
    """POST /subscription/enable: only until a disabled subscription ends, and only if it was ever paid"""
    account, subscription = call.account, _with_token(call, ALREADY_ACTIVE)
    if subscription.status in CHARGED:
        raise Refused(ALREADY_ACTIVE)
    if subscription.status != "non-renewing" or subscription.payments_count == 0:
        raise Refused(NOT_REACTIVATED)
    subscription.status = "active" if subscription.open_invoice is None else "attention"
    subscription.updated_at = account.now()
    return ok("Subscription enabled successfully", {"status": subscription.status})


def manage_link(call: Call) -> Response:
    """GET /subscription/{code}/manage/link: by code only"""
    account, subscription = call.account, _by_code(call)
    link = account[MANAGE_LINKS].find(subscription_id=subscription.id)
    if link is None:
        link = account[MANAGE_LINKS].add(ManageLink(account.code(40), subscription.id))
    url = f"{call.request.base_url}/manage/{link.token}?subscription={subscription.code}"
    return ok("Link generated", {"link": url}, unverified=(MANAGE_PAGE,))


def manage_email(call: Call) -> Response:
    """POST /subscription/{code}/manage/email: by code only; no email leaves the sandbox"""
    _by_code(call)
    return ok("Email successfully sent")


def stop_renewing(account: Account, subscription: Subscription) -> None:
    """Let a subscription that is charged end on the day of its next charge."""
    subscription.status = "non-renewing"
    subscription.updated_at = account.now()
    webhooks.emit(
        account,
        "subscription.not_renew",
        {
            **_in_event(account, subscription),
            "invoices_history": [],
            "invoice_limit": subscription.invoice_limit,
            "split_code": None,
            "most_recent_invoice": None,
        },
    )


def charge_to(account: Account, subscription: Subscription, instrument: Instrument) -> None:
    """Charge another card of the customer's from now on."""
    currency = account[PLANS][subscription.plan_id].currency
    authorization = charging.authorize(account, subscription.customer_id, currency, instrument, {})
    subscription.authorization_code = authorization.code
    subscription.updated_at = account.now()
    # Customers who go back to an earlier card are told of it once.
    ours = (task for task in account[TASKS] if task.arguments == {"subscription": subscription.id})
    if all(task.due != _month_of_expiry(authorization) for task in ours):
        _plan_expiry(account, subscription, authorization)


def subscribe_payer(account: Account, transaction: Transaction) -> None:
    """Follow a paid transaction: it pays an invoice, or it subscribes its customer to the plan that it names."""
    terms = account[TERMS].find(transaction_id=transaction.id)
    if terms is None:
        return
    if terms.invoice_id is not None:
        _paid(account, account[INVOICES][terms.invoice_id], transaction)
        return
    plan, customer = account[PLANS][terms.plan_id], account[CUSTOMERS][transaction.customer_id]
    authorization = find_authorization(account, transaction.authorization_code)
    if authorization is None or not _can_be_charged(authorization) or _in_place(account, customer, plan):
        return
    limit = plan.invoice_limit if terms.invoice_limit is None else terms.invoice_limit
    now = account.now()
    subscription = _add(account, customer, plan, authorization, now, limit)
    subscription.next_at = following(subscription, now)
    webhooks.emit(account, "subscription.create", _in_event(account, subscription))
    invoice = _new_invoice(account, subscription, now)
    invoice.status, invoice.paid_at, invoice.transaction_id = "success", now, transaction.id
    subscription.payments_count = 1
    _complete_at_limit(account, subscription)
    _plan_next(account, subscription)


def invoice_ahead(account: Account, subscription: int, moment: int) -> None:
    """Create the invoice of the charge that comes, unless the subscription changed meanwhile."""
    found = account[SUBSCRIPTIONS][subscription]
    if found.next_at == moment and found.status in CHARGED:
        _invoice(account, found, moment)


def bill(account: Account, subscription: int, moment: int) -> None:
    """Charge the customer, or end a subscription that is not renewed."""
    found = account[SUBSCRIPTIONS][subscription]
    if found.next_at != moment:
        return
    if found.status == "non-renewing":
        _end(account, found, "cancelled")
        return
    invoice = _invoice(account, found, moment)
    found.next_at = following(found, moment)
    _charge(account, found, invoice)
    _plan_next(account, found)


def cards_expire(account: Account, subscription: int) -> None:
    """Tell once of all cards that expire this month and that subscriptions are charged to."""
    month = stamp(account.now())[:7]
    expiring: list[tuple[Subscription, Authorization]] = []
    for item in account[SUBSCRIPTIONS]:
        authorization = find_authorization(account, item.authorization_code)
        if item.status in CHARGED and authorization is not None and _expiry(authorization) == month:
            # Each of these subscriptions planned this task; the oldest speaks for all.
            if not expiring and item.id != subscription:
                return
            expiring.append((item, authorization))
    if expiring:
        webhooks.emit(account, "subscription.expiring_cards", [_expiring(account, *pair) for pair in expiring])


def follow_plan(account: Account, plan: Plan, limit: int | None) -> int:
    """Give the subscribers the plan's amount and interval, and its limit if there is a new one. Returns how many."""
    found = [item for item in account[SUBSCRIPTIONS].of(plan_id=plan.id) if item.status in LIVE]
    for item in found:
        item.amount = plan.amount
        if item.interval != plan.interval:
            item.interval = plan.interval
            item.anchor = item.next_at or item.anchor
        if limit is not None:
            item.invoice_limit = limit
        item.updated_at = account.now()
    return len(found)


def payments_for(account: Account, plan: Plan) -> Rows[Transaction]:
    """The paid transactions of this plan."""
    numbers = account[TERMS].of(plan_id=plan.id).values("transaction_id")
    return account[TRANSACTIONS].among(numbers).where(lambda item: item.paid_at is not None)


def following(subscription: Subscription, moment: int) -> int:
    """When the customer is charged after a charge at `moment`."""
    at = _moment(moment)
    if subscription.interval in SPANS:
        step = SPANS[subscription.interval]
        kept = at.replace(second=0, microsecond=0)
        return _milliseconds((kept if step < timedelta(days=1) else kept.replace(minute=0)) + step)
    anchor = _moment(subscription.anchor)
    months = at.year * 12 + at.month - 1 + MONTHS[subscription.interval]
    day = anchor.day if anchor.day <= LATEST_BILLED_DAY else LATEST_BILLED_DAY
    return _milliseconds(datetime(months // 12, months % 12 + 1, day, anchor.hour, tzinfo=timezone.utc))


def in_plan(account: Account, subscription: Subscription, *, with_authorization: bool = True) -> dict[str, Any]:
    """A subscription within its plan: a list of plans shows its authorization, a fetched plan the id of it."""
    authorization = find_authorization(account, subscription.authorization_code)
    shown: Any = None
    if authorization is not None:
        shown = authorization_view(authorization) if with_authorization else authorization.id
    return {
        "customer": subscription.customer_id,
        "plan": subscription.plan_id,
        "integration": account.id,
        "domain": "test",
        "start": subscription.start // SECOND,
        "status": subscription.status,
        "quantity": 1,
        "amount": subscription.amount,
        "subscription_code": subscription.code,
        "email_token": subscription.email_token,
        "authorization": shown,
        "easy_cron_id": None,
        "cron_expression": _cron(subscription),
        "next_payment_date": _next_payment(subscription),
        "open_invoice": subscription.open_invoice,
        "id": subscription.id,
        "createdAt": stored_stamp(subscription.created_at),
        "updatedAt": stored_stamp(subscription.updated_at),
    }


def _add(
    account: Account, customer: Customer, plan: Plan, authorization: Authorization, start: int, limit: int
) -> Subscription:
    now = account.now()
    subscription = account[SUBSCRIPTIONS].add(
        Subscription(
            account.code(15, "SUB_"),
            account.code(15),
            customer.id,
            plan.id,
            authorization.code,
            plan.amount,
            plan.interval,
            limit,
            start,
            start,
            now,
            now,
        )
    )
    _plan_expiry(account, subscription, authorization)
    return subscription


def _plan_expiry(account: Account, subscription: Subscription, authorization: Authorization) -> None:
    """Tell of the card in the month in which it expires."""
    beginning = _month_of_expiry(authorization)
    if beginning is not None and beginning > account.now():
        account.schedule.plan(beginning, CARDS_EXPIRE, subscription=subscription.id)


def _plan_next(account: Account, subscription: Subscription) -> None:
    if subscription.next_at is None:
        return
    due = subscription.next_at
    invoice_at = due if following(subscription, due) - due <= AHEAD else due - AHEAD
    account.schedule.plan(max(account.now(), invoice_at), INVOICE_AHEAD, subscription=subscription.id, moment=due)
    account.schedule.plan(due, BILL, subscription=subscription.id, moment=due)


def _invoice(account: Account, subscription: Subscription, due: int) -> Invoice:
    """The invoice of the charge at `due`, which is created unless it exists."""
    for item in reversed(account[INVOICES].of(subscription_id=subscription.id)):
        if item.due_at == due:
            return item
    invoice = _new_invoice(account, subscription, due)
    webhooks.emit(account, "invoice.create", _invoice_event(account, subscription, invoice))
    return invoice


def _new_invoice(account: Account, subscription: Subscription, due: int) -> Invoice:
    now = account.now()
    end = following(subscription, due) - SECOND
    code = account.code(15, "INV_")
    return account[INVOICES].add(Invoice(code, subscription.id, subscription.amount, due, end, now, now))


def _charge(account: Account, subscription: Subscription, invoice: Invoice) -> None:
    """Charge the invoice. `next_at` is that of the next charge already. The signal PAID tells if it was paid."""
    customer, plan = account[CUSTOMERS][subscription.customer_id], account[PLANS][subscription.plan_id]
    transaction = opening.open_transaction(
        account, customer.email, invoice.amount, plan.currency, account.code(12), "subscription"
    )
    account[TERMS].add(Terms(transaction.id, plan.id, subscription_id=subscription.id, invoice_id=invoice.id))
    invoice.transaction_id = transaction.id
    invoice.retries += 1
    transaction.authorization_code = subscription.authorization_code
    authorization = find_authorization(account, subscription.authorization_code)
    expiry = None if authorization is None else _expiry(authorization)
    if authorization is None or not authorization.active:
        charging.fail(account, transaction, "Authorization is not active")
    elif expiry is not None and expiry < stamp(account.now())[:7]:
        charging.fail(account, transaction, "Expired Card")
    else:
        charging.start_saved(account, transaction, INSTRUMENTS[authorization.instrument])
    if transaction.charge_status == "failed":
        _failed(account, subscription, invoice, transaction)


def _paid(account: Account, invoice: Invoice, transaction: Transaction) -> None:
    subscription = account[SUBSCRIPTIONS][invoice.subscription_id]
    now = account.now()
    invoice.status, invoice.paid_at, invoice.updated_at = "success", now, now
    subscription.payments_count += 1
    subscription.open_invoice = None
    subscription.updated_at = now
    if subscription.status == "attention":
        subscription.status = "active"
    webhooks.emit(account, "invoice.update", _invoice_event(account, subscription, invoice))
    _complete_at_limit(account, subscription)


def _failed(account: Account, subscription: Subscription, invoice: Invoice, transaction: Transaction) -> None:
    subscription.open_invoice = invoice.code
    # The event still shows the status that subscription and invoice had before.
    webhooks.emit(account, "invoice.payment_failed", _invoice_event(account, subscription, invoice))
    now = account.now()
    invoice.status, invoice.description, invoice.updated_at = "failed", transaction.gateway_response, now
    subscription.status, subscription.updated_at = "attention", now


def _complete_at_limit(account: Account, subscription: Subscription) -> None:
    if subscription.status in LIVE and 0 < subscription.invoice_limit <= subscription.payments_count:
        _end(account, subscription, "complete")


def _end(account: Account, subscription: Subscription, status: str) -> None:
    """End the subscription. The event has the date of the charge that will not be made."""
    now = account.now()
    date = stored_stamp_or_none(subscription.next_at)
    subscription.status, subscription.next_at, subscription.updated_at = status, None, now
    if status == "cancelled":
        subscription.cancelled_at = now
    view = {**_in_event(account, subscription), "next_payment_date": date}
    webhooks.emit(account, "subscription.disable", view)


def _check_free(account: Account, customer: Customer, plan: Plan) -> None:
    taken = _in_place(account, customer, plan)
    if taken is not None:
        raise Refused(DUPLICATE if taken.status in CHARGED else DUPLICATE_UNTIL_END)


def _in_place(account: Account, customer: Customer, plan: Plan) -> Subscription | None:
    found = account[SUBSCRIPTIONS].of(customer_id=customer.id)
    return next((item for item in found if item.plan_id == plan.id and item.status in LIVE), None)


def _newest(account: Account, customer: Customer) -> Authorization | None:
    found = account[AUTHORIZATIONS].of(customer_id=customer.id)
    return next((item for item in reversed(found) if _can_be_charged(item)), None)


def _can_be_charged(authorization: Authorization) -> bool:
    return authorization.active and authorization.reusable and authorization.channel in CHANNELS


def _by_code(call: Call) -> Subscription:
    subscription = call.account[SUBSCRIPTIONS].find(code=call.path["code"])
    if subscription is None:
        raise Refused(NOT_FOUND)
    return subscription


def _with_token(call: Call, refusal: ErrorRow) -> Subscription:
    code, token = call.required("code"), call.required("token")
    subscription = call.account[SUBSCRIPTIONS].find(code=code)
    if subscription is None or subscription.email_token != token:
        raise Refused(refusal)
    return subscription


def _expiry(authorization: Authorization) -> str | None:
    """The month that a card expires in, such as `2026-02`; None if it is no card, or has no such month."""
    year, month = authorization.exp_year or "", authorization.exp_month or ""
    text = f"{year}-{month}"
    is_month = authorization.channel == "card" and len(year) == 4 and parse_date(f"{text}-01") is not None
    return text if is_month else None


def _month_of_expiry(authorization: Authorization) -> int | None:
    """When the month begins in which a card expires, None if it is no card."""
    expiry = _expiry(authorization)
    return None if expiry is None else parse_date(f"{expiry}-01")


def _moment(moment: int) -> datetime:
    return datetime.fromtimestamp(moment // SECOND, timezone.utc)


def _milliseconds(moment: datetime) -> int:
    return int(moment.timestamp()) * SECOND


def _next_payment(subscription: Subscription) -> str | None:
    return stored_stamp_or_none(subscription.next_at) if subscription.status in CHARGED else None


def _cron(subscription: Subscription) -> str:
    at = _moment(subscription.anchor)
    day = min(at.day, LATEST_BILLED_DAY)
    if subscription.interval == "hourly":
        return f"{at.minute} * * * *"
    if subscription.interval == "daily":
        return f"0 {at.hour} * * *"
    if subscription.interval == "weekly":
        return f"0 {at.hour} * * {at.isoweekday() % 7}"
    step = MONTHS[subscription.interval]
    months = sorted((at.month - 1 + step * number) % 12 + 1 for number in range(12 // step))
    return f"0 {at.hour} {day} {'*' if step == 1 else ','.join(map(str, months))} *"


def _created(account: Account, subscription: Subscription) -> dict[str, Any]:
    """A subscription as its creation shows it: with the ids of the customer and the plan."""
    authorization = find_authorization(account, subscription.authorization_code)
    return {
        "customer": subscription.customer_id,
        "plan": subscription.plan_id,
        "integration": account.id,
        "domain": "test",
        "start": subscription.start // SECOND,
        "status": subscription.status,
        "quantity": 1,
        "amount": subscription.amount,
        "authorization": None if authorization is None else authorization_view(authorization),
        "invoice_limit": subscription.invoice_limit,
        "subscription_code": subscription.code,
        "email_token": subscription.email_token,
        "id": subscription.id,
        "createdAt": stamp(subscription.created_at),
        "updatedAt": stamp(subscription.updated_at),
        "cron_expression": _cron(subscription),
        "next_payment_date": _next_payment(subscription),
    }


def _listed(account: Account, subscription: Subscription) -> dict[str, Any]:
    """A subscription as the list shows it, with the customer, the plan and the authorization."""
    plan = account[PLANS][subscription.plan_id]
    invoices = account[INVOICES].of(subscription_id=subscription.id)
    return {
        **in_plan(account, subscription),
        "customer": _customer_view(account, account[CUSTOMERS][subscription.customer_id]),
        "plan": {**_plan_view(account, plan), "migrate": None},
        "invoice_limit": subscription.invoice_limit,
        "split_code": None,
        "payments_count": subscription.payments_count,
        "most_recent_invoice": _raw_invoice(account, subscription, invoices[-1]) if invoices else None,
        "metadata": None,
    }


def _customer_view(account: Account, customer: Customer) -> dict[str, Any]:
    return {
        **customer_view(customer),
        "domain": "test",
        "integration": account.id,
        "createdAt": stored_stamp(customer.created_at),
        "updatedAt": stored_stamp(customer.updated_at),
    }


def _plan_view(account: Account, plan: Plan) -> dict[str, Any]:
    return {
        **plan_view(plan),
        "domain": "test",
        "integration": account.id,
        "hosted_page": False,
        "hosted_page_url": None,
        "hosted_page_summary": None,
        "createdAt": stored_stamp(plan.created_at),
        "updatedAt": stored_stamp(plan.updated_at),
    }


def _in_event(account: Account, subscription: Subscription) -> dict[str, Any]:
    """A subscription as its events show it; the flags of the plan are numbers there."""
    plan = account[PLANS][subscription.plan_id]
    shown = _listed(account, subscription)
    flags = {"send_invoices": int(plan.send_invoices), "send_sms": int(plan.send_sms)}
    return {
        "id": subscription.id,
        "domain": "test",
        "status": subscription.status,
        "subscription_code": subscription.code,
        "email_token": subscription.email_token,
        "amount": subscription.amount,
        "cron_expression": shown["cron_expression"],
        "next_payment_date": shown["next_payment_date"],
        "open_invoice": subscription.open_invoice,
        "createdAt": shown["createdAt"],
        "integration": account.id,
        "plan": {**_plan_view(account, plan), **flags},
        "authorization": shown["authorization"],
        "customer": shown["customer"],
        "start": shown["start"],
        "quantity": 1,
        "invoices": [],
    }


def _transaction_view(account: Account, invoice: Invoice) -> dict[str, Any]:
    """The transaction that paid the invoice, empty if there is none."""
    if invoice.status != "success" or invoice.transaction_id is None:
        return {}
    transaction = account[TRANSACTIONS][invoice.transaction_id]
    return {
        "reference": transaction.reference,
        "status": transaction.status,
        "amount": transaction.amount,
        "currency": transaction.currency,
    }


def _invoice_event(account: Account, subscription: Subscription, invoice: Invoice) -> dict[str, Any]:
    """An invoice as its events show it."""
    authorization = find_authorization(account, subscription.authorization_code)
    return {
        "domain": "test",
        "invoice_code": invoice.code,
        "amount": invoice.amount,
        "period_start": stored_stamp(invoice.due_at),
        "period_end": stored_stamp(invoice.period_end),
        "status": invoice.status,
        "paid": invoice.paid_at is not None,
        "paid_at": stored_stamp_or_none(invoice.paid_at),
        "description": invoice.description,
        "authorization": {} if authorization is None else authorization_view(authorization),
        "subscription": {
            "status": subscription.status,
            "subscription_code": subscription.code,
            "email_token": subscription.email_token,
            "amount": subscription.amount,
            "cron_expression": _cron(subscription),
            "next_payment_date": _next_payment(subscription),
            "open_invoice": subscription.open_invoice,
        },
        "customer": customer_view(account[CUSTOMERS][subscription.customer_id], with_phone_format=False),
        "transaction": _transaction_view(account, invoice),
        "created_at": stored_stamp(invoice.created_at),
    }


def _invoice_view(account: Account, invoice: Invoice) -> dict[str, Any]:
    """An invoice within a fetched subscription."""
    subscription = account[SUBSCRIPTIONS][invoice.subscription_id]
    return {
        "id": invoice.id,
        "domain": "test",
        "invoice_code": invoice.code,
        "amount": invoice.amount,
        "period_start": stored_stamp(invoice.due_at),
        "period_end": stored_stamp(invoice.period_end),
        "status": invoice.status,
        "paid": invoice.paid_at is not None,
        "paid_at": stored_stamp_or_none(invoice.paid_at),
        "description": invoice.description,
        "createdAt": stored_stamp(invoice.created_at),
        "authorization": {},
        "subscription": {},
        "customer": customer_view(account[CUSTOMERS][subscription.customer_id]),
        "transaction": _transaction_view(account, invoice),
    }


def _raw_invoice(account: Account, subscription: Subscription, invoice: Invoice) -> dict[str, Any]:
    """The latest invoice, with ids instead of objects."""
    authorization = find_authorization(account, subscription.authorization_code)
    return {
        "subscription": subscription.id,
        "integration": account.id,
        "domain": "test",
        "invoice_code": invoice.code,
        "customer": subscription.customer_id,
        "transaction": invoice.transaction_id,
        "amount": invoice.amount,
        "period_start": stored_stamp(invoice.due_at),
        "period_end": stored_stamp(invoice.period_end),
        "status": invoice.status,
        "paid": int(invoice.paid_at is not None),
        "retries": invoice.retries,
        "authorization": None if authorization is None else authorization.id,
        "paid_at": stored_stamp_or_none(invoice.paid_at),
        "next_notification": stored_stamp(max(invoice.due_at, invoice.period_end - AHEAD)),
        "notification_flag": None,
        "description": invoice.description,
        "id": invoice.id,
        "created_at": stored_stamp(invoice.created_at),
        "updated_at": stored_stamp(invoice.updated_at),
    }


def _expiring(account: Account, subscription: Subscription, authorization: Authorization) -> dict[str, Any]:
    customer, plan = account[CUSTOMERS][subscription.customer_id], account[PLANS][subscription.plan_id]
    return {
        "expiry_date": f"{authorization.exp_month}/{authorization.exp_year}",
        "description": f"{authorization.brand} ending with {authorization.last4}",
        "brand": authorization.brand,
        "subscription": {
            "id": subscription.id,
            "subscription_code": subscription.code,
            "amount": subscription.amount,
            "next_payment_date": _next_payment(subscription),
            "plan": {"interval": plan.interval, "id": plan.id, "name": plan.name, "plan_code": plan.code},
        },
        "customer": {
            "id": customer.id,
            "first_name": customer.first_name,
            "last_name": customer.last_name,
            "email": customer.email,
            "customer_code": customer.code,
        },
    }


RESOURCE = Resource(
    kinds=(SUBSCRIPTIONS, INVOICES, MANAGE_LINKS),
    rules={
        "subscriptions.create": create,
        "subscriptions.list": list_,
        "subscriptions.fetch": fetch,
        "subscriptions.disable": disable,
        "subscriptions.enable": enable,
        "subscriptions.manage_link": manage_link,
        "subscriptions.manage_email": manage_email,
    },
    tasks={INVOICE_AHEAD: invoice_ahead, BILL: bill, CARDS_EXPIRE: cards_expire},
    on={Signal.PAID: subscribe_payer},
)
