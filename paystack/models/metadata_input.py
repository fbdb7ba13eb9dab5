"""MetadataInput. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Dict, Union

from typing_extensions import TypeAlias

from paystack.models import JsonValue

MetadataInput: TypeAlias = Union[
    Dict[str, JsonValue],
    str,
]
"""What to attach: an object, or JSON text."""
