"""Customers: all of them, and one with their saved cards and accounts, subscriptions and direct debits."""

from __future__ import annotations

from paystack.sandbox.dashboard import parts, subscriptions
from paystack.sandbox.dashboard.parts import anchor, bdi, code, nothing_yet, status, text_or_dash, when
from paystack.sandbox.dashboard.section import Content, Section, View
from paystack.sandbox.markup import Html, element, join
from paystack.sandbox.payments.records import AUTHORIZATIONS, CUSTOMERS, Authorization, Customer
from paystack.sandbox.resources.mandates import MANDATES, Mandate
from paystack.sandbox.resources.subscriptions import SUBSCRIPTIONS


def _list(view: View) -> Html:
    how = "A customer is made by the first payment with their email address, or by POST /customer."
    headings = ("Email", "Name", "Code", "Risk", "Created")
    return parts.listing(
        view, CUSTOMERS, "Customers", headings, _row, nothing_yet("No customers yet.", element("p", how))
    )


def _row(view: View, customer: Customer) -> tuple[str, ...]:
    return (
        anchor(view.to(f"/dashboard/customers/{customer.id}"), bdi(customer.email)),
        text_or_dash(_name(customer)),
        code(customer.code),
        status(customer.risk_action),
        when(customer.created_at),
    )


def _detail(view: View, number: int) -> Content | None:
    customer = view.account[CUSTOMERS].get(number)
    if customer is None:
        return None
    return Content(
        f"Customer {customer.email}",
        join(
            parts.facts(
                ("Name", text_or_dash(_name(customer))),
                ("Email", bdi(customer.email)),
                ("Phone", text_or_dash(customer.phone)),
                ("Code", code(customer.code)),
                ("Id", code(str(customer.id))),
                ("Risk", status(customer.risk_action)),
                ("Identified", "yes" if customer.identified else "no"),
                ("Created", when(customer.created_at)),
            ),
            parts.within(
                view, AUTHORIZATIONS, "Saved cards and accounts", _AUTHORIZATION_HEADINGS, _saved, customer_id=number
            ),
            parts.within(
                view, SUBSCRIPTIONS, "Subscriptions", subscriptions.HEADINGS, subscriptions.row, customer_id=number
            ),
            parts.within(view, MANDATES, "Direct debits", _MANDATE_HEADINGS, _mandate, customer_id=number),
            join(element("h2", "Metadata"), parts.pretty(customer.metadata)) if customer.metadata else Html(),
        ),
    )


def _name(customer: Customer) -> str:
    return " ".join(part for part in (customer.first_name, customer.last_name) if part)


_AUTHORIZATION_HEADINGS = ("Authorization", "Channel", "Ends in", "Expires", "Reusable", "Active")


def _saved(view: View, saved: Authorization) -> tuple[str, ...]:
    expires = f"{saved.exp_month}/{saved.exp_year}" if saved.exp_month and saved.exp_year else None
    return (
        code(saved.code),
        f"{saved.channel}, {saved.brand}" if saved.brand else saved.channel,
        text_or_dash(saved.last4),
        text_or_dash(expires),
        "yes" if saved.reusable else "no",
        "yes" if saved.active else "no",
    )


_MANDATE_HEADINGS = ("Reference", "Created", "Approved")


def _mandate(view: View, mandate: Mandate) -> tuple[str, ...]:
    if mandate.authorized_at is None:
        approved = parts.opens(view, mandate.access_code, mandate.reference)
    else:
        approved = when(mandate.authorized_at)
    return code(mandate.reference), when(mandate.created_at), approved


CUSTOMERS_SECTION = Section("customers", "Customers", _list, _detail)
