"""TerminalEventAction. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

TerminalEventAction: TypeAlias = Literal["process", "view", "print"]
"""What a terminal does with an event. `process` takes the payment, `view` shows a payment request (type `invoice`), `print` prints a transaction (type `transaction`)."""
