"""VirtualTerminalListResponse. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import ListMeta, VirtualTerminal


class VirtualTerminalListResponse(runtime.Envelope):
    """A page of virtual terminals."""

    data: list[VirtualTerminal]
    """Virtual terminals on this page."""

    meta: ListMeta | None = None
