"""ChargeSubmitOtpParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict


class ChargeSubmitOtpParams(TypedDict, total=False):
    """Request body of `charges.submit_otp`."""

    otp: Required[str]
    """One-time password that the customer received, as a string of digits."""

    reference: Required[str]
    """Reference of the charge."""
