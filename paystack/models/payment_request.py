"""PaymentRequest. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, List, Optional

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import (
        Currency,
        CustomerReference,
        Metadata,
        PaymentRequestDiscountOrAmount,
        PaymentRequestIntegrationReference,
        PaymentRequestLineItem,
        PaymentRequestNotification,
        PaymentRequestStatus,
        PaymentRequestTax,
        Timestamp,
        WireInteger,
    )


@runtime.spelled("created_at", also="createdAt")
@runtime.spelled("updated_at", also="updatedAt")
class PaymentRequest(runtime.Model):
    """An invoice. What is known of it differs by operation: a new one names its customer by number, a verified one has the business in full, a fetched one has what was paid."""

    id: int
    """Paystack's number for the request."""

    request_code: str
    """Paystack's code for the request, such as `PRQ_1weqqsn2wwzgft8`."""

    status: PaymentRequestStatus

    amount: WireInteger
    """What the customer pays, in subunits."""

    currency: Currency

    paid: Optional[bool] = None
    """Whether the customer has paid."""

    paid_at: Optional[Timestamp] = None
    """When the customer paid. Null until then."""

    amount_paid: Optional[int] = None
    """What the customer has paid, in subunits. Fetched requests only."""

    pending_amount: Optional[int] = None
    """What is still to be paid, in subunits."""

    payment_method: Optional[str] = None
    """How the customer paid. Fetched requests only."""

    customer: Optional[CustomerReference] = None
    """Who is to pay, or the number of that customer."""

    description: Optional[str] = None
    """What the request is for, in a few words."""

    due_date: Optional[Timestamp] = None
    """When the payment is due."""

    line_items: Optional[List[PaymentRequestLineItem]] = None
    """What the amount is made of."""

    tax: Optional[List[PaymentRequestTax]] = None
    """The taxes in the amount."""

    discount: Optional[PaymentRequestDiscountOrAmount] = None
    """What is taken off the amount."""

    has_invoice: Optional[bool] = None
    """Whether the request has an invoice number."""

    invoice_number: Optional[int] = None
    """The number of the invoice."""

    offline_reference: Optional[str] = None
    """Another name for the request, in digits."""

    pdf_url: Optional[str] = None
    """The address of the invoice as a PDF."""

    notifications: Optional[List[PaymentRequestNotification]] = None
    """The messages that the customer was sent."""

    metadata: Optional[Metadata] = None

    split_code: Optional[str] = None
    """The split that shares the payment."""

    note: Optional[str] = None
    """A note. Fetched requests only."""

    source: Optional[str] = None
    """Where the request was made. Fetched requests only."""

    archived: Optional[bool] = None
    """Whether the request is archived. Fetched requests only."""

    domain: Optional[str] = None
    """Which of the two worlds it lives in, `test` or `live`."""

    integration: Optional[PaymentRequestIntegrationReference] = None
    """Your business, or its number at Paystack."""

    created_at: Optional[Timestamp] = None
    """When the request was created."""

    createdAt: Optional[Timestamp] = None
    """The same as `created_at`."""

    updated_at: Optional[Timestamp] = None
    """When the request was last changed."""

    updatedAt: Optional[Timestamp] = None
    """The same as `updated_at`."""
