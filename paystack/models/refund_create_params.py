"""RefundCreateParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import Currency, StringOrInteger


class RefundCreateParams(TypedDict, total=False):
    """Request body of `refunds.create`."""

    transaction: Required[StringOrInteger]
    """Reference or ID of the transaction to refund."""

    amount: int
    """Amount to refund, in subunits. Defaults to the full original amount, even after earlier refunds."""

    currency: Currency
    """Currency of the transaction, as an ISO 4217 code. Any other currency is refused."""

    customer_note: str
    """Note for the customer. Defaults to a note with the reference."""

    merchant_note: str
    """Note for your own records. Defaults to a note with the reference."""
