"""VirtualTerminalAddSplitCodeParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict


class VirtualTerminalAddSplitCodeParams(TypedDict, total=False):
    """Request body of `virtual_terminals.add_split_code`."""

    split_code: Required[str]
    """Code of the split to share payments by, such as `SPL_98WF13Eb3w`."""
