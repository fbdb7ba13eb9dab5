"""VirtualTerminalTransactionSummaryResponse. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import JsonValue


class VirtualTerminalTransactionSummaryResponse(runtime.Envelope):
    """Summary of the transactions of a virtual terminal."""

    data: JsonValue | None = None
    """Summary, as received. Paystack does not document the fields."""
