"""DisputeStatus. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

DisputeStatus: TypeAlias = Literal["awaiting-bank-feedback", "awaiting-merchant-feedback", "pending", "resolved"] | str
"""Where a dispute stands. `awaiting-merchant-feedback` waits for you, `resolved` is final."""
