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

    domain: str | None = None
    """Which of the two worlds it lives in, `test` or `live`."""

    status: TransactionStatus

    reference: str
    """Your name for the payment. No two payments of an integration share one."""

    receipt_number: StringOrInteger | None = None
    """The number of the receipt."""

    amount: WireInteger
    """What the customer pays, in subunits."""

    requested_amount: WireInteger | None = None
    """What you asked for, in subunits. It differs from `amount` where the customer bears the fees."""

    currency: Currency | None = None

    channel: Channel | None = None
    """The way the customer paid."""

    message: str | None = None
    """What the processor said, if anything."""

    gateway_response: str | None = None
    """What the processor answered, in words."""

    helpdesk_link: str | None = None
    """Where the customer can get help."""

    ip_address: str | None = None
    """The address the customer paid from."""

    metadata: Metadata | None = None

    log: TransactionLog | None = None
    """What happened on the checkout page."""

    timeline: TransactionLog | None = None
    """The same, as some lists name it."""

    fees: int | None = None
    """What Paystack keeps, in subunits. Null until the payment is made."""

    fees_split: JsonValue | None = None
    """How the fees are shared. Mostly null; descriptions of it differ."""

    fees_breakdown: JsonValue | None = None
    """How the fees came about. Null, an object or a list."""

    authorization: Authorization | None = None
    """The instrument the customer paid with. Empty until the payment is made."""

    customer: EmbeddedCustomer | None = None
    """Who pays."""

    plan: PlanReference | None = None
    """The plan that this payment subscribes to, or its number or code."""

    plan_object: Plan | None = None
    """The plan in full. Verified transactions only."""

    subaccount: Subaccount | None = None
    """The subaccount that shares the payment."""

    subaccount_group: dict[str, JsonValue] | None = None
    """Subaccounts that share the payment. Only an empty object has been seen."""

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

    redirect_url: str | None = None
    """Where the customer is sent."""

    paid_at: Timestamp | None = None
    """When the payment was made. Null until then."""

    paidAt: Timestamp | None = None
    """The same as `paid_at`."""

    created_at: Timestamp | None = None
    """When the transaction was started."""

    createdAt: Timestamp | None = None
    """The same as `created_at`."""

    transaction_date: Timestamp | None = None
    """When the transaction was started, as charges name it."""
