"""Invoice. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import (
        Authorization,
        Currency,
        EmbeddedCustomer,
        JsonValue,
        Metadata,
        PaymentRequestDiscountOrAmount,
        PaymentRequestIntegrationReference,
        PaymentRequestLineItem,
        PaymentRequestNotification,
        PaymentRequestTax,
        Subscription,
        Timestamp,
        WireInteger,
    )


class Invoice(runtime.Model):
    """What a subscription charges for one interval. Events describe it in two ways: with `request_code`, like a payment request, or with `invoice_code`, its period and its authorization."""

    id: int | None = None
    """Paystack's number for the invoice."""

    invoice_code: str | None = None
    """Paystack's code for the invoice, such as `INV_3kfmqw48ca7b48k`."""

    request_code: str | None = None
    """The code of the payment request that the invoice is, such as `PRQ_1weqqsn2wwzgft8`."""

    status: str
    """Where the invoice stands, such as `pending` or `success`."""

    amount: WireInteger
    """What the customer is charged, in subunits."""

    currency: Currency | None = None

    paid: bool | None = None
    """Whether the customer has paid."""

    paid_at: Timestamp | None = None
    """When the invoice was paid. Null until then."""

    pending_amount: int | None = None
    """What is still to be paid, in subunits."""

    period_start: Timestamp | None = None
    """When the interval begins that the invoice is for."""

    period_end: Timestamp | None = None
    """When that interval ends."""

    due_date: Timestamp | None = None
    """When the payment is due."""

    description: str | None = None
    """What the invoice is for, in a few words."""

    customer: EmbeddedCustomer | None = None
    """Who is charged."""

    subscription: Subscription | None = None
    """The subscription behind the invoice. Empty where it is not told."""

    authorization: Authorization | None = None
    """The instrument that is charged."""

    transaction: dict[str, JsonValue] | None = None
    """The payment of the invoice. Only an empty object has been seen."""

    line_items: list[PaymentRequestLineItem] | None = None
    """What the amount is made of."""

    tax: list[PaymentRequestTax] | None = None
    """The taxes in the amount."""

    discount: PaymentRequestDiscountOrAmount | None = None
    """What is taken off the amount."""

    has_invoice: bool | None = None
    """Whether it has an invoice number."""

    invoice_number: int | None = None
    """The number of the invoice."""

    offline_reference: str | None = None
    """What the customer quotes to pay offline."""

    pdf_url: str | None = None
    """The address of the invoice as a PDF."""

    notifications: list[PaymentRequestNotification] | None = None
    """The messages that the customer was sent."""

    split_code: str | None = None
    """The split that shares the payment."""

    metadata: Metadata | None = None

    domain: str | None = None
    """Which of the two worlds it lives in, `test` or `live`."""

    integration: PaymentRequestIntegrationReference | None = None
    """Your business, or its number at Paystack."""

    created_at: Timestamp | None = None
    """When the invoice was created."""
