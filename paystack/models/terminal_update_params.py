"""TerminalUpdateParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import TypedDict


class TerminalUpdateParams(TypedDict, total=False):
    """Request body of `terminals.update`."""

    name: str
    """Name of the terminal."""

    address: str
    """Address where the terminal is."""
