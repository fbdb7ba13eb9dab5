"""TransferRecipientBulk. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import TransferRecipient, TransferRecipientBulkError


class TransferRecipientBulk(runtime.Model):
    """Outcome of creating several transfer recipients."""

    success: list[TransferRecipient]
    """Transfer recipients that were created, or that existed already."""

    errors: list[TransferRecipientBulkError] | None = None
    """What was refused, and why."""
