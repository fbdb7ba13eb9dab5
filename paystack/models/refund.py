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
    """Money that goes back to a customer."""

    id: WireInteger
    """Paystack's number for the refund."""

    transaction: TransactionReference
    """The transaction, when the refund is created; its number, later."""

    transaction_reference: str | None = None
    """The reference of the transaction."""

    transaction_amount: int | None = None
    """What the customer paid, in subunits."""

    amount: WireInteger
    """What goes back, in subunits."""

    currency: Currency

    status: RefundStatus

    reason: str | None = None
    """Why the refund stands where it stands."""

    customer_note: str | None = None
    """What the customer is told."""

    merchant_note: str | None = None
    """What you noted for yourself."""

    refunded_by: str | None = None
    """Who asked for the refund, as a rule an email address."""

    initiated_by: str | None = None
    """Who started the refund, as a rule an email address."""

    deducted_amount: int | None = None
    """What was taken from your balance for it so far, in subunits."""

    fully_deducted: Flag | None = None
    """Whether all of it was taken from your balance."""

    customer: EmbeddedCustomer | None = None
    """Who gets the money back."""

    channel: str | None = None
    """The processor that the money goes back through, such as `migs`."""

    refund_channel: str | None = None
    """The way that the money goes back."""

    refund_type: str | None = None
    """The kind of refund."""

    bank_reference: str | None = None
    """The bank's name for the refund."""

    session_id: str | None = None
    """The bank's number for the transfer to the customer."""

    collect_account_number: bool | None = None
    """Whether an account of the customer's is needed."""

    dispute: IntegerOrObject | None = None
    """The dispute behind the refund, as its number or in full."""

    settlement: IntegerOrObject | None = None
    """The settlement that the refund was taken from, as its number or in full."""

    domain: str | None = None
    """Which of the two worlds it lives in, `test` or `live`."""

    integration: int | None = None
    """The number of your business at Paystack."""

    expected_at: Timestamp | None = None
    """When the customer should have the money."""

    refunded_at: Timestamp | None = None
    """When the money went back. Null until then."""

    reversed_at: Timestamp | None = None
    """When the refund was taken back. Mostly null."""

    created_at: Timestamp | None = None
    """When the refund was asked for."""

    createdAt: Timestamp | None = None
    """The same as `created_at`."""

    updated_at: Timestamp | None = None
    """When the refund last changed."""

    updatedAt: Timestamp | None = None
    """The same as `updated_at`."""
