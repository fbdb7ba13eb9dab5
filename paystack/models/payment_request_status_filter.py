"""PaymentRequestStatusFilter. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

PaymentRequestStatusFilter: TypeAlias = Literal["draft", "pending", "success", "failed"]
"""Status to filter payment requests by."""
