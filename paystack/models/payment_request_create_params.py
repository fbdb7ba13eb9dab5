"""PaymentRequestCreateParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import Currency, DateOrTime, JsonValue, PaymentRequestLineItemInput, PaymentRequestTaxInput


class PaymentRequestCreateParams(TypedDict, total=False):
    """What `payment_requests.create` takes."""

    customer: Required[str]
    """The code of the customer who is to pay, such as `CUS_xnxdt6s1zg1f4nx`."""

    amount: int
    """What the customer pays, in subunits. It may be left out where there are line items or taxes, which are then added up, and in a draft, which then has 0. Anything else is refused without it."""

    currency: Currency
    """The currency, as its ISO 4217 code."""

    due_date: DateOrTime
    """The day or moment when the payment is due."""

    description: str
    """What the request is for, in a few words."""

    line_items: list[PaymentRequestLineItemInput]
    """What the amount is made of."""

    tax: list[PaymentRequestTaxInput]
    """The taxes in the amount."""

    send_notification: bool
    """Whether the customer is sent a message about it."""

    draft: bool
    """Whether it stays a draft until it is finalized."""

    has_invoice: bool
    """Whether it gets an invoice number."""

    invoice_number: int
    """The number of the invoice."""

    split_code: str
    """The split that shares the payment, such as `SPL_98WF13Eb3w`."""

    metadata: dict[str, JsonValue]
    """Anything you want to keep with the request. An object; the API refuses text."""

    redirect_url: str
    """Where the customer is sent after paying."""
