"""TransactionLogEntry. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import TransactionLogEntryType


class TransactionLogEntry(runtime.Model):
    """One step on the checkout page."""

    type: Optional[TransactionLogEntryType] = None
    """What kind of step it was."""

    message: Optional[str] = None
    """The step in words."""

    time: Optional[int] = None
    """Seconds since the page was opened."""
