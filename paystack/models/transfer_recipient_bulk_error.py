"""TransferRecipientBulkError. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import TransferRecipientRecord


class TransferRecipientBulkError(runtime.Model):
    """Reason why transfer recipients of a batch were refused."""

    message: str | None = None
    """Human-readable reason."""

    records: list[TransferRecipientRecord] | None = None
    """Transfer recipients that were refused for this reason, as you sent them."""
