"""IdentificationType. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, Union

from typing_extensions import TypeAlias

IdentificationType: TypeAlias = Union[
    Literal[
        "bank_account",
        "bvn",
    ],
    str,
]
"""How a customer is identified. `bank_account` matches a bank account with its owner's BVN, `bvn` takes the BVN alone."""
