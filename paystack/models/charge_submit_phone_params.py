"""ChargeSubmitPhoneParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict


class ChargeSubmitPhoneParams(TypedDict, total=False):
    """Request body of `charges.submit_phone`."""

    phone: Required[str]
    """Customer's phone number, as a string of digits."""

    reference: Required[str]
    """Reference of the charge."""
