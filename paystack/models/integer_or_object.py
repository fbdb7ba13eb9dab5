"""IntegerOrObject. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Dict, Union

from typing_extensions import TypeAlias

from paystack.models import JsonValue

IntegerOrObject: TypeAlias = Union[
    int,
    Dict[str, JsonValue],
]
"""The number of something, or the thing itself."""
