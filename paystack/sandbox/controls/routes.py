"""The sandbox's own controls under `/_sandbox/`: not part of the API, and never mixed with it.

The Authorization header chooses whose state is controlled, as in the API. Bodies are JSON.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any

from paystack.runtime.http import Response
from paystack.sandbox.checkout import page as checkout
from paystack.sandbox.controls.trigger import sample_event
from paystack.sandbox.engine.account import Account
from paystack.sandbox.engine.call import parse_body
from paystack.sandbox.engine.clock import stamp
from paystack.sandbox.engine.faults import KINDS, OPTIONS, make_fault
from paystack.sandbox.engine.messages import Request
from paystack.sandbox.engine.replies import UNVERIFIED, Refused, ok
from paystack.sandbox.engine.webhooks import (
    ORDERS,
    WEBHOOK_URL,
    configure,
    emit,
    hold,
    is_webhook_url,
    release,
    send_again,
)
from paystack.sandbox.payments import charging, views
from paystack.sandbox.payments.instruments import CARDS, INSTRUMENTS
from paystack.sandbox.payments.records import Delivery, Transaction
from paystack.sandbox.resources import payment_requests

if TYPE_CHECKING:
    from paystack.sandbox.app import Core

PREFIX = "_sandbox"
LONGEST_ADVANCE = 10 * 365 * 86_400
"""Seconds that the clock can be moved in one step."""
LONGEST_WAIT = 60
"""Seconds that one request can wait for deliveries."""


@dataclass(slots=True)
class Order:
    """One control request: the sandbox, whose state, the path's parameter and the body."""

    core: Core
    account: Account
    parameter: str
    body: dict[str, Any]

    def seconds(self, default: float | None, largest: int) -> float:
        """The field `seconds`; one without a default is required."""
        value = self.body.get("seconds", default)
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= largest:
            raise _invalid(f"seconds must be a number from 0 to {largest}")
        return value


def handle(core: Core, account: Account, request: Request, segments: list[str]) -> Response:
    """Answer a control request; `segments` are the parts of its path below the prefix."""
    parameter = segments[1] if len(segments) == 3 else ""
    parts = [segments[0], "{id}", segments[2]] if parameter else segments
    control = CONTROLS.get((request.method, "/" + "/".join(parts)))
    if control is None:
        raise Refused("control_unknown")
    order = Order(core, account, parameter, _body(request))
    fields = FIELDS.get(control, ())
    unknown = next((name for name in order.body if name not in fields), None)
    if unknown is not None:
        raise _invalid(f"unknown field {unknown!r}: {'use ' + ', '.join(fields) if fields else 'there are none here'}")
    if control in _WITHOUT_LOCK:
        return control(order)
    return core.run(account, lambda: control(order))


