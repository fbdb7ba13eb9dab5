"""TransactionStatus. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

TransactionStatus: TypeAlias = (
    Literal[
        "abandoned", "failed", "ongoing", "pending", "processing", "queued", "reversal-pending", "reversed", "success"
    ]
    | str
)
"""Status of a transaction. `success`, `failed` and `reversed` are final. `abandoned` means that the customer has not paid yet, `reversal-pending` that a refund has been created."""
