"""TransferFee. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import JsonValue, WireInteger


class TransferFee(runtime.Model):
    """One part of the fee for a transfer."""

    amount: WireInteger | None = None
    """How much it is, in subunits. Digits on the wire."""

    formula: JsonValue | None = None
    """How it is worked out. Only null has been seen."""

    type: str | None = None
    """Whose fee it is, such as `paystack`."""
