"""AuthorizationReference. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import TypeAlias

from paystack.models import Authorization

AuthorizationReference: TypeAlias = Authorization | int
"""Authorization, or its ID."""
