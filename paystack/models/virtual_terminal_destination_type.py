"""VirtualTerminalDestinationType. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

VirtualTerminalDestinationType: TypeAlias = Literal["whatsapp"] | str
"""Type of destination of a virtual terminal."""
