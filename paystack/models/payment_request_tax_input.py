"""PaymentRequestTaxInput. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import TypedDict


class PaymentRequestTaxInput(TypedDict, total=False):
    """One tax on a payment request."""

    name: str
    """The name of the tax."""

    amount: int
    """The tax, in subunits."""
