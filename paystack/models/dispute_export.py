"""DisputeExport. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Timestamp


@runtime.spelled("expires_at", also="expiresAt")
class DisputeExport(runtime.Model):
    """Exported file of disputes."""

    path: str
    """URL of the file."""

    expires_at: Timestamp | None = None
    """When the URL expires."""

    expiresAt: Timestamp | None = None
    """Same as `expires_at`."""
