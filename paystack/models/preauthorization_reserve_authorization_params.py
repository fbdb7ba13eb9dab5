"""PreauthorizationReserveAuthorizationParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import Currency, StringOrInteger


class PreauthorizationReserveAuthorizationParams(TypedDict, total=False):
    """Request body of `preauthorizations.reserve_authorization`."""

    email: Required[str]
    """Email address of the customer whose authorization it is."""

    amount: Required[StringOrInteger]
    """Amount to place on hold, in subunits. It is sent as a string of digits."""

    authorization_code: Required[str]
    """Code of a reusable authorization, such as `AUTH_8dfhjjdt`."""

    currency: Required[Currency]
    """Currency of the amount, as an ISO 4217 code. Only `ZAR` is supported."""

    reference: str
    """Your reference for the preauthorization, unique within your integration: letters, digits, `-`, `.` and `=`. Defaults to a generated reference."""
