"""PreauthorizationTransaction. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import (
        Authorization,
        Channel,
        Currency,
        EmbeddedCustomer,
        Metadata,
        Timestamp,
        TransactionSplit,
        TransactionStatus,
        WireInteger,
    )


class PreauthorizationTransaction(runtime.Model):
    """Transaction created by capturing a preauthorization. It has no amount."""

    id: WireInteger | None = None
    """ID of the transaction, an integer of up to 64 bits. Paystack sends it as a string of digits."""

    reference: str
    """Reference of the transaction."""

    status: TransactionStatus
    """Status of the transaction."""

    currency: Currency | None = None
    """Currency of the amount, as an ISO 4217 code."""

    channel: Channel | None = None
    """Channel that the customer paid through: `preauth`."""

    fees: int | None = None
    """Paystack's fees, in subunits."""

    message: str | None = None
    """Message from the processor, if any."""

    gateway_response: str | None = None
    """Human-readable response from the processor."""

    authorization: Authorization | None = None
    """Authorization that the customer paid with."""

    customer: EmbeddedCustomer | None = None
    """Customer who paid."""

    metadata: Metadata | None = None
    """Custom data attached to the transaction."""

    split: TransactionSplit | None = None
    """How the payment is split. Empty if it is not split."""

    transaction_date: Timestamp | None = None
    """When the customer paid."""

    domain: str | None = None
    """Mode, `test` or `live`."""
