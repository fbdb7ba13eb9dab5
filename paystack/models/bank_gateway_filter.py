"""BankGatewayFilter. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

BankGatewayFilter: TypeAlias = Literal["digitalbankmandate", "emandate"]
"""Gateway to filter banks by."""
