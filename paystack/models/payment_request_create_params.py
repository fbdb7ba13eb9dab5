"""PaymentRequestCreateParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import Currency, DateOrTime, JsonValue, PaymentRequestLineItemInput, PaymentRequestTaxInput


class PaymentRequestCreateParams(TypedDict, total=False):
    """Request body of `payment_requests.create`."""

    customer: Required[str]
    """Code of the customer who pays, such as `CUS_xnxdt6s1zg1f4nx`."""

    amount: int
    """Amount to be paid, in subunits. Defaults to the sum of the line items and taxes, or to 0 in a draft without any. Otherwise required."""

    currency: Currency
    """Currency of the amount, as an ISO 4217 code."""

    due_date: DateOrTime
    """Day or time when the payment is due."""

    description: str
    """Short description of the payment request."""

    line_items: list[PaymentRequestLineItemInput]
    """Line items that make up the amount."""

    tax: list[PaymentRequestTaxInput]
    """Taxes included in the amount."""

    send_notification: bool
    """Whether to notify the customer."""

    draft: bool
    """Whether the payment request stays a draft until you finalize it."""

    has_invoice: bool
    """Whether the payment request has an invoice number."""

    invoice_number: int
    """Invoice number."""

    split_code: str
    """Code of the split to share the payment by, such as `SPL_98WF13Eb3w`."""

    metadata: dict[str, JsonValue]
    """Custom data to attach to the payment request. An object; the API refuses strings."""

    redirect_url: str
    """URL that the customer is redirected to after paying."""
