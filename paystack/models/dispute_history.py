"""DisputeHistory. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import DisputeStatus, Timestamp


@runtime.spelled("created_at", also="createdAt")
@runtime.spelled("updated_at", also="updatedAt")
class DisputeHistory(runtime.Model):
    """Status of a dispute at one time."""

    id: int | None = None
    """ID of this entry."""

    dispute: int | None = None
    """ID of the dispute."""

    status: DisputeStatus | None = None
    """Status that was set."""

    by: str | None = None
    """Who set this status, usually an email address."""

    created_at: Timestamp | None = None
    """When this status was set."""

    createdAt: Timestamp | None = None
    """Same as `created_at`."""

    updated_at: Timestamp | None = None
    """When this entry was last updated."""

    updatedAt: Timestamp | None = None
    """Same as `updated_at`."""
