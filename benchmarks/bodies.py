"""The replies that the canned server gives: samples of the description, filled up to the size of real ones.

Stripe's are made by hand, in the shape and the size of ours. Nothing here does I/O but reading the description.
"""

from __future__ import annotations

import copy
import json
from functools import cache
from pathlib import Path
from typing import Any

import yaml

DESCRIPTION = Path(__file__).parent.parent / "openapi/bundled.yaml"


@cache
def description() -> dict[str, Any]:
    """The description, as one document."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    loaded: dict[str, Any] = yaml.load(DESCRIPTION.read_text("utf-8"), loader)
    return loaded


def _sample(method: str, path: str, name: str) -> Any:
    """A copy of one example of the description."""
    examples = description()["paths"][path][method]["responses"]["200"]["content"]["application/json"]["examples"]
    return copy.deepcopy(examples[name]["value"])


def _metadata(number: int, fields: int) -> dict[str, Any]:
    """What a shop attaches to a payment, so that replies are as long as those of real shops."""
    names = ["Order", "Cart", "Coupon", "Branch"][:fields]
    return {
        "custom_fields": [
            {"display_name": name, "variable_name": name.lower(), "value": f"{name[:2].upper()}-{number}"}
            for name in names
        ]
    }


def _bytes(reply: Any) -> bytes:
    return json.dumps(reply, separators=(",", ":")).encode()


def verified() -> bytes:
    """1.7 KB: a payment by card."""
    reply = _sample("get", "/transaction/verify/{reference}", "paid")
    reply["data"]["metadata"] = _metadata(1042, fields=4)
    return _bytes(reply)


def page(size: int) -> bytes:
    """`size` payments of 1.7 KB, no two the same."""
    reply = _sample("get", "/transaction", "by_number")
    like = reply["data"][0]
    reply["data"] = [
        {
            **copy.deepcopy(like),
            "id": like["id"] + number,
            "reference": f"order-{number}",
            "amount": 500_000 + 100 * number,
            "metadata": _metadata(number, fields=4),
        }
        for number in range(size)
    ]
    reply["meta"] |= {"total": size, "perPage": size}
    return _bytes(reply)


def created() -> bytes:
    """0.5 KB: a new customer."""
    return _bytes(_sample("post", "/customer", "created"))


def _charge(number: int) -> dict[str, Any]:
    """1.4 KB: a charge as Stripe would answer it."""
    return {
        "id": f"ch_{number:024}",
        "object": "charge",
        "amount": 500_000,
        "amount_captured": 500_000,
        "amount_refunded": 0,
        "application": None,
        "application_fee": None,
        "balance_transaction": f"txn_{number:024}",
        "billing_details": {
            "address": {
                "city": None,
                "country": "NG",
                "line1": None,
                "line2": None,
                "postal_code": None,
                "state": None,
            },
            "email": "ada@example.com",
            "name": "Ada Obi",
            "phone": "+2348012345678",
        },
        "captured": True,
        "created": 1_767_604_860,
        "currency": "ngn",
        "customer": f"cus_{1173:014}",
        "description": None,
        "disputed": False,
        "failure_code": None,
        "failure_message": None,
        "livemode": False,
        "metadata": {field["variable_name"]: field["value"] for field in _metadata(number, 4)["custom_fields"]},
        "outcome": {"network_status": "approved_by_network", "risk_level": "normal", "type": "authorized"},
        "paid": True,
        "payment_intent": f"pi_{number:024}",
        "payment_method": f"pm_{number:024}",
        "payment_method_details": {
            "card": {
                "brand": "visa",
                "checks": {"address_line1_check": None, "address_postal_code_check": None, "cvc_check": "pass"},
                "country": "NG",
                "exp_month": 12,
                "exp_year": 2030,
                "fingerprint": "Xt5EWLLDS7FJjR1c",
                "funding": "debit",
                "last4": "4081",
                "network": "visa",
            },
            "type": "card",
        },
        "receipt_email": "ada@example.com",
        "receipt_number": None,
        "receipt_url": "https://pay.example/receipts/order-1042",
        "refunded": False,
        "review": None,
        "shipping": None,
        "source_transfer": None,
        "statement_descriptor": None,
        "status": "succeeded",
        "transfer_group": None,
    }


def stripe_charge() -> bytes:
    """1.4 KB: what Stripe has for a verified payment."""
    return _bytes(_charge(1042))


def stripe_page(size: int) -> bytes:
    """`size` charges of 1.4 KB."""
    return _bytes({"object": "list", "url": "/v1/charges", "has_more": False, "data": list(map(_charge, range(size)))})


def stripe_customer() -> bytes:
    """0.5 KB: a new customer of Stripe's."""
    customer: dict[str, Any] = {
        "id": f"cus_{1173:014}",
        "object": "customer",
        "address": None,
        "balance": 0,
        "created": 1_767_604_860,
        "currency": None,
        "default_source": None,
        "delinquent": False,
        "description": None,
        "email": "ada@example.com",
        "invoice_prefix": "0759376C",
        "invoice_settings": {"custom_fields": None, "default_payment_method": None, "footer": None},
        "livemode": False,
        "metadata": {"loyalty_id": "1042", "calling_code": "+234"},
        "name": "Ada Obi",
        "phone": "+2348012345678",
        "preferred_locales": [],
        "shipping": None,
    }
    return _bytes(customer)
