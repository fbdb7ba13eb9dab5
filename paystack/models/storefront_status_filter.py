"""StorefrontStatusFilter. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

StorefrontStatusFilter: TypeAlias = Literal["active", "inactive"]
"""Status to filter storefronts by."""
