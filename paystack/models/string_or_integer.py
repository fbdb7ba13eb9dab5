"""StringOrInteger. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import TypeAlias

StringOrInteger: TypeAlias = str | int
"""A value that Paystack writes as text in some places and as a number in others."""
