"""ErrorType. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

ErrorType: TypeAlias = Literal["api_error", "validation_error", "processor_error"] | str
"""Type of error, which indicates who caused it."""
