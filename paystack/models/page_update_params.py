"""PageUpdateParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import TypedDict


class PageUpdateParams(TypedDict, total=False):
    """What `pages.update` takes."""

    name: str
    """The title of the page."""

    description: str
    """What the page says below its title."""

    amount: int
    """What the payer pays, in subunits."""

    active: bool
    """Whether the page takes payments. False closes it."""
