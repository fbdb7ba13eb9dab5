"""ChargeSubmitPinParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict


class ChargeSubmitPinParams(TypedDict, total=False):
    """What `charges.submit_pin` takes."""

    pin: Required[str]
    """The PIN of the customer's card, in digits."""

    reference: Required[str]
    """The reference of the charge that asked for it."""
