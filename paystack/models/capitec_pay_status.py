"""CapitecPayStatus. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

CapitecPayStatus: TypeAlias = Literal["success", "pending", "failed"] | str
"""Status of a Capitec Pay payment. `pending` means that the customer has not approved it yet."""
