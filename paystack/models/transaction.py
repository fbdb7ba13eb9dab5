"""Transaction. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict, Optional

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import (
        Authorization,
        Channel,
        Currency,
        EmbeddedCustomer,
        JsonValue,
        Metadata,
        Plan,
        PlanReference,
        StringOrInteger,
        Subaccount,
        Timestamp,
        TransactionLog,
        TransactionSource,
        TransactionSplit,
        TransactionStatus,
        WireInteger,
    )


@runtime.spelled("paid_at", also="paidAt")
@runtime.spelled("created_at", also="createdAt")
class Transaction(runtime.Model):
    """A payment, paid or not. Where it is embedded in a refund, a dispute or an event, it may hold only some of these fields."""

    id: WireInteger
    """Paystack's number for the transaction, up to 64 bits."""

    domain: Optional[str] = None
    """Which of the two worlds it lives in, `test` or `live`."""

    status: TransactionStatus

    reference: str
    """Your name for the payment. No two payments of an integration share one."""

    receipt_number: Optional[StringOrInteger] = None
    """The number of the receipt."""

    amount: WireInteger
    """What the customer pays, in subunits."""

    requested_amount: Optional[WireInteger] = None
    """What you asked for, in subunits. It differs from `amount` where the customer bears the fees."""

    currency: Optional[Currency] = None

    channel: Optional[Channel] = None
    """The way the customer paid."""

    message: Optional[str] = None
    """What the processor said, if anything."""

    gateway_response: Optional[str] = None
    """What the processor answered, in words."""

    helpdesk_link: Optional[str] = None
    """Where the customer can get help."""

    ip_address: Optional[str] = None
    """The address the customer paid from."""

    metadata: Optional[Metadata] = None

    log: Optional[TransactionLog] = None
    """What happened on the checkout page."""

    timeline: Optional[TransactionLog] = None
    """The same, as some lists name it."""

    fees: Optional[int] = None
    """What Paystack keeps, in subunits. Null until the payment is made."""

    fees_split: Optional[JsonValue] = None
    """How the fees are shared. Mostly null; descriptions of it differ."""

    fees_breakdown: Optional[JsonValue] = None
    """How the fees came about. Null, an object or a list."""

    authorization: Optional[Authorization] = None
    """The instrument the customer paid with. Empty until the payment is made."""

    customer: Optional[EmbeddedCustomer] = None
    """Who pays."""

    plan: Optional[PlanReference] = None
    """The plan that this payment subscribes to, or its number or code."""

    plan_object: Optional[Plan] = None
    """The plan in full. Verified transactions only."""

    subaccount: Optional[Subaccount] = None
    """The subaccount that shares the payment."""

    subaccount_group: Optional[Dict[str, JsonValue]] = None
    """Subaccounts that share the payment. Only an empty object has been seen."""

    split: Optional[TransactionSplit] = None
    """How the payment is shared."""

    order_id: Optional[StringOrInteger] = None
    """The order this payment is for."""

    pos_transaction_data: Optional[JsonValue] = None
    """What a terminal reported. Only null has been seen."""

    source: Optional[TransactionSource] = None
    """What started the payment."""

    connect: Optional[Dict[str, JsonValue]] = None
    """Reserved by Paystack. Mostly null."""

    redirect_url: Optional[str] = None
    """Where the customer is sent."""

    paid_at: Optional[Timestamp] = None
    """When the payment was made. Null until then."""

    paidAt: Optional[Timestamp] = None
    """The same as `paid_at`."""

    created_at: Optional[Timestamp] = None
    """When the transaction was started."""

    createdAt: Optional[Timestamp] = None
    """The same as `created_at`."""

    transaction_date: Optional[Timestamp] = None
    """When the transaction was started, as charges name it."""
