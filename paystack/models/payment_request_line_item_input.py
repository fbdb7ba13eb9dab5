"""PaymentRequestLineItemInput. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import TypedDict


class PaymentRequestLineItemInput(TypedDict, total=False):
    """One thing that a payment request is for."""

    name: str
    """What it is."""

    amount: int
    """What one of it costs, in subunits."""

    quantity: int
    """How many there are."""
