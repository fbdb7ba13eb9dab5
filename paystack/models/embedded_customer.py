"""EmbeddedCustomer. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Authorization, JsonValue, Metadata, RiskAction, Timestamp, Transaction


@runtime.spelled("created_at", also="createdAt")
@runtime.spelled("updated_at", also="updatedAt")
class EmbeddedCustomer(runtime.Model):
    """Customer embedded in a transaction, a refund or an event. It may have only some of these fields."""

    id: int | None = None
    """ID of the customer. List filters take this ID."""

    customer_code: str | None = None
    """Customer code, such as `CUS_xnxdt6s1zg1f4nx`."""

    code: str | None = None
    """Customer code, under the name that direct debit responses use."""

    email: str | None = None
    """Customer's email address, unique within your integration."""

    first_name: str | None = None
    """Customer's first name."""

    last_name: str | None = None
    """Customer's last name."""

    phone: str | None = None
    """Customer's phone number, as entered."""

    international_format_phone: str | None = None
    """Customer's phone number with the country code."""

    metadata: Metadata | None = None
    """Custom data attached to the customer."""

    domain: str | None = None
    """Mode, `test` or `live`."""

    risk_action: RiskAction | None = None
    """Whether the customer's payments are allowed."""

    integration: int | None = None
    """ID of your Paystack integration."""

    identified: bool | None = None
    """Whether the customer's identity has been validated."""

    identifications: JsonValue | None = None
    """Validated details. Only null has been observed."""

    transactions: list[Transaction] | None = None
    """Customer's latest transactions. Fetched customers only."""

    subscriptions: list[dict[str, JsonValue]] | None = None
    """Customer's subscriptions. Fetched customers only."""

    authorizations: list[Authorization] | None = None
    """Customer's reusable authorizations. Fetched customers only."""

    total_transactions: int | None = None
    """Number of the customer's transactions."""

    total_transaction_value: list[JsonValue] | None = None
    """Total amount of the customer's transactions. Only an empty list has been observed."""

    created_at: Timestamp | None = None
    """When the customer was created."""

    createdAt: Timestamp | None = None
    """Same as `created_at`."""

    updated_at: Timestamp | None = None
    """When the customer was last updated."""

    updatedAt: Timestamp | None = None
    """Same as `updated_at`."""
