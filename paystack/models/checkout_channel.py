"""CheckoutChannel. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

CheckoutChannel: TypeAlias = Literal[
    "apple_pay", "bank", "bank_transfer", "capitec_pay", "card", "eft", "mobile_money", "payattitude", "qr", "ussd"
]
"""Channel that a checkout page can offer."""
