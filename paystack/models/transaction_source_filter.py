"""TransactionSourceFilter. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, Union

from typing_extensions import TypeAlias

TransactionSourceFilter: TypeAlias = Union[
    Literal[
        "checkout",
        "merchantApi",
        "pos",
        "virtualTerminal",
    ],
    str,
]
"""What started the transactions to list."""
