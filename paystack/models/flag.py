"""Flag. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import TypeAlias

Flag: TypeAlias = bool | int
"""Boolean value. Paystack returns true or false in some places and 1 or 0 in others."""
