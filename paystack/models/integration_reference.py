"""IntegrationReference. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import TypeAlias

from paystack.models import EmbeddedIntegration

IntegrationReference: TypeAlias = EmbeddedIntegration | int
"""Business with an integration, as customers see it, or its integration ID."""
