"""SettlementStatus. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

SettlementStatus: TypeAlias = Literal["pending", "processing", "success", "failed"] | str
"""Status of a settlement. `success` means that the bank account has received it."""
