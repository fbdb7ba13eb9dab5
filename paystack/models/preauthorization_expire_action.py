"""PreauthorizationExpireAction. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

PreauthorizationExpireAction: TypeAlias = Literal["capture", "release"] | str
"""What happens to the amount when the hold expires."""
