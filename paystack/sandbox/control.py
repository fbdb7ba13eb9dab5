"""The sandbox's own controls under `/_sandbox/`: not part of the API, and never mixed with it.

The Authorization header chooses whose state is controlled, as in the API. Bodies are JSON.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any

from paystack.runtime.http import Response
from paystack.sandbox import charging, checkout, payment_requests
from paystack.sandbox import transaction_views as views
from paystack.sandbox.call import parse_body
from paystack.sandbox.cards import CARDS, INSTRUMENTS
from paystack.sandbox.clock import stamp
from paystack.sandbox.faults import KINDS, make_fault
from paystack.sandbox.http import Request
from paystack.sandbox.records import Transaction
from paystack.sandbox.replies import UNVERIFIED, Refused, ok
from paystack.sandbox.state import Account
from paystack.sandbox.webhooks import is_web_url, send_again

if TYPE_CHECKING:
    from paystack.sandbox.core import Core

PREFIX = "_sandbox"
LONGEST_ADVANCE = 10 * 365 * 86_400
"""Seconds that the clock can be moved in one step."""


@dataclass(slots=True)
class Order:
    """One control request: the sandbox, whose state, the path's parameter and the body."""

    core: Core
    account: Account
    parameter: str
    body: dict[str, Any]


def handle(core: Core, account: Account, request: Request, segments: list[str]) -> Response:
    """Answer a control request; `segments` are the parts of its path below the prefix."""
    parameter = segments[1] if len(segments) == 3 else ""
    parts = [segments[0], "{id}", segments[2]] if parameter else segments
    control = CONTROLS.get((request.method, "/" + "/".join(parts)))
    if control is None:
        raise Refused("control_unknown")
    order = Order(core, account, parameter, _body(request))
    if control in _WITHOUT_LOCK:
        return control(order)
    return core.run(account, lambda: control(order))


def index(order: Order) -> Response:
    """GET /_sandbox: what there is"""
    data = {
        "controls": [f"{method} /{PREFIX}{path}" for method, path in CONTROLS],
        "cards": [{"name": card.name, "label": card.label} for card in CARDS],
        "faults": list(KINDS),
        "unverified": UNVERIFIED,
    }
    return ok("Sandbox controls", data)


def reset(order: Order) -> Response:
    """POST /_sandbox/reset: forget this key's state; webhook URLs stay"""
    order.account.clear()
    return ok("Sandbox reset")


def clock(order: Order) -> Response:
    """GET /_sandbox/clock"""
    return ok("Sandbox clock", _clock(order.account))


def advance(order: Order) -> Response:
    """POST /_sandbox/clock {"seconds": n}: what falls due on the way happens"""
    seconds = order.body.get("seconds")
    if isinstance(seconds, bool) or not isinstance(seconds, (int, float)):
        raise _invalid("seconds must be a number")
    if not 0 <= seconds <= LONGEST_ADVANCE:
        raise _invalid(f"seconds must be from 0 to {LONGEST_ADVANCE}")
    order.core.advance(order.account, seconds)
    return ok("Sandbox clock", _clock(order.account))


def webhooks(order: Order) -> Response:
    """GET /_sandbox/webhooks"""
    return ok("Webhook URLs", order.account.webhook_urls)


def set_webhooks(order: Order) -> Response:
    """POST /_sandbox/webhooks {"urls": [...]}: replaces the list"""
    urls = order.body.get("urls")
    if not isinstance(urls, list):
        raise _invalid("urls must be a list")
    for url in urls:
        if not isinstance(url, str) or not is_web_url(url):
            raise _invalid("every webhook URL must be http or https with a host")
    order.account.webhook_urls = list(dict.fromkeys(urls))
    return ok("Webhook URLs", order.account.webhook_urls)


def events(order: Order) -> Response:
    """GET /_sandbox/events: everything that happened, oldest first"""
    return ok("Events", events_of(order.account))


def deliveries(order: Order) -> Response:
    """GET /_sandbox/deliveries: every delivery and its attempts, oldest first"""
    return ok("Deliveries", deliveries_of(order.account))


def replay(order: Order) -> Response:
    """POST /_sandbox/events/{id}/replay: deliver an event once more"""
    number = int(order.parameter) if order.parameter.isdecimal() else 0
    event = order.account.events.get(number)
    if event is None:
        raise Refused("control_unknown")
    made = send_again(order.account, event)
    return ok("Event replayed", [item.id for item in made])


def wait(order: Order) -> Response:
    """POST /_sandbox/deliveries/wait {"seconds": n}: until no delivery is under way"""
    seconds = order.body.get("seconds", 10)
    if isinstance(seconds, bool) or not isinstance(seconds, (int, float)):
        raise _invalid("seconds must be a number")
    is_idle = order.core.deliverer.wait(order.account, min(max(seconds, 0), 60))
    return ok("Deliveries", {"idle": is_idle})


