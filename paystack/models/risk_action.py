"""RiskAction. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, Union

from typing_extensions import TypeAlias

RiskAction: TypeAlias = Union[
    Literal[
        "default",
        "allow",
        "deny",
    ],
    str,
]
"""What happens when this customer pays. `deny` refuses every payment, `allow` skips the fraud checks."""
