"""ErrorType. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, Union

from typing_extensions import TypeAlias

ErrorType: TypeAlias = Union[
    Literal[
        "api_error",
        "validation_error",
        "processor_error",
    ],
    str,
]
"""Who caused the failure."""
