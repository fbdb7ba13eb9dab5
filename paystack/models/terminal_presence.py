"""TerminalPresence. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from paystack.runtime import models as runtime


class TerminalPresence(runtime.Model):
    """Whether a terminal can take an event now."""

    online: bool
    """Whether the terminal is connected."""

    available: bool
    """Whether the terminal is free for an event."""
