"""RefundTransaction. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import (
        Authorization,
        Channel,
        Currency,
        EmbeddedCustomer,
        JsonValue,
        PlanReference,
        StringOrInteger,
        Subaccount,
        Timestamp,
        TransactionSource,
        TransactionSplit,
        WireInteger,
    )


@runtime.spelled("paid_at", also="paidAt")
class RefundTransaction(runtime.Model):
    """A transaction as a new refund embeds it, without its status and with few of its other fields."""

    id: Optional[WireInteger] = None
    """Paystack's number for the transaction, up to 64 bits."""

    domain: Optional[str] = None
    """Which of the two worlds it lives in, `test` or `live`."""

    reference: str
    """Your name for the payment."""

    amount: Optional[WireInteger] = None
    """What the customer paid, in subunits."""

    currency: Optional[Currency] = None

    channel: Optional[Channel] = None
    """The way the customer paid."""

    authorization: Optional[Authorization] = None
    """The instrument the customer paid with. Only three null fields of it have been seen."""

    customer: Optional[EmbeddedCustomer] = None
    """Who paid."""

    plan: Optional[PlanReference] = None
    """The plan that the payment belongs to."""

    subaccount: Optional[Subaccount] = None
    """The subaccount that shared the payment."""

    split: Optional[TransactionSplit] = None
    """How the payment was shared."""

    order_id: Optional[StringOrInteger] = None
    """The order this payment was for."""

    pos_transaction_data: Optional[JsonValue] = None
    """What a terminal reported. Only null has been seen."""

    source: Optional[TransactionSource] = None
    """What started the payment."""

    fees_breakdown: Optional[JsonValue] = None
    """How the fees came about. Null, an object or a list."""

    paid_at: Optional[Timestamp] = None
    """When the payment was made."""

    paidAt: Optional[Timestamp] = None
    """The same as `paid_at`."""
