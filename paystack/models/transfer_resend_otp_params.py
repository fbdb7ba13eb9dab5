"""TransferResendOtpParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import TransferOtpReason


class TransferResendOtpParams(TypedDict, total=False):
    """Request body of `transfers.resend_otp`."""

    transfer_code: Required[str]
    """Code of the transfer, such as `TRF_v5tip3zx8nna9o78`."""

    reason: Required[TransferOtpReason]
    """What the one-time password is for."""
