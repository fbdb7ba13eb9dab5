"""ChargeSubmitPinParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict


class ChargeSubmitPinParams(TypedDict, total=False):
    """Request body of `charges.submit_pin`."""

    pin: Required[str]
    """PIN of the customer's card, as a string of digits."""

    reference: Required[str]
    """Reference of the charge."""
