"""VirtualTerminalCustomFieldInput. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict


class VirtualTerminalCustomFieldInput(TypedDict, total=False):
    """Field that customers fill in when they pay to a virtual terminal."""

    display_name: Required[str]
    """Label of the field on the page of the virtual terminal."""

    variable_name: Required[str]
    """Name of the field in the payment's metadata."""
