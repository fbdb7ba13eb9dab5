"""SplitBearerType. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

SplitBearerType: TypeAlias = Literal["account", "all", "all-proportional", "subaccount"] | str
"""Who bears the transaction fees of a split payment."""
