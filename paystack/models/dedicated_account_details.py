"""DedicatedAccountDetails. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import (
        Authorization,
        Currency,
        DedicatedAccount,
        DedicatedAccountAssignment,
        DedicatedAccountBank,
        DedicatedAccountProvider,
        DedicatedAccountSplitConfigOrText,
        EmbeddedCustomer,
        Flag,
        JsonValue,
        Metadata,
        RiskAction,
        Timestamp,
        Transaction,
    )


@runtime.spelled("created_at", also="createdAt")
@runtime.spelled("updated_at", also="updatedAt")
class DedicatedAccountDetails(runtime.Model):
    """Dedicated account that was fetched. In an older format, the customer who has the account, with the account in `dedicated_account`."""

    id: int | None = None
    """ID of the dedicated account."""

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
    """Custom data attached to the account."""

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
    """When the account was created."""

    createdAt: Timestamp | None = None
    """Same as `created_at`."""

    updated_at: Timestamp | None = None
    """When the account was last updated."""

    updatedAt: Timestamp | None = None
    """Same as `updated_at`."""

    bank: DedicatedAccountBank | None = None
    """Bank that holds the account."""

    provider: DedicatedAccountProvider | None = None
    """Provider that holds the account, in the accounts of a fetched customer."""

    account_name: str | None = None
    """Account name that the customer's bank shows."""

    account_number: str | None = None
    """Account number to transfer to."""

    currency: Currency | None = None
    """Currency of the account, as an ISO 4217 code."""

    active: Flag | None = None
    """Whether the account is active."""

    assigned: Flag | None = None
    """Whether the account is assigned to a customer."""

    assignment: DedicatedAccountAssignment | None = None
    """Assignment of the account."""

    assignment_id: int | None = None
    """ID of the assignment. Accounts with a new split only."""

    last_assignment_id: int | None = None
    """ID of the assignment before. Accounts with a new split only."""

    customer: EmbeddedCustomer | None = None
    """Customer that the account belongs to."""

    split_config: DedicatedAccountSplitConfigOrText | None = None
    """How payments to the account are shared: an object or a JSON string. Empty or null if they are not."""

    dedicated_account: DedicatedAccount | None = None
    """The account, in the older format."""
