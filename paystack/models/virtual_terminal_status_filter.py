"""VirtualTerminalStatusFilter. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

VirtualTerminalStatusFilter: TypeAlias = Literal["active", "inactive"]
"""Status to filter virtual terminals by."""
