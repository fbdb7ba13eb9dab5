"""Direct debit mandates: the customer operations that ask for and use one.

The payer approves a mandate on its page, `/checkout/<access code>`; see `checkout`.
"""

from __future__ import annotations

from typing import Any

from paystack.runtime.http import Response
from paystack.sandbox.engine import paging, webhooks
from paystack.sandbox.engine.account import Account, by_number
from paystack.sandbox.engine.call import Call
from paystack.sandbox.engine.clock import stored_stamp
from paystack.sandbox.engine.replies import Refused, ok
from paystack.sandbox.payments.records import Authorization, Customer, Mandate

GUESS = ("direct-debit",)


def initialize(call: Call) -> Response:
    """POST /customer/authorization/initialize"""
    email = call.email()
    if call.required("channel") != "direct_debit":
        raise Refused("invalid", field="channel")
    customer = call.account.find_customer(email) or call.account.open_customer(email)
    return _initialized(call, customer)


def initialize_for(call: Call) -> Response:
    """POST /customer/{id}/initialize-direct-debit"""
    customer = _by_id(call)
    for name, parts in (("account", ("number", "bank_code")), ("address", ("street", "city"))):
        value = call.object(name) or {}
        for part in parts:
            if not value.get(part):
                raise Refused("missing", field=f"{name}.{part}")
    return _initialized(call, customer)


def verify(call: Call) -> Response:
    """GET /customer/authorization/verify/{reference}"""
    account = call.account
    mandate = account.mandates.get(call.path["reference"])
    if mandate is None:
        raise Refused("mandate_unknown")
    customer = account.customers[mandate.customer_id]
    authorization = account.authorizations.get(mandate.authorization_code or "")
    data: dict[str, Any] = {
        "authorization_code": mandate.authorization_code,
        "channel": "direct_debit",
        "bank": "TEST BANK",
        "active": authorization is not None and authorization.active,
        "customer": {"code": customer.code, "email": customer.email},
    }
    return ok("Authorization retrieved successfully", data, unverified=GUESS)


def list_(call: Call) -> Response:
    """GET /customer/{id}/directdebit-mandate-authorizations"""
    account, customer = call.account, _by_id(call)
    chosen = [item for item in account.mandates.values() if item.customer_id == customer.id]
    chosen.reverse()
    shown, meta = paging.mandate_page(call, chosen)
    data = [_listed(account, item) for item in shown]
    return ok("Mandate authorizations retrieved successfully", data, meta=meta, unverified=GUESS)


def charge_activation(call: Call) -> Response:
    """PUT /customer/{id}/directdebit-activation-charge"""
    customer = _by_id(call)
    wanted = call.required("authorization_id")
    found = any(
        str(item.id) == wanted and item.channel == "direct_debit"
        for item in call.account.authorizations_of(customer.id)
    )
    if not found:
        raise Refused("authorization_code_unknown")
    return ok("Mandate is queued for retry", unverified=GUESS)


def approve(account: Account, mandate: Mandate) -> Authorization:
    """Make the mandate active, once."""
    if mandate.authorization_code is not None:
        return account.authorizations[mandate.authorization_code]
    authorization = Authorization(
        account.next_id("authorization"),
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
    account.add_authorization(authorization)
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
        account.next_id("mandate"),
        account.code(15),
        account.code(15),
        customer.id,
        str(details.get("number", "")),
        str(details.get("bank_code", "")),
        account.now(),
        callback_url=call.text("callback_url"),
    )
    account.add_mandate(mandate)
    data = {
        "redirect_url": f"{call.request.base_url}/checkout/{mandate.access_code}",
        "access_code": mandate.access_code,
        "reference": mandate.reference,
    }
    return ok("Authorization initialized", data, unverified=GUESS)


def _by_id(call: Call) -> Customer:
    customer = by_number(call.account.customers, call.path["id"])
    if customer is None:
        raise Refused("customer_not_found")
    return customer


def _listed(account: Account, mandate: Mandate) -> dict[str, Any]:
    customer = account.customers[mandate.customer_id]
    authorization = account.authorizations.get(mandate.authorization_code or "")
    at = mandate.authorized_at
    return {
        "id": mandate.id,
        "status": "pending" if authorization is None else "active",
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
        "authorized_at": None if at is None else stored_stamp(at),
    }


def _event_view(account: Account, mandate: Mandate, authorization: Authorization) -> dict[str, Any]:
    customer = account.customers[mandate.customer_id]
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
