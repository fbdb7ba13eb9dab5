"""PaymentRequestIntegrationReference. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import TypeAlias

from paystack.models import PaymentRequestIntegration

PaymentRequestIntegrationReference: TypeAlias = PaymentRequestIntegration | int
"""Business that requests the payment, or its integration ID."""
