"""The customer operations, but for direct debit, which is in `mandates`.

A customer also comes to be when a payment names a new email: see `transactions`.
"""

from __future__ import annotations

import re
from typing import Any

from paystack.runtime.http import Response
from paystack.sandbox.engine import paging, webhooks
from paystack.sandbox.engine.account import Account
from paystack.sandbox.engine.call import Call, is_email
from paystack.sandbox.engine.clock import MINUTE, stamp, stored_stamp
from paystack.sandbox.engine.replies import Refused, ok
from paystack.sandbox.payments.records import Customer
from paystack.sandbox.payments.views import authorization_view, listed

RISK_ACTIONS = ("default", "allow", "deny")
IDENTIFICATION_TAKES = MINUTE
IDENTIFICATION_FIELDS: dict[str, tuple[str, ...]] = {
    "bank_account": ("bvn", "bank_code", "account_number"),
    "bvn": ("value",),
}
"""What each type of identification needs besides the name and the country."""

SHOWN_TRANSACTIONS = 10


def create(call: Call) -> Response:
    """POST /customer"""
    email = call.text("email")
    if email is None:
        raise Refused("customer_email_missing")
    if not is_email(email):
        raise Refused("customer_email_invalid")
    call.metadata_object()
    known = call.account.find_customer(email)
    if known is not None:
        _apply(call, known)
        view = _written(call.account, known)
        return ok("Customer created", view, unverified=("existing-customer",))
    customer = call.account.open_customer(email)
    _apply(call, customer)
    view = _written(call.account, customer)
    # What was not sent is not in the reply to a creation.
    for name in ("phone", "metadata"):
        if name not in call.body:
            del view[name]
    return ok("Customer created", view)


def list_(call: Call) -> Response:
    """GET /customer"""
    chosen = paging.select_period(call, call.account.customers.values())
    shown, meta = paging.page_or_cursor(call, chosen)
    return ok("Customers retrieved", [_listed(call.account, item) for item in shown], meta=meta)


def fetch(call: Call) -> Response:
    """GET /customer/{email_or_code}"""
    account, customer = call.account, _found(call, call.path["code"])
    # The newest ones only: a customer may have thousands.
    own = [item for item in account.transactions.values() if item.customer_id == customer.id]
    view = {
        **_written(account, customer, stored=True),
        "transactions": [listed(account, item) for item in own[: -SHOWN_TRANSACTIONS - 1 : -1]],
        "created_at": stored_stamp(customer.created_at),
        "updated_at": stored_stamp(customer.updated_at),
        "total_transactions": len(own),
        "total_transaction_value": [],
        "dedicated_account": None,
        "dedicated_accounts": [],
    }
    return ok("Customer retrieved", view)


def update(call: Call) -> Response:
    """PUT /customer/{email_or_code}"""
    customer = _found(call, call.path["code"])
    call.metadata_object()
    _apply(call, customer)
    return ok("Customer updated", _written(call.account, customer, stored=True))


def set_risk_action(call: Call) -> Response:
    """POST /customer/set_risk_action"""
    customer = _found(call, call.required("customer"))
    action = call.text("risk_action") or "default"
    if action not in RISK_ACTIONS:
        raise Refused("invalid_risk_action")
    customer.risk_action = action
    customer.updated_at = call.account.now()
    return ok("Customer updated", _written(call.account, customer, stored=True))


def deactivate_authorization(call: Call) -> Response:
    """POST /customer/authorization/deactivate, and its old path"""
    authorization = call.account.authorizations.get(call.required("authorization_code"))
    if authorization is None:
        raise Refused("authorization_code_unknown")
    authorization.active = False
    return ok("Authorization has been deactivated")


def validate(call: Call) -> Response:
    """POST /customer/{code}/identification: accepted now, decided later by an event"""
    customer = _found(call, call.path["code"])
    for name in ("first_name", "last_name"):
        call.required(name)
    kind, country = call.required("type"), call.required("country")
    if kind not in IDENTIFICATION_FIELDS:
        raise Refused("identification_type_unknown")
    details = {name: call.required(name) for name in IDENTIFICATION_FIELDS[kind]}
    number = details.get("bvn") or details["value"]
    if not re.fullmatch(r"[0-9]{11}", number):
        raise Refused("invalid_bvn")
    account_number = details.get("account_number")
    call.account.schedule.plan(
        call.account.now() + IDENTIFICATION_TAKES,
        "identification",
        customer=customer.id,
        identification={
            "country": country,
            "type": kind,
            "bvn": _masked(number),
            "account_number": None if account_number is None else _masked(account_number),
            "bank_code": details.get("bank_code"),
        },
    )
    return ok("Customer Identification in progress", status=202, unverified=("identification-outcome",))


def identify(account: Account, customer: int, identification: dict[str, str | None]) -> None:
    """The task that concludes an identification; it always succeeds."""
    found = account.customers[customer]
    found.identified = True
    webhooks.emit(
        account,
        "customeridentification.success",
        {
            # The real event has this id as text.
            "customer_id": str(found.id),
            "customer_code": found.code,
            "email": found.email,
            "identification": identification,
        },
    )


def _found(call: Call, email_or_code: str) -> Customer:
    customer = call.account.find_customer(email_or_code)
    if customer is None:
        raise Refused("customer_not_found")
    return customer


def _apply(call: Call, customer: Customer) -> None:
    """Take over the fields that were sent; null is a value."""
    for name in ("first_name", "last_name", "phone"):
        if name in call.body:
            setattr(customer, name, call.text(name))
    if "metadata" in call.body:
        customer.metadata = call.metadata_object()
    customer.updated_at = call.account.now()


def _listed(account: Account, customer: Customer) -> dict[str, Any]:
    return {
        "integration": account.id,
        "first_name": customer.first_name,
        "last_name": customer.last_name,
        "email": customer.email,
        "phone": customer.phone,
        "metadata": customer.metadata,
        "domain": "test",
        "customer_code": customer.code,
        "risk_action": customer.risk_action,
        "id": customer.id,
        "createdAt": stored_stamp(customer.created_at),
        "updatedAt": stored_stamp(customer.updated_at),
    }


def _written(account: Account, customer: Customer, *, stored: bool = False) -> dict[str, Any]:
    """A customer alone; `stored` is how a later read gives it, with whole seconds."""
    write = stored_stamp if stored else stamp
    return {
        "transactions": [],
        "subscriptions": [],
        "authorizations": [authorization_view(item) for item in account.authorizations_of(customer.id) if item.active],
        "email": customer.email,
        "first_name": customer.first_name,
        "last_name": customer.last_name,
        "phone": customer.phone,
        "integration": account.id,
        "domain": "test",
        "metadata": customer.metadata,
        "customer_code": customer.code,
        "risk_action": customer.risk_action,
        "id": customer.id,
        "createdAt": write(customer.created_at),
        "updatedAt": write(customer.updated_at),
        "identified": customer.identified,
        "identifications": None,
    }


def _masked(number: str) -> str:
    return number[:3] + "*" * max(0, len(number) - 5) + number[-2:]
