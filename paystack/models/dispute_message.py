"""DisputeMessage. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from pydantic import Field

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Timestamp


class DisputeMessage(runtime.Model):
    """One message about a dispute."""

    sender: Optional[str] = None
    """Who wrote it, as a rule an email address."""

    body: Optional[str] = None
    """What it says."""

    created_at: Optional[Timestamp] = Field(default=None, alias="createdAt")
    """When it was written."""
