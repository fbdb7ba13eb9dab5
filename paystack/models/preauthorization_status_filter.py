"""PreauthorizationStatusFilter. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

PreauthorizationStatusFilter: TypeAlias = Literal[
    "abandoned", "authorized", "captured", "failed", "ongoing", "released"
]
"""Status to filter preauthorizations by."""
