"""RefundStatus. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

RefundStatus: TypeAlias = Literal["pending", "processing", "processed", "failed", "needs-attention"] | str
"""Status of a refund. `processed` and `failed` are final. `needs-attention` means that the refund could not be returned to the original payment method: pass the customer's bank account to `refunds.retry`."""
