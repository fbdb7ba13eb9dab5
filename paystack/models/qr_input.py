"""QrInput. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import TypedDict


class QrInput(TypedDict, total=False):
    """The QR service that the customer pays with."""

    provider: str
    """Who runs the service, such as `scan-to-pay`."""
