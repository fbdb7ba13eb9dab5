"""Currency. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

Currency: TypeAlias = Literal["NGN", "GHS", "ZAR", "KES", "USD", "XOF", "EGP", "RWF"] | str
"""Currency, as an ISO 4217 code."""
