"""SplitType. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

SplitType: TypeAlias = Literal["percentage", "flat"] | str
"""Type of shares of a split: `percentage`, or `flat` for amounts in subunits."""
