"""The records that the sandbox keeps: one class per kind of thing, plain data only.

Moments are milliseconds since 1970, so that every record can be written down as it is. Which records
exist, and how they are found, is in `state`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(slots=True)
class Customer:
    """One customer, made by name or by the first payment of an email."""

    id: int
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
class Authorization:
    """A saved instrument of one customer."""

    id: int
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
class Transaction:
    """One payment, paid or not.

    `status` is what verify shows. `charge_status` is what the charge flow shows: None until
    somebody tries to pay, then `send_pin`, `pay_offline`, `success` and so on. `step` counts the
    instrument's steps that were answered.
    """

    id: int
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
    """The row of `replies.UNVERIFIED` that decided how the payment went, if one did."""


@dataclass(slots=True)
class Refund:
    """Money on its way back for one transaction."""

    id: int
    transaction_id: int
    amount: int
    currency: str
    created_at: int
    updated_at: int
    expected_at: int
    customer_note: str
    merchant_note: str
    ending: str
    status: str = "pending"
    reference: str | None = None
    refunded_at: int | None = None


@dataclass(slots=True)
class PaymentRequest:
    """An invoice for one customer."""

    id: int
    code: str
    offline_reference: str
    customer_id: int
    amount: int
    currency: str
    created_at: int
    updated_at: int
    status: str
    description: str | None = None
    due_date: int | None = None
    line_items: list[dict[str, Any]] = field(default_factory=list)
    tax: list[dict[str, Any]] = field(default_factory=list)
    has_invoice: bool = False
    invoice_number: int | None = None
    split_code: str | None = None
    metadata: dict[str, Any] | None = None
    notifications: list[int] = field(default_factory=list)
    paid_at: int | None = None
    amount_paid: int | None = None
    payment_method: str | None = None
    archived: bool = False
    redirect_url: str | None = None


@dataclass(slots=True)
class PaymentPage:
    """A page on which anybody can pay."""

    id: int
    slug: str
    name: str
    currency: str
    type: str
    created_at: int
    updated_at: int
    description: str | None = None
    amount: int | None = None
    plan: str | None = None
    fixed_amount: bool = False
    split_code: str | None = None
    metadata: dict[str, Any] | None = None
    redirect_url: str | None = None
    success_message: str | None = None
    notification_email: str | None = None
    collect_phone: bool = False
    custom_fields: list[Any] = field(default_factory=list)
    active: bool = True
    product_ids: list[int] = field(default_factory=list)


@dataclass(slots=True)
class Mandate:
    """A customer's permission to debit a bank account; active once its page is approved."""

    id: int
    reference: str
    access_code: str
    customer_id: int
    account_number: str
    bank_code: str
    created_at: int
    callback_url: str | None = None
    authorization_code: str | None = None
    authorized_at: int | None = None


@dataclass(slots=True)
class Export:
    """A list of transactions that can be downloaded under its name."""

    name: str
    text: str


@dataclass(slots=True)
class Event:
    """Something that happened; `body` is exactly what every delivery of it sends."""

    id: int
    event: str
    created_at: int
    body: str


@dataclass(slots=True)
class Delivery:
    """One event on its way to one URL. `attempts` are dicts of `at`, `status` and `error`."""

    id: int
    event_id: int
    event: str
    url: str
    status: str = "pending"
    attempts: list[dict[str, Any]] = field(default_factory=list)


RECEIVER_TIMEOUT = 30.0
"""Seconds in which a receiver must have answered, as the API has it."""


@dataclass(slots=True)
class DeliverySettings:
    """How events are delivered: how often each to each URL, how many seconds a receiver has, and whether they wait."""

    copies: int = 1
    timeout: float = RECEIVER_TIMEOUT
    held: bool = False


@dataclass(slots=True)
class Charged:
    """One line of the ledger: money that was really taken."""

    reference: str
    amount: int
    currency: str
    at: int
