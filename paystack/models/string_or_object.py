"""StringOrObject. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Dict, Union

from typing_extensions import TypeAlias

from paystack.models import JsonValue

StringOrObject: TypeAlias = Union[
    str,
    Dict[str, JsonValue],
]
"""A text, or an object where Paystack has more to say."""
