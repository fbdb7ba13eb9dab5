"""TransferStatusFilter. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

TransferStatusFilter: TypeAlias = Literal[
    "abandoned", "blocked", "failed", "otp", "pending", "received", "rejected", "reversed", "success"
]
"""Status to filter transfers by."""
