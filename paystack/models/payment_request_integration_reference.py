"""PaymentRequestIntegrationReference. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import TypeAlias

from paystack.models import PaymentRequestIntegration

PaymentRequestIntegrationReference: TypeAlias = PaymentRequestIntegration | int
"""The business that asks for the payment, or its number."""
