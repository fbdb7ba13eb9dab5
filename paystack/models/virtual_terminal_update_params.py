"""VirtualTerminalUpdateParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict


class VirtualTerminalUpdateParams(TypedDict, total=False):
    """Request body of `virtual_terminals.update`."""

    name: Required[str]
    """New name of the virtual terminal."""
