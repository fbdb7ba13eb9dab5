"""IntegerOrObject. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import TypeAlias

from paystack.models import JsonValue

IntegerOrObject: TypeAlias = int | dict[str, JsonValue]
"""Object, or its ID."""
