"""Subscriptions: all of them, and one with its invoices."""

from __future__ import annotations

from paystack.sandbox.dashboard import parts
from paystack.sandbox.dashboard.parts import anchor, bdi, code, customer, money, nothing_yet, status, when
from paystack.sandbox.dashboard.section import Content, Section, View
from paystack.sandbox.markup import Html, element, join
from paystack.sandbox.payments.plans import PLANS
from paystack.sandbox.payments.records import TRANSACTIONS
from paystack.sandbox.resources.subscriptions import INVOICES, SUBSCRIPTIONS, Invoice, Subscription

HEADINGS = ("Subscription", "Status", "Plan", "Customer", "Amount", "Next charge")


def row(view: View, subscription: Subscription) -> tuple[str, ...]:
    """A subscription in a table with `HEADINGS`."""
    return (
        anchor(view.to(f"/dashboard/subscriptions/{subscription.id}"), subscription.code),
        status(subscription.status),
        bdi(view.account[PLANS][subscription.plan_id].name),
        customer(view, subscription.customer_id),
        _amount(view, subscription),
        when(subscription.next_at),
    )


def _list(view: View) -> Html:
    how = (
        "Create a plan with POST /plan, and pay a transaction that names it: the first payment subscribes the customer."
    )
    empty = nothing_yet("No subscriptions yet.", element("p", how))
    return parts.listing(view, SUBSCRIPTIONS, "Subscriptions", HEADINGS, row, empty)


def _detail(view: View, number: int) -> Content | None:
    subscription = view.account[SUBSCRIPTIONS].get(number)
    if subscription is None:
        return None
    plan = view.account[PLANS][subscription.plan_id]
    return Content(
        f"Subscription {subscription.code}",
        join(
            parts.facts(
                ("Status", status(subscription.status)),
                ("Plan", join(bdi(plan.name), ", ", code(plan.code))),
                ("Customer", customer(view, subscription.customer_id)),
                ("Amount", join(_amount(view, subscription), f", {subscription.interval}")),
                ("Payments", str(subscription.payments_count)),
                ("Next charge", when(subscription.next_at)),
                ("Started", when(subscription.start)),
                ("Cancelled", when(subscription.cancelled_at)),
            ),
            parts.within(view, INVOICES, "Invoices", _INVOICE_HEADINGS, _invoice, subscription_id=number),
        ),
    )


def _amount(view: View, subscription: Subscription) -> Html:
    return money(subscription.amount, view.account[PLANS][subscription.plan_id].currency)


_INVOICE_HEADINGS = ("Invoice", "Status", "Amount", "Due", "Paid", "Payment")


def _invoice(view: View, invoice: Invoice) -> tuple[str, ...]:
    payment = view.account[TRANSACTIONS].get(invoice.transaction_id)
    currency = view.account[PLANS][view.account[SUBSCRIPTIONS][invoice.subscription_id].plan_id].currency
    return (
        code(invoice.code),
        status(invoice.status),
        money(invoice.amount, currency),
        when(invoice.due_at),
        when(invoice.paid_at),
        parts.text_or_dash(None)
        if payment is None
        else anchor(view.to(f"/dashboard/payments/{payment.id}"), bdi(payment.reference)),
    )


SUBSCRIPTIONS_SECTION = Section("subscriptions", "Subscriptions", _list, _detail)
