"""BankAccountTypeInput. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

BankAccountTypeInput: TypeAlias = Literal["business", "personal"]
"""Type of account holder."""
