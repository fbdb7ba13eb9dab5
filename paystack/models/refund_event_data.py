"""RefundEventData. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Currency, EmbeddedCustomer, Flag, RefundStatus, Timestamp, WireInteger


class RefundEventData(runtime.Model):
    """A refund, as events tell it. They name the payment by `transaction_reference`; some descriptions of `refund.processed` and `refund.failed` have the fields of a fetched refund instead."""

    id: WireInteger | None = None
    """Paystack's number for the refund, the same in all events of one refund. On the wire a number or digits."""

    status: RefundStatus

    amount: WireInteger
    """What goes back, in subunits. On the wire a number or digits."""

    currency: Currency | None = None

    transaction_reference: str | None = None
    """The reference of the payment."""

    refund_reference: str | None = None
    """The processor's name for the refund. Null while it is pending."""

    customer: EmbeddedCustomer | None = None
    """Who gets the money back."""

    customer_note: str | None = None
    """What the customer is told."""

    merchant_note: str | None = None
    """What you noted for yourself."""

    transaction: int | None = None
    """The number of the payment."""

    dispute: int | None = None
    """The number of the dispute behind the refund."""

    settlement: int | None = None
    """The number of the settlement that the refund was taken from."""

    deducted_amount: int | None = None
    """What was taken from your balance for it so far, in subunits."""

    fully_deducted: Flag | None = None
    """Whether all of it was taken from your balance."""

    channel: str | None = None
    """The processor that the money goes back through, such as `migs`."""

    refunded_by: str | None = None
    """Who asked for the refund, as a rule an email address."""

    refunded_at: Timestamp | None = None
    """When the money went back."""

    expected_at: Timestamp | None = None
    """When the customer should have the money."""

    domain: str | None = None
    """Which of the two worlds it lives in, `test` or `live`."""

    integration: int | None = None
    """The number of your business at Paystack."""

    created_at: Timestamp | None = Field(default=None, alias="createdAt")
    """When the refund was asked for."""

    updated_at: Timestamp | None = Field(default=None, alias="updatedAt")
    """When the refund last changed."""
