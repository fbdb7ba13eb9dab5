"""RefundEventData. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from pydantic import Field

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Currency, EmbeddedCustomer, Flag, RefundStatus, Timestamp, WireInteger


class RefundEventData(runtime.Model):
    """A refund, as events tell it. They name the payment by `transaction_reference`; some descriptions of `refund.processed` and `refund.failed` have the fields of a fetched refund instead."""

    id: Optional[WireInteger] = None
    """Paystack's number for the refund, the same in all events of one refund. On the wire a number or digits."""

    status: RefundStatus

    amount: WireInteger
    """What goes back, in subunits. On the wire a number or digits."""

    currency: Optional[Currency] = None

    transaction_reference: Optional[str] = None
    """The reference of the payment."""

    refund_reference: Optional[str] = None
    """The processor's name for the refund. Null while it is pending."""

    customer: Optional[EmbeddedCustomer] = None
    """Who gets the money back."""

    customer_note: Optional[str] = None
    """What the customer is told."""

    merchant_note: Optional[str] = None
    """What you noted for yourself."""

    transaction: Optional[int] = None
    """The number of the payment."""

    dispute: Optional[int] = None
    """The number of the dispute behind the refund."""

    settlement: Optional[int] = None
    """The number of the settlement that the refund was taken from."""

    deducted_amount: Optional[int] = None
    """What was taken from your balance for it so far, in subunits."""

    fully_deducted: Optional[Flag] = None
    """Whether all of it was taken from your balance."""

    channel: Optional[str] = None
    """The processor that the money goes back through, such as `migs`."""

    refunded_by: Optional[str] = None
    """Who asked for the refund, as a rule an email address."""

    refunded_at: Optional[Timestamp] = None
    """When the money went back."""

    expected_at: Optional[Timestamp] = None
    """When the customer should have the money."""

    domain: Optional[str] = None
    """Which of the two worlds it lives in, `test` or `live`."""

    integration: Optional[int] = None
    """The number of your business at Paystack."""

    created_at: Optional[Timestamp] = Field(default=None, alias="createdAt")
    """When the refund was asked for."""

    updated_at: Optional[Timestamp] = Field(default=None, alias="updatedAt")
    """When the refund last changed."""
