"""BankCountryFilter. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

BankCountryFilter: TypeAlias = Literal["ghana", "kenya", "nigeria", "south africa", "south-africa"]
"""Country to filter banks by."""
