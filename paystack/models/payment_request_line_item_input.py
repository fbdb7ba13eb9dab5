"""PaymentRequestLineItemInput. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import TypedDict


class PaymentRequestLineItemInput(TypedDict, total=False):
    """Line item of a payment request."""

    name: str
    """Name of the item."""

    amount: int
    """Unit price, in subunits."""

    quantity: int
    """Quantity of the item."""
