"""PaymentPageTypeInput. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

PaymentPageTypeInput: TypeAlias = Literal["payment", "plan", "product", "subscription"]
"""Type of a payment page."""
