"""TransactionSessionResponse. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import JsonValue


class TransactionSessionResponse(runtime.Envelope):
    """Session of a transaction."""

    data: dict[str, JsonValue]
    """Session of the transaction. Paystack does not document the fields."""
