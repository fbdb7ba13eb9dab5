"""StringOrObject. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import TypeAlias

from paystack.models import JsonValue

StringOrObject: TypeAlias = str | dict[str, JsonValue]
"""String, or an object where Paystack returns more detail."""
