"""DedicatedAccountCountry. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

DedicatedAccountCountry: TypeAlias = Literal["NG", "GH"]
"""Country where customers can have dedicated accounts, as an ISO 3166-1 alpha-2 code."""
