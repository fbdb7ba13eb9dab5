"""TransferIntegrationReference. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Union

from typing_extensions import TypeAlias

from paystack.models import TransferIntegration

TransferIntegrationReference: TypeAlias = Union[
    TransferIntegration,
    int,
]
"""The business that sends a transfer, or its number."""
