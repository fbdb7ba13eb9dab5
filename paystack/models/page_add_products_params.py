"""PageAddProductsParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import List

from typing_extensions import Required, TypedDict


class PageAddProductsParams(TypedDict, total=False):
    """What `pages.add_products` takes."""

    products: Required[List[int]]
    """The numbers of the products, not their codes."""
