"""DisputeHistory. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import DisputeStatus, Timestamp


class DisputeHistory(runtime.Model):
    """One state that a dispute was in."""

    status: DisputeStatus | None = None
    """The state."""

    by: str | None = None
    """Who brought the dispute into that state, as a rule an email address."""

    created_at: Timestamp | None = Field(default=None, alias="createdAt")
    """When that was."""
