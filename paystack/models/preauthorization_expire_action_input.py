"""PreauthorizationExpireActionInput. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

PreauthorizationExpireActionInput: TypeAlias = Literal["capture", "release"]
"""What happens to the amount when the hold expires."""
