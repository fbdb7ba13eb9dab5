"""StringOrInteger. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Union

from typing_extensions import TypeAlias

StringOrInteger: TypeAlias = Union[
    str,
    int,
]
"""A value that Paystack writes as text in some places and as a number in others."""
