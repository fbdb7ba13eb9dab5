"""DisputeStatus. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

DisputeStatus: TypeAlias = (
    Literal["archived", "awaiting-bank-feedback", "awaiting-merchant-feedback", "pending", "resolved"] | str
)
"""Status of a dispute. `awaiting-merchant-feedback` needs your response, `resolved` is final."""
