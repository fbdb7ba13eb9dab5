"""The dedicated account operations, and transfers that were missed when they arrived.

Money is sent to an account by the control `transfer_in`; what it then becomes is in `nubans`.
"""

from __future__ import annotations

import json
import re
from typing import Any

from paystack.runtime.http import Response
from paystack.sandbox.engine import paging, webhooks
from paystack.sandbox.engine.account import Account
from paystack.sandbox.engine.call import EMAIL_INVALID, Call, is_email
from paystack.sandbox.engine.clock import DAY, MINUTE, SECOND, parse_date, stamp, stored_stamp
from paystack.sandbox.engine.replies import INVALID, MISSING, Guess, Refused, absent, invalid, json_response, ok
from paystack.sandbox.engine.resource import Resource
from paystack.sandbox.payments import shares
from paystack.sandbox.payments.nubans import (
    ACCOUNT_NAME,
    ACCOUNT_TYPE,
    BANK,
    NUBANS,
    TRANSFERS_IN,
    Nuban,
    new_assignment,
    notice,
    nubans_of,
    open_nuban,
)
from paystack.sandbox.payments.records import (
    CUSTOMER_NOT_FOUND,
    CUSTOMERS,
    Customer,
    find_customer,
    open_customer,
)
from paystack.sandbox.payments.views import customer_view

RULES = Guess(
    "dedicated-account-rules",
    "Test mode knows the bank `test-bank` only. A second account for the same customer is the first one again, and an "
    "account that was taken from its customer cannot be taken again.",
)
ASSIGNMENT = Guess(
    "dedicated-account-assignment",
    "The outcome of an assignment arrives after a minute. It fails if the details to validate the customer with are "
    "incomplete, or if the BVN does not have eleven digits.",
)
REQUERY = Guess("dedicated-account-requery", "A transfer that was missed is found ten seconds after a requery.")

NOT_FOUND = absent("Dedicated account not found")
UNASSIGNED = absent("Dedicated account not found", unverified=RULES)
BANK_UNKNOWN = invalid(
    "preferred_bank is not available", next_step="In test mode, use the bank test-bank", unverified=RULES
)
SHARE_MISSING = invalid("subaccount or split_code is required", "missing_params")
ONE_SHARE = invalid("Pass either subaccount or split_code", unverified=RULES)

ASSIGN, SEARCH = "dedicated_account", "dedicated_account_requery"
"""The tasks that conclude an assignment, and that find transfers which were missed."""

ASSIGNED_AFTER = MINUTE
FOUND_AFTER = 10 * SECOND
CURRENCY_OF = {"NG": "NGN", "GH": "GHS"}
"""The currency of an account by its customer's country."""
PROVIDER = {"provider_slug": BANK["slug"], "bank_id": BANK["id"], "bank_name": BANK["name"], "id": 24}
PERSONAL = ("first_name", "last_name", "phone")
VALIDATED_BY = ("bvn", "account_number", "bank_code")

_BVN = re.compile(r"[0-9]{11}")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def create(call: Call) -> Response:
    """POST /dedicated_account"""
    account, customer = call.account, _customer(call)
    _check_bank(call)
    split, metadata = _split(call, "NGN"), call.metadata_object_or_text()
    for name in PERSONAL:
        if (value := call.text(name)) is not None:
            setattr(customer, name, value)
            customer.updated_at = account.now()
    nuban = _give(account, customer, "NGN", split, metadata)
    view = _created(account, nuban)
    view["customer"] = customer_view(customer)
    if nuban.split is not None:
        view["split_config"] = nuban.split
    message = "NUBAN successfully created" if split is None else "Assigned Managed Account Successfully Created"
    return ok(message, view, unverified=(RULES, *_split_guess(split)))


