"""RefundStatus. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

RefundStatus: TypeAlias = Literal["pending", "processing", "processed", "failed", "needs-attention"] | str
"""Where a refund stands. `processed` and `failed` are final; `needs-attention` means that the money could not be sent back the way it came, and waits for the account that `refunds.retry` takes."""
