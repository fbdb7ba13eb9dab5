"""PreauthorizationStatus. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

PreauthorizationStatus: TypeAlias = (
    Literal[
        "abandoned",
        "authorized",
        "capture_failed",
        "captured",
        "failed",
        "ongoing",
        "release_failed",
        "released",
        "success",
    ]
    | str
)
"""Status of a preauthorization. An `authorized` preauthorization can be captured or released. `captured`, `released` and `failed` are final. `abandoned` means that the customer has not approved it yet."""
