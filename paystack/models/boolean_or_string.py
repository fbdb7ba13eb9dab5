"""BooleanOrString. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import TypeAlias

BooleanOrString: TypeAlias = bool | str
"""Boolean value. Some older endpoints return it as a string."""
