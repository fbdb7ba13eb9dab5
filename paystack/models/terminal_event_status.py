"""TerminalEventStatus. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from paystack.runtime import models as runtime


class TerminalEventStatus(runtime.Model):
    """Status of an event that was sent to a terminal."""

    delivered: bool | None = None
    """Whether the terminal has received the event."""
