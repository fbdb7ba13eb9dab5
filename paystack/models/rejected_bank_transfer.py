"""RejectedBankTransfer. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import WireInteger


class RejectedBankTransfer(runtime.Model):
    """Rejected bank transfer, with the reason."""

    transaction_id: WireInteger | None = None
    """ID of the transaction that the transfer was meant for, an integer of up to 64 bits. Paystack sends it as a string of digits."""

    amount: WireInteger | None = None
    """Amount sent, in subunits. Paystack sends it as a string of digits."""

    message: str | None = None
    """Human-readable reason for the rejection."""

    message_type: str | None = None
    """Machine-readable reason for the rejection."""
