"""SplitTypeInput. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

SplitTypeInput: TypeAlias = Literal["percentage", "flat"]
"""Type of shares that a split is to have: `percentage`, or `flat` for amounts in subunits."""
