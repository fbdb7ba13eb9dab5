"""Invoice. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import (
        AuthorizationReference,
        Currency,
        CustomerReference,
        Flag,
        IntegrationReference,
        InvoiceTransactionReference,
        JsonValue,
        Metadata,
        PaymentRequestDiscountOrAmount,
        PaymentRequestLineItem,
        PaymentRequestNotification,
        PaymentRequestTax,
        SubscriptionReference,
        Timestamp,
        WireInteger,
    )


@runtime.spelled("created_at", also="createdAt")
class Invoice(runtime.Model):
    """Invoice for one interval of a subscription. Events send it in one of two forms: with `request_code`, like a payment request, or with `invoice_code`, its period and its authorization. Inside a subscription, it has the IDs of the customer, the subscription, the authorization and the transaction."""

    id: int | None = None
    """ID of the invoice."""

    invoice_code: str | None = None
    """Code of the invoice, such as `INV_3kfmqw48ca7b48k`."""

    request_code: str | None = None
    """Code of the invoice as a payment request, such as `PRQ_1weqqsn2wwzgft8`."""

    status: str
    """Status of the invoice, such as `pending` or `success`."""

    amount: WireInteger
    """Amount of the invoice, in subunits."""

    currency: Currency | None = None
    """Currency of the amount, as an ISO 4217 code."""

    paid: Flag | None = None
    """Whether the customer has paid."""

    paid_at: Timestamp | None = None
    """When the customer paid. Null until then."""

    pending_amount: int | None = None
    """Amount still to be paid, in subunits."""

    period_start: Timestamp | None = None
    """Start of the interval that the invoice covers."""

    period_end: Timestamp | None = None
    """End of the interval that the invoice covers."""

    due_date: Timestamp | None = None
    """When the payment is due."""

    description: str | None = None
    """Short description of the invoice, or why the latest charge failed."""

    customer: CustomerReference | None = None
    """Customer who is charged, or their ID."""

    subscription: SubscriptionReference | None = None
    """Subscription that the invoice belongs to, or its ID. Empty if the event leaves it out."""

    authorization: AuthorizationReference | None = None
    """Authorization that is charged, or its ID."""

    transaction: InvoiceTransactionReference | None = None
    """Transaction that paid the invoice, or its ID. Empty until then."""

    retries: int | None = None
    """Number of attempts to charge the customer."""

    next_notification: Timestamp | None = None
    """When the customer is notified next."""

    notification_flag: JsonValue | None = None
    """State of the notification. Only null has been observed."""

    line_items: list[PaymentRequestLineItem] | None = None
    """Line items that make up the amount."""

    tax: list[PaymentRequestTax] | None = None
    """Taxes included in the amount."""

    discount: PaymentRequestDiscountOrAmount | None = None
    """Discount on the amount."""

    has_invoice: Flag | None = None
    """Whether the invoice has an invoice number."""

    invoice_number: int | None = None
    """Invoice number."""

    offline_reference: str | None = None
    """Reference for paying offline, such as at a terminal, as a string of digits."""

    pdf_url: str | None = None
    """URL of the invoice as a PDF."""

    notifications: list[PaymentRequestNotification] | None = None
    """Notifications sent to the customer."""

    split_code: str | None = None
    """Code of the split that the payment is shared by."""

    metadata: Metadata | None = None
    """Custom data attached to the invoice."""

    domain: str | None = None
    """Mode, `test` or `live`."""

    integration: IntegrationReference | None = None
    """Your Paystack integration, or its ID."""

    created_at: Timestamp | None = None
    """When the invoice was created."""

    createdAt: Timestamp | None = None
    """Same as `created_at`."""

    updated_at: Timestamp | None = None
    """When the invoice was last updated."""
