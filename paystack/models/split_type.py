"""SplitType. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

SplitType: TypeAlias = Literal["percentage", "flat"]
"""Whether the shares of a split are in percent or in subunits."""
