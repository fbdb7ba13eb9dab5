"""SplitBearerTypeInput. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

SplitBearerTypeInput: TypeAlias = Literal["account", "all", "all-proportional", "subaccount"]
"""Who is to bear the transaction fees of a split payment. `account` is your main account, `all` everyone in equal parts, `all-proportional` everyone by their share, and `subaccount` one subaccount."""
