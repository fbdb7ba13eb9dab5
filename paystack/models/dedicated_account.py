"""DedicatedAccount. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import (
        Currency,
        DedicatedAccountAssignment,
        DedicatedAccountBank,
        EmbeddedCustomer,
        Flag,
        Metadata,
        Timestamp,
    )


class DedicatedAccount(runtime.Model):
    """Bank account dedicated to one customer. Transfers to it become transactions of the customer."""

    id: int | None = None
    """ID of the dedicated account."""

    bank: DedicatedAccountBank | None = None
    """Bank that holds the account."""

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

    customer: EmbeddedCustomer | None = None
    """Customer that the account belongs to."""

    split_config: Metadata | None = None
    """Split configuration of the account, usually an object or a JSON string."""

    created_at: Timestamp | None = None
    """When the account was created."""

    updated_at: Timestamp | None = None
    """When the account was last updated."""
