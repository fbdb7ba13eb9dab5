"""DisputeEvidence. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Timestamp


@runtime.spelled("created_at", also="createdAt")
@runtime.spelled("updated_at", also="updatedAt")
class DisputeEvidence(runtime.Model):
    """Evidence that a customer received what they paid for."""

    id: int
    """ID of the evidence. Pass it to `disputes.resolve`."""

    dispute: int | None = None
    """ID of the dispute."""

    customer_email: str | None = None
    """Customer's email address."""

    customer_name: str | None = None
    """Customer's name."""

    customer_phone: str | None = None
    """Customer's phone number."""

    service_details: str | None = None
    """What the customer paid for."""

    delivery_address: str | None = None
    """Address that the goods were delivered to."""

    delivery_date: Timestamp | None = None
    """When the goods were delivered."""

    created_at: Timestamp | None = None
    """When the evidence was submitted."""

    createdAt: Timestamp | None = None
    """Same as `created_at`."""

    updated_at: Timestamp | None = None
    """When the evidence was last updated."""

    updatedAt: Timestamp | None = None
    """Same as `updated_at`."""
