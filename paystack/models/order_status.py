"""OrderStatus. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

OrderStatus: TypeAlias = Literal["created", "pending", "success"] | str
"""Status of an order. `created` and `pending` orders are not paid yet, `success` is paid."""