def index(order: Order) -> Response:
    """GET /_sandbox: what there is"""
    data = {
        "controls": [f"{method} /{PREFIX}{path}" for method, path in CONTROLS],
        "fields": {
            f"{method} /{PREFIX}{path}": FIELDS[work] for (method, path), work in CONTROLS.items() if work in FIELDS
        },
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
    order.core.advance(order.account, order.seconds(None, LONGEST_ADVANCE))
    return ok("Sandbox clock", _clock(order.account))


def webhooks(order: Order) -> Response:
    """GET /_sandbox/webhooks"""
    return ok("Webhook URLs", order.account.receivers())


def set_webhooks(order: Order) -> Response:
    """POST /_sandbox/webhooks {"urls": [...]}: replaces the list, and with it what the sandbox was started with"""
    urls = order.body.get("urls")
    if not isinstance(urls, list):
        raise _invalid("urls must be a list of URLs")
    for url in urls:
        if not isinstance(url, str) or not is_webhook_url(url):
            raise _invalid(f"every URL must be {WEBHOOK_URL}")
    order.account.webhook_urls, order.account.given_urls = list(dict.fromkeys(urls)), []
    return webhooks(order)


def delivery_settings(order: Order) -> Response:
    """GET /_sandbox/webhooks/settings: copies, timeout in seconds, and whether deliveries are held"""
    return ok("Delivery settings", asdict(order.account.delivery_settings))


def set_delivery(order: Order) -> Response:
    """POST /_sandbox/webhooks/settings {"copies", "timeout"}: how what happens from now on is delivered"""
    try:
        return ok("Delivery settings", asdict(configure(order.account, order.body)))
    except ValueError as problem:
        raise _invalid(str(problem)) from None


def hold_webhooks(order: Order) -> Response:
    """POST /_sandbox/webhooks/hold: deliveries wait from now on"""
    hold(order.account)
    return delivery_settings(order)


def release_webhooks(order: Order) -> Response:
    """POST /_sandbox/webhooks/release {"order"}: sends what waits, and holds nothing more"""
    released = release_now(order.account, order.body.get("order", "original"))
    return ok("Webhooks released", [item.id for item in released])


def release_now(account: Account, order: object) -> list[Delivery]:
    """Release what is held, in this order. The account's lock must be held."""
    if not isinstance(order, str) or order not in ORDERS:
        raise _invalid(f"order must be one of {', '.join(ORDERS)}")
    return release(account, order)


def events(order: Order) -> Response:
    """GET /_sandbox/events: everything that happened, oldest first"""
    return ok("Events", events_of(order.account))


def deliveries(order: Order) -> Response:
    """GET /_sandbox/deliveries: every delivery and its attempts, oldest first"""
    return ok("Deliveries", deliveries_of(order.account))


def replay(order: Order) -> Response:
    """POST /_sandbox/events/{id}/replay: deliver an event once more"""
    event = next((item for item in order.account.events.values() if str(item.id) == order.parameter), None)
    if event is None:
        raise Refused("control_event_unknown", id=order.parameter)
    made = send_again(order.account, event)
    return ok("Event replayed", [item.id for item in made])


def trigger(order: Order) -> Response:
    """POST /_sandbox/trigger {"event", "data", "sample"}: a sample event; data changes its fields by their paths"""
    body = order.body
    made = trigger_now(order.account, body.get("event"), body.get("data", {}), body.get("sample"))
    return ok("Event triggered", made)


def trigger_now(account: Account, event: object, changes: object, sample: object) -> dict[str, Any]:
    """Emit a sample of an event, with changes: what was emitted, and its id. The account's lock must be held."""
    if not isinstance(event, str) or not isinstance(changes, dict) or not isinstance(sample, str | None):
        raise _invalid("event must be text, data an object, and sample text")
    try:
        made = sample_event(event, changes, sample)
    except (TypeError, ValueError) as problem:
        raise _invalid(str(problem)) from None
    return {"id": emit(account, **made).id, **made}


def wait(order: Order) -> Response:
    """POST /_sandbox/deliveries/wait {"seconds": n}: until no delivery is under way; held ones are not"""
    is_idle = order.core.wait_for_deliveries(order.account, order.seconds(10, LONGEST_WAIT))
    return ok("Deliveries", {"idle": is_idle})


def pay(order: Order) -> Response:
    """POST /_sandbox/pay {"reference", "card"}: what a payer would do on the checkout page"""
    transaction = pay_now(order.account, order.body.get("reference"), order.body.get("card", "success"))
    return ok("Payment attempted", views.verified(order.account, transaction))


def pay_now(account: Account, reference: object, card: object) -> Transaction:
    """Pay a transaction, or a payment request by its code, with a test card.

    A charge that already waits for its payer is completed as it is; only a failing card changes
    that. The account's lock must be held.
    """
    if not isinstance(reference, str) or not isinstance(card, str):
        raise _invalid("reference and card must be text")
    if card not in INSTRUMENTS or INSTRUMENTS[card].channel != "card":
        names = ", ".join(item.name for item in CARDS)
        raise _invalid(f"unknown card {card!r}: use one of {names}")
    transaction = account.find_transaction(reference)
    if transaction is None:
        request = account.find_payment_request(reference)
        if request is None:
            raise Refused("reference_not_found")
        if not payment_requests.is_payable(request):
            raise _invalid("the payment request cannot be paid: it is paid already, a draft, or archived")
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
        fault = make_fault(kind, options)
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
    return [{**asdict(line), "at": stamp(line.at)} for line in account.ledger.values()]


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
    ("GET", "/webhooks/settings"): delivery_settings,
    ("POST", "/webhooks/settings"): set_delivery,
    ("POST", "/webhooks/hold"): hold_webhooks,
    ("POST", "/webhooks/release"): release_webhooks,
    ("GET", "/events"): events,
    ("POST", "/events/{id}/replay"): replay,
    ("POST", "/trigger"): trigger,
    ("GET", "/deliveries"): deliveries,
    ("POST", "/deliveries/wait"): wait,
    ("POST", "/pay"): pay,
    ("GET", "/faults"): faults,
    ("POST", "/faults"): add_fault,
    ("DELETE", "/faults"): clear_faults,
    ("GET", "/ledger"): ledger,
}
"""Every control by method and path below the prefix."""

FIELDS: dict[Callable[[Order], Response], tuple[str, ...]] = {
    advance: ("seconds",),
    set_webhooks: ("urls",),
    set_delivery: ("copies", "timeout"),
    release_webhooks: ("order",),
    trigger: ("event", "data", "sample"),
    wait: ("seconds",),
    pay: ("reference", "card"),
    add_fault: ("kind", *OPTIONS),
}
"""The fields that a control takes, where it takes any."""

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
