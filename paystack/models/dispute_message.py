"""DisputeMessage. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Timestamp


@runtime.spelled("created_at", also="createdAt")
class DisputeMessage(runtime.Model):
    """Message about a dispute."""

    sender: str | None = None
    """Who wrote the message, usually an email address."""

    body: str | None = None
    """Text of the message."""

    created_at: Timestamp | None = None
    """When the message was written."""

    createdAt: Timestamp | None = None
    """Same as `created_at`."""
