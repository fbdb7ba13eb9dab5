"""DisputeResolutionInput. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

DisputeResolutionInput: TypeAlias = Literal["declined", "merchant-accepted"]
"""How to resolve a dispute. `merchant-accepted` refunds the customer, `declined` contests the dispute."""
