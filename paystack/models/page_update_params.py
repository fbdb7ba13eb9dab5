"""PageUpdateParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import TypedDict


class PageUpdateParams(TypedDict, total=False):
    """Request body of `pages.update`."""

    name: str
    """Title of the page."""

    description: str
    """Text below the title."""

    amount: int
    """Amount to be paid, in subunits."""

    active: bool
    """Whether the page accepts payments. Pass false to close it."""
