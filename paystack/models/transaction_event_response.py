"""TransactionEventResponse. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import JsonValue


class TransactionEventResponse(runtime.Envelope):
    """Event of a transaction."""

    data: dict[str, JsonValue]
    """Event of the transaction. Paystack does not document the fields."""
