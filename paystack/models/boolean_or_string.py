"""BooleanOrString. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Union

from typing_extensions import TypeAlias

BooleanOrString: TypeAlias = Union[
    bool,
    str,
]
"""A truth value, which Paystack writes as a word in some old places."""
