"""PaymentPageType. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

PaymentPageType: TypeAlias = Literal["payment", "plan", "product", "subscription"] | str
"""Type of a payment page."""
