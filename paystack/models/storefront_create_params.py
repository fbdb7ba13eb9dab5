"""StorefrontCreateParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import Currency


class StorefrontCreateParams(TypedDict, total=False):
    """Request body of `storefronts.create`."""

    name: Required[str]
    """Name of the storefront."""

    slug: Required[str]
    """Last part of the URL of the storefront: 5 to 100 lower-case letters, digits, hyphens and underscores. It must not be taken by another storefront."""

    currency: Required[Currency]
    """Currency that customers pay in, as an ISO 4217 code: NGN, GHS, KES, ZAR or USD, if your integration has it."""

    description: str
    """Description of the storefront."""
