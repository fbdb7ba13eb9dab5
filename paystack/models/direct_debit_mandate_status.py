"""DirectDebitMandateStatus. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

DirectDebitMandateStatus: TypeAlias = Literal["pending", "active", "revoked"] | str
"""Status of a mandate. Only `active` mandates can be charged."""
