"""DedicatedAccount. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import (
        Currency,
        DedicatedAccountAssignment,
        DedicatedAccountBank,
        DedicatedAccountProvider,
        DedicatedAccountSplitConfigOrText,
        EmbeddedCustomer,
        Flag,
        Metadata,
        Timestamp,
    )


@runtime.spelled("created_at", also="createdAt")
@runtime.spelled("updated_at", also="updatedAt")
class DedicatedAccount(runtime.Model):
    """Bank account dedicated to one customer. Transfers to it become transactions of the customer. It may have only some of these fields."""

    id: int | None = None
    """ID of the dedicated account."""

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

    metadata: Metadata | None = None
    """Custom data attached to the account."""

    created_at: Timestamp | None = None
    """When the account was created."""

    createdAt: Timestamp | None = None
    """Same as `created_at`."""

    updated_at: Timestamp | None = None
    """When the account was last updated."""

    updatedAt: Timestamp | None = None
    """Same as `updated_at`."""
