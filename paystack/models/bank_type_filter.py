"""BankTypeFilter. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

BankTypeFilter: TypeAlias = Literal["basa", "ghipss", "kepss", "mobile_money", "nuban"]
"""Type of account to filter banks by."""
