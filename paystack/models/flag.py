"""Flag. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import TypeAlias

Flag: TypeAlias = bool | int
"""A truth value, which Paystack writes as true or false in some places and as 1 or 0 in others."""
