"""TransferIntegrationReference. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import TypeAlias

from paystack.models import TransferIntegration

TransferIntegrationReference: TypeAlias = TransferIntegration | int
"""The business that sends a transfer, or its number."""
