"""TerminalEventType. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

TerminalEventType: TypeAlias = Literal["invoice", "transaction"]
"""Type of event for a terminal. `invoice` is about a payment request, `transaction` about a transaction."""
