"""TransactionLogEntryType. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

TransactionLogEntryType: TypeAlias = Literal["action", "close", "error", "input", "open", "success"] | str
"""Type of step on the checkout page."""
