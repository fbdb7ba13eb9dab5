"""DirectDebitMandateStatus. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, Union

from typing_extensions import TypeAlias

DirectDebitMandateStatus: TypeAlias = Union[
    Literal[
        "pending",
        "active",
        "revoked",
    ],
    str,
]
"""Where a mandate stands. Only `active` ones can be charged."""
