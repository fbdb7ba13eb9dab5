"""StorefrontUpdateParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import TypedDict


class StorefrontUpdateParams(TypedDict, total=False):
    """Request body of `storefronts.update`."""

    name: str
    """Name of the storefront."""

    slug: str
    """Last part of the URL of the storefront: 5 to 100 lower-case letters, digits, hyphens and underscores. It must not be taken by another storefront."""

    description: str
    """Description of the storefront."""
