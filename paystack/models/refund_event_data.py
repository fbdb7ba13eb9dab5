"""RefundEventData. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Currency, EmbeddedCustomer, Flag, RefundStatus, Timestamp, WireInteger


@runtime.spelled("created_at", also="createdAt")
@runtime.spelled("updated_at", also="updatedAt")
class RefundEventData(runtime.Model):
    """Refund as sent in events, which identify the transaction by `transaction_reference`. Some documented samples of `refund.processed` and `refund.failed` have the fields of a fetched refund instead."""

    id: WireInteger | None = None
    """ID of the refund, the same in all of its events. Paystack sends a number or a string of digits."""

    status: RefundStatus
    """Status of the refund."""

    amount: WireInteger
    """Amount refunded, in subunits. Paystack sends a number or a string of digits."""

    currency: Currency | None = None
    """Currency of the amount, as an ISO 4217 code."""

    transaction_reference: str | None = None
    """Reference of the transaction."""

    refund_reference: str | None = None
    """Processor's reference for the refund. Null while the refund is pending."""

    processor: str | None = None
    """Processor that handles the refund, such as `instant-transfer`."""

    customer: EmbeddedCustomer | None = None
    """Customer who receives the refund."""

    customer_note: str | None = None
    """Note for the customer."""

    merchant_note: str | None = None
    """Note for your own records."""

    transaction: int | None = None
    """ID of the transaction."""

    dispute: int | None = None
    """ID of the dispute that led to the refund."""

    settlement: int | None = None
    """ID of the settlement that the refund was deducted from."""

    deducted_amount: int | None = None
    """Amount deducted from your balance so far, in subunits."""

    fully_deducted: Flag | None = None
    """Whether the full amount has been deducted from your balance."""

    channel: str | None = None
    """Processor that handles the refund, such as `migs`."""

    refunded_by: str | None = None
    """Who requested the refund, usually an email address."""

    refunded_at: Timestamp | None = None
    """When the customer was refunded."""

    expected_at: Timestamp | None = None
    """When the customer should receive the refund."""

    domain: str | None = None
    """Mode, `test` or `live`."""

    integration: int | None = None
    """ID of your Paystack integration."""

    created_at: Timestamp | None = None
    """When the refund was created."""

    createdAt: Timestamp | None = None
    """Same as `created_at`."""

    updated_at: Timestamp | None = None
    """When the refund was last updated."""

    updatedAt: Timestamp | None = None
    """Same as `updated_at`."""
