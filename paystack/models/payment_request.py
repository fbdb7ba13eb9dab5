"""PaymentRequest. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import (
        Currency,
        CustomerReference,
        Flag,
        IntegrationReference,
        Metadata,
        PaymentRequestDiscountOrAmount,
        PaymentRequestLineItem,
        PaymentRequestNotification,
        PaymentRequestStatus,
        PaymentRequestTax,
        Timestamp,
        Transaction,
        WireInteger,
    )


@runtime.spelled("created_at", also="createdAt")
@runtime.spelled("updated_at", also="updatedAt")
class PaymentRequest(runtime.Model):
    """Invoice for a customer. Its fields differ by operation: a new payment request has the ID of its customer, a verified one the details of the business, a fetched one the amount paid."""

    id: int
    """ID of the payment request."""

    request_code: str
    """Code of the payment request, such as `PRQ_1weqqsn2wwzgft8`."""

    status: PaymentRequestStatus
    """Status of the payment request."""

    amount: WireInteger
    """Amount to be paid, in subunits."""

    currency: Currency
    """Currency of the amount, as an ISO 4217 code."""

    paid: Flag | None = None
    """Whether the customer has paid."""

    paid_at: Timestamp | None = None
    """When the customer paid. Null until then."""

    amount_paid: int | None = None
    """Amount paid, in subunits. Fetched payment requests only."""

    pending_amount: int | None = None
    """Amount still to be paid, in subunits."""

    payment_method: str | None = None
    """Payment method that the customer used. Fetched payment requests only."""

    customer: CustomerReference | None = None
    """Customer who pays, or their ID."""

    description: str | None = None
    """Short description of the payment request."""

    transactions: list[Transaction] | None = None
    """Transactions that paid the request. Fetched payment requests only. Only an empty list has been observed."""

    redirect_url: str | None = None
    """URL that the customer is redirected to after paying."""

    due_date: Timestamp | None = None
    """When the payment is due."""

    line_items: list[PaymentRequestLineItem] | None = None
    """Line items that make up the amount."""

    tax: list[PaymentRequestTax] | None = None
    """Taxes included in the amount."""

    discount: PaymentRequestDiscountOrAmount | None = None
    """Discount on the amount."""

    has_invoice: Flag | None = None
    """Whether the payment request has an invoice number."""

    invoice_number: int | None = None
    """Invoice number."""

    offline_reference: str | None = None
    """Reference for paying offline, such as at a terminal, as a string of digits."""

    pdf_url: str | None = None
    """URL of the invoice as a PDF."""

    notifications: list[PaymentRequestNotification] | None = None
    """Notifications sent to the customer."""

    metadata: Metadata | None = None
    """Custom data attached to the payment request."""

    split_code: str | None = None
    """Code of the split that the payment is shared by."""

    note: str | None = None
    """Note on the payment request. Fetched payment requests only."""

    source: str | None = None
    """Source of the payment request. Fetched payment requests only."""

    archived: Flag | None = None
    """Whether the payment request is archived. Fetched payment requests only."""

    domain: str | None = None
    """Mode, `test` or `live`."""

    integration: IntegrationReference | None = None
    """Your Paystack integration, or its ID."""

    created_at: Timestamp | None = None
    """When the payment request was created."""

    createdAt: Timestamp | None = None
    """Same as `created_at`."""

    updated_at: Timestamp | None = None
    """When the payment request was last updated."""

    updatedAt: Timestamp | None = None
    """Same as `updated_at`."""
