"""Payment requests and orders, which are paid on pages of their own."""

from __future__ import annotations

from paystack.sandbox.dashboard import parts
from paystack.sandbox.dashboard.parts import bdi, code, customer, money, nothing_yet, status, when
from paystack.sandbox.dashboard.section import Section, View
from paystack.sandbox.markup import Html, element
from paystack.sandbox.payments.orders import ORDERS, Order
from paystack.sandbox.resources.payment_requests import PAYMENT_REQUESTS, PaymentRequest, is_payable


def _requests(view: View) -> Html:
    how = "Create one for a customer with POST /paymentrequest."
    headings = ("Request", "Status", "Amount", "Customer", "Due", "Checkout")
    empty = nothing_yet("No payment requests yet.", element("p", how))
    return parts.listing(view, PAYMENT_REQUESTS, "Payment requests", headings, _request, empty)


def _request(view: View, request: PaymentRequest) -> tuple[str, ...]:
    return (
        code(request.code),
        status("archived" if request.archived else request.status),
        money(request.amount, request.currency),
        customer(view, request.customer_id),
        when(request.due_date),
        _page(view, request.code, is_open=is_payable(request)),
    )


def _orders(view: View) -> Html:
    how = "Create one with POST /order, or order in a storefront with POST /_sandbox/order."
    headings = ("Order", "Status", "Amount", "Customer", "Created", "Checkout")
    empty = nothing_yet("No orders yet.", element("p", how))
    return parts.listing(view, ORDERS, "Orders", headings, _order, empty)


def _order(view: View, order: Order) -> tuple[str, ...]:
    return (
        code(order.code),
        status(order.status),
        money(order.amount, order.currency),
        bdi(order.email),
        when(order.created_at),
        _page(view, order.code, is_open=order.paid_at is None),
    )


def _page(view: View, name: str, *, is_open: bool) -> Html:
    if not is_open:
        return parts.text_or_dash(None)
    return parts.opens(view, name, name)


REQUESTS = Section("requests", "Payment requests", _requests)
ORDERS_SECTION = Section("orders", "Orders", _orders)
