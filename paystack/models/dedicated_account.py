"""DedicatedAccount. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

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

    id: Optional[int] = None
    """The account's number at Paystack."""

    bank: Optional[DedicatedAccountBank] = None
    """The bank that holds the account."""

    account_name: Optional[str] = None
    """The name that the payer's bank shows."""

    account_number: Optional[str] = None
    """The number to transfer to."""

    currency: Optional[Currency] = None

    active: Optional[Flag] = None

    assigned: Optional[Flag] = None

    assignment: Optional[DedicatedAccountAssignment] = None
    """Whom the account is assigned to."""

    customer: Optional[EmbeddedCustomer] = None
    """The customer that the account belongs to."""

    split_config: Optional[Metadata] = None

    created_at: Optional[Timestamp] = None
    """When the account was created."""

    updated_at: Optional[Timestamp] = None
    """When the account was last changed."""
