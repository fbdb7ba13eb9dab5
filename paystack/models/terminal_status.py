"""TerminalStatus. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

TerminalStatus: TypeAlias = Literal["active"] | str
"""Status of a terminal. Paystack does not document the values other than `active`."""
