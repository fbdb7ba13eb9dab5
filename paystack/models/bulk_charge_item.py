"""BulkChargeItem. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import (
        Authorization,
        BulkChargeItemStatus,
        Currency,
        EmbeddedCustomer,
        Metadata,
        Timestamp,
        Transaction,
        WireInteger,
    )


@runtime.spelled("created_at", also="createdAt")
@runtime.spelled("updated_at", also="updatedAt")
class BulkChargeItem(runtime.Model):
    """One charge of a batch."""

    id: int
    """ID of the charge within the batch. The transaction has another one."""

    status: BulkChargeItemStatus
    """Status of the charge."""

    message: str | None = None
    """Reason for the status, if any."""

    amount: WireInteger
    """Amount to charge, in subunits."""

    at_least: WireInteger | None = None
    """Minimum amount to charge, in subunits."""

    attempt_partial_debit: bool | None = None
    """Whether to charge less than the amount if the account has too little money."""

    currency: Currency | None = None
    """Currency of the amount, as an ISO 4217 code."""

    reference: str | None = None
    """Your reference for the transaction."""

    transaction: Transaction | None = None
    """Transaction made by the charge."""

    authorization: Authorization | None = None
    """Authorization that is charged."""

    customer: EmbeddedCustomer | None = None
    """Customer who pays."""

    bulkcharge: int | None = None
    """ID of the batch."""

    metadata: Metadata | None = None
    """Custom data attached to the transaction."""

    domain: str | None = None
    """Mode, `test` or `live`."""

    integration: int | None = None
    """ID of your Paystack integration."""

    created_at: Timestamp | None = None
    """When the charge was created."""

    createdAt: Timestamp | None = None
    """Same as `created_at`."""

    updated_at: Timestamp | None = None
    """When the charge was last updated."""

    updatedAt: Timestamp | None = None
    """Same as `updated_at`."""
