"""Transfers: all of them, and one with its events and the buttons that end it."""

from __future__ import annotations

from collections.abc import Mapping

from paystack.sandbox.controls.controls import Controls
from paystack.sandbox.dashboard import events, parts
from paystack.sandbox.dashboard.parts import anchor, bdi, code, money, nothing_yet, status, text_or_dash, when
from paystack.sandbox.dashboard.section import Action, Content, Section, View
from paystack.sandbox.engine.webhooks import EVENTS
from paystack.sandbox.markup import Html, element, hidden, join
from paystack.sandbox.resources.transfer_recipients import RECIPIENTS
from paystack.sandbox.resources.transfers import FINAL, TRANSFERS, UNDER_WAY, Transfer

_HEADINGS = ("Reference", "Status", "Amount", "Recipient", "Created")
_BUTTONS = {"success": "Let it succeed", "failed": "Let it fail", "reversed": "Let it be reversed"}


def _list(view: View) -> Html:
    how = (
        "Top the balance up on the overview, create a recipient with POST /transferrecipient, and send POST /transfer."
    )
    empty = nothing_yet("No transfers yet.", element("p", how))
    return parts.listing(view, TRANSFERS, "Transfers", _HEADINGS, _row, empty)


def _row(view: View, transfer: Transfer) -> tuple[str, ...]:
    return (
        anchor(view.to(f"/dashboard/transfers/{transfer.id}"), bdi(transfer.reference)),
        status(transfer.status),
        money(transfer.amount, transfer.currency),
        bdi(view.account[RECIPIENTS][transfer.recipient_id].name),
        when(transfer.created_at),
    )


def _detail(view: View, number: int) -> Content | None:
    transfer = view.account[TRANSFERS].get(number)
    if transfer is None:
        return None
    recipient = view.account[RECIPIENTS][transfer.recipient_id]
    return Content(
        f"Transfer {transfer.reference}",
        join(
            parts.facts(
                ("Status", status(transfer.status)),
                ("Amount", money(transfer.amount, transfer.currency)),
                ("Fee", money(transfer.fee, transfer.currency)),
                ("Recipient", join(bdi(recipient.name), ", ", code(recipient.code))),
                ("Reference", code(transfer.reference)),
                ("Code", code(transfer.code)),
                ("Reason", text_or_dash(transfer.reason)),
                ("Bank's answer", text_or_dash(transfer.gateway_response)),
                ("Created", when(transfer.created_at)),
                ("Changed", when(transfer.updated_at)),
            ),
            _ending(view, transfer) if transfer.status in UNDER_WAY else Html(),
            parts.within(view, EVENTS, "Events", events.HEADINGS, events.row, reference=transfer.reference),
        ),
    )


def _ending(view: View, transfer: Transfer) -> Html:
    note = "Optional: the reason, in case it does not arrive."
    reason = parts.text_field(view, "reason", "What the bank says", note, maxlength="200")
    return join(element("h2", "End it"), view.actions(list(_BUTTONS.items()), hidden("code", transfer.code), reason))


def _end(status: str) -> Action:
    def end(controls: Controls, form: Mapping[str, str], number: int | None) -> str:
        ended = controls.end_transfer(form.get("code"), status, form.get("reason", "").strip() or None)
        return f"The transfer {ended['reference']} ended: its status is {ended['status']}."

    return end


TRANSFERS_SECTION = Section(
    "transfers", "Transfers", _list, _detail, actions={ending: _end(ending) for ending in FINAL}
)
