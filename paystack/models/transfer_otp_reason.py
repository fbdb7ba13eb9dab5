"""TransferOtpReason. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

TransferOtpReason: TypeAlias = Literal["disable_otp", "resend_otp", "transfer"]
"""What a one-time password is for: `transfer` or `resend_otp` for a transfer, `disable_otp` for turning off the OTP requirement."""
