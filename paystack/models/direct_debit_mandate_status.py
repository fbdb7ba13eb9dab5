"""DirectDebitMandateStatus. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

DirectDebitMandateStatus: TypeAlias = Literal["pending", "active", "revoked"] | str
"""Where a mandate stands. Only `active` ones can be charged."""