def pay(order: Order) -> Response:
    """POST /_sandbox/pay {"reference", "card"}: what a payer would do on the checkout page"""
    reference, card = order.body.get("reference"), order.body.get("card", "success")
    if not isinstance(reference, str) or not isinstance(card, str):
        raise _invalid("reference and card must be text")
    transaction = pay_now(order.account, reference, card)
    return ok("Payment attempted", views.verified(order.account, transaction))


def pay_now(account: Account, reference: str, card: str) -> Transaction:
    """Pay a transaction, or a payment request by its code, with a test card.

    A charge that already waits for its payer is completed as it is; only a failing card changes
    that. The account's lock must be held.
    """
    if card not in INSTRUMENTS or INSTRUMENTS[card].channel != "card":
        names = ", ".join(item.name for item in CARDS)
        raise _invalid(f"unknown card {card!r}: use one of {names}")
    transaction = account.find_transaction(reference)
    if transaction is None:
        request = account.find_payment_request(reference)
        if request is None:
            raise Refused("reference_not_found")
        if not payment_requests.is_payable(request):
            raise Refused("request_settled")
        transaction = checkout.transaction_for(account, request)
    if transaction.paid_at is not None:
        raise _invalid("the transaction is already paid")
    waits = transaction.charge_status not in (None, "failed")
    if waits and INSTRUMENTS[card].ending == "fails":
        charging.fail(account, transaction, INSTRUMENTS[card].gateway_response)
    elif waits:
        charging.complete(account, transaction)
    elif transaction.entry_point not in charging.PAID_ON_A_PAGE:
        raise _invalid("the charge has failed: it needs a new reference")
    else:
        charging.start(account, transaction, INSTRUMENTS[card], {})
        charging.complete(account, transaction)
    return transaction


def faults(order: Order) -> Response:
    """GET /_sandbox/faults: each with how many requests matched (seen) and how many it spoiled (struck)"""
    return ok("Faults", [fault.describe() for fault in order.account.faults])


def add_fault(order: Order) -> Response:
    """POST /_sandbox/faults {"kind", ...}: see `faults.Fault` for the options"""
    options = dict(order.body)
    kind = options.pop("kind", None)
    try:
        fault = make_fault(str(kind), options)
    except ValueError as problem:
        raise _invalid(str(problem)) from None
    order.account.faults.append(fault)
    return ok("Fault added", fault.describe())


def clear_faults(order: Order) -> Response:
    """DELETE /_sandbox/faults"""
    order.account.faults.clear()
    return ok("Faults cleared")


def ledger(order: Order) -> Response:
    """GET /_sandbox/ledger: what was really charged, oldest first"""
    return ok("Ledger", ledger_of(order.account))


def ledger_of(account: Account) -> list[dict[str, Any]]:
    """Each charge as reference, amount, currency and time."""
    return [{**asdict(line), "at": stamp(line.at)} for line in account.ledger]


def events_of(account: Account) -> list[dict[str, Any]]:
    """Each event as id, name, time and the exact body that is delivered."""
    return [{**asdict(event), "created_at": stamp(event.created_at)} for event in account.events.values()]


def deliveries_of(account: Account) -> list[dict[str, Any]]:
    """Each delivery with its attempts: time, HTTP status (None without an answer) and error."""
    return [
        {**asdict(item), "attempts": [{**attempt, "at": stamp(attempt["at"])} for attempt in item.attempts]}
        for item in account.deliveries.values()
    ]


CONTROLS: dict[tuple[str, str], Callable[[Order], Response]] = {
    ("GET", "/"): index,
    ("POST", "/reset"): reset,
    ("GET", "/clock"): clock,
    ("POST", "/clock"): advance,
    ("GET", "/webhooks"): webhooks,
    ("POST", "/webhooks"): set_webhooks,
    ("GET", "/events"): events,
    ("POST", "/events/{id}/replay"): replay,
    ("GET", "/deliveries"): deliveries,
    ("POST", "/deliveries/wait"): wait,
    ("POST", "/pay"): pay,
    ("GET", "/faults"): faults,
    ("POST", "/faults"): add_fault,
    ("DELETE", "/faults"): clear_faults,
    ("GET", "/ledger"): ledger,
}
"""Every control by method and path below the prefix."""

# These wait for deliveries, which need the lock themselves.
_WITHOUT_LOCK = (advance, wait)


def _body(request: Request) -> dict[str, Any]:
    """The body, a form or JSON; JSON may be called a form, as `curl -d` and urllib call everything."""
    is_json = request.body.lstrip().startswith(b"{")
    return parse_body(replace(request, headers={}) if is_json else request)


def _clock(account: Account) -> dict[str, Any]:
    return {"now": stamp(account.now()), "mode": account.clock.mode}


def _invalid(reason: str) -> Refused:
    return Refused("control_invalid", reason=reason)
