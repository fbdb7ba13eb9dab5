"""Customer. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Authorization, DedicatedAccount, JsonValue, Metadata, RiskAction, Timestamp, Transaction


@runtime.spelled("created_at", also="createdAt")
@runtime.spelled("updated_at", also="updatedAt")
class Customer(runtime.Model):
    """A customer."""

    id: int | None = None
    """Paystack's number for the customer. List filters take this one."""

    customer_code: str
    """Paystack's code for the customer, such as `CUS_xnxdt6s1zg1f4nx`."""

    code: str | None = None
    """The customer's code, as direct debit replies name it."""

    email: str
    """The address that identifies the customer within an integration."""

    first_name: str | None = None
    """The given name."""

    last_name: str | None = None
    """The family name."""

    phone: str | None = None
    """The phone number as it was given."""

    international_format_phone: str | None = None
    """The phone number with its country code."""

    metadata: Metadata | None = None

    domain: str | None = None
    """Which of the two worlds it lives in, `test` or `live`."""

    risk_action: RiskAction | None = None
    """Whether payments of this customer are allowed."""

    integration: int | None = None
    """The number of your business at Paystack."""

    identified: bool | None = None
    """Whether the customer's identity was validated."""

    identifications: JsonValue | None = None
    """What was validated. Only null has been seen."""

    transactions: list[Transaction] | None = None
    """The customer's latest transactions. Single customers only."""

    subscriptions: list[dict[str, JsonValue]] | None = None
    """The customer's subscriptions. Single customers only."""

    authorizations: list[Authorization] | None = None
    """The payment instruments that can be charged again. Single customers only."""

    total_transactions: int | None = None
    """How many transactions the customer has."""

    total_transaction_value: list[JsonValue] | None = None
    """What the transactions add up to. Only an empty list has been seen."""

    dedicated_account: DedicatedAccount | None = None
    """The account number at a bank that belongs to this customer alone."""

    dedicated_accounts: list[DedicatedAccount] | None = None
    """All such accounts."""

    created_at: Timestamp | None = None
    """When the customer was created."""

    createdAt: Timestamp | None = None
    """The same as `created_at`."""

    updated_at: Timestamp | None = None
    """When the customer was last changed."""

    updatedAt: Timestamp | None = None
    """The same as `updated_at`."""
