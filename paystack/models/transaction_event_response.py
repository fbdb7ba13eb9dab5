"""TransactionEventResponse. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import JsonValue


class TransactionEventResponse(runtime.Envelope):
    """The event of a transaction."""

    data: dict[str, JsonValue]
    """The event. Its fields are not documented."""
