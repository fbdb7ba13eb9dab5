"""TerminalEvent. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from paystack.runtime import models as runtime


class TerminalEvent(runtime.Model):
    """Event that was sent to a terminal."""

    id: str | None = None
    """ID of the event. Pass it to `terminals.fetch_event_status`."""
