"""TransferRecipientTypeInput. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

TransferRecipientTypeInput: TypeAlias = Literal[
    "authorization", "basa", "ghipss", "kepss", "mobile_money", "mobile_money_business", "nuban"
]
"""Type of transfer recipient to create."""
