"""The controls over HTTP, under `/_sandbox/`, apart from the API.

As in the API, the key in the Authorization header selects the account. Bodies are JSON.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from paystack.runtime.http import Response
from paystack.sandbox import coverage
from paystack.sandbox.controls import basics, customers, money, webhooks
from paystack.sandbox.controls.area import Route, Routes, invalid
from paystack.sandbox.controls.controls import Controls
from paystack.sandbox.engine.account import Account
from paystack.sandbox.engine.call import parse_object
from paystack.sandbox.engine.engine import Engine
from paystack.sandbox.engine.faults import KINDS
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

ROUTES: Routes = {
    ("GET", "/"): Route("Sandbox controls", lambda controls: index()),
    **basics.ROUTES,
    **customers.ROUTES,
    **money.ROUTES,
    **webhooks.ROUTES,
}
"""Every control by method and path below the prefix."""


def handle(engine: Engine, account: Account, request: Request, segments: list[str]) -> Response:
    """The reply to a control request; `segments` are the parts of its path below the prefix."""
    route, parameters = _find(request.method, segments)
    body = _body(request)
    unknown = next((name for name in body if name not in route.fields), None)
    if unknown is not None:
        use = f"use {', '.join(route.fields)}" if route.fields else "this control has none"
        raise invalid(f"unknown field {unknown!r}: {use}")
    # What is due by now happens first: a control shows nothing that the API would not show any more.
    engine.run(account, lambda: None)
    return ok(route.message, route.control(Controls(engine, account), *parameters, **body))


def _find(method: str, segments: list[str]) -> tuple[Route, list[str]]:
    """The control of a path, and the id in it if it has one. Refuses an unknown path."""
    route = ROUTES.get((method, "/" + "/".join(segments)))
    if route is not None:
        return route, []
    if len(segments) > 1 and segments[1]:
        route = ROUTES.get((method, "/".join(["", segments[0], "{id}", *segments[2:]])))
    if route is None:
        raise Refused(UNKNOWN)
    return route, [segments[1]]


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
