"""The terminal operations. The devices are the sandbox's own: test mode documents none.

A customer does not pay at a device, but as everywhere: on the checkout page, or by the control `pay`.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any

from paystack.runtime.http import Response
from paystack.sandbox.engine import paging
from paystack.sandbox.engine.account import Account
from paystack.sandbox.engine.call import Call
from paystack.sandbox.engine.clock import MINUTE, SECOND
from paystack.sandbox.engine.replies import INVALID, MISSING, ErrorRow, Guess, Refused, absent, ok
from paystack.sandbox.engine.resource import Resource
from paystack.sandbox.engine.tables import Kind, Record
from paystack.sandbox.payments.records import TRANSACTIONS
from paystack.sandbox.resources.payment_requests import PAYMENT_REQUESTS


@dataclass(slots=True)
class Terminal(Record):
    """A device that is linked to the merchant."""

    terminal_id: str
    serial_number: str
    created_at: int
    name: str | None = None
    address: str | None = None


@dataclass(slots=True)
class TerminalEvent(Record):
    """Something that was sent to a terminal: an action on a payment request or a transaction, by its id."""

    code: str
    terminal_id: str
    type: str
    action: str
    target_id: int
    created_at: int
    delivered_at: int | None = None


TERMINALS = Kind("terminals", Terminal, first_id=41, unique=("terminal_id", "serial_number"))
TERMINAL_EVENTS = Kind("terminal_events", TerminalEvent, unique=("code",), grouped=("terminal_id",))

DEVICES = Guess(
    "terminal-devices",
    "The devices that can be linked are the sandbox's own: 1850302117049 and 1850302117050 are online, and "
    "1850302117051 is offline. An event is delivered after two seconds if the device is online, and a device that "
    "takes a payment is not available until it is paid, or for five minutes.",
)

ONLINE = {"1850302117049": True, "1850302117050": True, "1850302117051": False}
"""The devices by serial number, and whether each is connected."""

NO_DEVICE = ErrorRow(404, "Device not found", type=None, next_step=None)
LINKED_ALREADY = ErrorRow(200, "Device has been commissioned already", type=None, next_step=None)
NOT_FOUND = absent("Terminal not found")
INVOICE_UNKNOWN = ErrorRow(404, "Invoice not found", type=None, next_step=None)
TRANSACTION_UNKNOWN = absent("Transaction not found", "transaction_not_found", unverified=DEVICES)
EVENT_UNKNOWN = ErrorRow(400, "The push notification ID provided is invalid", type=None, next_step=None, data={})

DELIVER = "terminal_event"
"""The task that delivers an event."""

DELIVERED_AFTER = 2 * SECOND
BUSY_FOR = 5 * MINUTE
ACTIONS = {"invoice": ("process", "view"), "transaction": ("process", "print")}
"""What a terminal can do with each type of event."""


def commission(call: Call) -> Response:
    """POST /terminal/commission_device"""
    account, serial = call.account, call.required("serial_number")
    if serial not in ONLINE:
        raise Refused(NO_DEVICE)
    if account[TERMINALS].find(serial_number=serial) is not None:
        raise Refused(LINKED_ALREADY)
    account[TERMINALS].add(Terminal(f"2033{account.code(4).upper()}", serial, account.now()))
    return ok("Device commissioned successfully", unverified=(DEVICES,))


def decommission(call: Call) -> Response:
    """POST /terminal/decommission_device"""
    terminals = call.account[TERMINALS]
    terminal = terminals.find(serial_number=call.required("serial_number"))
    if terminal is None:
        raise Refused(NO_DEVICE)
    terminals.remove(terminal)
    return ok("Device decommissioned successfully", unverified=(DEVICES,))


def list_(call: Call) -> Response:
    """GET /terminal"""
    shown, meta = paging.cursor_page(call, call.account[TERMINALS].all()[::-1])
    data = [_view(call.account, item) for item in shown]
    return ok("Terminals retrieved successfully", data, meta=meta, unverified=(DEVICES,))


def fetch(call: Call) -> Response:
    """GET /terminal/{terminal_id}"""
    view = {**_view(call.account, _found(call)), "split_code": None}
    return ok("Terminal retrieved successfully", view, unverified=(DEVICES,))


def update(call: Call) -> Response:
    """PUT /terminal/{terminal_id}: what is left out stays"""
    terminal = _found(call)
    if "name" in call.body:
        terminal.name = call.text("name")
    if "address" in call.body:
        terminal.address = call.text("address")
    return ok("Terminal Details updated", unverified=(DEVICES,))


def send_event(call: Call) -> Response:
    """POST /terminal/{terminal_id}/event"""
    account, terminal = call.account, _found(call)
    kind, action = call.required("type"), call.required("action")
    if kind not in ACTIONS:
        raise Refused(INVALID, field="type")
    if action not in ACTIONS[kind]:
        raise Refused(INVALID, field="action")
    data = call.object("data") or {}
    wanted = data.get("id")
    if wanted is None or wanted == "":
        raise Refused(MISSING, field="data.id")
    number = str(wanted) if isinstance(wanted, (int, str)) and not isinstance(wanted, bool) else ""
    find = _invoice if kind == "invoice" else _transaction
    target_id = find(account, number, data.get("reference"))
    event = account[TERMINAL_EVENTS].add(
        TerminalEvent(_event_code(account), terminal.terminal_id, kind, action, target_id, account.now())
    )
    if _is_online(terminal):
        account.schedule.plan(account.now() + DELIVERED_AFTER, DELIVER, event=event.id)
    return ok("Event sent to Terminal", {"id": event.code}, unverified=(DEVICES,))


def fetch_event_status(call: Call) -> Response:
    """GET /terminal/{terminal_id}/event/{event_id}"""
    terminal = _found(call)
    event = call.account[TERMINAL_EVENTS].find(code=call.path["event_id"])
    if event is None or event.terminal_id != terminal.terminal_id:
        raise Refused(EVENT_UNKNOWN)
    return ok("Message Status Retrieved", {"delivered": event.delivered_at is not None}, unverified=(DEVICES,))


def fetch_status(call: Call) -> Response:
    """GET /terminal/{terminal_id}/presence"""
    terminal = _found(call)
    online = _is_online(terminal)
    data = {"online": online, "available": online and not _is_busy(call.account, terminal)}
    return ok("Terminal status retrieved", data, unverified=(DEVICES,))


def deliver(account: Account, event: int) -> None:
    """Deliver an event, unless its device was unlinked."""
    found = account[TERMINAL_EVENTS][event]
    if account[TERMINALS].find(terminal_id=found.terminal_id) is not None:
        found.delivered_at = account.now()


def _found(call: Call) -> Terminal:
    terminal = call.account[TERMINALS].find(terminal_id=call.path["terminal_id"])
    if terminal is None:
        raise Refused(NOT_FOUND)
    return terminal


def _is_online(terminal: Terminal) -> bool:
    return ONLINE.get(terminal.serial_number, False)


def _invoice(account: Account, number: str, reference: object) -> int:
    """The id of the payment request that an event is about; a reference must be its own."""
    request = account[PAYMENT_REQUESTS].numbered(number)
    if request is None or request.archived:
        raise Refused(INVOICE_UNKNOWN)
    if reference not in (None, "") and str(reference) != request.offline_reference:
        raise Refused(INVOICE_UNKNOWN)
    return request.id


def _transaction(account: Account, number: str, _: object) -> int:
    transaction = account[TRANSACTIONS].numbered(number)
    if transaction is None:
        raise Refused(TRANSACTION_UNKNOWN)
    return transaction.id


def _is_busy(account: Account, terminal: Terminal) -> bool:
    """Whether the terminal waits for a customer to pay."""
    since = account.now() - BUSY_FOR
    shown = account[TERMINAL_EVENTS].of(terminal_id=terminal.terminal_id).having(action="process")
    for event in shown.where(lambda event: event.delivered_at is not None and event.delivered_at > since):
        paid_at = (
            account[PAYMENT_REQUESTS][event.target_id].paid_at
            if event.type == "invoice"
            else account[TRANSACTIONS][event.target_id].paid_at
        )
        if paid_at is None:
            return True
    return False


def _event_code(account: Account) -> str:
    """An id of 24 hexadecimal digits, which is new."""
    return hashlib.sha256(account.code(24).encode()).hexdigest()[:24]


def _view(account: Account, terminal: Terminal) -> dict[str, Any]:
    return {
        "id": terminal.id,
        "serial_number": terminal.serial_number,
        "device_make": None,
        "terminal_id": terminal.terminal_id,
        "integration": account.id,
        "domain": "test",
        "name": terminal.name,
        "address": terminal.address,
        "status": "active",
    }


RESOURCE = Resource(
    kinds=(TERMINALS, TERMINAL_EVENTS),
    rules={
        "terminals.list": list_,
        "terminals.fetch": fetch,
        "terminals.update": update,
        "terminals.commission": commission,
        "terminals.decommission": decommission,
        "terminals.send_event": send_event,
        "terminals.fetch_event_status": fetch_event_status,
        "terminals.fetch_terminal_status": fetch_status,
    },
    tasks={DELIVER: deliver},
)
