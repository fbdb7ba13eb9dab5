"""BalanceLedgerModel. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

BalanceLedgerModel: TypeAlias = Literal["Refund", "Transaction", "Transfer"] | str
"""Kind of object that changed a balance."""
