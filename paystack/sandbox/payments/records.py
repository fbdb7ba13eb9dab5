"""The records of a payment: customers, their authorizations and transactions. Nothing here is checked."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from paystack.sandbox.engine.account import Account
from paystack.sandbox.engine.replies import absent
from paystack.sandbox.engine.tables import Kind, Record, ignoring_case


@dataclass(slots=True)
class Customer(Record):
    """One customer, created through the API or by the first payment with a new email."""

    code: str
    email: str
    created_at: int
    updated_at: int
    first_name: str | None = None
    last_name: str | None = None
    phone: str | None = None
    metadata: dict[str, Any] | None = None
    risk_action: str = "default"
    identified: bool = False


@dataclass(slots=True)
class Authorization(Record):
    """A saved instrument of one customer."""

    code: str
    customer_id: int
    instrument: str
    channel: str
    reusable: bool
    currency: str
    signature: str | None = None
    bin: str | None = None
    last4: str | None = None
    exp_month: str | None = None
    exp_year: str | None = None
    card_type: str | None = None
    bank: str | None = None
    brand: str | None = None
    country_code: str = "NG"
    account_name: str | None = None
    active: bool = True


@dataclass(slots=True)
class Transaction(Record):
    """One payment, paid or not.

    `status` is what verify shows. `charge_status` is what the charge operations show: None until somebody tries to pay,
    then `send_pin`, `pay_offline`, `success` and so on. `step` counts the answered steps of the instrument.
    """

    reference: str
    access_code: str
    amount: int
    requested_amount: int
    currency: str
    customer_id: int
    created_at: int
    entry_point: str
    status: str = "abandoned"
    charge_status: str | None = None
    instrument: str | None = None
    step: int = 0
    details: dict[str, str] = field(default_factory=dict)
    channel: str = "card"
    channels: list[str] = field(default_factory=list)
    metadata: Any = None
    callback_url: str | None = None
    ip_address: str | None = None
    paid_at: int | None = None
    fees: int | None = None
    gateway_response: str = "The transaction was not completed"
    message: str | None = None
    authorization_code: str | None = None
    attempts: int = 0
    errors: int = 0
    history: list[dict[str, Any]] = field(default_factory=list)
    payment_request_id: int | None = None
    guess: str | None = None
    """The guess that decided the outcome of the payment, or None."""


AUTHORIZATION_CODE_UNKNOWN = absent("Authorization code not found.")
REFERENCE_NOT_FOUND = absent("Transaction reference not found.", "transaction_not_found", status=400)
CUSTOMER_NOT_FOUND = absent("Customer not found", "customer_not_found")

CUSTOMERS = Kind("customers", Customer, first_id=181_873_746, unique=("code", ignoring_case("email")))
AUTHORIZATIONS = Kind("authorizations", Authorization, first_id=723_409_811, unique=("code",), grouped=("customer_id",))
# Transaction ids have outgrown 32 bits.
TRANSACTIONS = Kind(
    "transactions",
    Transaction,
    first_id=4_099_260_516,
    unique=("reference", "access_code", "payment_request_id"),
    grouped=("customer_id",),
)


def find_customer(account: Account, email_or_code: str) -> Customer | None:
    """The customer with this code, or with this email in any case; None if there is none."""
    customers = account[CUSTOMERS]
    return customers.find(code=email_or_code) or customers.find(email=email_or_code)


def open_customer(account: Account, email: str) -> Customer:
    """Add and return a customer. Raises `ValueError` if the email is taken."""
    now = account.now()
    return account[CUSTOMERS].add(Customer(account.code(15, "CUS_"), email, now, now))


def find_transaction(account: Account, reference_or_id: str) -> Transaction | None:
    """The transaction with this reference or id, or None."""
    return account[TRANSACTIONS].named(reference=reference_or_id)


def find_authorization(account: Account, code: str | None) -> Authorization | None:
    """The authorization with this code, or None."""
    return account[AUTHORIZATIONS].find(code=code)