def assign(call: Call) -> Response:
    """POST /dedicated_account/assign: started now; an event brings the outcome later"""
    account = call.account
    email = call.required("email")
    if not is_email(email):
        raise Refused(EMAIL_INVALID)
    personal = {name: call.required(name) for name in PERSONAL}
    call.required("preferred_bank")
    _check_bank(call)
    country = call.required("country")
    if country not in CURRENCY_OF:
        raise Refused(INVALID, field="country")
    split = _split(call, CURRENCY_OF[country])
    details = {name: call.text(name) for name in VALIDATED_BY}
    is_valid = None
    if any(details.values()):
        is_valid = all(details.values()) and _BVN.fullmatch(details["bvn"] or "") is not None
    customer = find_customer(account, email) or open_customer(account, email)
    for name, value in personal.items():
        setattr(customer, name, value)
    customer.updated_at = account.now()
    account.schedule.plan(
        account.now() + ASSIGNED_AFTER,
        ASSIGN,
        customer=customer.id,
        currency=CURRENCY_OF[country],
        split=split,
        is_valid=is_valid,
    )
    return ok("Assign dedicated account in progress", unverified=(ASSIGNMENT, RULES, *_split_guess(split)))


def list_(call: Call) -> Response:
    """GET /dedicated_account"""
    chosen = call.account[NUBANS].all().where(lambda item: item.customer_id is not None)[::-1]
    active = call.query("active")
    if active is not None:
        chosen = chosen.having(active=active.lower() in ("true", "1"))
    if call.query("customer") is not None:
        number = call.whole_query("customer")
        chosen = chosen.having(customer_id=number)
    currency = call.query("currency")
    if currency is not None:
        chosen = chosen.having(currency=currency)
    if call.query("provider_slug") not in (None, BANK["slug"]) or call.query("bank_id") not in (None, str(BANK["id"])):
        chosen = chosen[:0]
    shown, meta = paging.page_of(call, chosen)
    return ok("Managed accounts successfully retrieved", [_listed(call.account, item) for item in shown], meta=meta)


def fetch(call: Call) -> Response:
    """GET /dedicated_account/{id}"""
    nuban = _by_id(call)
    view = _listed(call.account, nuban)
    # Here the API writes the split as text.
    view["split_config"] = None if nuban.split is None else json.dumps(nuban.split, separators=(",", ":"))
    view["customer"]["metadata"] = _owner(call.account, nuban).metadata
    return ok("Managed account successfully retrieved", view)


def requery(call: Call) -> Response:
    """GET /dedicated_account/requery"""
    account = call.account
    for name in ("account_number", "provider_slug"):
        if call.query(name) is None:
            raise Refused(MISSING, field=name)
    nuban = _by_number(account, call.query("account_number"))
    if call.query("provider_slug") != BANK["slug"]:
        raise Refused(NOT_FOUND)
    since, until = None, None
    day = call.query("date")
    if day is not None:
        # A time stands for its day.
        since = parse_date(day[:10]) if _DAY.match(day) and parse_date(day) is not None else None
        if since is None:
            raise Refused(INVALID, field="date")
        until = since + DAY
    account.schedule.plan(account.now() + FOUND_AFTER, SEARCH, nuban=nuban.id, since=since, until=until)
    return ok(
        "We are checking the status of your transfer. We will send you a notification once it is confirmed",
        unverified=(REQUERY,),
    )


def deactivate(call: Call) -> Response:
    """DELETE /dedicated_account/{id}: take it from its customer"""
    nuban = _by_id(call)
    if not nuban.assigned:
        raise Refused(UNASSIGNED)
    nuban.assigned = False
    nuban.updated_at = call.account.now()
    view = _created(call.account, nuban)
    for name in ("expired", "expired_at"):
        del view["assignment"][name]
    view["assignment"]["assigned_at"] = stored_stamp(nuban.assigned_at)
    return ok("Managed Account Successfully Unassigned", view)


