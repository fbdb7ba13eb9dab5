"""The controls over HTTP, under `/_sandbox/`, apart from the API.

As in the API, the key in the Authorization header selects the account. Bodies are JSON.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from paystack.runtime.http import Response
from paystack.sandbox import coverage
from paystack.sandbox.controls.controls import Controls, invalid
from paystack.sandbox.engine.account import Account
from paystack.sandbox.engine.call import parse_object
from paystack.sandbox.engine.engine import Engine
from paystack.sandbox.engine.faults import KINDS, OPTIONS
from paystack.sandbox.engine.messages import Request
from paystack.sandbox.engine.replies import ErrorRow, Refused, ok
from paystack.sandbox.payments.instruments import CARDS

PREFIX = "_sandbox"

NO_KEY = ErrorRow(
    401,
    "The sandbox's controls need a test key",
    code="invalid_Key",
    next_step="Send the header Authorization: Bearer sk_test_..., with the key whose state is meant",
)
UNKNOWN = ErrorRow(
    404, "No such sandbox control", type="api_error", next_step="GET /_sandbox lists the controls and their methods"
)


@dataclass(frozen=True, slots=True)
class Route:
    """One control over HTTP: the message of its reply, the control, and the body fields that it accepts."""

    message: str
    control: Callable[..., Any]
    fields: tuple[str, ...] = ()


ROUTES: dict[tuple[str, str], Route] = {
    ("GET", "/"): Route("Sandbox controls", lambda controls: index()),
    ("POST", "/reset"): Route("Sandbox reset", Controls.reset),
    ("GET", "/clock"): Route("Sandbox clock", Controls.clock),
    ("POST", "/clock"): Route("Sandbox clock", Controls.advance, ("seconds",)),
    ("GET", "/webhooks"): Route("Webhook URLs", Controls.webhook_urls),
    ("POST", "/webhooks"): Route("Webhook URLs", Controls.set_webhook_urls, ("urls",)),
    ("GET", "/webhooks/settings"): Route("Delivery settings", Controls.delivery_settings),
    ("POST", "/webhooks/settings"): Route("Delivery settings", Controls.configure_webhooks, ("copies", "timeout")),
    ("POST", "/webhooks/hold"): Route("Delivery settings", Controls.hold_webhooks),
    ("POST", "/webhooks/release"): Route("Webhooks released", Controls.release_webhooks, ("order",)),
    ("GET", "/events"): Route("Events", Controls.events),
    ("POST", "/events/{id}/replay"): Route("Event replayed", Controls.replay),
    ("POST", "/trigger"): Route("Event triggered", Controls.trigger, ("event", "data", "sample")),
    ("GET", "/deliveries"): Route("Deliveries", Controls.deliveries),
    ("POST", "/deliveries/wait"): Route("Deliveries", Controls.wait_for_webhooks, ("seconds",)),
    ("POST", "/pay"): Route("Payment attempted", Controls.pay, ("reference", "card")),
    ("POST", "/transfers-in"): Route(
        "Transfer sent", Controls.transfer_in, ("account_number", "amount", "sender_name", "missed")
    ),
    ("POST", "/settle"): Route("Settled", Controls.settle),
    ("POST", "/fund"): Route("Balance topped up", Controls.fund, ("amount", "currency")),
    ("POST", "/transfer"): Route("Transfer ended", Controls.end_transfer, ("reference", "status", "reason")),
    ("POST", "/disputes"): Route("Dispute opened", Controls.dispute, ("reference", "amount")),
    ("POST", "/holds"): Route("Hold attempted", Controls.approve_hold, ("reference", "card")),
    ("POST", "/order"): Route("Order placed", Controls.order, ("storefront", "items", "email")),
    ("POST", "/cards"): Route("Card changed", Controls.change_card, ("authorization_code", "card")),
    ("GET", "/faults"): Route("Faults", Controls.faults),
    ("POST", "/faults"): Route("Fault added", Controls.add_fault, ("kind", *OPTIONS)),
    ("DELETE", "/faults"): Route("Faults cleared", Controls.clear_faults),
    ("GET", "/ledger"): Route("Ledger", Controls.ledger),
}
"""Every control by method and path below the prefix."""


def handle(engine: Engine, account: Account, request: Request, segments: list[str]) -> Response:
    """The reply to a control request; `segments` are the parts of its path below the prefix."""
    parameters = [segments[1]] if len(segments) == 3 and segments[1] else []
    parts = [segments[0], "{id}", segments[2]] if parameters else segments
    route = ROUTES.get((request.method, "/" + "/".join(parts)))
    if route is None:
        raise Refused(UNKNOWN)
    body = _body(request)
    unknown = next((name for name in body if name not in route.fields), None)
    if unknown is not None:
        use = f"use {', '.join(route.fields)}" if route.fields else "this control has none"
        raise invalid(f"unknown field {unknown!r}: {use}")
    # What is due by now happens first: a control shows nothing that the API would not show any more.
    engine.run(account, lambda: None)
    return ok(route.message, route.control(Controls(engine, account), *parameters, **body))


def index() -> dict[str, Any]:
    """All controls, cards and faults, and every guess that a reply may rest on."""
    names = {key: f"{key[0]} /{PREFIX}{key[1]}" for key in ROUTES}
    return {
        "controls": list(names.values()),
        "fields": {names[key]: route.fields for key, route in ROUTES.items() if route.fields},
        "cards": [{"name": card.name, "label": card.label} for card in CARDS],
        "faults": list(KINDS),
        "unverified": coverage.guesses(),
    }


def _body(request: Request) -> dict[str, Any]:
    """The body, as a form or JSON. JSON may be labelled as a form, which is the default of `curl -d` and urllib."""
    is_json = request.body.lstrip().startswith(b"{")
    return parse_object(replace(request, headers={}) if is_json else request)
