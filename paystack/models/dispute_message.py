"""DisputeMessage. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Flag, Timestamp


@runtime.spelled("created_at", also="createdAt")
@runtime.spelled("updated_at", also="updatedAt")
class DisputeMessage(runtime.Model):
    """Message about a dispute."""

    id: int | None = None
    """ID of the message."""

    dispute: int | None = None
    """ID of the dispute."""

    sender: str | None = None
    """Who wrote the message, usually an email address."""

    body: str | None = None
    """Text of the message."""

    is_deleted: Flag | None = None
    """Whether the message has been deleted."""

    created_at: Timestamp | None = None
    """When the message was written."""

    createdAt: Timestamp | None = None
    """Same as `created_at`."""

    updated_at: Timestamp | None = None
    """When the message was last updated."""

    updatedAt: Timestamp | None = None
    """Same as `updated_at`."""
