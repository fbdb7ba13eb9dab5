"""DedicatedAccountAssigneeType. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

DedicatedAccountAssigneeType: TypeAlias = Literal["Customer", "Integration"] | str
"""Type of assignee of a dedicated account. `Integration` is the type after the account was taken from its customer."""
