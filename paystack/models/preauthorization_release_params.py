"""PreauthorizationReleaseParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict


class PreauthorizationReleaseParams(TypedDict, total=False):
    """Request body of `preauthorizations.release`."""

    reference: Required[str]
    """Reference of the preauthorization."""
