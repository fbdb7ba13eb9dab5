"""VirtualTerminalDeleteSplitCodeParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict


class VirtualTerminalDeleteSplitCodeParams(TypedDict, total=False):
    """Request body of `virtual_terminals.delete_split_code`."""

    split_code: Required[str]
    """Code of the split that payments are shared by, such as `SPL_98WF13Eb3w`."""