def add_split(call: Call) -> Response:
    """POST /dedicated_account/split"""
    account = call.account
    if call.text("account_number") is not None:
        nuban = _by_number(account, call.text("account_number"))
    elif call.text("customer") is not None:
        _check_bank(call)
        own = nubans_of(account, _customer(call).id)
        if not own:
            raise Refused(NOT_FOUND)
        nuban = own[-1]
    else:
        raise Refused(MISSING, field="account_number")
    split = _split(call, nuban.currency)
    if split is None:
        raise Refused(SHARE_MISSING)
    _share(account, nuban, split)
    data = {
        **_changed(nuban),
        "assigned": int(nuban.assigned),
        "active": int(nuban.active),
        "metadata": nuban.metadata,
        "last_assignment_id": nuban.last_assignment_id,
        "assignment_id": nuban.assignment_id,
        "split_config": nuban.split,
    }
    return ok("Subaccount assigned", data, unverified=(shares.STANDING,))


def remove_split(call: Call) -> Response:
    """DELETE /dedicated_account/split"""
    account = call.account
    nuban = _by_number(account, call.required("account_number"))
    left: dict[str, str] | None = None if nuban.split is None else {}
    nuban.split = None
    nuban.updated_at = account.now()
    # The status of this reply is text.
    body = {
        "status": "success",
        "message": "Subaccount unassigned",
        "data": {**_changed(nuban), "split_config": left},
    }
    return json_response(200, body)


def available_providers(call: Call) -> Response:
    """GET /dedicated_account/available_providers"""
    return ok("Dedicated account providers retrieved", [PROVIDER], unverified=(RULES,))


def conclude(
    account: Account, customer: int, currency: str, split: dict[str, str] | None, is_valid: bool | None
) -> None:
    """Give a customer an account, or say that they were not validated. `is_valid` is None if nobody asked for that."""
    owner = account[CUSTOMERS][customer]
    shown: dict[str, Any] = {**customer_view(owner), "metadata": owner.metadata or {}}
    if owner.phone is not None and owner.phone.startswith("+"):
        shown["international_format_phone"] = owner.phone
    if is_valid is False:
        data = {"customer": shown, "dedicated_account": None, "identification": {"status": "failed"}}
        webhooks.emit(account, "dedicatedaccount.assign.failed", data)
        return
    owner.identified = owner.identified or is_valid is True
    nuban = _give(account, owner, currency, split, None)
    data = {
        "customer": shown,
        "dedicated_account": _created(account, nuban),
        "identification": {"status": "success"},
    }
    webhooks.emit(account, "dedicatedaccount.assign.success", data)


def search(account: Account, nuban: int, since: int | None, until: int | None) -> None:
    """Notice the transfers to an account that were missed, in a period or at any time."""
    for transfer in account[TRANSFERS_IN].of(nuban_id=nuban):
        is_before = since is not None and transfer.created_at < since
        is_after = until is not None and transfer.created_at >= until
        if transfer.transaction_id is None and not (is_before or is_after):
            notice(account, transfer)


def _give(account: Account, customer: Customer, currency: str, split: dict[str, str] | None, metadata: Any) -> Nuban:
    """The customer's account in this currency, a new one if there is none, shared as asked."""
    known = next((item for item in nubans_of(account, customer.id) if item.currency == currency), None)
    if known is None:
        return open_nuban(account, currency, customer_id=customer.id, split=split, metadata=metadata)
    if split is not None:
        _share(account, known, split)
    if metadata is not None:
        known.metadata = metadata
    return known


def _share(account: Account, nuban: Nuban, split: dict[str, str]) -> None:
    nuban.split = split
    nuban.last_assignment_id, nuban.assignment_id = nuban.assignment_id, new_assignment(account)
    nuban.updated_at = account.now()


def _customer(call: Call) -> Customer:
    customer = call.account[CUSTOMERS].named(code=call.required("customer"))
    if customer is None:
        raise Refused(CUSTOMER_NOT_FOUND)
    return customer


