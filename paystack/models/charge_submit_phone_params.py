"""ChargeSubmitPhoneParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict


class ChargeSubmitPhoneParams(TypedDict, total=False):
    """What `charges.submit_phone` takes."""

    phone: Required[str]
    """The customer's phone number, in digits."""

    reference: Required[str]
    """The reference of the charge that asked for it."""
