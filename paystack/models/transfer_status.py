"""TransferStatus. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

TransferStatus: TypeAlias = (
    Literal["abandoned", "blocked", "failed", "otp", "pending", "received", "rejected", "reversed", "success"] | str
)
"""Status of a transfer. `otp` awaits a one-time password, `received` awaits your approval and `pending` is under way. Final are `success`, `failed` (by the processor), `reversed` (the bank could not receive it), `abandoned` (no one-time password within 30 minutes), `rejected` (your server declined it) and `blocked` (your server gave no answer)."""
