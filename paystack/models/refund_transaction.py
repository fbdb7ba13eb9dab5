"""RefundTransaction. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

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

    id: WireInteger | None = None
    """Paystack's number for the transaction, up to 64 bits."""

    domain: str | None = None
    """Which of the two worlds it lives in, `test` or `live`."""

    reference: str
    """Your name for the payment."""

    amount: WireInteger | None = None
    """What the customer paid, in subunits."""

    currency: Currency | None = None

    channel: Channel | None = None
    """The way the customer paid."""

    authorization: Authorization | None = None
    """The instrument the customer paid with. Only three null fields of it have been seen."""

    customer: EmbeddedCustomer | None = None
    """Who paid."""

    plan: PlanReference | None = None
    """The plan that the payment belongs to."""

    subaccount: Subaccount | None = None
    """The subaccount that shared the payment."""

    split: TransactionSplit | None = None
    """How the payment was shared."""

    order_id: StringOrInteger | None = None
    """The order this payment was for."""

    pos_transaction_data: JsonValue | None = None
    """What a terminal reported. Only null has been seen."""

    source: TransactionSource | None = None
    """What started the payment."""

    fees_breakdown: JsonValue | None = None
    """How the fees came about. Null, an object or a list."""

    paid_at: Timestamp | None = None
    """When the payment was made."""

    paidAt: Timestamp | None = None
    """The same as `paid_at`."""