def _check_bank(call: Call) -> None:
    if call.text("preferred_bank") not in (None, BANK["slug"]):
        raise Refused(BANK_UNKNOWN)


def _split(call: Call, currency: str) -> dict[str, str] | None:
    """How payments are to be shared, None if they are not; refuses what cannot share payments in this currency."""
    given = {name: value for name in ("split_code", "subaccount") if (value := call.text(name)) is not None}
    if len(given) > 1:
        raise Refused(ONE_SHARE)
    shares.check_standing(call.account, currency, given.get("split_code"), given.get("subaccount"))
    return given or None


def _split_guess(split: dict[str, str] | None) -> tuple[str, ...]:
    return () if split is None else (shares.STANDING,)


def _by_id(call: Call) -> Nuban:
    nuban = call.account[NUBANS].numbered(call.path["id"])
    if nuban is None or nuban.customer_id is None:
        raise Refused(NOT_FOUND)
    return nuban


def _by_number(account: Account, number: str | None) -> Nuban:
    nuban = account[NUBANS].find(account_number=number)
    if nuban is None or nuban.customer_id is None or not nuban.assigned:
        raise Refused(NOT_FOUND)
    return nuban


def _owner(account: Account, nuban: Nuban) -> Customer:
    return account[CUSTOMERS][nuban.customer_id or 0]


def _changed(nuban: Nuban) -> dict[str, Any]:
    """What replies to a change of the split have in common."""
    return {
        "id": nuban.id,
        "account_name": ACCOUNT_NAME,
        "account_number": nuban.account_number,
        "currency": nuban.currency,
        "assigned": nuban.assigned,
        "active": nuban.active,
        "createdAt": stored_stamp(nuban.created_at),
        "updatedAt": stored_stamp(nuban.updated_at),
    }


def _created(account: Account, nuban: Nuban) -> dict[str, Any]:
    """An account by itself, as a creation and its event show it."""
    return {
        "bank": BANK,
        "account_name": ACCOUNT_NAME,
        "account_number": nuban.account_number,
        "assigned": nuban.assigned,
        "currency": nuban.currency,
        "metadata": nuban.metadata,
        "active": nuban.active,
        "id": nuban.id,
        "created_at": stored_stamp(nuban.created_at),
        "updated_at": stored_stamp(nuban.updated_at),
        "assignment": {
            "integration": account.id,
            "assignee_id": nuban.customer_id,
            "assignee_type": "Customer" if nuban.assigned else "Integration",
            "expired": False,
            "account_type": ACCOUNT_TYPE,
            "assigned_at": stamp(nuban.assigned_at),
            "expired_at": None,
        },
    }


def _listed(account: Account, nuban: Nuban) -> dict[str, Any]:
    """An account as lists show it: without its assignment."""
    customer = customer_view(_owner(account, nuban))
    del customer["metadata"]
    return {
        "customer": customer,
        "bank": BANK,
        "id": nuban.id,
        "account_name": ACCOUNT_NAME,
        "account_number": nuban.account_number,
        "created_at": stored_stamp(nuban.created_at),
        "updated_at": stored_stamp(nuban.updated_at),
        "currency": nuban.currency,
        "split_config": nuban.split,
        "active": nuban.active,
        "assigned": nuban.assigned,
    }


RESOURCE = Resource(
    kinds=(NUBANS, TRANSFERS_IN),
    rules={
        "dedicated_accounts.create": create,
        "dedicated_accounts.assign": assign,
        "dedicated_accounts.list": list_,
        "dedicated_accounts.fetch": fetch,
        "dedicated_accounts.requery": requery,
        "dedicated_accounts.deactivate": deactivate,
        "dedicated_accounts.add_split": add_split,
        "dedicated_accounts.remove_split": remove_split,
        "dedicated_accounts.available_providers": available_providers,
    },
    tasks={ASSIGN: conclude, SEARCH: search},
)
