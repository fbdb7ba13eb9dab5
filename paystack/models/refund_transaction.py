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
        EmbeddedSubaccount,
        JsonValue,
        PlanReference,
        StringOrInteger,
        Timestamp,
        TransactionSource,
        TransactionSplit,
        WireInteger,
    )


@runtime.spelled("paid_at", also="paidAt")
class RefundTransaction(runtime.Model):
    """Transaction embedded in a new refund, without a status and with few other fields."""

    id: WireInteger | None = None
    """ID of the transaction, an integer of up to 64 bits."""

    domain: str | None = None
    """Mode, `test` or `live`."""

    reference: str
    """Your reference for the transaction."""

    amount: WireInteger | None = None
    """Amount that the customer paid, in subunits."""

    currency: Currency | None = None
    """Currency of the amount, as an ISO 4217 code."""

    channel: Channel | None = None
    """Channel that the customer paid through."""

    authorization: Authorization | None = None
    """Authorization that the customer paid with. Only three null fields have been observed."""

    customer: EmbeddedCustomer | None = None
    """Customer who paid."""

    plan: PlanReference | None = None
    """Plan that the payment belongs to."""

    subaccount: EmbeddedSubaccount | None = None
    """Subaccount that the payment was shared with."""

    split: TransactionSplit | None = None
    """How the payment was split."""

    order_id: StringOrInteger | None = None
    """Order that the payment was for."""

    pos_transaction_data: JsonValue | None = None
    """Data reported by a terminal. Only null has been observed."""

    source: TransactionSource | None = None
    """Source of the payment."""

    fees_breakdown: JsonValue | None = None
    """Breakdown of the fees: null, an object or a list."""

    paid_at: Timestamp | None = None
    """When the customer paid."""

    paidAt: Timestamp | None = None
    """Same as `paid_at`."""
