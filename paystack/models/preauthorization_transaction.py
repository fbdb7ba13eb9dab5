"""PreauthorizationTransaction. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Channel, Currency, Metadata, Timestamp, TransactionSplit, TransactionStatus, WireInteger


class PreauthorizationTransaction(runtime.Model):
    """The payment that a captured preauthorization became. It holds no amount."""

    id: WireInteger | None = None
    """Paystack's number for the transaction, up to 64 bits. Digits on the wire."""

    reference: str
    """The reference of the transaction."""

    status: TransactionStatus

    currency: Currency | None = None

    channel: Channel | None = None
    """The way the customer paid, `preauth`."""

    fees: int | None = None
    """What Paystack keeps, in subunits."""

    message: str | None = None
    """What the processor said, if anything."""

    gateway_response: str | None = None
    """What the processor answered, in words."""

    metadata: Metadata | None = None

    split: TransactionSplit | None = None
    """How the payment is shared. Empty where it is not."""

    transaction_date: Timestamp | None = None
    """When the payment was made."""

    domain: str | None = None
    """Which of the two worlds it lives in, `test` or `live`."""
