"""Events: the log, and one event with its payload, its deliveries and the button that delivers it again."""

from __future__ import annotations

import json
from collections.abc import Mapping

from paystack.sandbox.controls.area import invalid
from paystack.sandbox.controls.controls import Controls
from paystack.sandbox.dashboard import parts
from paystack.sandbox.dashboard.parts import anchor, bdi, code, nothing_yet, status, text_or_dash, when
from paystack.sandbox.dashboard.section import Content, Section, View
from paystack.sandbox.engine.webhooks import DELIVERIES, EVENTS, Delivery, Event
from paystack.sandbox.markup import Html, element, hint, join

HEADINGS = ("Event", "About", "Time", "Deliveries")

PATIENCE = 2
"""Seconds to wait for what a receiver answers, before the page is shown."""


def row(view: View, event: Event) -> tuple[str, ...]:
    """An event in a table with `HEADINGS`."""
    return (
        anchor(view.to(f"/dashboard/events/{event.id}"), event.event),
        text_or_dash(event.reference),
        when(event.created_at),
        _summary(view, event),
    )


def _list(view: View) -> Html:
    how = "Whatever happens to a payment, a refund or a transfer is logged here, and delivered to the webhook URLs."
    empty = nothing_yet("No events yet.", element("p", how), element("p", _receivers(view)))
    return join(hint(_receivers(view)), parts.listing(view, EVENTS, "Events", HEADINGS, row, empty))


def _receivers(view: View) -> Html:
    link = anchor(view.to("/dashboard/webhooks"), "Webhooks")
    count = len(view.account.receivers())
    if count == 0:
        return join("Events are delivered nowhere: there is no webhook URL. Set one under ", link, ".")
    held = " They are held for now." if view.account.delivery_settings.held else ""
    return join(f"Events are delivered to {count} URL{'s' if count > 1 else ''}: see ", link, f".{held}")


def _summary(view: View, event: Event) -> Html:
    """The statuses of the latest deliveries of an event, each with their number."""
    statuses = [delivery.status for delivery in view.account[DELIVERIES].latest(parts.MOST_WITHIN, event_id=event.id)]
    if not statuses:
        return element("span", "none", class_="hint")
    counts = {name: statuses.count(name) for name in dict.fromkeys(statuses)}
    return join(*(join(status(name), f" {count} " if count > 1 else " ") for name, count in counts.items()))


def _detail(view: View, number: int) -> Content | None:
    event = view.account[EVENTS].get(number)
    if event is None:
        return None
    deliveries = parts.within(view, DELIVERIES, "Deliveries", _DELIVERY_HEADINGS, _delivery, event_id=number)
    return Content(
        f"Event {event.event}",
        join(
            parts.facts(
                ("Id", code(str(event.id))),
                ("About", text_or_dash(event.reference)),
                ("Time", when(event.created_at)),
            ),
            deliveries or hint("It was delivered nowhere."),
            hint(_receivers(view)),
            view.action("replay", "Deliver again", main=True),
            element("h2", "Payload"),
            parts.pretty(json.loads(event.body)),
        ),
    )


_DELIVERY_HEADINGS = ("Delivery", "Status", "URL", "Attempts")


def _delivery(view: View, delivery: Delivery) -> tuple[str, ...]:
    attempts = [
        element("li", when(attempt["at"]), ": ", bdi(attempt["error"] or f"answered {attempt['status']}"))
        for attempt in delivery.attempts
    ]
    return (
        code(str(delivery.id)),
        status(delivery.status),
        bdi(delivery.url),
        element("ol", *attempts) if attempts else text_or_dash(None),
    )


def _replay(controls: Controls, form: Mapping[str, str], number: int | None) -> str:
    if not controls.webhook_urls():
        raise invalid("there is no webhook URL to deliver to: set one under Webhooks")
    count = len(controls.replay(str(number)))
    if controls.delivery_settings()["held"]:
        return "The event waits with the other deliveries that are held."
    controls.wait_for_webhooks(PATIENCE)
    return f"The event was delivered again, to {count} URL{'s' if count > 1 else ''}: see below what came of it."


EVENTS_SECTION = Section("events", "Events", _list, _detail, actions={"replay": _replay})
