"""Bearer. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

Bearer: TypeAlias = Literal["account", "subaccount"]
"""Who bears the transaction fees when a payment is shared with a subaccount."""
