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
        EmbeddedPlan,
        EmbeddedSubaccount,
        JsonValue,
        Metadata,
        PlanReference,
        StringOrInteger,
        Timestamp,
        TransactionLog,
        TransactionSource,
        TransactionSplit,
        WireInteger,
    )


@runtime.spelled("paid_at", also="paidAt")
@runtime.spelled("created_at", also="createdAt")
class Charge(runtime.Model):
    """Charge at any step. An unfinished charge has `status` and the few fields that describe the next step; a finished charge has the fields of its transaction. HTTP 200 does not mean paid: check `status`."""

    status: ChargeStatus
    """Status of the charge."""

    reference: str | None = None
    """Reference of the charge. Pass it to `check` and to the submit methods."""

    display_text: str | None = None
    """Text to show the customer. Unfinished charges only."""

    message: str | None = None
    """Message from the processor, such as the reason for a failure."""

    url: str | None = None
    """URL to redirect the customer to, or URL of the QR code. Unfinished charges only."""

    country_code: str | None = None
    """Country of the address to submit, as an ISO 3166-1 alpha-2 code; `miscellaneous.avs` lists its states. Charges with the status `send_address` only."""

    ussd_code: str | None = None
    """Code for the customer to dial. USSD only."""

    qr_code: str | None = None
    """Content of the QR code. QR only."""

    account_name: str | None = None
    """Name of the account to transfer to. Bank transfers only."""

    account_number: str | None = None
    """Account or paybill number to pay to. Bank transfers and offline M-PESA only."""

    account_reference: StringOrInteger | None = None
    """Account reference to enter with the payment. Offline M-PESA only."""

    account_expires_at: Timestamp | None = None
    """When the account expires. Bank transfers only."""

    bank: DedicatedAccountBank | None = None
    """Bank to transfer to. Bank transfers only."""

    transaction_reference: str | None = None
    """Processor's reference for the payment. Some unfinished charges only."""

    id: WireInteger | None = None
    """ID of the transaction, an integer of up to 64 bits."""

    domain: str | None = None
    """Mode, `test` or `live`."""

    receipt_number: StringOrInteger | None = None
    """Receipt number."""

    amount: WireInteger | None = None
    """Amount of the charge, in subunits."""

    requested_amount: WireInteger | None = None
    """Amount that you requested, in subunits."""

    currency: Currency | None = None
    """Currency of the amount, as an ISO 4217 code."""

    channel: Channel | None = None
    """Channel that the customer paid through."""

    gateway_response: str | None = None
    """Human-readable response from the processor."""

    redirect_url: str | None = None
    """URL that the customer is redirected to."""

    ip_address: str | None = None
    """IP address that the customer paid from."""

    metadata: Metadata | None = None
    """Custom data attached to the transaction."""

    log: TransactionLog | None = None
    """Customer's steps while paying."""

    fees: int | None = None
    """Paystack's fees, in subunits. Null until the customer pays."""

    fees_split: JsonValue | None = None
    """How the fees are split. Usually null; Paystack's sources disagree on its type."""

    fees_breakdown: JsonValue | None = None
    """Breakdown of the fees: null, an object or a list."""

    authorization: Authorization | None = None
    """Authorization that the customer paid with."""

    customer: EmbeddedCustomer | None = None
    """Customer who pays."""

    plan: PlanReference | None = None
    """Plan that the payment subscribes the customer to, or its ID or code."""

    plan_object: EmbeddedPlan | None = None
    """Full plan. Empty if there is none."""

    subaccount: EmbeddedSubaccount | None = None
    """Subaccount that the payment is shared with."""

    split: TransactionSplit | None = None
    """How the payment is split."""

    order_id: StringOrInteger | None = None
    """Order that the payment is for."""

    pos_transaction_data: JsonValue | None = None
    """Data reported by a terminal. Only null has been observed."""

    source: TransactionSource | None = None
    """Source of the payment."""

    connect: dict[str, JsonValue] | None = None
    """Reserved by Paystack. Usually null."""

    paid_at: Timestamp | None = None
    """When the customer paid. Null until then."""

    paidAt: Timestamp | None = None
    """Same as `paid_at`."""

    created_at: Timestamp | None = None
    """When the transaction was created."""

    createdAt: Timestamp | None = None
    """Same as `created_at`."""

    transaction_date: Timestamp | None = None
    """When the transaction was created, under the name that charges use."""
