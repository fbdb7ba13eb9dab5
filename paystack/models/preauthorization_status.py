"""PreauthorizationStatus. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

PreauthorizationStatus: TypeAlias = (
    Literal["authorized", "capture_failed", "captured", "failed", "ongoing", "release_failed", "released", "success"]
    | str
)
"""Where a preauthorization stands. An `authorized` one can be captured or released."""
