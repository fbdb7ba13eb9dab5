"""StorefrontAddProductsParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict


class StorefrontAddProductsParams(TypedDict, total=False):
    """Request body of `storefronts.add_products`."""

    products: Required[list[int]]
    """IDs of the products, not their codes."""
