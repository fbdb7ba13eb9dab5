"""DisputeStatus. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, Union

from typing_extensions import TypeAlias

DisputeStatus: TypeAlias = Union[
    Literal[
        "awaiting-bank-feedback",
        "awaiting-merchant-feedback",
        "pending",
        "resolved",
    ],
    str,
]
"""Where a dispute stands. `awaiting-merchant-feedback` waits for you, `resolved` is final."""
