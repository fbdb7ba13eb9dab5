"""PreauthorizationTransaction. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Channel, Currency, Metadata, Timestamp, TransactionSplit, TransactionStatus, WireInteger


class PreauthorizationTransaction(runtime.Model):
    """The payment that a captured preauthorization became. It holds no amount."""

    id: Optional[WireInteger] = None
    """Paystack's number for the transaction, up to 64 bits. Digits on the wire."""

    reference: str
    """The reference of the transaction."""

    status: TransactionStatus

    currency: Optional[Currency] = None

    channel: Optional[Channel] = None
    """The way the customer paid, `preauth`."""

    fees: Optional[int] = None
    """What Paystack keeps, in subunits."""

    message: Optional[str] = None
    """What the processor said, if anything."""

    gateway_response: Optional[str] = None
    """What the processor answered, in words."""

    metadata: Optional[Metadata] = None

    split: Optional[TransactionSplit] = None
    """How the payment is shared. Empty where it is not."""

    transaction_date: Optional[Timestamp] = None
    """When the payment was made."""

    domain: Optional[str] = None
    """Which of the two worlds it lives in, `test` or `live`."""
