"""Customer. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict, List, Optional

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Authorization, DedicatedAccount, JsonValue, Metadata, RiskAction, Timestamp, Transaction


@runtime.spelled("created_at", also="createdAt")
@runtime.spelled("updated_at", also="updatedAt")
class Customer(runtime.Model):
    """A customer."""

    id: Optional[int] = None
    """Paystack's number for the customer. List filters take this one."""

    customer_code: str
    """Paystack's code for the customer, such as `CUS_xnxdt6s1zg1f4nx`."""

    code: Optional[str] = None
    """The customer's code, as direct debit replies name it."""

    email: str
    """The address that identifies the customer within an integration."""

    first_name: Optional[str] = None
    """The given name."""

    last_name: Optional[str] = None
    """The family name."""

    phone: Optional[str] = None
    """The phone number as it was given."""

    international_format_phone: Optional[str] = None
    """The phone number with its country code."""

    metadata: Optional[Metadata] = None

    domain: Optional[str] = None
    """Which of the two worlds it lives in, `test` or `live`."""

    risk_action: Optional[RiskAction] = None
    """Whether payments of this customer are allowed."""

    integration: Optional[int] = None
    """The number of your business at Paystack."""

    identified: Optional[bool] = None
    """Whether the customer's identity was validated."""

    identifications: Optional[JsonValue] = None
    """What was validated. Only null has been seen."""

    transactions: Optional[List[Transaction]] = None
    """The customer's latest transactions. Single customers only."""

    subscriptions: Optional[List[Dict[str, JsonValue]]] = None
    """The customer's subscriptions. Single customers only."""

    authorizations: Optional[List[Authorization]] = None
    """The payment instruments that can be charged again. Single customers only."""

    total_transactions: Optional[int] = None
    """How many transactions the customer has."""

    total_transaction_value: Optional[List[JsonValue]] = None
    """What the transactions add up to. Only an empty list has been seen."""

    dedicated_account: Optional[DedicatedAccount] = None
    """The account number at a bank that belongs to this customer alone."""

    dedicated_accounts: Optional[List[DedicatedAccount]] = None
    """All such accounts."""

    created_at: Optional[Timestamp] = None
    """When the customer was created."""

    createdAt: Optional[Timestamp] = None
    """The same as `created_at`."""

    updated_at: Optional[Timestamp] = None
    """When the customer was last changed."""

    updatedAt: Optional[Timestamp] = None
    """The same as `updated_at`."""
