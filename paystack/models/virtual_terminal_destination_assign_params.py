"""VirtualTerminalDestinationAssignParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import VirtualTerminalDestinationInput


class VirtualTerminalDestinationAssignParams(TypedDict, total=False):
    """Request body of `virtual_terminals.destination_assign`."""

    destinations: Required[list[VirtualTerminalDestinationInput]]
    """WhatsApp numbers to notify of payments."""
