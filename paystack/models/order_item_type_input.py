"""OrderItemTypeInput. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

OrderItemTypeInput: TypeAlias = Literal["product"]
"""Type of an item of an order."""
