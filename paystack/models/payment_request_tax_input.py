"""PaymentRequestTaxInput. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import TypedDict


class PaymentRequestTaxInput(TypedDict, total=False):
    """Tax on a payment request."""

    name: str
    """Name of the tax."""

    amount: int
    """Amount of the tax, in subunits."""
