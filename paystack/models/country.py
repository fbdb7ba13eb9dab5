"""Country. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

Country: TypeAlias = Literal["NG", "GH", "ZA", "KE", "CI", "EG", "RW"]
"""Country that Paystack supports, as an ISO 3166-1 alpha-2 code."""
