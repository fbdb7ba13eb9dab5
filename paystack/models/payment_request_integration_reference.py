"""PaymentRequestIntegrationReference. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Union

from typing_extensions import TypeAlias

from paystack.models import PaymentRequestIntegration

PaymentRequestIntegrationReference: TypeAlias = Union[
    PaymentRequestIntegration,
    int,
]
"""The business that asks for the payment, or its number."""
