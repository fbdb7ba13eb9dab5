"""DisputeHistory. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from pydantic import Field

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import DisputeStatus, Timestamp


class DisputeHistory(runtime.Model):
    """One state that a dispute was in."""

    status: Optional[DisputeStatus] = None
    """The state."""

    by: Optional[str] = None
    """Who brought the dispute into that state, as a rule an email address."""

    created_at: Optional[Timestamp] = Field(default=None, alias="createdAt")
    """When that was."""
