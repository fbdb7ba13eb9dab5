"""BankType. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

BankType: TypeAlias = Literal["basa", "ghipss", "kepss", "mobile_money", "nuban"] | str
"""Type of account. `nuban`, `ghipss`, `kepss` and `basa` are bank accounts in Nigeria, Ghana, Kenya and South Africa, and `mobile_money` is a wallet."""
