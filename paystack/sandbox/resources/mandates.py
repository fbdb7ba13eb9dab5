"""Direct debit mandates: the customer operations that request, list and retry them.

The payer approves a mandate on its page, `/checkout/<access code>`, which is in `checkout`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from paystack.runtime.http import Response
from paystack.sandbox.engine import paging, webhooks
from paystack.sandbox.engine.account import Account
from paystack.sandbox.engine.call import Call
from paystack.sandbox.engine.clock import stored_stamp_or_none
from paystack.sandbox.engine.replies import INVALID, MISSING, TRY_LATER, ErrorRow, Guess, Refused, ok
from paystack.sandbox.engine.resource import Resource
from paystack.sandbox.engine.tables import Kind, Record
from paystack.sandbox.payments.records import (
    AUTHORIZATION_CODE_UNKNOWN,
    AUTHORIZATIONS,
    CUSTOMER_NOT_FOUND,
    CUSTOMERS,
    Authorization,
    Customer,
    find_authorization,
    find_customer,
    open_customer,
)


@dataclass(slots=True)
class Mandate(Record):
    """A customer's permission to debit a bank account; active once its page is approved."""

    reference: str
    access_code: str
    customer_id: int
    account_number: str
    bank_code: str
    created_at: int
    callback_url: str | None = None
    authorization_code: str | None = None
    authorized_at: int | None = None


MANDATES = Kind("mandates", Mandate, first_id=2_104_611, unique=("reference", "access_code"), grouped=("customer_id",))

DIRECT_DEBIT = Guess(
    "direct-debit",
    "Mandates: most of their operations have no known payload; a mandate becomes active once its page is approved.",
)

UNKNOWN = ErrorRow(
    404,
    "Authorization does not exist or does not belong to integration",
    type="api_error",
    code="unknown",
    next_step=TRY_LATER,
)
BAD_CURSOR = ErrorRow(500, "An error occurred", code="unknown", next_step=TRY_LATER, unverified=DIRECT_DEBIT, data=[])


def initialize(call: Call) -> Response:
    """POST /customer/authorization/initialize"""
    email = call.email()
    if call.required("channel") != "direct_debit":
        raise Refused(INVALID, field="channel")
    customer = find_customer(call.account, email) or open_customer(call.account, email)
    return _initialized(call, customer)


def initialize_for(call: Call) -> Response:
    """POST /customer/{id}/initialize-direct-debit"""
    customer = _by_id(call)
    for name, parts in (("account", ("number", "bank_code")), ("address", ("street", "city"))):
        value = call.object(name) or {}
        for part in parts:
            if not value.get(part):
                raise Refused(MISSING, field=f"{name}.{part}")
    return _initialized(call, customer)


def verify(call: Call) -> Response:
    """GET /customer/authorization/verify/{reference}"""
    account = call.account
    mandate = account[MANDATES].find(reference=call.path["reference"])
    if mandate is None:
        raise Refused(UNKNOWN)
    customer = account[CUSTOMERS][mandate.customer_id]
    authorization = find_authorization(account, mandate.authorization_code)
    data: dict[str, Any] = {
        "authorization_code": mandate.authorization_code,
        "channel": "direct_debit",
        "bank": "TEST BANK",
        "active": authorization is not None and authorization.active,
        "customer": {"code": customer.code, "email": customer.email},
    }
    return ok("Authorization retrieved successfully", data, unverified=(DIRECT_DEBIT,))


def list_(call: Call) -> Response:
    """GET /customer/{id}/directdebit-mandate-authorizations"""
    account, customer = call.account, _by_id(call)
    chosen = account[MANDATES].of(customer_id=customer.id)[::-1]
    shown, meta = paging.mandate_page(call, chosen, BAD_CURSOR)
    data = [listed(account, item) for item in shown]
    return ok("Mandate authorizations retrieved successfully", data, meta=meta, unverified=(DIRECT_DEBIT,))


def charge_activation(call: Call) -> Response:
    """PUT /customer/{id}/directdebit-activation-charge"""
    customer = _by_id(call)
    wanted = call.required("authorization_id")
    found = any(
        str(item.id) == wanted and item.channel == "direct_debit"
        for item in call.account[AUTHORIZATIONS].of(customer_id=customer.id)
    )
    if not found:
        raise Refused(AUTHORIZATION_CODE_UNKNOWN)
    return ok("Mandate is queued for retry", unverified=(DIRECT_DEBIT,))


