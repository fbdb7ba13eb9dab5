"""Refund. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import (
        Currency,
        EmbeddedCustomer,
        Flag,
        IntegerOrObject,
        RefundStatus,
        Timestamp,
        TransactionReference,
        WireInteger,
    )


@runtime.spelled("created_at", also="createdAt")
@runtime.spelled("updated_at", also="updatedAt")
class Refund(runtime.Model):
    """Refund of a transaction, full or partial."""

    id: WireInteger
    """ID of the refund."""

    transaction: TransactionReference
    """Transaction that is refunded: an object when the refund is created, its ID later."""

    transaction_reference: str | None = None
    """Reference of the transaction."""

    transaction_amount: int | None = None
    """Amount that the customer paid, in subunits."""

    amount: WireInteger
    """Amount refunded, in subunits."""

    currency: Currency
    """Currency of the amount, as an ISO 4217 code."""

    status: RefundStatus
    """Status of the refund."""

    reason: str | None = None
    """Reason for the current status."""

    customer_note: str | None = None
    """Note for the customer."""

    merchant_note: str | None = None
    """Note for your own records."""

    refunded_by: str | None = None
    """Who requested the refund, usually an email address."""

    initiated_by: str | None = None
    """Who initiated the refund, usually an email address."""

    deducted_amount: int | None = None
    """Amount deducted from your balance so far, in subunits."""

    fully_deducted: Flag | None = None
    """Whether the full amount has been deducted from your balance."""

    customer: EmbeddedCustomer | None = None
    """Customer who receives the refund."""

    channel: str | None = None
    """Processor that handles the refund, such as `migs`."""

    refund_channel: str | None = None
    """Channel that the refund is paid through."""

    refund_type: str | None = None
    """Type of refund."""

    bank_reference: str | None = None
    """Bank's reference for the refund."""

    session_id: str | None = None
    """Bank's session ID for the transfer to the customer."""

    collect_account_number: bool | None = None
    """Whether the customer's account number is needed."""

    dispute: IntegerOrObject | None = None
    """Dispute that led to the refund, or its ID."""

    settlement: IntegerOrObject | None = None
    """Settlement that the refund was deducted from, or its ID."""

    domain: str | None = None
    """Mode, `test` or `live`."""

    integration: int | None = None
    """ID of your Paystack integration."""

    expected_at: Timestamp | None = None
    """When the customer should receive the refund."""

    refunded_at: Timestamp | None = None
    """When the customer was refunded. Null until then."""

    reversed_at: Timestamp | None = None
    """When the refund was reversed. Usually null."""

    created_at: Timestamp | None = None
    """When the refund was created."""

    createdAt: Timestamp | None = None
    """Same as `created_at`."""

    updated_at: Timestamp | None = None
    """When the refund was last updated."""

    updatedAt: Timestamp | None = None
    """Same as `updated_at`."""
