"""VirtualTerminalUpdateResponse. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import VirtualTerminal


class VirtualTerminalUpdateResponse(runtime.Envelope):
    """A renamed virtual terminal."""

    data: VirtualTerminal | None = None
    """Virtual terminal with its new name. Usually absent."""