def approve(account: Account, mandate: Mandate) -> Authorization:
    """Make the mandate active. Returns its authorization, the existing one if it is already active."""
    known = find_authorization(account, mandate.authorization_code)
    if known is not None:
        return known
    authorization = Authorization(
        account.code(10, "AUTH_"),
        mandate.customer_id,
        "direct_debit",
        "direct_debit",
        True,
        "NGN",
        last4=mandate.account_number[-4:] or None,
        exp_month="12",
        exp_year="2099",
        card_type="mandate",
        bank="TEST BANK",
        brand="TEST BANK",
        signature=account.code(20, "SIG_"),
    )
    account[AUTHORIZATIONS].add(authorization)
    mandate.authorization_code = authorization.code
    mandate.authorized_at = account.now()
    for event in ("direct_debit.authorization.created", "direct_debit.authorization.active"):
        data = _event_view(account, mandate, authorization)
        if event.endswith("created"):
            data["active"] = False
            for name in ("integration", "domain", "reference"):
                del data[name]
        webhooks.emit(account, event, data)
    return authorization


def _initialized(call: Call, customer: Customer) -> Response:
    account = call.account
    details = call.object("account") or {}
    mandate = Mandate(
        account.code(15),
        account.code(15),
        customer.id,
        str(details.get("number", "")),
        str(details.get("bank_code", "")),
        account.now(),
        callback_url=call.text("callback_url"),
    )
    account[MANDATES].add(mandate)
    data = {
        "redirect_url": f"{call.request.base_url}/checkout/{mandate.access_code}",
        "access_code": mandate.access_code,
        "reference": mandate.reference,
    }
    return ok("Authorization initialized", data, unverified=(DIRECT_DEBIT,))


def _by_id(call: Call) -> Customer:
    customer = call.account[CUSTOMERS].numbered(call.path["id"])
    if customer is None:
        raise Refused(CUSTOMER_NOT_FOUND)
    return customer


def status_of(account: Account, mandate: Mandate) -> str:
    """`pending` until its page is approved, then `active`; `revoked` once its authorization is deactivated."""
    authorization = find_authorization(account, mandate.authorization_code)
    if authorization is None:
        return "pending"
    return "active" if authorization.active else "revoked"


def listed(account: Account, mandate: Mandate) -> dict[str, Any]:
    """A mandate as lists show it."""
    customer = account[CUSTOMERS][mandate.customer_id]
    authorization = find_authorization(account, mandate.authorization_code)
    at = mandate.authorized_at
    return {
        "id": mandate.id,
        "status": status_of(account, mandate),
        "mandate_id": mandate.id,
        "authorization_id": None if authorization is None else authorization.id,
        "authorization_code": mandate.authorization_code,
        "integration_id": account.id,
        "account_number": mandate.account_number,
        "bank_code": mandate.bank_code,
        "bank_name": "TEST BANK",
        "customer": {
            "id": customer.id,
            "customer_code": customer.code,
            "email": customer.email,
            "first_name": customer.first_name,
            "last_name": customer.last_name,
        },
        "authorized_at": stored_stamp_or_none(at),
    }


def _event_view(account: Account, mandate: Mandate, authorization: Authorization) -> dict[str, Any]:
    customer = account[CUSTOMERS][mandate.customer_id]
    return {
        "authorization_code": authorization.code,
        "active": True,
        "last4": authorization.last4,
        "channel": "direct_debit",
        "card_type": "mandate",
        "bank": authorization.bank,
        "exp_month": 12,
        "exp_year": 2099,
        "country_code": "NG",
        "brand": authorization.brand,
        "reusable": True,
        "signature": authorization.signature,
        "account_name": None,
        "integration": account.id,
        "domain": "test",
        "reference": mandate.reference,
        "customer": {
            "first_name": customer.first_name,
            "last_name": customer.last_name,
            "code": customer.code,
            "email": customer.email,
            "phone": customer.phone or "",
            "metadata": customer.metadata,
            "risk_action": customer.risk_action,
        },
    }


RESOURCE = Resource(
    kinds=(MANDATES,),
    rules={
        "customers.initialize_authorization": initialize,
        "customers.verify_authorization": verify,
        "customers.fetch_mandate_authorizations": list_,
        "customers.initialize_direct_debit": initialize_for,
        "customers.direct_debit_activation_charge": charge_activation,
    },
)
