"""StorefrontStatus. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

StorefrontStatus: TypeAlias = Literal["active", "inactive", "deleted"] | str | int
"""Status of a storefront. `inactive` storefronts are not open to customers, `deleted` ones are no longer listed. The live copy of a published storefront has a number."""
