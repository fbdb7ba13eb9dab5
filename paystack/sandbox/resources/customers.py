"""The customer operations, except direct debit, which is in `mandates`.

A payment with a new email also creates a customer; see `opening`.
"""

from __future__ import annotations

import re
from typing import Any

from paystack.runtime.http import Response
from paystack.sandbox.engine import paging, webhooks
from paystack.sandbox.engine.account import Account
from paystack.sandbox.engine.call import Call, is_email
from paystack.sandbox.engine.clock import MINUTE, stamp, stored_stamp
from paystack.sandbox.engine.replies import Guess, Refused, invalid, missing, ok
from paystack.sandbox.engine.resource import Resource
from paystack.sandbox.payments.nubans import nuban_view, nubans_of
from paystack.sandbox.payments.records import (
    AUTHORIZATION_CODE_UNKNOWN,
    AUTHORIZATIONS,
    CUSTOMER_NOT_FOUND,
    CUSTOMERS,
    TRANSACTIONS,
    Customer,
    find_authorization,
    find_customer,
    open_customer,
)
from paystack.sandbox.payments.views import authorization_view, listed
from paystack.sandbox.resources import subscriptions

EXISTING = Guess("existing-customer", "POST /customer with a known email updates the names and answers 200.")
OUTCOME = Guess("identification-outcome", "Which details fail an identification, and when the outcome arrives.")
RISK_ACTION = Guess("risk-action", "The answer to an unknown risk action.")

EMAIL_MISSING = missing('"email" is required')
EMAIL_INVALID = invalid('"email" must be a valid email')
INVALID_BVN = invalid("BVN is invalid")
IDENTIFICATION_TYPE_UNKNOWN = invalid("Identification type is invalid", unverified=OUTCOME)
INVALID_RISK_ACTION = invalid("Risk action is invalid", unverified=RISK_ACTION)

RISK_ACTIONS = ("default", "allow", "deny")
IDENTIFY = "identification"
"""The task that concludes an identification."""

IDENTIFICATION_TAKES = MINUTE
IDENTIFICATION_FIELDS: dict[str, tuple[str, ...]] = {
    "bank_account": ("bvn", "bank_code", "account_number"),
    "bvn": ("value",),
}
"""The fields that each type of identification requires, besides name and country."""

SHOWN_TRANSACTIONS = 10


def create(call: Call) -> Response:
    """POST /customer"""
    email = call.text("email")
    if email is None:
        raise Refused(EMAIL_MISSING)
    if not is_email(email):
        raise Refused(EMAIL_INVALID)
    call.metadata_object()
    known = find_customer(call.account, email)
    if known is not None:
        _apply(call, known)
        view = _written(call.account, known)
        return ok("Customer created", view, unverified=(EXISTING,))
    customer = open_customer(call.account, email)
    _apply(call, customer)
    view = _written(call.account, customer)
    # The reply to a creation leaves out these fields if they were not sent.
    for name in ("phone", "metadata"):
        if name not in call.body:
            del view[name]
    return ok("Customer created", view)


def list_(call: Call) -> Response:
    """GET /customer"""
    chosen = paging.select_period(call, call.account[CUSTOMERS].all())
    shown, meta = paging.page_or_cursor(call, chosen)
    return ok("Customers retrieved", [_listed(call.account, item) for item in shown], meta=meta)


def fetch(call: Call) -> Response:
    """GET /customer/{email_or_code}"""
    account, customer = call.account, _found(call, call.path["code"])
    # Only the newest: a customer may have thousands.
    own = account[TRANSACTIONS].of(customer_id=customer.id)
    nubans = [nuban_view(account, item) for item in nubans_of(account, customer.id)]
    view = {
        **_written(account, customer, stored=True),
        "subscriptions": [
            subscriptions.in_plan(account, item)
            for item in account[subscriptions.SUBSCRIPTIONS].of(customer_id=customer.id)
        ],
        "transactions": [listed(account, item) for item in own[: -SHOWN_TRANSACTIONS - 1 : -1]],
        "created_at": stored_stamp(customer.created_at),
        "updated_at": stored_stamp(customer.updated_at),
        "total_transactions": len(own),
        "total_transaction_value": [],
        "dedicated_account": nubans[-1] if nubans else None,
        "dedicated_accounts": nubans,
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
        raise Refused(INVALID_RISK_ACTION)
    customer.risk_action = action
    customer.updated_at = call.account.now()
    return ok("Customer updated", _written(call.account, customer, stored=True))


def deactivate_authorization(call: Call) -> Response:
    """POST /customer/authorization/deactivate, and its old path"""
    authorization = find_authorization(call.account, call.required("authorization_code"))
    if authorization is None:
        raise Refused(AUTHORIZATION_CODE_UNKNOWN)
    authorization.active = False
    return ok("Authorization has been deactivated")


def validate(call: Call) -> Response:
    """POST /customer/{code}/identification: accepted now; an event brings the outcome later"""
    customer = _found(call, call.path["code"])
    for name in ("first_name", "last_name"):
        call.required(name)
    kind, country = call.required("type"), call.required("country")
    if kind not in IDENTIFICATION_FIELDS:
        raise Refused(IDENTIFICATION_TYPE_UNKNOWN)
    details = {name: call.required(name) for name in IDENTIFICATION_FIELDS[kind]}
    number = details.get("bvn") or details["value"]
    if not re.fullmatch(r"[0-9]{11}", number):
        raise Refused(INVALID_BVN)
    account_number = details.get("account_number")
    call.account.schedule.plan(
        call.account.now() + IDENTIFICATION_TAKES,
        IDENTIFY,
        customer=customer.id,
        identification={
            "country": country,
            "type": kind,
            "bvn": _masked(number),
            "account_number": None if account_number is None else _masked(account_number),
            "bank_code": details.get("bank_code"),
        },
    )
    return ok("Customer Identification in progress", status=202, unverified=(OUTCOME,))


def identify(account: Account, customer: int, identification: dict[str, str | None]) -> None:
    """Conclude an identification; it always succeeds."""
    found = account[CUSTOMERS][customer]
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
    customer = find_customer(call.account, email_or_code)
    if customer is None:
        raise Refused(CUSTOMER_NOT_FOUND)
    return customer


def _apply(call: Call, customer: Customer) -> None:
    """Set the fields that were sent, null included."""
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
    """A customer by itself; `stored` writes times as later reads show them, in whole seconds."""
    write = stored_stamp if stored else stamp
    return {
        "transactions": [],
        "subscriptions": [],
        "authorizations": [
            authorization_view(item) for item in account[AUTHORIZATIONS].of(customer_id=customer.id) if item.active
        ],
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


RESOURCE = Resource(
    kinds=(CUSTOMERS, AUTHORIZATIONS),
    rules={
        "customers.create": create,
        "customers.list": list_,
        "customers.fetch": fetch,
        "customers.update": update,
        "customers.validate": validate,
        "customers.risk_action": set_risk_action,
        "customers.deactivate_authorization": deactivate_authorization,
    },
    old_paths={("POST", "/customer/deactivate_authorization"): deactivate_authorization},
    tasks={IDENTIFY: identify},
)
