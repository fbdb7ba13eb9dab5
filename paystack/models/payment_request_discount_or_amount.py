"""PaymentRequestDiscountOrAmount. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Union

from typing_extensions import TypeAlias

from paystack.models import PaymentRequestDiscount

PaymentRequestDiscountOrAmount: TypeAlias = Union[
    PaymentRequestDiscount,
    int,
]
"""What is taken off the amount, or only how much."""
