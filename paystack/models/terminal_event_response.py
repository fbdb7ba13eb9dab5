"""TerminalEventResponse. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import TerminalEvent


class TerminalEventResponse(runtime.Envelope):
    """An event that was sent to a terminal."""

    data: TerminalEvent
