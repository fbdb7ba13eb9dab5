"""TransferSourceInput. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

TransferSourceInput: TypeAlias = Literal["balance"]
"""Source of the money of a transfer."""
