"""StringOrInteger. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import TypeAlias

StringOrInteger: TypeAlias = str | int
"""Value that Paystack returns as a string in some places and as a number in others."""
