"""BulkCharge. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import BulkChargeStatus, JsonValue, Timestamp


@runtime.spelled("created_at", also="createdAt")
@runtime.spelled("updated_at", also="updatedAt")
class BulkCharge(runtime.Model):
    """Batch of charges on saved cards and accounts."""

    id: int | None = None
    """ID of the batch."""

    batch_code: str
    """Code of the batch, such as `BCH_180tl7oq7cayggh`."""

    reference: str | None = None
    """Paystack's reference for the batch."""

    status: BulkChargeStatus
    """Status of the batch."""

    total_charges: int | None = None
    """Number of charges in the batch."""

    pending_charges: int | None = None
    """Number of charges that have not been processed yet."""

    easy_cron_id: JsonValue | None = None
    """Reserved by Paystack. Only null has been observed."""

    domain: str | None = None
    """Mode, `test` or `live`."""

    integration: int | None = None
    """ID of your Paystack integration."""

    created_at: Timestamp | None = None
    """When the batch was created."""

    createdAt: Timestamp | None = None
    """Same as `created_at`."""

    updated_at: Timestamp | None = None
    """When the batch was last updated."""

    updatedAt: Timestamp | None = None
    """Same as `updated_at`."""
