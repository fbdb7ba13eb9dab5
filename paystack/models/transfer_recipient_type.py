"""TransferRecipientType. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

TransferRecipientType: TypeAlias = (
    Literal["authorization", "basa", "ghipss", "kepss", "mobile_money", "mobile_money_business", "nuban"] | str
)
"""Type of transfer recipient. `nuban`, `ghipss`, `kepss` and `basa` are bank accounts in Nigeria, Ghana, Kenya and South Africa. `mobile_money` is a wallet, `mobile_money_business` a paybill or till number, and `authorization` a saved card or account."""
