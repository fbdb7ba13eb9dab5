"""TransferStatus. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

TransferStatus: TypeAlias = (
    Literal["abandoned", "blocked", "failed", "otp", "pending", "received", "rejected", "reversed", "success"] | str
)
"""Where a transfer stands. `otp` waits for a one-time password and `received` for your approval; `success`, `failed`, `reversed`, `abandoned`, `blocked` and `rejected` are conclusive."""
