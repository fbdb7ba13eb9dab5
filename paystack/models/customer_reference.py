"""CustomerReference. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import TypeAlias

from paystack.models import EmbeddedCustomer

CustomerReference: TypeAlias = EmbeddedCustomer | int
"""Customer, or their ID."""
