"""PaymentRequestDiscountOrAmount. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import TypeAlias

from paystack.models import PaymentRequestDiscount

PaymentRequestDiscountOrAmount: TypeAlias = PaymentRequestDiscount | int
"""Discount, or only its amount."""
