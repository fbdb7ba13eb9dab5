"""TransferDisableOtpFinalizeParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict


class TransferDisableOtpFinalizeParams(TypedDict, total=False):
    """Request body of `transfers.disable_otp_finalize`."""

    otp: Required[str]
    """One-time password that Paystack sent to you."""
