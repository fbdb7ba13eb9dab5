"""PaymentRequestDiscountOrAmount. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import TypeAlias

from paystack.models import PaymentRequestDiscount

PaymentRequestDiscountOrAmount: TypeAlias = PaymentRequestDiscount | int
"""What is taken off the amount, or only how much."""
