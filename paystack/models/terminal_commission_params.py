"""TerminalCommissionParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict


class TerminalCommissionParams(TypedDict, total=False):
    """Request body of `terminals.commission`."""

    serial_number: Required[str]
    """Serial number of the device, such as `1850302117049`."""
