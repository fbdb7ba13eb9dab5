"""TransactionSourceFilter. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

TransactionSourceFilter: TypeAlias = Literal["checkout", "merchantApi", "pos", "virtualTerminal"]
"""Source to filter transactions by."""
