"""BooleanOrString. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import TypeAlias

BooleanOrString: TypeAlias = bool | str
"""A truth value, which Paystack writes as a word in some old places."""
