"""The virtual terminal operations, except `add_split_code`, whose reply is a split.

A terminal in naira has a bank account, and is paid by the control `transfer_in`; what that becomes is in `nubans`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from paystack.runtime.http import Response
from paystack.sandbox.engine import paging
from paystack.sandbox.engine.account import Account
from paystack.sandbox.engine.call import Call
from paystack.sandbox.engine.clock import stamp, stored_stamp
from paystack.sandbox.engine.replies import TRY_LATER, ErrorRow, Guess, Refused, absent, invalid, missing, ok
from paystack.sandbox.engine.resource import Resource
from paystack.sandbox.engine.tables import Kind, Record, Rows
from paystack.sandbox.payments import shares, views
from paystack.sandbox.payments.nubans import ACCOUNT_NAME, BANK, NUBANS, TRANSFERS_IN, Nuban, open_nuban
from paystack.sandbox.payments.records import TRANSACTIONS, Transaction
from paystack.sandbox.payments.shares import SPLITS
from paystack.sandbox.resources import splits


@dataclass(slots=True)
class VirtualTerminal(Record):
    """A place to pay without a device."""

    code: str
    name: str
    currency: str
    created_at: int
    active: bool = True
    metadata: Any = None
    split_code: str | None = None
    custom_fields: list[Any] = field(default_factory=list)


@dataclass(slots=True)
class Destination(Record):
    """A WhatsApp number that is told of payments, in digits."""

    terminal_id: int
    target: str
    created_at: int
    name: str | None = None


VIRTUAL_TERMINALS = Kind("virtual_terminals", VirtualTerminal, first_id=26_740, unique=("code",))
DESTINATIONS = Kind("destinations", Destination, first_id=27_934, grouped=("terminal_id",))

RULES = Guess(
    "virtual-terminal-rules",
    "A virtual terminal in naira has an account at the test bank, others have no way to pay. A number that is added "
    "again gets its new name, and one that is removed must have been added.",
)
PAYMENTS = Guess(
    "virtual-terminal-payments",
    "What the transactions of a virtual terminal and their summary look like: no source shows either.",
)

REQUIRED = missing('"{field}" is required')
NOT_LIST = invalid('"{field}" must be an array')
MALFORMED = invalid('"{field}" is not valid')
BAD_STATUS = invalid('"status" must be one of [active, inactive]')
UNKNOWN = ErrorRow(404, "Virtual Terminal not assigned", type="api_error", code="unknown", next_step=TRY_LATER)
OTHER_SPLIT = absent("Payment method does not exist", status=400)
TARGET_UNKNOWN = invalid("Destination does not exist", unverified=RULES)

_TARGET = re.compile(r"\+?[0-9]{7,15}")


def create(call: Call) -> Response:
    """POST /virtual_terminal"""
    account, name = call.account, _required(call, "name")
    wanted, currency, metadata = _wanted(call), call.currency(), call.metadata_object_or_text()
    split_code = call.text("split_code")
    shares.check_standing(account, currency, split_code)
    custom_fields = call.body.get("custom_fields")
    custom_fields = [] if custom_fields is None else custom_fields
    if not isinstance(custom_fields, list):
        raise Refused(NOT_LIST, field="custom_fields")
    for item in custom_fields:
        names = item if isinstance(item, dict) else {}
        if not all(isinstance(names.get(part), str) and names[part] for part in ("display_name", "variable_name")):
            raise Refused(MALFORMED, field="custom_fields")
    terminal = account[VIRTUAL_TERMINALS].add(
        VirtualTerminal(
            "VT_" + account.code(8).upper(),
            name,
            currency,
            account.now(),
            metadata=metadata,
            custom_fields=custom_fields,
        )
    )
    if currency == "NGN":
        open_nuban(account, currency, terminal_code=terminal.code)
    _share(account, terminal, split_code)
    _add(account, terminal, wanted)
    view = _view(account, terminal)
    del view["created_at"]
    data = {**view, "metadata": metadata, "destinations": _destinations(account, terminal)}
    guesses = (RULES,) if split_code is None else (RULES, shares.STANDING)
    return ok("Virtual Terminal created", data, unverified=guesses)


def list_(call: Call) -> Response:
    """GET /virtual_terminal"""
    chosen = call.account[VIRTUAL_TERMINALS].all()[::-1]
    status = call.query("status")
    if status not in (None, "active", "inactive"):
        raise Refused(BAD_STATUS)
    if status is not None:
        chosen = chosen.having(active=status == "active")
    search = (call.query("search") or "").lower()
    chosen = chosen.where(lambda item: search in item.name.lower() or search in item.code.lower())
    shown, meta = paging.cursor_page(call, chosen)
    return ok("Virtual Terminals retrieved", [_view(call.account, item) for item in shown], meta=meta)


def fetch(call: Call) -> Response:
    """GET /virtual_terminal/{code}"""
    terminal = _found(call)
    data = {
        **_view(call.account, terminal),
        "connect_account_id": None,
        "destinations": _destinations(call.account, terminal, write=stored_stamp),
    }
    return ok("Virtual Terminal retrieved", data)


def update(call: Call) -> Response:
    """PUT /virtual_terminal/{code}: only the name"""
    terminal = _found(call)
    terminal.name = _required(call, "name")
    return ok("Virtual Terminal updated")


def deactivate(call: Call) -> Response:
    """PUT /virtual_terminal/{code}/deactivate"""
    terminal = _found(call)
    terminal.active = False
    nuban = _nuban(call.account, terminal)
    if nuban is not None:
        nuban.active = False
    return ok("Terminal set to inactive")


def assign_destinations(call: Call) -> Response:
    """POST /virtual_terminal/{code}/destination/assign"""
    account, terminal = call.account, _found(call)
    added = _add(account, terminal, _wanted(call))
    data = [
        {
            "integration": account.id,
            "target": item.target,
            "name": item.name,
            "type": "whatsapp",
            "id": item.id,
            "createdAt": stamp(item.created_at),
            "updatedAt": stamp(item.created_at),
        }
        for item in added
    ]
    return ok("Destinations assigned successfully", data, unverified=(RULES,))


def unassign_destinations(call: Call) -> Response:
    """POST /virtual_terminal/{code}/destination/unassign"""
    account, terminal = call.account, _found(call)
    targets = _items(call, "targets")
    known = {item.target: item for item in account[DESTINATIONS].of(terminal_id=terminal.id)}
    removed = {_target(item, "targets") for item in targets}
    if not removed <= known.keys():
        raise Refused(TARGET_UNKNOWN)
    for target in removed:
        account[DESTINATIONS].remove(known[target])
    return ok("Destination deleted successfully", unverified=(RULES,))


def add_split_code(call: Call) -> Response:
    """PUT /virtual_terminal/{code}/split_code"""
    terminal = _found(call)
    split = call.account[SPLITS].find(code=_required(call, "split_code"))
    if split is None:
        raise Refused(splits.NOT_FOUND)
    shares.check_standing(call.account, terminal.currency, split.code)
    _share(call.account, terminal, split.code)
    return ok("Split code assigned", splits.written(call.account, split), unverified=(shares.STANDING,))


def delete_split_code(call: Call) -> Response:
    """DELETE /virtual_terminal/{code}/split_code"""
    terminal = _found(call)
    if _required(call, "split_code") != terminal.split_code:
        raise Refused(OTHER_SPLIT)
    _share(call.account, terminal, None)
    return ok("Split code removed")


def transactions(call: Call) -> Response:
    """GET /virtual_terminal/{code}/transactions"""
    account = call.account
    data = [views.listed(account, item) for item in _paid(account, _found(call))]
    return ok("Virtual Terminal transactions retrieved", data, unverified=(PAYMENTS,))


def summarize(call: Call) -> Response:
    """GET /virtual_terminal/{code}/transaction_summary"""
    volumes: dict[str, int] = defaultdict(int)
    paid = _paid(call.account, _found(call))
    for currency, amount in zip(paid.values("currency"), paid.values("amount"), strict=True):
        volumes[currency] += amount
    data = {
        "total_transactions": len(paid),
        "total_volume": sum(volumes.values()),
        "total_volume_by_currency": [
            {"currency": currency, "amount": amount} for currency, amount in sorted(volumes.items())
        ],
    }
    return ok("Virtual Terminal summary retrieved", data, unverified=(PAYMENTS,))


def _found(call: Call) -> VirtualTerminal:
    terminal = call.account[VIRTUAL_TERMINALS].find(code=call.path["code"])
    if terminal is None:
        raise Refused(UNKNOWN)
    return terminal


def _nuban(account: Account, terminal: VirtualTerminal) -> Nuban | None:
    return next(iter(account[NUBANS].of(terminal_code=terminal.code)), None)


def _share(account: Account, terminal: VirtualTerminal, split_code: str | None) -> None:
    """Share what is paid at a terminal from now on, or share it no more."""
    terminal.split_code = split_code
    nuban = _nuban(account, terminal)
    if nuban is not None:
        nuban.split = None if split_code is None else {"split_code": split_code}


def _paid(account: Account, terminal: VirtualTerminal) -> Rows[Transaction]:
    """What was paid at a terminal, newest first."""
    nuban = _nuban(account, terminal)
    numbers = account[TRANSFERS_IN].of(nuban_id=None if nuban is None else nuban.id).values("transaction_id")
    return account[TRANSACTIONS].among(number for number in reversed(numbers) if number is not None)


def _required(call: Call, name: str) -> str:
    value = call.text(name)
    if value is None:
        raise Refused(REQUIRED, field=name)
    return value


def _items(call: Call, name: str) -> list[Any]:
    """A body field that is a list with something in it."""
    items = call.body.get(name)
    if items is None or items == []:
        raise Refused(REQUIRED, field=name)
    if not isinstance(items, list):
        raise Refused(NOT_LIST, field=name)
    return items


def _target(value: object, name: str) -> str:
    """A number in digits; refuses what is no number."""
    text = "".join(value.split()) if isinstance(value, str) else ""
    if not (text.isascii() and _TARGET.fullmatch(text)):
        raise Refused(MALFORMED, field=name)
    return text.lstrip("+")


def _wanted(call: Call) -> dict[str, str | None]:
    """The name of each number that the call adds."""
    wanted: dict[str, str | None] = {}
    for item in _items(call, "destinations"):
        if not isinstance(item, dict) or not isinstance(item.get("name"), str | None):
            raise Refused(MALFORMED, field="destinations")
        wanted[_target(item.get("target"), "destinations")] = item.get("name") or None
    return wanted


def _add(account: Account, terminal: VirtualTerminal, wanted: dict[str, str | None]) -> list[Destination]:
    """Add these numbers, and return them. One that is there already gets its new name."""
    known = {item.target: item for item in account[DESTINATIONS].of(terminal_id=terminal.id)}
    added: list[Destination] = []
    for target, name in wanted.items():
        destination = known.get(target)
        if destination is None:
            destination = account[DESTINATIONS].add(Destination(terminal.id, target, account.now()))
        destination.name = name
        added.append(destination)
    return added


def _destinations(
    account: Account, terminal: VirtualTerminal, write: Callable[[int], str] | None = None
) -> list[dict[str, Any]]:
    """The numbers of a terminal; a creation does not show when each was added."""
    found = account[DESTINATIONS].of(terminal_id=terminal.id)
    shown: list[dict[str, Any]] = [{"target": item.target, "type": "whatsapp", "name": item.name} for item in found]
    if write is not None:
        for view, item in zip(shown, found, strict=True):
            view["created_at"] = write(item.created_at)
    return shown


def _view(account: Account, terminal: VirtualTerminal) -> dict[str, Any]:
    """A terminal as lists show it: without its destinations."""
    nuban = _nuban(account, terminal)
    method = nuban and {
        "dedicated_nuban_id": nuban.id,
        "type": "dedicated_nuban",
        "account_number": nuban.account_number,
        "account_name": ACCOUNT_NAME,
        "bank": BANK["name"],
    }
    return {
        "id": terminal.id,
        "code": terminal.code,
        "name": terminal.name,
        "integration": account.id,
        "domain": "test",
        "paymentMethods": [method] if method else [],
        "active": terminal.active,
        "created_at": stored_stamp(terminal.created_at),
        "currency": terminal.currency,
    }


RESOURCE = Resource(
    kinds=(VIRTUAL_TERMINALS, DESTINATIONS),
    rules={
        "virtual_terminals.create": create,
        "virtual_terminals.list": list_,
        "virtual_terminals.fetch": fetch,
        "virtual_terminals.update": update,
        "virtual_terminals.deactivate": deactivate,
        "virtual_terminals.destination_assign": assign_destinations,
        "virtual_terminals.destination_unassign": unassign_destinations,
        "virtual_terminals.add_split_code": add_split_code,
        "virtual_terminals.delete_split_code": delete_split_code,
        "virtual_terminals.transactions": transactions,
        "virtual_terminals.transaction_summary": summarize,
    },
)
