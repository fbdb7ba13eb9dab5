"""TransactionLogEntry. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import TransactionLogEntryType


class TransactionLogEntry(runtime.Model):
    """One step on the checkout page."""

    type: TransactionLogEntryType | None = None
    """What kind of step it was."""

    message: str | None = None
    """The step in words."""

    time: int | None = None
    """Seconds since the page was opened."""
