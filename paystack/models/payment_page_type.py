"""PaymentPageType. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, Union

from typing_extensions import TypeAlias

PaymentPageType: TypeAlias = Union[
    Literal[
        "payment",
        "plan",
        "product",
        "subscription",
    ],
    str,
]
"""What a payment page sells."""
