"""VirtualTerminalDestinationInput. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict


class VirtualTerminalDestinationInput(TypedDict, total=False):
    """WhatsApp number to notify of payments to a virtual terminal."""

    target: Required[str]
    """WhatsApp number, with the country code, such as `+2348012345678`."""

    name: str
    """Name of the destination."""
