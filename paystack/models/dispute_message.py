"""DisputeMessage. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Timestamp


class DisputeMessage(runtime.Model):
    """One message about a dispute."""

    sender: str | None = None
    """Who wrote it, as a rule an email address."""

    body: str | None = None
    """What it says."""

    created_at: Timestamp | None = Field(default=None, alias="createdAt")
    """When it was written."""
