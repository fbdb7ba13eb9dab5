"""The first page: balances, the latest payments and events; for a new account, the first steps."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from paystack.sandbox.controls.controls import Controls
from paystack.sandbox.dashboard import events, parts, payments
from paystack.sandbox.dashboard.first_steps import FIRST_STEPS
from paystack.sandbox.dashboard.parts import R, anchor, money
from paystack.sandbox.dashboard.section import Section, View
from paystack.sandbox.engine.call import CURRENCIES
from paystack.sandbox.engine.tables import Kind, number_in
from paystack.sandbox.engine.webhooks import EVENTS
from paystack.sandbox.markup import Html, element, join
from paystack.sandbox.payments.books import BALANCE, held
from paystack.sandbox.payments.records import CUSTOMERS, TRANSACTIONS
from paystack.sandbox.resources.transfers import TRANSFERS

SHOWN = 5
"""How many of the latest payments and events are shown."""
_SIGNS_OF_LIFE: tuple[Kind[Any], ...] = (TRANSACTIONS, CUSTOMERS, TRANSFERS, EVENTS)
"""What an account that was used has some of."""


def _show(view: View) -> Html:
    if not any(len(view.account[kind]) for kind in _SIGNS_OF_LIFE):
        return FIRST_STEPS.show(view)
    return join(
        _balances(view),
        _latest(view, "Latest payments", payments.PAYMENTS, TRANSACTIONS, payments.HEADINGS, payments.row),
        _latest(view, "Latest events", events.EVENTS_SECTION, EVENTS, events.HEADINGS, events.row),
    )


def _balances(view: View) -> Html:
    """What can be paid out in each currency that the account has used, and the form that adds to it."""
    amounts = {code: held(view.account, BALANCE, code) for code in CURRENCIES}
    shown = {code: amount for code, amount in amounts.items() if amount} or {CURRENCIES[0]: 0}
    items = [element("li", money(amount, code)) for code, amount in shown.items()]
    return join(element("h2", "Balance"), element("ul", *items, class_="balances"), _top_up(view))


def _top_up(view: View) -> Html:
    amount = parts.text_field(
        view, "amount", "Amount in subunits", "500000 is NGN 5,000.00.", required=True, inputmode="numeric"
    )
    currency = parts.select(view, "currency", "Currency", [(code, code) for code in CURRENCIES])
    return element(
        "details",
        element("summary", "Top the balance up"),
        view.action("fund", "Top up", parts.columns(amount, currency)),
        open="amount" in view.form,
    )


def _latest(
    view: View,
    caption: str,
    section: Section,
    kind: Kind[R],
    headings: Sequence[str],
    row: Callable[[View, R], Sequence[str]],
) -> Html:
    records = view.account[kind].latest(SHOWN)
    if not records:
        return Html()
    more = element("p", anchor(view.to(section.path), f"All {len(view.account[kind]):,} {section.title.lower()}"))
    return join(parts.table(caption, headings, [row(view, record) for record in records]), more)


def _fund(controls: Controls, form: Mapping[str, str], number: int | None) -> str:
    text = form.get("amount", "").strip()
    amount = number_in(text)
    funded = controls.fund(text if amount is None else amount, form.get("currency"))
    return f"The balance was topped up: it is {parts.money_text(funded['balance'], funded['currency'])} now."


OVERVIEW = Section("", "Overview", _show, actions={"fund": _fund})
