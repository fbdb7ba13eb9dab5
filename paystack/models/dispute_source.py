"""DisputeSource. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

DisputeSource: TypeAlias = Literal["bank"] | str
"""Source of a dispute."""
