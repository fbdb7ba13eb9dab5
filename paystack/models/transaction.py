"""Transaction. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import (
        Authorization,
        Channel,
        Currency,
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
        TransactionStatus,
        WireInteger,
    )


@runtime.spelled("paid_at", also="paidAt")
@runtime.spelled("created_at", also="createdAt")
class Transaction(runtime.Model):
    """Transaction, paid or unpaid. Embedded in a refund, a dispute or an event, it may have only some of these fields."""

    id: WireInteger
    """ID of the transaction, an integer of up to 64 bits."""

    domain: str | None = None
    """Mode, `test` or `live`."""

    status: TransactionStatus
    """Status of the transaction."""

    reference: str
    """Your reference for the transaction, unique within your integration."""

    receipt_number: StringOrInteger | None = None
    """Receipt number."""

    amount: WireInteger
    """Amount of the transaction, in subunits."""

    requested_amount: WireInteger | None = None
    """Amount that you requested, in subunits. It differs from `amount` if the customer bears the fees."""

    currency: Currency | None = None
    """Currency of the amount, as an ISO 4217 code."""

    channel: Channel | None = None
    """Channel that the customer paid through."""

    message: str | None = None
    """Message from the processor, if any."""

    gateway_response: str | None = None
    """Human-readable response from the processor."""

    helpdesk_link: str | None = None
    """URL where the customer can get help."""

    ip_address: str | None = None
    """IP address that the customer paid from."""

    metadata: Metadata | None = None
    """Custom data attached to the transaction."""

    log: TransactionLog | None = None
    """Customer's steps on the checkout page."""

    timeline: TransactionLog | None = None
    """Same as `log`, under the name that some lists use."""

    fees: int | None = None
    """Paystack's fees, in subunits. Null until the customer pays."""

    fees_split: JsonValue | None = None
    """How the fees are split. Usually null; Paystack's sources disagree on its type."""

    fees_breakdown: JsonValue | None = None
    """Breakdown of the fees: null, an object or a list."""

    authorization: Authorization | None = None
    """Authorization that the customer paid with. Empty until the customer pays."""

    customer: EmbeddedCustomer | None = None
    """Customer who pays."""

    plan: PlanReference | None = None
    """Plan that the payment subscribes the customer to, or its ID or code."""

    plan_object: EmbeddedPlan | None = None
    """Full plan. Verified transactions only."""

    subaccount: EmbeddedSubaccount | None = None
    """Subaccount that the payment is shared with."""

    subaccount_group: dict[str, JsonValue] | None = None
    """Subaccounts that the payment is shared with. Only an empty object has been observed."""

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

    redirect_url: str | None = None
    """URL that the customer is redirected to."""

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
