"""TransactionChannelFilter. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

TransactionChannelFilter: TypeAlias = Literal[
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
"""Channel to filter transactions by."""
