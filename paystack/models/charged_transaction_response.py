"""ChargedTransactionResponse. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import ChargedTransaction


@runtime.refers_to(
    "BooleanOrString",
    "ChargedTransaction",
    "Envelope",
    "StringOrObject",
)
class ChargedTransactionResponse(runtime.Envelope):
    """What came of charging an authorization."""

    data: ChargedTransaction
