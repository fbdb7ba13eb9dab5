"""SplitBearerType. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, Union

from typing_extensions import TypeAlias

SplitBearerType: TypeAlias = Union[
    Literal[
        "account",
        "all",
        "all-proportional",
        "subaccount",
    ]
]
"""Who bears the fees of a split payment."""
