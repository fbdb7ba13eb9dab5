"""Refund. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

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
    """Money that goes back to a customer."""

    id: WireInteger
    """Paystack's number for the refund."""

    transaction: TransactionReference
    """The transaction, when the refund is created; its number, later."""

    transaction_reference: Optional[str] = None
    """The reference of the transaction."""

    transaction_amount: Optional[int] = None
    """What the customer paid, in subunits."""

    amount: WireInteger
    """What goes back, in subunits."""

    currency: Currency

    status: RefundStatus

    reason: Optional[str] = None
    """Why the refund stands where it stands."""

    customer_note: Optional[str] = None
    """What the customer is told."""

    merchant_note: Optional[str] = None
    """What you noted for yourself."""

    refunded_by: Optional[str] = None
    """Who asked for the refund, as a rule an email address."""

    initiated_by: Optional[str] = None
    """Who started the refund, as a rule an email address."""

    deducted_amount: Optional[int] = None
    """What was taken from your balance for it so far, in subunits."""

    fully_deducted: Optional[Flag] = None
    """Whether all of it was taken from your balance."""

    customer: Optional[EmbeddedCustomer] = None
    """Who gets the money back."""

    channel: Optional[str] = None
    """The processor that the money goes back through, such as `migs`."""

    refund_channel: Optional[str] = None
    """The way that the money goes back."""

    refund_type: Optional[str] = None
    """The kind of refund."""

    bank_reference: Optional[str] = None
    """The bank's name for the refund."""

    session_id: Optional[str] = None
    """The bank's number for the transfer to the customer."""

    collect_account_number: Optional[bool] = None
    """Whether an account of the customer's is needed."""

    dispute: Optional[IntegerOrObject] = None
    """The dispute behind the refund, as its number or in full."""

    settlement: Optional[IntegerOrObject] = None
    """The settlement that the refund was taken from, as its number or in full."""

    domain: Optional[str] = None
    """Which of the two worlds it lives in, `test` or `live`."""

    integration: Optional[int] = None
    """The number of your business at Paystack."""

    expected_at: Optional[Timestamp] = None
    """When the customer should have the money."""

    refunded_at: Optional[Timestamp] = None
    """When the money went back. Null until then."""

    reversed_at: Optional[Timestamp] = None
    """When the refund was taken back. Mostly null."""

    created_at: Optional[Timestamp] = None
    """When the refund was asked for."""

    createdAt: Optional[Timestamp] = None
    """The same as `created_at`."""

    updated_at: Optional[Timestamp] = None
    """When the refund last changed."""

    updatedAt: Optional[Timestamp] = None
    """The same as `updated_at`."""
