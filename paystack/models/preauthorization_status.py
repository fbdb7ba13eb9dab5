"""PreauthorizationStatus. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

PreauthorizationStatus: TypeAlias = (
    Literal["authorized", "capture_failed", "captured", "failed", "ongoing", "release_failed", "released", "success"]
    | str
)
"""Status of a preauthorization. An `authorized` preauthorization can be captured or released."""
