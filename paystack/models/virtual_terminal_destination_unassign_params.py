"""VirtualTerminalDestinationUnassignParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict


class VirtualTerminalDestinationUnassignParams(TypedDict, total=False):
    """Request body of `virtual_terminals.destination_unassign`."""

    targets: Required[list[str]]
    """WhatsApp numbers to remove, with the country code, such as `+2348012345678`."""
