"""PreauthorizationCaptureParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import Currency, StringOrInteger


class PreauthorizationCaptureParams(TypedDict, total=False):
    """Request body of `preauthorizations.capture`."""

    reference: Required[str]
    """Reference of the preauthorization."""

    amount: Required[StringOrInteger]
    """Amount to capture, in subunits. At most the amount on hold. It is sent as a string of digits."""

    currency: Required[Currency]
    """Currency of the amount, as an ISO 4217 code. Only `ZAR` is supported."""
