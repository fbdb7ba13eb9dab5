"""Payments: every transaction, and one with its refunds, disputes and events."""

from __future__ import annotations

from paystack.sandbox.dashboard import events, parts
from paystack.sandbox.dashboard.parts import anchor, bdi, code, customer, money, nothing_yet, status, when
from paystack.sandbox.dashboard.section import Content, Section, View
from paystack.sandbox.engine.webhooks import EVENTS
from paystack.sandbox.markup import Html, element, join
from paystack.sandbox.payments.records import TRANSACTIONS, Transaction, find_authorization
from paystack.sandbox.resources.disputes import DISPUTES, Dispute
from paystack.sandbox.resources.refunds import REFUNDS, Refund

HEADINGS = ("Reference", "Status", "Amount", "Customer", "Created", "Checkout")


def row(view: View, payment: Transaction) -> tuple[str, ...]:
    """A payment in a table with `HEADINGS`."""
    return (
        anchor(view.to(f"/dashboard/payments/{payment.id}"), bdi(payment.reference)),
        status(payment.status),
        money(payment.amount, payment.currency),
        customer(view, payment.customer_id),
        when(payment.created_at),
        _checkout(view, payment),
    )


def _list(view: View) -> Html:
    how = join("Initialize one through the API, as in ", anchor(view.to("/dashboard/help"), "the first steps"), ".")
    return parts.listing(
        view, TRANSACTIONS, "Payments", HEADINGS, row, nothing_yet("No payments yet.", element("p", how))
    )


def _detail(view: View, number: int) -> Content | None:
    payment = view.account[TRANSACTIONS].get(number)
    if payment is None:
        return None
    rows: list[tuple[str, str]] = [
        ("Status", status(payment.status)),
        ("Amount", money(payment.amount, payment.currency)),
    ]
    if payment.fees is not None:
        rows.append(("Fees", money(payment.fees, payment.currency)))
    rows += [
        ("Customer", customer(view, payment.customer_id)),
        ("Reference", code(payment.reference)),
        ("Id", code(str(payment.id))),
        ("Created", when(payment.created_at)),
        ("Paid", when(payment.paid_at)),
        ("Channel", payment.channel),
        ("Bank's answer", bdi(payment.gateway_response)),
    ]
    card = find_authorization(view.account, payment.authorization_code)
    if card is not None and card.last4 is not None:
        rows.append(("Instrument", f"{card.brand or card.channel}, ends in {card.last4}"))
    if payment.callback_url is not None:
        # Not a link: the shop may have sent any scheme.
        rows.append(("Callback", bdi(payment.callback_url)))
    if payment.paid_at is None:
        rows.append(("Checkout", _checkout(view, payment)))
    metadata = join(element("h2", "Metadata"), parts.pretty(payment.metadata)) if payment.metadata else Html()
    return Content(
        f"Payment {payment.reference}",
        join(
            parts.facts(*rows),
            parts.within(view, REFUNDS, "Refunds", _REFUND_HEADINGS, _refund, transaction_id=number),
            parts.within(view, DISPUTES, "Disputes", _DISPUTE_HEADINGS, _dispute, transaction_id=number),
            parts.within(view, EVENTS, "Events", events.HEADINGS, events.row, reference=payment.reference),
            metadata,
        ),
    )


def _checkout(view: View, payment: Transaction) -> Html:
    if payment.paid_at is not None:
        return parts.text_or_dash(None)
    return parts.opens(view, payment.access_code, payment.reference)


_REFUND_HEADINGS = ("Refund", "Status", "Amount", "Created", "Refunded", "Customer's note")


def _refund(view: View, refund: Refund) -> tuple[str, ...]:
    return (
        code(str(refund.id)),
        status(refund.status),
        money(refund.amount, refund.currency),
        when(refund.created_at),
        when(refund.refunded_at),
        parts.text_or_dash(refund.customer_note),
    )


_DISPUTE_HEADINGS = ("Dispute", "Status", "Amount", "Due", "Resolution")


def _dispute(view: View, dispute: Dispute) -> tuple[str, ...]:
    return (
        code(str(dispute.id)),
        status(dispute.status),
        money(dispute.refund_amount, dispute.currency),
        when(dispute.due_at),
        parts.text_or_dash(dispute.resolution),
    )


PAYMENTS = Section("payments", "Payments", _list, _detail)
