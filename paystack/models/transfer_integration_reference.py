"""TransferIntegrationReference. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import TypeAlias

from paystack.models import TransferIntegration

TransferIntegrationReference: TypeAlias = TransferIntegration | int
"""Business that makes a transfer, or its integration ID."""
