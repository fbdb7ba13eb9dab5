"""RejectedBankTransfer. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import WireInteger


class RejectedBankTransfer(runtime.Model):
    """A bank transfer that was not accepted, and why."""

    transaction_id: WireInteger | None = None
    """Paystack's number for the transaction that the transfer was to pay, up to 64 bits. Digits on the wire."""

    amount: WireInteger | None = None
    """What was sent, in subunits. Digits on the wire."""

    message: str | None = None
    """Why it was rejected, in words."""

    message_type: str | None = None
    """Why it was rejected, for programs."""
