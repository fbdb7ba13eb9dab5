"""Charge. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict, Optional

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import (
        Authorization,
        Channel,
        ChargeStatus,
        Currency,
        DedicatedAccountBank,
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
        WireInteger,
    )


@runtime.spelled("paid_at", also="paidAt")
@runtime.spelled("created_at", also="createdAt")
class Charge(runtime.Model):
    """A charge at any of its steps. A step has `status` and the few fields that say what comes next; a finished charge has the fields of its transaction. HTTP 200 does not mean paid: look at `status`."""

    status: ChargeStatus

    reference: Optional[str] = None
    """Your name for the payment. Steps and checks take it."""

    display_text: Optional[str] = None
    """What to tell the customer. Steps only."""

    message: Optional[str] = None
    """What the processor said, such as the reason of a failure."""

    url: Optional[str] = None
    """The page to send the customer to, or the address of the QR code. Steps only."""

    ussd_code: Optional[str] = None
    """What the customer dials. USSD only."""

    qr_code: Optional[str] = None
    """The content of the QR code. QR only."""

    account_name: Optional[str] = None
    """The name of the account to transfer to. Bank transfers only."""

    account_number: Optional[str] = None
    """The account or paybill number to pay to. Bank transfers and offline M-PESA only."""

    account_reference: Optional[StringOrInteger] = None
    """The number to give with the payment. Offline M-PESA only."""

    account_expires_at: Optional[Timestamp] = None
    """Until when the account takes the transfer. Bank transfers only."""

    bank: Optional[DedicatedAccountBank] = None
    """The bank to transfer to. Bank transfers only."""

    transaction_reference: Optional[str] = None
    """The processor's name for the payment. Some steps only."""

    id: Optional[WireInteger] = None
    """Paystack's number for the transaction, up to 64 bits."""

    domain: Optional[str] = None
    """Which of the two worlds it lives in, `test` or `live`."""

    receipt_number: Optional[StringOrInteger] = None
    """The number of the receipt."""

    amount: Optional[WireInteger] = None
    """What the customer pays, in subunits."""

    requested_amount: Optional[WireInteger] = None
    """What you asked for, in subunits."""

    currency: Optional[Currency] = None
    """The currency, as its ISO 4217 code."""

    channel: Optional[Channel] = None
    """The way the customer paid."""

    gateway_response: Optional[str] = None
    """What the processor answered, in words."""

    redirect_url: Optional[str] = None
    """Where the customer is sent."""

    ip_address: Optional[str] = None
    """The address the customer paid from."""

    metadata: Optional[Metadata] = None

    log: Optional[TransactionLog] = None
    """What happened while the customer paid."""

    fees: Optional[int] = None
    """What Paystack keeps, in subunits. Null until the payment is made."""

    fees_split: Optional[JsonValue] = None
    """How the fees are shared. Mostly null; descriptions of it differ."""

    fees_breakdown: Optional[JsonValue] = None
    """How the fees came about. Null, an object or a list."""

    authorization: Optional[Authorization] = None
    """The instrument the customer paid with."""

    customer: Optional[EmbeddedCustomer] = None
    """Who pays."""

    plan: Optional[PlanReference] = None
    """The plan that this payment subscribes to, or its number or code."""

    plan_object: Optional[Plan] = None
    """The plan in full. Empty where there is none."""

    subaccount: Optional[Subaccount] = None
    """The subaccount that shares the payment."""

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

    paid_at: Optional[Timestamp] = None
    """When the payment was made. Null until then."""

    paidAt: Optional[Timestamp] = None
    """The same as `paid_at`."""

    created_at: Optional[Timestamp] = None
    """When the transaction was started."""

    createdAt: Optional[Timestamp] = None
    """The same as `created_at`."""

    transaction_date: Optional[Timestamp] = None
    """When the transaction was started, in a field of its own."""
