"""BankTransferRejectedEvent. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import BankTransferRejection


class BankTransferRejectedEvent(runtime.WebhookEvent):
    """A customer's bank transfer was rejected."""

    event: Literal["bank.transfer.rejected"]
    """Name of the event."""

    data: BankTransferRejection
