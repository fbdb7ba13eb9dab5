"""TransferStatus. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

TransferStatus: TypeAlias = (
    Literal["abandoned", "blocked", "failed", "otp", "pending", "received", "rejected", "reversed", "success"] | str
)
"""Status of a transfer. `otp` awaits a one-time password and `received` awaits your approval. `success`, `failed`, `reversed`, `abandoned`, `blocked` and `rejected` are final."""
