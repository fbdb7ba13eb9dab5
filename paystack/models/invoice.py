"""Invoice. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict, List, Optional

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

    id: Optional[int] = None
    """Paystack's number for the invoice."""

    invoice_code: Optional[str] = None
    """Paystack's code for the invoice, such as `INV_3kfmqw48ca7b48k`."""

    request_code: Optional[str] = None
    """The code of the payment request that the invoice is, such as `PRQ_1weqqsn2wwzgft8`."""

    status: str
    """Where the invoice stands, such as `pending` or `success`."""

    amount: WireInteger
    """What the customer is charged, in subunits."""

    currency: Optional[Currency] = None

    paid: Optional[bool] = None
    """Whether the customer has paid."""

    paid_at: Optional[Timestamp] = None
    """When the invoice was paid. Null until then."""

    pending_amount: Optional[int] = None
    """What is still to be paid, in subunits."""

    period_start: Optional[Timestamp] = None
    """When the interval begins that the invoice is for."""

    period_end: Optional[Timestamp] = None
    """When that interval ends."""

    due_date: Optional[Timestamp] = None
    """When the payment is due."""

    description: Optional[str] = None
    """What the invoice is for, in a few words."""

    customer: Optional[EmbeddedCustomer] = None
    """Who is charged."""

    subscription: Optional[Subscription] = None
    """The subscription behind the invoice. Empty where it is not told."""

    authorization: Optional[Authorization] = None
    """The instrument that is charged."""

    transaction: Optional[Dict[str, JsonValue]] = None
    """The payment of the invoice. Only an empty object has been seen."""

    line_items: Optional[List[PaymentRequestLineItem]] = None
    """What the amount is made of."""

    tax: Optional[List[PaymentRequestTax]] = None
    """The taxes in the amount."""

    discount: Optional[PaymentRequestDiscountOrAmount] = None
    """What is taken off the amount."""

    has_invoice: Optional[bool] = None
    """Whether it has an invoice number."""

    invoice_number: Optional[int] = None
    """The number of the invoice."""

    offline_reference: Optional[str] = None
    """What the customer quotes to pay offline."""

    pdf_url: Optional[str] = None
    """The address of the invoice as a PDF."""

    notifications: Optional[List[PaymentRequestNotification]] = None
    """The messages that the customer was sent."""

    split_code: Optional[str] = None
    """The split that shares the payment."""

    metadata: Optional[Metadata] = None

    domain: Optional[str] = None
    """Which of the two worlds it lives in, `test` or `live`."""

    integration: Optional[PaymentRequestIntegrationReference] = None
    """Your business, or its number at Paystack."""

    created_at: Optional[Timestamp] = None
    """When the invoice was created."""
