"""Charge. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

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

    reference: str | None = None
    """Your name for the payment. Steps and checks take it."""

    display_text: str | None = None
    """What to tell the customer. Steps only."""

    message: str | None = None
    """What the processor said, such as the reason of a failure."""

    url: str | None = None
    """The page to send the customer to, or the address of the QR code. Steps only."""

    ussd_code: str | None = None
    """What the customer dials. USSD only."""

    qr_code: str | None = None
    """The content of the QR code. QR only."""

    account_name: str | None = None
    """The name of the account to transfer to. Bank transfers only."""

    account_number: str | None = None
    """The account or paybill number to pay to. Bank transfers and offline M-PESA only."""

    account_reference: StringOrInteger | None = None
    """The number to give with the payment. Offline M-PESA only."""

    account_expires_at: Timestamp | None = None
    """Until when the account takes the transfer. Bank transfers only."""

    bank: DedicatedAccountBank | None = None
    """The bank to transfer to. Bank transfers only."""

    transaction_reference: str | None = None
    """The processor's name for the payment. Some steps only."""

    id: WireInteger | None = None
    """Paystack's number for the transaction, up to 64 bits."""

    domain: str | None = None
    """Which of the two worlds it lives in, `test` or `live`."""

    receipt_number: StringOrInteger | None = None
    """The number of the receipt."""

    amount: WireInteger | None = None
    """What the customer pays, in subunits."""

    requested_amount: WireInteger | None = None
    """What you asked for, in subunits."""

    currency: Currency | None = None
    """The currency, as its ISO 4217 code."""

    channel: Channel | None = None
    """The way the customer paid."""

    gateway_response: str | None = None
    """What the processor answered, in words."""

    redirect_url: str | None = None
    """Where the customer is sent."""

    ip_address: str | None = None
    """The address the customer paid from."""

    metadata: Metadata | None = None

    log: TransactionLog | None = None
    """What happened while the customer paid."""

    fees: int | None = None
    """What Paystack keeps, in subunits. Null until the payment is made."""

    fees_split: JsonValue | None = None
    """How the fees are shared. Mostly null; descriptions of it differ."""

    fees_breakdown: JsonValue | None = None
    """How the fees came about. Null, an object or a list."""

    authorization: Authorization | None = None
    """The instrument the customer paid with."""

    customer: EmbeddedCustomer | None = None
    """Who pays."""

    plan: PlanReference | None = None
    """The plan that this payment subscribes to, or its number or code."""

    plan_object: Plan | None = None
    """The plan in full. Empty where there is none."""

    subaccount: Subaccount | None = None
    """The subaccount that shares the payment."""

    split: TransactionSplit | None = None
    """How the payment is shared."""

    order_id: StringOrInteger | None = None
    """The order this payment is for."""

    pos_transaction_data: JsonValue | None = None
    """What a terminal reported. Only null has been seen."""

    source: TransactionSource | None = None
    """What started the payment."""

    connect: dict[str, JsonValue] | None = None
    """Reserved by Paystack. Mostly null."""

    paid_at: Timestamp | None = None
    """When the payment was made. Null until then."""

    paidAt: Timestamp | None = None
    """The same as `paid_at`."""

    created_at: Timestamp | None = None
    """When the transaction was started."""

    createdAt: Timestamp | None = None
    """The same as `created_at`."""

    transaction_date: Timestamp | None = None
    """When the transaction was started, in a field of its own."""
