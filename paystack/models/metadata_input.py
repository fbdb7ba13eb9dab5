"""MetadataInput. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import TypeAlias

from paystack.models import JsonValue

MetadataInput: TypeAlias = dict[str, JsonValue] | str
"""Custom data to attach: an object or a JSON string."""
