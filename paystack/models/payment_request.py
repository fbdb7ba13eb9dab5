"""PaymentRequest. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

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

    paid: bool | None = None
    """Whether the customer has paid."""

    paid_at: Timestamp | None = None
    """When the customer paid. Null until then."""

    amount_paid: int | None = None
    """What the customer has paid, in subunits. Fetched requests only."""

    pending_amount: int | None = None
    """What is still to be paid, in subunits."""

    payment_method: str | None = None
    """How the customer paid. Fetched requests only."""

    customer: CustomerReference | None = None
    """Who is to pay, or the number of that customer."""

    description: str | None = None
    """What the request is for, in a few words."""

    due_date: Timestamp | None = None
    """When the payment is due."""

    line_items: list[PaymentRequestLineItem] | None = None
    """What the amount is made of."""

    tax: list[PaymentRequestTax] | None = None
    """The taxes in the amount."""

    discount: PaymentRequestDiscountOrAmount | None = None
    """What is taken off the amount."""

    has_invoice: bool | None = None
    """Whether the request has an invoice number."""

    invoice_number: int | None = None
    """The number of the invoice."""

    offline_reference: str | None = None
    """Another name for the request, in digits."""

    pdf_url: str | None = None
    """The address of the invoice as a PDF."""

    notifications: list[PaymentRequestNotification] | None = None
    """The messages that the customer was sent."""

    metadata: Metadata | None = None

    split_code: str | None = None
    """The split that shares the payment."""

    note: str | None = None
    """A note. Fetched requests only."""

    source: str | None = None
    """Where the request was made. Fetched requests only."""

    archived: bool | None = None
    """Whether the request is archived. Fetched requests only."""

    domain: str | None = None
    """Which of the two worlds it lives in, `test` or `live`."""

    integration: PaymentRequestIntegrationReference | None = None
    """Your business, or its number at Paystack."""

    created_at: Timestamp | None = None
    """When the request was created."""

    createdAt: Timestamp | None = None
    """The same as `created_at`."""

    updated_at: Timestamp | None = None
    """When the request was last changed."""

    updatedAt: Timestamp | None = None
    """The same as `updated_at`."""
