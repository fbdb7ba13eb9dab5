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
    """A bank account number that belongs to one customer; transfers to it become transactions."""

    id: int | None = None
    """The account's number at Paystack."""

    bank: DedicatedAccountBank | None = None
    """The bank that holds the account."""

    account_name: str | None = None
    """The name that the payer's bank shows."""

    account_number: str | None = None
    """The number to transfer to."""

    currency: Currency | None = None

    active: Flag | None = None

    assigned: Flag | None = None

    assignment: DedicatedAccountAssignment | None = None
    """Whom the account is assigned to."""

    customer: EmbeddedCustomer | None = None
    """The customer that the account belongs to."""

    split_config: Metadata | None = None

    created_at: Timestamp | None = None
    """When the account was created."""

    updated_at: Timestamp | None = None
    """When the account was last changed."""
