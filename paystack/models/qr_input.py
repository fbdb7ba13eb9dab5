"""QrInput. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import TypedDict


class QrInput(TypedDict, total=False):
    """QR service that the customer pays with."""

    provider: str
    """Provider of the QR service, such as `scan-to-pay`, which Paystack prefers to `masterpass`."""
