"""ChargeSubmitOtpParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict


class ChargeSubmitOtpParams(TypedDict, total=False):
    """What `charges.submit_otp` takes."""

    otp: Required[str]
    """The one-time password that the customer received, in digits."""

    reference: Required[str]
    """The reference of the charge that asked for it."""
