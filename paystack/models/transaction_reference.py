"""TransactionReference. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import TypeAlias

from paystack.models import RefundTransaction

TransactionReference: TypeAlias = RefundTransaction | int | str
"""Transaction, or its ID or reference."""
