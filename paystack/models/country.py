"""Country. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

Country: TypeAlias = Literal["NG", "GH", "ZA", "KE", "CI", "EG", "RW"] | str
"""A country that Paystack works in, as its two letters in ISO 3166."""
