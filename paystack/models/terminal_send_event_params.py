"""TerminalSendEventParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import TerminalEventAction, TerminalEventDataInput, TerminalEventType


class TerminalSendEventParams(TypedDict, total=False):
    """Request body of `terminals.send_event`."""

    type: Required[TerminalEventType]
    """Type of event."""

    action: Required[TerminalEventAction]
    """What the terminal is to do. `process` or `view` for the type `invoice`, `process` or `print` for the type `transaction`."""

    data: Required[TerminalEventDataInput]
    """Payment request or transaction that the event is about."""
