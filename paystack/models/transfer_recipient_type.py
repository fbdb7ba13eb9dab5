"""TransferRecipientType. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

TransferRecipientType: TypeAlias = Literal["authorization", "basa", "ghipss", "mobile_money", "nuban"] | str
"""Type of transfer recipient."""
