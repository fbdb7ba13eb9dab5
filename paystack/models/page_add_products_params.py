"""PageAddProductsParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict


class PageAddProductsParams(TypedDict, total=False):
    """What `pages.add_products` takes."""

    products: Required[list[int]]
    """The numbers of the products, not their codes."""
