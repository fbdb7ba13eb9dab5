"""Channel. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

Channel: TypeAlias = (
    Literal[
        "card",
        "bank",
        "bank_transfer",
        "ussd",
        "qr",
        "mobile_money",
        "eft",
        "apple_pay",
        "capitec_pay",
        "payattitude",
        "direct_debit",
        "dedicated_nuban",
        "pos",
        "preauth",
    ]
    | str
)
"""Payment channel."""
