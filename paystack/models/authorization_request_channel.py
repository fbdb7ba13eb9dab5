"""AuthorizationRequestChannel. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

AuthorizationRequestChannel: TypeAlias = Literal["direct_debit"]
"""Channel of a requested authorization."""
