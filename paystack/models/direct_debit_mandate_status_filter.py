"""DirectDebitMandateStatusFilter. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

DirectDebitMandateStatusFilter: TypeAlias = Literal["active", "pending", "revoked"]
"""Status to filter mandates by."""
