"""TransactionLogEntry. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import TransactionLogEntryType


class TransactionLogEntry(runtime.Model):
    """Step on the checkout page."""

    type: TransactionLogEntryType | None = None
    """Type of step."""

    message: str | None = None
    """Human-readable description of the step."""

    time: int | None = None
    """Time since the page was opened, in seconds."""
